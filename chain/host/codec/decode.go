package codec

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"unicode/utf8"

	"github.com/dop251/goja"
	"google.golang.org/protobuf/encoding/protowire"
)

// messageBytesMax is what a span of a record can address: 4 GiB - 1, far above any message.
const messageBytesMax = math.MaxUint32

// Decode turns a message's bytes into an object of the realm. The object keeps data, which must not change afterwards.
// It refuses unknown fields, wrong wire types, singular fields that come twice, two members of one oneof, unknown enum numbers and
// malformed UTF-8.
func (p *Plan) Decode(realm *Realm, data []byte) (*goja.Object, error) {
	return p.DecodeBy(nil, nil, realm, data)
}

// DecodeBy is Decode for a message whose fields must keep rules: one that breaks them is a RuleError.
func (p *Plan) DecodeBy(rules Rules, addresses *Addresses, realm *Realm, data []byte) (*goja.Object, error) {
	decoded, err := p.decode(rules, addresses, realm, data)
	if err != nil {
		return nil, err
	}
	return decoded.object(), nil
}

func (p *Plan) decode(rules Rules, addresses *Addresses, realm *Realm, data []byte) (*record, error) {
	if len(data) > messageBytesMax {
		return nil, fmt.Errorf("%s of %d bytes, want at most %d", p.name, len(data), messageBytesMax)
	}
	r := &record{plan: p, realm: realm, data: data, slots: make([]slot, len(p.fields))}
	var lists [][]goja.Value // by field index, made when the first list is met
	var members []bool
	next := 0
	for at := 0; at < len(data); {
		number, wireType, n := protowire.ConsumeTag(data[at:])
		if n < 0 {
			return nil, fmt.Errorf("%s is not protobuf: %w", p.name, protowire.ParseError(n))
		}
		at += n
		// Fields mostly come in order: look at the next one first.
		for next < len(p.fields) && p.fields[next].number < number {
			next++
		}
		if next == len(p.fields) || p.fields[next].number != number {
			next = p.indexOf(number)
			if next < 0 {
				return nil, fmt.Errorf("%s has no field %d", p.name, number)
			}
		}
		f := &p.fields[next]
		var err error
		if f.list {
			if lists == nil {
				lists = make([][]goja.Value, len(p.fields))
			}
			lists[next], n, err = f.decodeItem(rules.of(next).ofItem(), addresses, realm, lists[next], wireType, data[at:])
		} else {
			if r.slots[next].state != slotDefault {
				return nil, fmt.Errorf("%s has field %s twice", p.name, f.original)
			}
			if f.oneof >= 0 {
				if members == nil {
					members = make([]bool, p.oneofs)
				}
				if members[f.oneof] {
					return nil, fmt.Errorf("%s has two members of one oneof, the second is %s", p.name, f.original)
				}
				members[f.oneof] = true
			}
			n, err = f.decodeSingle(rules.of(next).rules(), addresses, realm, &r.slots[next], wireType, data, at)
		}
		if err != nil {
			if _, broken := err.(*RuleError); broken {
				return nil, err
			}
			return nil, fmt.Errorf("%s.%s: %w", p.name, f.original, err)
		}
		at += n
	}
	for i, items := range lists {
		if items != nil {
			r.slots[i] = slot{value: realm.Array(items), state: slotValue}
		}
	}
	for i := range p.fields {
		if f := &p.fields[i]; f.required && r.slots[i].state == slotDefault {
			inner, err := f.message.decode(rules.of(i).rules(), addresses, realm, nil)
			if err != nil {
				return nil, inside(err, f.name)
			}
			r.slots[i] = slot{value: inner.object(), state: slotValue}
		}
	}
	if rules != nil {
		if err := rules.check(addresses, r, lists); err != nil {
			return nil, err
		}
	}
	return r, nil
}

func (p *Plan) indexOf(number protowire.Number) int {
	for i := range p.fields {
		if p.fields[i].number == number {
			return i
		}
	}
	return -1
}

// decodeSingle reads one value at data[at:] into s and returns its length.
func (f *field) decodeSingle(inner Rules, addresses *Addresses, realm *Realm, s *slot, wireType protowire.Type, data []byte, at int) (int, error) {
	if want := f.wireType(); wireType != want {
		return 0, fmt.Errorf("wire type %d, want %d", wireType, want)
	}
	if f.wireType() != protowire.BytesType {
		number, n, err := f.consumeScalar(data[at:])
		if err != nil {
			return 0, err
		}
		s.number, s.state = number, slotRaw
		return n, nil
	}
	text, n := protowire.ConsumeBytes(data[at:])
	if n < 0 {
		return 0, protowire.ParseError(n)
	}
	start := at + n - len(text)
	s.number, s.state = uint64(start)<<32|uint64(start+len(text)), slotRaw
	switch f.kind {
	case kindString:
		if !utf8.Valid(text) {
			return 0, errNotUTF8
		}
	case kindInt:
		if !isCanonicalInt(text) {
			number, err := parseInt(text)
			if err != nil {
				return 0, err
			}
			*s = slot{value: newBigInt(number), state: slotValue}
		}
	case kindMessage:
		made, err := f.message.decode(inner, addresses, realm, text)
		if err != nil {
			return 0, inside(err, f.name)
		}
		*s = slot{value: made.object(), state: slotValue}
	}
	return n, nil
}

