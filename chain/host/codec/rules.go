package codec

import (
	"errors"
	"fmt"
	"math"
	"math/big"
	"strconv"
	"unicode/utf8"

	"github.com/dop251/goja"
	"google.golang.org/protobuf/encoding/protowire"
)

// Rules say what the fields of a message must hold beside their types, by index of the field: nil for a field without. A nil Rules says
// nothing. docs/spec/host-abi.md, section 2.
type Rules []*rule

type rule struct {
	address bool
	orEmpty bool     // an empty value keeps every rule
	length  *between // bytes of bytes, UTF-16 units of a string
	// characters of a string; nil takes all.
	characters *characterSet
	number     *numbers
	items      *between // of a list; each item keeps item
	item       *rule
	message    Rules
}

// characterSet is which characters a text may have, by the bytes of its UTF-8.
type characterSet struct {
	taken string
	has   func(b byte) bool
}

// characterSets are those that rules can name.
var characterSets = map[string]*characterSet{
	"visible": {"printable ASCII without blanks", func(b byte) bool { return b > ' ' && b < deleteByte }},
	"text":    {"no control characters", func(b byte) bool { return b >= ' ' && b != deleteByte }},
	"name": {"lower-case letters, digits and hyphens", func(b byte) bool {
		return b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '-'
	}},
}

const deleteByte = 0x7f

func (s *characterSet) check(path string, text []byte) error {
	for _, b := range text {
		if !s.has(b) {
			return &RuleError{path, "takes " + s.taken}
		}
	}
	return nil
}

// between are bounds, both inclusive.
type between struct{ min, max int64 }

// numbers are the bounds of an integer; those that are not set do not bind.
type numbers struct{ min, max *big.Int }

// RuleError is a message that breaks a rule: which field, what it holds and what is wanted.
type RuleError struct{ path, text string }

func (e *RuleError) Error() string { return e.path + " " + e.text }

// inside says that the field is one of a message's field or list item.
func inside(err error, field string) error {
	if broken, ok := err.(*RuleError); ok {
		return &RuleError{field + "." + broken.path, broken.text}
	}
	return err
}

// NewRules reads the rules that a module declares for a message.
func (p *Plan) NewRules(value goja.Value) (Rules, error) {
	object, ok := value.(*goja.Object)
	if !ok {
		return nil, fmt.Errorf("%s: want rules by field, got %s", p.name, Describe(value))
	}
	rules := make(Rules, len(p.fields))
	for _, name := range object.Keys() {
		index, ok := p.byName[name]
		if !ok {
			return nil, fmt.Errorf("%s has no field %s", p.name, name)
		}
		f := &p.fields[index]
		made, err := f.newRule(object.Get(name), f.list)
		if err != nil {
			return nil, fmt.Errorf("%s.%s: %w", p.name, name, err)
		}
		rules[index] = made
	}
	return rules, nil
}

func (f *field) newRule(value goja.Value, list bool) (made *rule, err error) {
	made = &rule{}
	if text, isText := value.(goja.String); isText {
		name := text.String()
		if made.address, made.orEmpty = true, name == "addressOrEmpty"; list || f.kind != kindString || name != "address" && !made.orEmpty {
			return nil, fmt.Errorf("no rule for it is called %q", name)
		}
		return made, nil
	}
	object, ok := value.(*goja.Object)
	if !ok {
		return nil, fmt.Errorf("want a rule, got %s", Describe(value))
	}
	if list {
		if made.items, err = readBetween(object.Get("items")); err == nil && !IsAbsent(object.Get("each")) {
			if f.kind != kindString && f.kind != kindBytes && f.kind != kindMessage {
				return nil, errors.New("items of its type have no rules")
			}
			made.item, err = f.newRule(object.Get("each"), false)
		}
		return made, err
	}
	switch f.kind {
	case kindMessage:
		made.message, err = f.message.NewRules(object)
	case kindString, kindBytes:
		made.orEmpty = isTrue(object.Get("orEmpty"))
		if made.length, err = readBetween(object.Get("length")); err == nil && !IsAbsent(object.Get("characters")) {
			name := object.Get("characters").String()
			if made.characters = characterSets[name]; made.characters == nil || f.kind != kindString {
				err = fmt.Errorf("no characters of it are called %q", name)
			}
		}
	case kindBool, kindEnum:
		err = errors.New("no rule fits its type")
	default:
		made.number = &numbers{}
		if made.number.min, err = readBound(object.Get("min")); err == nil {
			made.number.max, err = readBound(object.Get("max"))
		}
	}
	return made, err
}

func isTrue(value goja.Value) bool { return value != nil && value.ToBoolean() }

