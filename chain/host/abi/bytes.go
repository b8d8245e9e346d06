package abi

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/cometbft/cometbft/crypto/ed25519"
	"github.com/cometbft/cometbft/crypto/secp256k1"
	"github.com/dop251/goja"
	"golang.org/x/crypto/sha3"
	"lukechampine.com/blake3"

	"github.com/marspace/marspace/chain/host/codec"
)

// bytesMax bounds what concat builds: the largest store value outside genesis, four times.
const bytesMax = 256 << 10

func (h *Host) hash(f *frame, args []goja.Value) (goja.Value, error) {
	name, err := codec.AsText(argument(args, 0))
	if err != nil {
		return nil, fmt.Errorf("hash name: %w", err)
	}
	data, err := codec.AsBytes(argument(args, 1))
	if err != nil {
		return nil, err
	}
	var sum [32]byte
	switch name {
	case "sha256":
		h.chargeKiB(f, len(data), h.limits.GasPerSHA256KiB, name)
		sum = sha256.Sum256(data)
	case "keccak256":
		h.chargeKiB(f, len(data), h.limits.GasPerKeccak256KiB, name)
		hasher := sha3.NewLegacyKeccak256()
		hasher.Write(data)
		hasher.Sum(sum[:0])
	case "blake3":
		h.chargeKiB(f, len(data), h.limits.GasPerBLAKE3KiB, name)
		sum = blake3.Sum256(data)
	default:
		return nil, fmt.Errorf("no hash is called %q, want sha256, keccak256 or blake3", name)
	}
	return h.realm.Bytes(sum[:]), nil
}

func (h *Host) verify(f *frame, args []goja.Value) (goja.Value, error) {
	name, err := codec.AsText(argument(args, 0))
	if err != nil {
		return nil, fmt.Errorf("signature name: %w", err)
	}
	var parts [3][]byte
	for i := range parts {
		if parts[i], err = codec.AsBytes(argument(args, i+1)); err != nil {
			return nil, err
		}
	}
	key, message, signature := parts[0], parts[1], parts[2]
	h.chargeKiB(f, len(message), h.limits.GasPerSHA256KiB, "hash of a signed message")
	valid := false
	switch name {
	case "ed25519":
		h.charge(f, h.limits.GasPerEd25519Verify, name)
		valid = len(key) == ed25519.PubKeySize && len(signature) == ed25519.SignatureSize &&
			ed25519.PubKey(key).VerifySignature(message, signature)
	case "secp256k1":
		h.charge(f, h.limits.GasPerSecp256k1Verify, name)
		valid = len(key) == secp256k1.PubKeySize && secp256k1.PubKey(key).VerifySignature(message, signature)
	default:
		return nil, fmt.Errorf("no signature is called %q, want ed25519 or secp256k1", name)
	}
	return h.runtime.ToValue(valid), nil
}

func (h *Host) verifyChunkProof(f *frame, args []goja.Value) (goja.Value, error) {
	checksum, err := codec.AsBytes(argument(args, 0))
	if err != nil {
		return nil, fmt.Errorf("checksum: %w", err)
	}
	shardBytes, err := codec.AsUint64(argument(args, 1))
	if err != nil {
		return nil, fmt.Errorf("shardBytes: %w", err)
	}
	chunkIndex, err := codec.AsUint64(argument(args, 2))
	if err != nil {
		return nil, fmt.Errorf("chunkIndex: %w", err)
	}
	proof, err := codec.AsBytes(argument(args, 3))
	if err != nil {
		return nil, fmt.Errorf("proof: %w", err)
	}
	h.chargeKiB(f, len(proof), h.limits.GasPerChunkProofKiB, "chunk proof")
	valid := len(checksum) == 32 && h.chain.VerifyChunkProof([32]byte(checksum), shardBytes, chunkIndex, proof)
	return h.runtime.ToValue(valid), nil
}

func (h *Host) concat(f *frame, args []goja.Value) (goja.Value, error) {
	joined, err := joinParts(argument(args, 0))
	if err != nil {
		return nil, err
	}
	h.chargeCodec(f, len(joined))
	return h.realm.Bytes(joined), nil
}

// randomBytes of a digest make a random number: 128 bits, so that the remainder's bias is below 2^-64 for any honest range.
const randomBytes = 16

func (h *Host) random(f *frame, args []goja.Value) (goja.Value, error) {
	joined, err := joinParts(argument(args, 0))
	if err != nil {
		return nil, err
	}
	h.chargeKiB(f, len(joined), h.limits.GasPerSHA256KiB, "random number")
	sum := sha256.Sum256(joined)
	return codec.FromBig(new(big.Int).SetBytes(sum[:randomBytes])), nil
}