var errNotUTF8 = errors.New("text that is not UTF-8")

// decodeItem appends one occurrence of a list field: an element, or a run of packed ones.
func (f *field) decodeItem(rule *rule, addresses *Addresses, realm *Realm, items []goja.Value, wireType protowire.Type, data []byte) ([]goja.Value, int, error) {
	if items == nil {
		items = make([]goja.Value, 0, 4)
	}
	if scalar := f.wireType(); scalar != protowire.BytesType {
		switch wireType {
		case scalar:
			number, n, err := f.consumeScalar(data)
			if err != nil {
				return nil, 0, err
			}
			return append(items, f.scalarValue(realm, number)), n, nil
		case protowire.BytesType:
			packed, n := protowire.ConsumeBytes(data)
			if n < 0 {
				return nil, 0, protowire.ParseError(n)
			}
			for len(packed) > 0 {
				number, size, err := f.consumeScalar(packed)
				if err != nil {
					return nil, 0, err
				}
				items = append(items, f.scalarValue(realm, number))
				packed = packed[size:]
			}
			return items, n, nil
		}
		return nil, 0, fmt.Errorf("wire type %d, want %d", wireType, scalar)
	}
	if wireType != protowire.BytesType {
		return nil, 0, fmt.Errorf("wire type %d, want %d", wireType, protowire.BytesType)
	}
	text, n := protowire.ConsumeBytes(data)
	if n < 0 {
		return nil, 0, protowire.ParseError(n)
	}
	if f.kind == kindString && !utf8.Valid(text) {
		return nil, 0, errNotUTF8
	}
	if rule != nil && f.kind != kindMessage {
		if err := rule.checkBytes(f, f.itemName(len(items)), addresses, text); err != nil {
			return nil, 0, err
		}
	}
	switch f.kind {
	case kindString:
		return append(items, realm.Text(string(text))), n, nil
	case kindInt:
		number, err := parseInt(text)
		if err != nil {
			return nil, 0, err
		}
		return append(items, newBigInt(number)), n, nil
	case kindBytes:
		return append(items, realm.Bytes(append([]byte{}, text...))), n, nil
	}
	inner, err := f.message.decode(rule.rules(), addresses, realm, text)
	if err != nil {
		return nil, 0, inside(err, f.itemName(len(items)))
	}
	return append(items, inner.object()), n, nil
}

// itemName is how an item of a list is called where it breaks a rule.
func (f *field) itemName(at int) string { return f.name + "[" + strconv.Itoa(at) + "]" }

// wireType is that of one value of the field.
func (f *field) wireType() protowire.Type {
	switch f.kind {
	case kindFixed32, kindSfixed32:
		return protowire.Fixed32Type
	case kindFixed64, kindSfixed64:
		return protowire.Fixed64Type
	case kindString, kindInt, kindBytes, kindMessage:
		return protowire.BytesType
	}
	return protowire.VarintType
}

// consumeScalar reads one number and brings it into its type's range: signed ones as two's complement in 64 bits.
func (f *field) consumeScalar(data []byte) (uint64, int, error) {
	var number uint64
	var n int
	switch f.wireType() {
	case protowire.Fixed32Type:
		var narrow uint32
		narrow, n = protowire.ConsumeFixed32(data)
		number = uint64(narrow)
	case protowire.Fixed64Type:
		number, n = protowire.ConsumeFixed64(data)
	default:
		number, n = protowire.ConsumeVarint(data)
	}
	if n < 0 {
		return 0, 0, protowire.ParseError(n)
	}
	switch f.kind {
	case kindBool:
		if number > 1 {
			return 0, 0, fmt.Errorf("a boolean of %d", number)
		}
	case kindSint32, kindSint64:
		number = uint64(protowire.DecodeZigZag(number))
	case kindSfixed32:
		number = uint64(int64(int32(number)))
	}
	switch f.kind {
	case kindUint32:
		if number > math.MaxUint32 {
			return 0, 0, fmt.Errorf("a 32-bit number of %d", number)
		}
	case kindInt32, kindSint32, kindEnum:
		if int64(number) != int64(int32(number)) {
			return 0, 0, fmt.Errorf("a 32-bit number of %d", int64(number))
		}
	}
	if f.kind == kindEnum && f.enum.values[int32(number)] == nil {
		return 0, 0, fmt.Errorf("%s has no number %d", f.enum.name, int32(number))
	}
	return number, n, nil
}

func (f *field) scalarValue(realm *Realm, number uint64) goja.Value {
	switch f.kind {
	case kindBool:
		return realm.runtime.ToValue(number != 0)
	case kindInt32, kindSint32, kindSfixed32:
		return realm.runtime.ToValue(int32(number))
	case kindUint32, kindFixed32:
		return realm.runtime.ToValue(uint32(number))
	case kindUint64, kindFixed64:
		return uintToBigInt(number)
	case kindEnum:
		return f.enum.values[int32(number)]
	}
	return intToBigInt(int64(number))
}
