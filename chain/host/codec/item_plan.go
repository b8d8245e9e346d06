package codec

import (
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"math/big"
	"strconv"
	"strings"

	"google.golang.org/protobuf/encoding/protowire"
)

// ItemPlan says how the items of a repeated field and the entries of a collection are the same thing: which fields of the item are the
// parts of the key, and what of it is the value. The host reads and writes a genesis by it, without a JavaScript value for an item.
type ItemPlan struct {
	item      *Plan
	key       *KeyPlan
	keyPaths  []path
	value     *ValuePlan
	valuePath path   // of a plain value; none when the value is the item or a unit
	addresses []path // fields that must hold an address
	sumOf     path   // of an amount that is summed up; none when nothing is
	sumBy     path   // of the text that it is summed up by
}

// ItemDeclaration names the fields of an item by their JavaScript names, nested ones as "coin.denom".
type ItemDeclaration struct {
	Key       []string
	Value     string // empty when the stored value is the item itself, or a unit
	Addresses []string
	SumOf     string // an amount that is summed up over the items, by the text SumBy; both empty for none
	SumBy     string
}

// path leads to a field of a message: the index of a field in each message on the way.
type path struct {
	fields []int
	plans  []*Plan
}

func (p *Plan) path(text string) (path, error) {
	var found path
	names := strings.Split(text, ".")
	for i, name := range names {
		index, ok := p.byName[name]
		if !ok {
			return found, fmt.Errorf("%s has no field %s", p.name, name)
		}
		f := &p.fields[index]
		if f.list || (f.kind == kindMessage) == (i == len(names)-1) {
			return found, fmt.Errorf("%s.%s is no single plain value", p.name, name)
		}
		found.fields, found.plans = append(found.fields, index), append(found.plans, p)
		p = f.message
	}
	return found, nil
}

func (p path) field() *field {
	last := len(p.fields) - 1
	return &p.plans[last].fields[p.fields[last]]
}

// find returns the bare value of the field in an encoded message: empty when it is absent.
func (p path) find(encoded []byte) (value []byte, err error) {
	value = encoded
	for i, plan := range p.plans {
		var found []byte
		if err := plan.eachValue(value, func(index int, bare []byte) {
			if index == p.fields[i] {
				found = bare
			}
		}); err != nil {
			return nil, err
		}
		value = found
	}
	return value, nil
}

// RepeatedMessage returns the type of a field's items: repeated messages are what a genesis keeps of collections.
func (p *Plan) RepeatedMessage(name string) (*Plan, error) {
	index, ok := p.byName[name]
	if !ok || !p.fields[index].list || p.fields[index].kind != kindMessage {
		return nil, fmt.Errorf("%s has no repeated message %s", p.name, name)
	}
	return p.fields[index].message, nil
}

// RepeatedMessages names the fields that are repeated messages, in the order of the proto file.
func (p *Plan) RepeatedMessages() (names []string) {
	for _, index := range p.declared {
		if f := &p.fields[index]; f.list && f.kind == kindMessage {
			names = append(names, f.name)
		}
	}
	return names
}

// NewItemPlan checks that an item's fields fit a collection's key and value.
func NewItemPlan(item *Plan, key *KeyPlan, value *ValuePlan, declared ItemDeclaration) (*ItemPlan, error) {
	plan := &ItemPlan{item: item, key: key, value: value}
	if len(declared.Key) != len(key.parts) {
		return nil, fmt.Errorf("want fields for %d key parts, got %d", len(key.parts), len(declared.Key))
	}
	for i, text := range declared.Key {
		found, err := item.path(text)
		if err != nil {
			return nil, err
		}
		if !key.parts[i].fits(found.field()) {
			return nil, fmt.Errorf("%s.%s does not fit key part %d", item.name, text, i)
		}
		plan.keyPaths = append(plan.keyPaths, found)
	}
	for _, text := range declared.Addresses {
		found, err := item.path(text)
		if err == nil && found.field().kind != kindString {
			err = fmt.Errorf("%s.%s is no text", item.name, text)
		}
		if err != nil {
			return nil, err
		}
		plan.addresses = append(plan.addresses, found)
	}
	if err := plan.planSum(declared); err != nil {
		return nil, err
	}
	return plan, plan.planValue(declared.Value)
}

func (i *ItemPlan) planSum(declared ItemDeclaration) (err error) {
	if declared.SumOf == "" && declared.SumBy == "" {
		return nil
	}
	if i.sumOf, err = i.item.path(declared.SumOf); err != nil {
		return err
	}
	if i.sumBy, err = i.item.path(declared.SumBy); err != nil {
		return err
	}
	if i.sumOf.field().kind != kindInt || i.sumBy.field().kind != kindString {
		return fmt.Errorf("want a sum of an amount by a text, got %s by %s", declared.SumOf, declared.SumBy)
	}
	return nil
}

// Sums says whether an amount of the items is summed up.
func (i *ItemPlan) Sums() bool { return len(i.sumOf.fields) > 0 }

