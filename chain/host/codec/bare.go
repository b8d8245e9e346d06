package codec

import (
	"encoding/binary"
	"errors"

	"google.golang.org/protobuf/encoding/protowire"
)

// A bare value is what follows a field's tag on the wire, for bytes without their length. This file turns such values into key parts and
// messages, and back, without JavaScript.

// leaf is a bare value and where in a message it belongs.
type leaf struct {
	fields []int
	bare   []byte
}

// appendLeaves writes a message that has these values and nothing else.
func (p *Plan) appendLeaves(buffer []byte, leaves []leaf, depth int) []byte {
	for index := range p.fields {
		f := &p.fields[index]
		var inner []leaf
		for _, l := range leaves {
			if l.fields[depth] == index {
				inner = append(inner, l)
			}
		}
		switch {
		case len(inner) == 0:
			buffer = f.appendAbsent(buffer)
		case f.kind == kindMessage:
			buffer = protowire.AppendBytes(append(buffer, f.tagPlain...), f.message.appendLeaves(nil, inner, depth+1))
		default:
			buffer = f.appendBare(buffer, inner[0].bare)
		}
	}
	return buffer
}

// appendBare writes tag and value of a bare one, unless it is the default.
func (f *field) appendBare(buffer, bare []byte) []byte {
	if f.wireType() == protowire.BytesType {
		if len(bare) == 0 {
			return f.appendEmpty(buffer)
		}
		return protowire.AppendBytes(append(buffer, f.tagPlain...), bare)
	}
	if number, err := bareNumber(f, bare); err != nil || number == 0 {
		return buffer
	}
	return append(append(buffer, f.tagPlain...), bare...)
}

func bareNumber(f *field, bare []byte) (uint64, error) {
	if len(bare) == 0 {
		return 0, nil
	}
	number, _, err := f.consumeScalar(bare)
	return number, err
}

func (p part) fits(f *field) bool {
	switch p.kind {
	case partU64:
		return f.kind == kindUint64
	case partU32:
		return f.kind == kindUint32 || f.kind == kindBool
	case partBytes:
		return f.kind == kindBytes
	case partEnum:
		return f.kind == kindEnum && f.enum.name == p.enum.name
	}
	return f.kind == kindString
}

// appendBare appends the part's bytes of a field's bare value.
func (p part) appendBare(key []byte, addresses *Addresses, f *field, bare []byte) ([]byte, error) {
	switch p.kind {
	case partString, partBytes:
		return appendEscaped(key, bare), nil
	case partAddress:
		address, err := addresses.Bytes(string(bare))
		return append(append(key, byte(len(address))), address...), err
	}
	number, err := bareNumber(f, bare)
	if p.kind == partU64 {
		return binary.BigEndian.AppendUint64(key, number), err
	}
	return binary.BigEndian.AppendUint32(key, uint32(number)), err
}

// cutBare reads the part at the beginning of a key as a field's bare value.
func (p part) cutBare(addresses *Addresses, key []byte) (bare, rest []byte, err error) {
	switch p.kind {
	case partString, partBytes:
		return cutEscaped(key)
	case partAddress:
		if len(key) == 0 || len(key) <= int(key[0]) {
			return nil, nil, errKeyShort
		}
		end := 1 + int(key[0])
		text, err := addresses.Text(key[1:end])
		return []byte(text), key[end:], err
	case partU64:
		if len(key) < 8 {
			return nil, nil, errKeyShort
		}
		return protowire.AppendVarint(nil, binary.BigEndian.Uint64(key)), key[8:], nil
	}
	if len(key) < 4 {
		return nil, nil, errKeyShort
	}
	number := binary.BigEndian.Uint32(key)
	if p.kind == partEnum {
		if _, ok := p.enum.texts[int32(number)]; !ok {
			return nil, nil, errors.New("a key with an unknown enum number")
		}
		return protowire.AppendVarint(nil, uint64(int64(int32(number)))), key[4:], nil
	}
	return protowire.AppendVarint(nil, uint64(number)), key[4:], nil
}
