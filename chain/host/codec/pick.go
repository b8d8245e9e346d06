package codec

import (
	"fmt"

	"github.com/dop251/goja"
	"google.golang.org/protobuf/encoding/protowire"
)

// Picker gives the values of some fields of one message after the other: what a walk over a collection reads, at the price of those fields.
type Picker struct {
	record record
	wanted []int  // fields, in the order in which they are given
	picked []bool // by field
}

// NewPicker finds the fields by their JavaScript names. Each must hold a single plain value.
func (p *Plan) NewPicker(realm *Realm, names []string) (*Picker, error) {
	k := &Picker{record: record{plan: p, realm: realm, slots: make([]slot, len(p.fields))}, picked: make([]bool, len(p.fields))}
	for _, name := range names {
		index, ok := p.byName[name]
		if !ok {
			return nil, fmt.Errorf("%s has no field %s", p.name, name)
		}
		if f := &p.fields[index]; f.list || f.kind == kindMessage {
			return nil, fmt.Errorf("%s.%s is no single plain value", p.name, name)
		}
		k.wanted, k.picked[index] = append(k.wanted, index), true
	}
	return k, nil
}

// Pick puts the fields' values of a stored message into values.
func (k *Picker) Pick(data []byte, values []goja.Value) error {
	r := &k.record
	for _, index := range k.wanted {
		r.slots[index] = slot{}
	}
	r.data = data
	for at := 0; at < len(data); {
		number, wireType, n := protowire.ConsumeTag(data[at:])
		if n < 0 {
			return fmt.Errorf("%s is not protobuf: %w", r.plan.name, protowire.ParseError(n))
		}
		at += n
		index := r.plan.indexOf(number)
		var err error
		switch {
		case index < 0:
			return fmt.Errorf("%s has no field %d", r.plan.name, number)
		case k.picked[index]:
			n, err = r.plan.fields[index].decodeSingle(nil, nil, r.realm, &r.slots[index], wireType, data, at)
		default:
			if n = protowire.ConsumeFieldValue(number, wireType, data[at:]); n < 0 {
				err = protowire.ParseError(n)
			}
		}
		if err != nil {
			return fmt.Errorf("%s.%s: %w", r.plan.name, r.plan.fields[index].original, err)
		}
		at += n
	}
	for i, index := range k.wanted {
		// An amount has its value already.
		if values[i] = r.slots[index].value; values[i] == nil {
			values[i] = r.make(index)
		}
	}
	return nil
}
