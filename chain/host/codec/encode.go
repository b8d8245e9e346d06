package codec

import (
	"fmt"
	"math/big"
	"unicode/utf8"

	"github.com/dop251/goja"
	"google.golang.org/protobuf/encoding/protowire"
)

// Encode appends the canonical protobuf of a JavaScript object: fields in number order, defaults left out, messages that are not
// nullable and Ints always written. A property that is no field, or a value of the wrong type or range, is an error.
// It may run getters of the object, which may throw.
func (p *Plan) Encode(buffer []byte, value goja.Value) ([]byte, error) {
	if object, ok := value.(*goja.Object); ok && object.ExportType() == typeOfRecord {
		if r := object.Export().(*record); r.plan == p {
			return p.encodeRecord(buffer, r)
		}
	}
	var few [fieldsFew]goja.Value
	values, err := p.gather(few[:], value)
	if err != nil {
		return nil, err
	}
	members := memberSet{}
	for i := range p.fields {
		if buffer, err = p.fields[i].appendValue(buffer, values[i], p, &members); err != nil {
			return nil, err
		}
	}
	return buffer, nil
}

func (p *Plan) encodeRecord(buffer []byte, r *record) ([]byte, error) {
	if len(r.extra) > 0 {
		return nil, fmt.Errorf("%s has no field %s", p.name, r.extra[0].name)
	}
	members := memberSet{}
	var err error
	for i := range p.fields {
		f, s := &p.fields[i], &r.slots[i]
		switch s.state {
		case slotRaw:
			if f.oneof >= 0 {
				if err := members.add(p, f); err != nil {
					return nil, err
				}
			}
			buffer = f.appendRaw(buffer, s, r.data)
			continue
		case slotValue:
			buffer, err = f.appendValue(buffer, s.value, p, &members)
		default:
			buffer, err = f.appendValue(buffer, goja.Undefined(), p, &members)
		}
		if err != nil {
			return nil, err
		}
	}
	return buffer, nil
}

// fieldsFew is how many fields' values are gathered without an allocation.
const fieldsFew = 40

// gather gives the values of an object's properties by field, nil for none: in room, where it is enough. It refuses what is no object and
// what has a property that is no field.
func (p *Plan) gather(room []goja.Value, value goja.Value) ([]goja.Value, error) {
	object, ok := value.(*goja.Object)
	if !ok {
		return nil, fmt.Errorf("want an object for %s, got %s", p.name, Describe(value))
	}
	values := room
	if len(p.fields) > len(room) {
		values = make([]goja.Value, len(p.fields))
	}
	switch object.ExportType() {
	case typeOfLiteral:
		l := object.Export().(*literal)
		if l.shape != nil {
			if fields := l.shape.bind(p).fields; fields != nil {
				for i, index := range fields {
					values[index] = l.values[i]
				}
				return values, nil
			}
		}
		if err := p.refuseNames(l.names); err != nil {
			return nil, err
		}
		for i, name := range l.names {
			values[p.byName[name]] = l.values[i]
		}
		return values, nil
	case typeOfArray, typeOfList, typeOfBytes:
		return nil, fmt.Errorf("want an object for %s, got %s", p.name, Describe(value))
	}
	names := object.Keys()
	if err := p.refuseNames(names); err != nil {
		return nil, err
	}
	for _, name := range names {
		values[p.byName[name]] = object.Get(name)
	}
	return values, nil
}

// refuseNames names the first property that is no field.
func (p *Plan) refuseNames(names []string) error {
	for _, name := range names {
		if _, ok := p.byName[name]; !ok {
			return fmt.Errorf("%s has no field %s", p.name, name)
		}
	}
	return nil
}

// memberSet holds which oneofs have a member; protobuf numbers oneofs from 0, and 64 are more than any message has.
type memberSet struct{ bits uint64 }

func (m *memberSet) add(p *Plan, f *field) error {
	bit := uint64(1) << (f.oneof & 63)
	if m.bits&bit != 0 {
		return fmt.Errorf("%s has two members of one oneof, the second is %s", p.name, f.name)
	}
	m.bits |= bit
	return nil
}

// appendRaw writes a field that JavaScript has not changed.
func (f *field) appendRaw(buffer []byte, s *slot, data []byte) []byte {
	if f.wireType() == protowire.BytesType {
		text := s.span(data)
		if len(text) == 0 && !f.presence {
			return f.appendEmpty(buffer)
		}
		buffer = append(buffer, f.tag...)
		return protowire.AppendBytes(buffer, text)
	}
	if s.number == 0 && !f.presence {
		return buffer
	}
	return f.appendNumber(append(buffer, f.tag...), s.number)
}

// appendEmpty writes what an empty value of a text field needs: nothing, except for an Int.
func (f *field) appendEmpty(buffer []byte) []byte {
	if f.kind != kindInt {
		return buffer
	}
	buffer = append(buffer, f.tag...)
	return append(buffer, 1, '0')
}

func (f *field) appendNumber(buffer []byte, number uint64) []byte {
	switch f.kind {
	case kindFixed32, kindSfixed32:
		return protowire.AppendFixed32(buffer, uint32(number))
	case kindFixed64, kindSfixed64:
		return protowire.AppendFixed64(buffer, number)
	case kindSint32, kindSint64:
		return protowire.AppendVarint(buffer, protowire.EncodeZigZag(int64(number)))
	}
	return protowire.AppendVarint(buffer, number)
}

