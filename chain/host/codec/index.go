package codec

import (
	"bytes"
	"fmt"
	"slices"

	"google.golang.org/protobuf/encoding/protowire"
)

// IndexDeclaration is an index of a collection of messages: its key, and the names of the fields whose values are the key's parts.
type IndexDeclaration struct {
	Key    *KeyPlan
	Fields []string
}

// Indexes are the indexes of a collection. What they hold follows from the stored items alone: an item has one entry in each, unless the
// field that is the first part of the key has its default value (a height of 0: not due).
type Indexes struct {
	item   *Plan
	wanted []int // fields that some index needs, in order of number
	each   []index
}

type index struct {
	key   *KeyPlan
	parts []int // places in wanted
}

// NewIndexes checks that the fields fit the keys.
func NewIndexes(value *ValuePlan, declared []IndexDeclaration) (*Indexes, error) {
	if value.message == nil {
		return nil, fmt.Errorf("an index needs a collection of messages, got one of %s", value.kind)
	}
	x := &Indexes{item: value.message}
	for _, d := range declared {
		if len(d.Fields) != len(d.Key.parts) || len(d.Fields) == 0 {
			return nil, fmt.Errorf("want fields for %d key parts, got %d", len(d.Key.parts), len(d.Fields))
		}
		for i, name := range d.Fields {
			at, ok := x.item.byName[name]
			if !ok {
				return nil, fmt.Errorf("%s has no field %s", x.item.name, name)
			}
			f := &x.item.fields[at]
			if f.list || f.presence || !d.Key.parts[i].fits(f) {
				return nil, fmt.Errorf("%s.%s does not fit key part %d", x.item.name, name, i)
			}
			if !slices.Contains(x.wanted, at) {
				x.wanted = append(x.wanted, at)
			}
		}
	}
	slices.Sort(x.wanted)
	for _, d := range declared {
		made := index{key: d.Key}
		for _, name := range d.Fields {
			made.parts = append(made.parts, slices.Index(x.wanted, x.item.byName[name]))
		}
		x.each = append(x.each, made)
	}
	return x, nil
}

// Prefixes are the first bytes of the indexes' keys: none for no indexes.
func (x *Indexes) Prefixes() (prefixes []byte) {
	if x == nil {
		return nil
	}
	for _, each := range x.each {
		prefixes = append(prefixes, each.key.prefix)
	}
	return prefixes
}

// indexFields is how many fields' values are found without an allocation.
const indexFields = 12

// Change calls remove with the store key of every entry that goes, and add with that of every one that comes, when an item turns from
// before into after: canonical bytes, or nil for none.
func (x *Indexes) Change(addresses *Addresses, before, after []byte, remove, add func(key []byte)) error {
	var few [2 * indexFields][]byte
	values := few[:]
	if len(x.wanted) > indexFields {
		values = make([][]byte, 2*len(x.wanted))
	}
	was, is := values[:len(x.wanted)], values[len(x.wanted):2*len(x.wanted)]
	if err := x.find(before, was); err != nil {
		return err
	}
	if err := x.find(after, is); err != nil {
		return err
	}
	for i := range x.each {
		each := &x.each[i]
		if each.same(was, is) {
			continue
		}
		if err := each.entry(x, addresses, was, remove); err != nil {
			return err
		}
		if err := each.entry(x, addresses, is, add); err != nil {
			return err
		}
	}
	return nil
}

// find puts the bare values of the wanted fields into values: nothing for defaults, which canonical bytes do not have.
func (x *Indexes) find(encoded []byte, values [][]byte) error {
	next := 0
	for len(encoded) > 0 && next < len(x.wanted) {
		number, wireType, n := protowire.ConsumeTag(encoded)
		if n < 0 {
			return fmt.Errorf("%s is not protobuf: %w", x.item.name, protowire.ParseError(n))
		}
		size := protowire.ConsumeFieldValue(number, wireType, encoded[n:])
		if size < 0 {
			return fmt.Errorf("%s is not protobuf: %w", x.item.name, protowire.ParseError(size))
		}
		for next < len(x.wanted) && x.item.fields[x.wanted[next]].number < number {
			next++
		}
		if next < len(x.wanted) && x.item.fields[x.wanted[next]].number == number {
			values[next] = encoded[n : n+size]
			if wireType == protowire.BytesType {
				values[next], _ = protowire.ConsumeBytes(values[next])
			}
		}
		encoded = encoded[n+size:]
	}
	return nil
}

func (i *index) same(was, is [][]byte) bool {
	for _, at := range i.parts {
		if !bytes.Equal(was[at], is[at]) {
			return false
		}
	}
	return true
}

func (i *index) entry(x *Indexes, addresses *Addresses, values [][]byte, take func(key []byte)) (err error) {
	if len(values[i.parts[0]]) == 0 {
		return nil
	}
	key := append(make([]byte, 0, 64), i.key.prefix)
	for n, at := range i.parts {
		f := &x.item.fields[x.wanted[at]]
		if key, err = i.key.parts[n].appendBare(key, addresses, f, values[at]); err != nil {
			return fmt.Errorf("%s.%s: %w", x.item.name, f.name, err)
		}
	}
	take(key)
	return nil
}
