package codec

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/dop251/goja"
)

type partKind uint8

const (
	partU64 partKind = iota
	partU32
	partAddress
	partString
	partBytes
	partEnum
)

type part struct {
	kind partKind
	enum *enumeration
}

// KeyPlan says how a collection's keys map to store keys: a prefix byte, then the parts, in order-preserving form.
type KeyPlan struct {
	prefix byte
	parts  []part
}

// The host keeps prefixes from 0xf0 to itself.
const (
	keyPrefixMin = 0x01
	keyPrefixMax = 0xef
)

// KeyPlan compiles a declared key. It refuses unknown part types and prefixes that are not a module's.
func (t *Types) KeyPlan(prefix int64, parts []string) (*KeyPlan, error) {
	if prefix < keyPrefixMin || prefix > keyPrefixMax {
		return nil, fmt.Errorf("key prefix %d, want %d to %d", prefix, keyPrefixMin, keyPrefixMax)
	}
	plan := &KeyPlan{prefix: byte(prefix)}
	for _, name := range parts {
		switch name {
		case "u64":
			plan.parts = append(plan.parts, part{kind: partU64})
		case "u32":
			plan.parts = append(plan.parts, part{kind: partU32})
		case "address":
			plan.parts = append(plan.parts, part{kind: partAddress})
		case "string":
			plan.parts = append(plan.parts, part{kind: partString})
		case "bytes":
			plan.parts = append(plan.parts, part{kind: partBytes})
		default:
			enumName, ok := strings.CutPrefix(name, "enum:")
			if !ok {
				return nil, fmt.Errorf("no key part is called %q", name)
			}
			enum, err := t.enum(enumName)
			if err != nil {
				return nil, err
			}
			plan.parts = append(plan.parts, part{kind: partEnum, enum: enum})
		}
	}
	return plan, nil
}

// Prefix is the collection's prefix byte.
func (k *KeyPlan) Prefix() byte { return k.prefix }

// Parts is the number of parts of a whole key.
func (k *KeyPlan) Parts() int { return len(k.parts) }

// Encode appends the prefix byte and a whole key.
func (k *KeyPlan) Encode(buffer []byte, addresses *Addresses, key []goja.Value) ([]byte, error) {
	if len(key) != len(k.parts) {
		return nil, fmt.Errorf("want a key of %d parts, got %d", len(k.parts), len(key))
	}
	return k.EncodeParts(append(buffer, k.prefix), addresses, 0, key)
}

// EncodeParts appends parts of a key, of which the first is number from.
func (k *KeyPlan) EncodeParts(buffer []byte, addresses *Addresses, from int, values []goja.Value) ([]byte, error) {
	if from+len(values) > len(k.parts) {
		return nil, fmt.Errorf("want at most %d key parts, got %d", len(k.parts), from+len(values))
	}
	var err error
	for i, value := range values {
		if buffer, err = k.parts[from+i].append(buffer, addresses, value); err != nil {
			return nil, fmt.Errorf("key part %d: %w", from+i, err)
		}
	}
	return buffer, nil
}

// NoAddressError is text that stands where an address should: it may come from a request, so it is no bug of the module.
type NoAddressError struct{ Cause error }

func (e *NoAddressError) Error() string { return e.Cause.Error() }

func (p part) append(buffer []byte, addresses *Addresses, value goja.Value) ([]byte, error) {
	switch p.kind {
	case partU64:
		number, err := AsUint64(value)
		return binary.BigEndian.AppendUint64(buffer, number), err
	case partU32:
		number, err := AsUint32(value)
		return binary.BigEndian.AppendUint32(buffer, number), err
	case partBytes:
		data, err := AsBytes(value)
		return appendEscaped(buffer, data), err
	}
	text, err := AsText(value)
	if err != nil {
		return nil, err
	}
	switch p.kind {
	case partString:
		return appendEscaped(buffer, []byte(text)), nil
	case partAddress:
		address, err := addresses.Bytes(text)
		if err != nil {
			return nil, &NoAddressError{Cause: err}
		}
		return append(append(buffer, byte(len(address))), address...), nil
	}
	number, ok := p.enum.numbers[text]
	if !ok {
		return nil, fmt.Errorf("%s has no value %q", p.enum.name, text)
	}
	return binary.BigEndian.AppendUint32(buffer, uint32(number)), nil
}