func joinParts(value goja.Value) (joined []byte, err error) {
	parts, err := codec.AsArray(value)
	if err != nil {
		return nil, err
	}
	for i, part := range parts {
		if joined, err = appendPart(joined, part); err != nil {
			return nil, fmt.Errorf("part %d: %w", i, err)
		}
		if len(joined) > bytesMax {
			return nil, fmt.Errorf("more than %d bytes", bytesMax)
		}
	}
	return joined, nil
}

// appendPart appends bytes, the UTF-8 of a string, a bigint in 8 bytes or a number in 4, both big-endian.
func appendPart(joined []byte, part goja.Value) ([]byte, error) {
	if _, isText := part.(goja.String); isText {
		text, err := codec.AsText(part)
		return append(joined, text...), err
	}
	if codec.BigIntBits(part) > 0 {
		number, err := codec.AsUint64(part)
		return binary.BigEndian.AppendUint64(joined, number), err
	}
	if _, isObject := part.(*goja.Object); isObject {
		data, err := codec.AsBytes(part)
		return append(joined, data...), err
	}
	number, err := codec.AsUint32(part)
	return binary.BigEndian.AppendUint32(joined, number), err
}

func (h *Host) u64be(_ *frame, args []goja.Value) (goja.Value, error) {
	number, err := codec.AsUint64(argument(args, 0))
	if err != nil {
		return nil, err
	}
	return h.realm.Bytes(binary.BigEndian.AppendUint64(nil, number)), nil
}

func (h *Host) u32be(_ *frame, args []goja.Value) (goja.Value, error) {
	number, err := codec.AsUint32(argument(args, 0))
	if err != nil {
		return nil, err
	}
	return h.realm.Bytes(binary.BigEndian.AppendUint32(nil, number)), nil
}

func (h *Host) toBigint(_ *frame, args []goja.Value) (goja.Value, error) {
	data, err := codec.AsBytes(argument(args, 0))
	if err != nil {
		return nil, err
	}
	if len(data) > 64 {
		return nil, fmt.Errorf("want at most 64 bytes, got %d", len(data))
	}
	return codec.FromBig(new(big.Int).SetBytes(data)), nil
}

func (h *Host) equal(_ *frame, args []goja.Value) (goja.Value, error) {
	a, err := codec.AsBytes(argument(args, 0))
	if err != nil {
		return nil, err
	}
	b, err := codec.AsBytes(argument(args, 1))
	if err != nil {
		return nil, err
	}
	return h.runtime.ToValue(bytes.Equal(a, b)), nil
}

func (h *Host) addressBytes(_ *frame, args []goja.Value) (goja.Value, error) {
	address, err := h.addressOf(argument(args, 0))
	if err != nil {
		return nil, err
	}
	return h.realm.Bytes(bytes.Clone(address)), nil
}

func (h *Host) addressString(_ *frame, args []goja.Value) (goja.Value, error) {
	data, err := codec.AsBytes(argument(args, 0))
	if err != nil {
		return nil, err
	}
	text, err := h.addresses.Text(data)
	if err != nil {
		return nil, err
	}
	return h.realm.Text(text), nil
}

func (h *Host) isAddress(_ *frame, args []goja.Value) (goja.Value, error) {
	_, err := h.addressOf(argument(args, 0)) // What is no text is no address either.
	return h.runtime.ToValue(err == nil), nil
}

func (h *Host) moduleAddressOf(_ *frame, args []goja.Value) (goja.Value, error) {
	name, err := codec.AsText(argument(args, 0))
	if err != nil {
		return nil, err
	}
	address, err := h.moduleAddress(name)
	if err != nil {
		return nil, err
	}
	return h.realm.Text(address), nil
}

func (h *Host) authority(*frame, []goja.Value) (goja.Value, error) {
	return h.realm.Text(h.chain.Authority), nil
}

// copyWith is the spread of an object literal, without making the fields of a decoded message that nobody reads.
func (h *Host) copyWith(call goja.FunctionCall) goja.Value {
	copied, ok := h.realm.CopyRecord(call.Argument(0))
	if ok {
		h.realm.Budget.Walk(codec.PropertyWalks)
	} else {
		copied = h.runtime.NewObject()
		h.assign(copied, call.Argument(0))
	}
	h.assign(copied, call.Argument(1))
	return copied
}

func (h *Host) assign(target *goja.Object, source goja.Value) {
	object, ok := source.(*goja.Object)
	if !ok {
		return
	}
	names := object.Keys()
	h.realm.Budget.Walk(codec.PropertyWalks * len(names))
	for _, name := range names {
		if err := target.Set(name, object.Get(name)); err != nil {
			panic(h.runtime.NewTypeError("copyWith: %s", err.Error()))
		}
	}
}