// readBetween reads [min, max], or one number for both.
func readBetween(value goja.Value) (*between, error) {
	if single, ok := SmallWhole(value); ok {
		return &between{single, single}, nil
	}
	bounds, err := AsArray(value)
	if err != nil || len(bounds) != 2 {
		return nil, errors.New("want a length or [min, max]")
	}
	low, lowErr := AsWhole(bounds[0])
	high, highErr := AsWhole(bounds[1])
	return &between{low, high}, errors.Join(lowErr, highErr)
}

func readBound(value goja.Value) (*big.Int, error) {
	if IsAbsent(value) {
		return nil, nil
	}
	if number, ok := SmallWhole(value); ok {
		return big.NewInt(number), nil
	}
	return AsBig(value)
}

func (b *between) check(path string, got int64, what string) error {
	if got >= b.min && got <= b.max {
		return nil
	}
	wanted := strconv.FormatInt(b.min, 10)
	if b.max != b.min {
		wanted += " to " + strconv.FormatInt(b.max, 10)
	}
	return &RuleError{path, fmt.Sprintf("has %d %s, wanted %s", got, what, wanted)}
}

func (n *numbers) check(path string, got *big.Int) error {
	low, high := n.min != nil && got.Cmp(n.min) < 0, n.max != nil && got.Cmp(n.max) > 0
	switch {
	case !low && !high:
		return nil
	case n.max == nil:
		return &RuleError{path, fmt.Sprintf("is %s, wanted %s or more", got, n.min)}
	case n.min == nil:
		return &RuleError{path, fmt.Sprintf("is %s, wanted at most %s", got, n.max)}
	}
	return &RuleError{path, fmt.Sprintf("is %s, wanted %s to %s", got, n.min, n.max)}
}

// check holds the decoded fields of a message to their rules. Lists are given as they were read; messages were held to theirs when they were
// decoded.
func (r Rules) check(addresses *Addresses, decoded *record, lists [][]goja.Value) error {
	for index, rule := range r {
		if rule == nil {
			continue
		}
		f, s := &decoded.plan.fields[index], &decoded.slots[index]
		var err error
		switch {
		case f.list:
			count := 0
			if lists != nil {
				count = len(lists[index])
			}
			err = rule.items.check(f.name, int64(count), "items")
		case f.kind == kindInt && s.state == slotValue:
			err = rule.number.check(f.name, asBigInt(s.value))
		case f.kind == kindMessage:
		case s.state == slotRaw && f.wireType() == protowire.BytesType:
			err = rule.checkBytes(f, f.name, addresses, s.span(decoded.data))
		case f.wireType() == protowire.BytesType:
			err = rule.checkBytes(f, f.name, addresses, nil)
		default:
			err = rule.checkNumber(f, f.name, s.number)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// checkBytes checks what is written as bytes: text, bytes, or a short Int.
func (r *rule) checkBytes(f *field, path string, addresses *Addresses, value []byte) error {
	if r.orEmpty && len(value) == 0 {
		return nil
	}
	switch {
	case r.address:
		if !addresses.Known(value) {
			return &RuleError{path, "is no address of this chain: " + string(value)}
		}
	case f.kind == kindInt:
		number, err := parseInt(value)
		if err != nil {
			return err
		}
		return r.number.check(path, number)
	case f.kind == kindString:
		err := r.length.check(path, units(value), "characters")
		if err == nil && r.characters != nil {
			err = r.characters.check(path, value)
		}
		return err
	case r.length != nil:
		return r.length.check(path, int64(len(value)), "bytes")
	}
	return nil
}

// units is the length of UTF-8 as JavaScript counts it.
func units(text []byte) int64 {
	count := int64(0)
	for len(text) > 0 {
		r, size := utf8.DecodeRune(text)
		if count++; r > 0xffff {
			count++
		}
		text = text[size:]
	}
	return count
}

// checkNumber checks a number of 64 bits, signed ones in two's complement.
func (r *rule) checkNumber(f *field, path string, number uint64) error {
	var value big.Int
	switch f.kind {
	case kindUint32, kindFixed32, kindUint64, kindFixed64:
		if number <= math.MaxInt64 && r.number.holds(int64(number)) {
			return nil
		}
		value.SetUint64(number)
	default:
		if r.number.holds(int64(number)) {
			return nil
		}
		value.SetInt64(int64(number))
	}
	return r.number.check(path, &value)
}

// holds says that a number is within bounds that fit 64 bits; false says nothing.
func (n *numbers) holds(number int64) bool {
	return (n.min == nil || n.min.IsInt64() && number >= n.min.Int64()) && (n.max == nil || n.max.IsInt64() && number <= n.max.Int64())
}

// of is the rule of a field.
func (r Rules) of(index int) *rule {
	if r == nil {
		return nil
	}
	return r[index]
}

// rules are those of the message that a field holds.
func (r *rule) rules() Rules {
	if r == nil {
		return nil
	}
	return r.message
}

// ofItem is the rule of each item of a list.
func (r *rule) ofItem() *rule {
	if r == nil {
		return nil
	}
	return r.item
}