// appendEscaped writes 0x00 as 0x00 0xff and ends with 0x00 0x00, so that the order of keys is that of the bytes.
func appendEscaped(buffer, data []byte) []byte {
	for _, b := range data {
		buffer = append(buffer, b)
		if b == 0 {
			buffer = append(buffer, 0xff)
		}
	}
	return append(buffer, 0, 0)
}

var errKeyShort = errors.New("a key that ends within a part")

// Decode returns the parts of a store key without its prefix byte. It refuses keys that Encode does not give.
func (k *KeyPlan) Decode(realm *Realm, addresses *Addresses, key []byte) ([]goja.Value, error) {
	values, rest, err := k.decodeFrom(realm, addresses, 0, key)
	if err != nil {
		return nil, err
	}
	if len(rest) > 0 {
		return nil, fmt.Errorf("a key with %d bytes too many", len(rest))
	}
	return values, nil
}

// Check says whether rest, behind the first from parts, is the end of a key.
func (k *KeyPlan) Check(realm *Realm, addresses *Addresses, from int, rest []byte) error {
	_, rest, err := k.decodeFrom(realm, addresses, from, rest)
	if err == nil && len(rest) > 0 {
		err = fmt.Errorf("a key with %d bytes too many", len(rest))
	}
	return err
}

func (k *KeyPlan) decodeFrom(realm *Realm, addresses *Addresses, from int, key []byte) ([]goja.Value, []byte, error) {
	values := make([]goja.Value, 0, len(k.parts)-from)
	for _, p := range k.parts[from:] {
		value, rest, err := p.decode(realm, addresses, key)
		if err != nil {
			return nil, nil, err
		}
		values, key = append(values, value), rest
	}
	return values, key, nil
}

func (p part) decode(realm *Realm, addresses *Addresses, key []byte) (goja.Value, []byte, error) {
	switch p.kind {
	case partU64:
		if len(key) < 8 {
			return nil, nil, errKeyShort
		}
		return uintToBigInt(binary.BigEndian.Uint64(key)), key[8:], nil
	case partU32, partEnum:
		if len(key) < 4 {
			return nil, nil, errKeyShort
		}
		number := binary.BigEndian.Uint32(key)
		if p.kind == partU32 {
			return realm.runtime.ToValue(number), key[4:], nil
		}
		value := p.enum.values[int32(number)]
		if value == nil {
			return nil, nil, fmt.Errorf("%s has no number %d", p.enum.name, int32(number))
		}
		return value, key[4:], nil
	case partAddress:
		if len(key) == 0 || len(key) <= int(key[0]) {
			return nil, nil, errKeyShort
		}
		end := 1 + int(key[0])
		text, err := addresses.Text(key[1:end])
		if err != nil {
			return nil, nil, err
		}
		return realm.Text(text), key[end:], nil
	}
	data, rest, err := cutEscaped(key)
	if err != nil {
		return nil, nil, err
	}
	if p.kind == partBytes {
		return realm.Bytes(data), rest, nil
	}
	if !utf8.Valid(data) {
		return nil, nil, errNotUTF8
	}
	return realm.Text(string(data)), rest, nil
}

func cutEscaped(key []byte) (data, rest []byte, err error) {
	data = make([]byte, 0, len(key))
	for {
		zero := bytes.IndexByte(key, 0)
		if zero < 0 || zero+1 == len(key) {
			return nil, nil, errKeyShort
		}
		data = append(data, key[:zero]...)
		switch key[zero+1] {
		case 0:
			return data, key[zero+2:], nil
		case 0xff:
			data = append(data, 0)
		default:
			return nil, nil, errors.New("a key with a zero byte that is neither escaped nor an end")
		}
		key = key[zero+2:]
	}
}