// appendValue writes one field of a message.
func (f *field) appendValue(buffer []byte, value goja.Value, p *Plan, members *memberSet) ([]byte, error) {
	if IsAbsent(value) {
		switch {
		case f.list:
			return buffer, nil
		case f.required:
			return nil, fmt.Errorf("%s.%s: want an object, got undefined", p.name, f.name)
		case f.kind == kindInt && !f.presence:
			return f.appendEmpty(buffer), nil
		}
		return buffer, nil
	}
	if f.oneof >= 0 {
		if err := members.add(p, f); err != nil {
			return nil, err
		}
	}
	var err error
	if f.list {
		buffer, err = f.appendList(buffer, value)
	} else {
		buffer, err = f.appendOne(buffer, value, f.presence)
	}
	if err != nil {
		return nil, fmt.Errorf("%s.%s: %w", p.name, f.name, err)
	}
	return buffer, nil
}

// appendOne writes tag and value of a singular field or of a list element that is not packed; a default only if explicit.
func (f *field) appendOne(buffer []byte, value goja.Value, explicit bool) ([]byte, error) {
	switch f.kind {
	case kindString:
		text, err := AsText(value)
		if err != nil {
			return nil, err
		}
		if !utf8.ValidString(text) {
			return nil, errNotUTF8
		}
		if text == "" && !explicit {
			return buffer, nil
		}
		return protowire.AppendString(append(buffer, f.tagPlain...), text), nil
	case kindInt:
		number, err := AsBig(value)
		if err != nil {
			return nil, err
		}
		return appendDecimal(append(buffer, f.tagPlain...), number), nil
	case kindBytes:
		data, err := AsBytes(value)
		if err != nil {
			return nil, err
		}
		if len(data) == 0 && !explicit {
			return buffer, nil
		}
		return protowire.AppendBytes(append(buffer, f.tagPlain...), data), nil
	case kindMessage:
		return f.appendMessage(append(buffer, f.tagPlain...), value)
	}
	number, err := f.scalarNumber(value)
	if err != nil {
		return nil, err
	}
	if number == 0 && !explicit {
		return buffer, nil
	}
	return f.appendNumber(append(buffer, f.tagPlain...), number), nil
}

func appendDecimal(buffer []byte, number *big.Int) []byte {
	if number.IsInt64() {
		// One length byte suffices: 2^256 has 78 digits.
		start := len(buffer)
		buffer = number.Append(append(buffer, 0), 10)
		buffer[start] = byte(len(buffer) - start - 1)
		return buffer
	}
	text := number.Append(nil, 10)
	return protowire.AppendBytes(buffer, text)
}

// appendMessage writes a nested message behind its length: mostly one byte, for which room is left first.
func (f *field) appendMessage(buffer []byte, value goja.Value) ([]byte, error) {
	start := len(buffer)
	buffer, err := f.message.Encode(append(buffer, 0), value)
	if err != nil {
		return nil, err
	}
	size := len(buffer) - start - 1
	if size < 0x80 {
		buffer[start] = byte(size)
		return buffer, nil
	}
	var prefix [10]byte
	length := protowire.AppendVarint(prefix[:0], uint64(size))
	buffer = append(buffer, length[1:]...)
	copy(buffer[start+len(length):], buffer[start+1:start+1+size])
	copy(buffer[start:], length)
	return buffer, nil
}

func (f *field) appendList(buffer []byte, value goja.Value) ([]byte, error) {
	items, err := AsArray(value)
	if err != nil {
		return nil, err
	}
	if f.wireType() == protowire.BytesType {
		for i, item := range items {
			if buffer, err = f.appendOne(buffer, item, true); err != nil {
				return nil, fmt.Errorf("item %d: %w", i, err)
			}
		}
		return buffer, nil
	}
	if len(items) == 0 {
		return buffer, nil
	}
	var packed []byte
	for i, item := range items {
		number, err := f.scalarNumber(item)
		if err != nil {
			return nil, fmt.Errorf("item %d: %w", i, err)
		}
		packed = f.appendNumber(packed, number)
	}
	return protowire.AppendBytes(append(buffer, f.tag...), packed), nil
}

// scalarNumber checks a number, boolean or enum name and brings it into 64 bits, signed ones as two's complement.
func (f *field) scalarNumber(value goja.Value) (uint64, error) {
	switch f.kind {
	case kindBool:
		if IsAbsent(value) || value.ExportType() != typeOfBoolean {
			return 0, fmt.Errorf("want a boolean, got %s", Describe(value))
		}
		if value.ToBoolean() {
			return 1, nil
		}
		return 0, nil
	case kindUint64, kindFixed64:
		return AsUint64(value)
	case kindInt64, kindSint64, kindSfixed64:
		number, err := asInt64(value)
		return uint64(number), err
	case kindEnum:
		name, err := AsText(value)
		if err != nil {
			return 0, err
		}
		number, ok := f.enum.numbers[name]
		if !ok {
			return 0, fmt.Errorf("%s has no value %q", f.enum.name, name)
		}
		return uint64(int64(number)), nil
	}
	if f.kind == kindUint32 || f.kind == kindFixed32 {
		number, err := AsUint32(value)
		return uint64(number), err
	}
	number, err := AsWhole(value)
	if err != nil {
		return 0, err
	}
	if number != int64(int32(number)) {
		return 0, fmt.Errorf("want a number from -2^31 to 2^31 - 1, got %d", number)
	}
	return uint64(number), nil
}