// AddTo adds an item's amount to the sum that it belongs to.
func (i *ItemPlan) AddTo(sums map[string]*big.Int, item []byte) error {
	by, err := i.sumBy.find(item)
	if err != nil {
		return err
	}
	text, err := i.sumOf.find(item)
	if err != nil || len(text) == 0 {
		return err
	}
	amount, ok := new(big.Int).SetString(string(text), 10)
	if !ok {
		return fmt.Errorf("%s is no amount", text)
	}
	sum := sums[string(by)]
	if sum == nil {
		sum = new(big.Int)
		sums[string(by)] = sum
	}
	sum.Add(sum, amount)
	return nil
}

func (i *ItemPlan) planValue(declared string) error {
	switch {
	case i.value.message == i.item || i.value.kind == "unit":
		if declared != "" {
			return fmt.Errorf("the value is the item or a unit, got the field %s for it", declared)
		}
		return nil
	case i.value.message != nil:
		return fmt.Errorf("the collection has %s, the items are %s", i.value.message.name, i.item.name)
	}
	found, err := i.item.path(declared)
	if err != nil {
		return err
	}
	wanted := map[string]kind{"u64": kindUint64, "Int": kindInt, "string": kindString, "bytes": kindBytes}[i.value.kind]
	if found.field().kind != wanted {
		return fmt.Errorf("%s.%s does not fit a value %s", i.item.name, declared, i.value.kind)
	}
	i.valuePath = found
	return nil
}

// Item is the type of the items.
func (i *ItemPlan) Item() *Plan { return i.item }

// Prefix is the first byte of the collection's keys.
func (i *ItemPlan) Prefix() byte { return i.key.prefix }

// Split gives the store key and the stored value of a canonical item. The value may be a part of it. It refuses a field that should hold
// an address and does not.
func (i *ItemPlan) Split(addresses *Addresses, item []byte) (key, value []byte, err error) {
	for _, p := range i.addresses {
		text, err := p.find(item)
		if err != nil {
			return nil, nil, err
		}
		if _, err := addresses.Bytes(string(text)); err != nil {
			return nil, nil, err
		}
	}
	key = append(make([]byte, 0, 64), i.key.prefix)
	for n, p := range i.keyPaths {
		bare, err := p.find(item)
		if err == nil {
			key, err = i.key.parts[n].appendBare(key, addresses, p.field(), bare)
		}
		if err != nil {
			return nil, nil, err
		}
	}
	value, err = i.storedValue(item)
	return key, value, err
}

func (i *ItemPlan) storedValue(item []byte) ([]byte, error) {
	if i.value.kind == "unit" {
		return []byte{0}, nil
	}
	if i.value.message != nil {
		return item, nil
	}
	bare, err := i.valuePath.find(item)
	if err != nil || i.value.kind != "u64" {
		return bare, err
	}
	number, err := bareNumber(i.valuePath.field(), bare)
	return binary.BigEndian.AppendUint64(nil, number), err
}

// Join is the canonical item of a store entry.
func (i *ItemPlan) Join(addresses *Addresses, key, value []byte) ([]byte, error) {
	if len(key) == 0 || key[0] != i.key.prefix {
		return nil, fmt.Errorf("a key %x that does not begin with the collection's prefix %#x", key, i.key.prefix)
	}
	if i.value.message != nil {
		return value, nil
	}
	leaves := make([]leaf, 0, len(i.keyPaths)+1)
	rest := key[1:]
	for n, p := range i.keyPaths {
		bare, after, err := i.key.parts[n].cutBare(addresses, rest)
		if err != nil {
			return nil, err
		}
		leaves, rest = append(leaves, leaf{p.fields, bare}), after
	}
	if len(rest) > 0 {
		return nil, fmt.Errorf("a key with %d bytes too many", len(rest))
	}
	switch i.value.kind {
	case "u64":
		if len(value) != 8 {
			return nil, fmt.Errorf("a u64 of %d bytes", len(value))
		}
		leaves = append(leaves, leaf{i.valuePath.fields, protowire.AppendVarint(nil, binary.BigEndian.Uint64(value))})
	case "Int", "string", "bytes":
		leaves = append(leaves, leaf{i.valuePath.fields, value})
	}
	return i.item.appendLeaves(nil, leaves, 0), nil
}

// Describe gives the key of an item as people write it.
func (i *ItemPlan) Describe(item []byte) string {
	parts := make([]string, 0, len(i.keyPaths))
	for _, p := range i.keyPaths {
		bare, err := p.find(item)
		if err != nil {
			return err.Error()
		}
		f := p.field()
		switch f.kind {
		case kindString:
			parts = append(parts, string(bare))
		case kindBytes:
			parts = append(parts, hex.EncodeToString(bare))
		default:
			number, _ := bareNumber(f, bare)
			if f.kind == kindEnum {
				parts = append(parts, f.enum.texts[int32(number)])
			} else {
				parts = append(parts, strconv.FormatUint(number, 10))
			}
		}
	}
	return strings.Join(parts, " ")
}
