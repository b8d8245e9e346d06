package codec

import (
	"bytes"
	"fmt"

	"github.com/cosmos/cosmos-sdk/types/bech32"
)

// addressBytesMax is the longest address the SDK and a key part (one length byte) allow.
const addressBytesMax = 255

// cachedAddresses bounds the cache of one realm; a block rarely meets more addresses, and 4,096 take about 600 KiB.
const cachedAddresses = 4096

// Addresses converts between bech32 text and bytes. It remembers what it has seen, so it is for one goroutine.
type Addresses struct {
	prefix string
	bytes  map[string][]byte
	texts  map[string]string
}

// NewAddresses converts addresses with the given human-readable prefix.
func NewAddresses(prefix string) *Addresses {
	return &Addresses{prefix: prefix, bytes: make(map[string][]byte), texts: make(map[string]string)}
}

// Bytes returns the bytes of a canonical (lower-case) address, not to be changed.
func (a *Addresses) Bytes(text string) ([]byte, error) {
	if known, ok := a.bytes[text]; ok {
		return known, nil
	}
	prefix, decoded, err := bech32.DecodeAndConvert(text)
	if err != nil {
		return nil, fmt.Errorf("%q is not an address: %w", text, err)
	}
	if prefix != a.prefix {
		return nil, fmt.Errorf("%q is not an address of this chain, want the prefix %s", text, a.prefix)
	}
	again, err := a.encode(decoded)
	if err != nil {
		return nil, err
	}
	if again != text {
		return nil, fmt.Errorf("%q is not an address as the chain writes it, want %s", text, again)
	}
	a.remember(text, decoded)
	return decoded, nil
}

// Known says whether text is an address.
func (a *Addresses) Known(text []byte) bool {
	if _, ok := a.bytes[string(text)]; ok {
		return true
	}
	_, err := a.Bytes(string(text))
	return err == nil
}

// Text returns the address of bytes.
func (a *Addresses) Text(address []byte) (string, error) {
	if known, ok := a.texts[string(address)]; ok {
		return known, nil
	}
	text, err := a.encode(address)
	if err != nil {
		return "", err
	}
	a.remember(text, bytes.Clone(address))
	return text, nil
}

func (a *Addresses) encode(address []byte) (string, error) {
	if len(address) == 0 || len(address) > addressBytesMax {
		return "", fmt.Errorf("an address of %d bytes, want 1 to %d", len(address), addressBytesMax)
	}
	return bech32.ConvertAndEncode(a.prefix, address)
}

func (a *Addresses) remember(text string, address []byte) {
	if len(a.bytes) >= cachedAddresses {
		clear(a.bytes)
		clear(a.texts)
	}
	a.bytes[text], a.texts[string(address)] = address, text
}
