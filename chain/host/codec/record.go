package codec

import (
	"bytes"
	"slices"

	"github.com/dop251/goja"
)

// record is a decoded message as a JavaScript object. It keeps the message's bytes and makes a field's value when it is first
// read, because handlers read few of the fields they load; fields that JavaScript has not touched are written from the bytes.
// To JavaScript it is an ordinary object whose own properties are the fields.
type record struct {
	plan  *Plan
	realm *Realm
	data  []byte
	slots []slot
	// shared says that slots are a template's: what was made of the bytes may be kept there, but what JavaScript changes needs slots of one's own.
	shared bool
	// uncounted says that the record came of a template: which of its values were made before must not change what a call may make.
	uncounted bool
	extra     []extraProperty // properties that are no fields: legal to have, refused by the encoder
}

type slotState uint8

const (
	slotDefault slotState = iota // absent on the wire
	slotRaw                      // number or span of data holds it; value may be a copy of it in JavaScript
	slotValue                    // value holds it
	slotDeleted                  // JavaScript deleted the property
)

// slot is one field's value. number is the decoded scalar, or start<<32 | end of a span of data.
type slot struct {
	value  goja.Value
	number uint64
	state  slotState
}

type extraProperty struct {
	name  string
	value goja.Value
}

func (s *slot) span(data []byte) []byte { return data[s.number>>32 : s.number&0xffffffff] }

// object wraps the record for JavaScript.
func (r *record) object() *goja.Object { return r.realm.runtime.NewDynamicObject(r) }

// Get implements goja.DynamicObject.
func (r *record) Get(name string) goja.Value {
	index := r.plan.table.find(name)
	if index < 0 {
		if i := r.findExtra(name); i >= 0 {
			return r.extra[i].value
		}
		return nil
	}
	s := &r.slots[index]
	if s.state == slotDeleted {
		return nil
	}
	if s.value == nil {
		value := r.make(index)
		r.slots[index].value = value
		return value
	}
	return s.value
}

// findExtra is the place of a property that is no field, or -1.
func (r *record) findExtra(name string) int {
	r.realm.Budget.Walk(len(r.extra) / namesPerWalk)
	return slices.IndexFunc(r.extra, func(p extraProperty) bool { return p.name == name })
}

// own gives the record slots that are its own.
func (r *record) own() {
	if r.shared {
		r.slots, r.shared = slices.Clone(r.slots), false
	}
}

// make gives the JavaScript value of a field that is still raw or absent. What JavaScript can change in place becomes the value
// that counts; what it cannot stays a copy beside the bytes.
func (r *record) make(index int) goja.Value {
	f, s := &r.plan.fields[index], &r.slots[index]
	if s.state == slotDefault {
		if f.presence {
			return goja.Undefined()
		}
		if f.list {
			r.own()
			r.slots[index].state = slotValue
			return r.realm.Array(nil)
		}
	}
	switch f.kind {
	case kindBool:
		return r.realm.runtime.ToValue(s.number != 0)
	case kindInt32, kindSint32, kindSfixed32:
		return r.realm.runtime.ToValue(int32(s.number))
	case kindUint32, kindFixed32:
		return r.realm.runtime.ToValue(uint32(s.number))
	case kindInt64, kindSint64, kindSfixed64:
		return intToBigInt(int64(s.number))
	case kindUint64, kindFixed64:
		return uintToBigInt(s.number)
	case kindEnum:
		return f.enum.values[int32(s.number)]
	case kindString:
		text := string(s.span(r.data))
		if r.uncounted {
			return r.realm.runtime.ToValue(text)
		}
		return r.realm.Text(text)
	case kindInt:
		number, err := parseInt(s.span(r.data))
		if err != nil {
			panic("an Int that passed the decoder does not parse: " + err.Error())
		}
		return newBigInt(number)
	case kindBytes:
		r.own()
		r.slots[index].state = slotValue
		return r.realm.Bytes(slices.Clone(s.span(r.data)))
	}
	panic("a message field without its value")
}

// Set implements goja.DynamicObject.
func (r *record) Set(name string, value goja.Value) bool {
	if index := r.plan.table.find(name); index >= 0 {
		r.own()
		r.slots[index] = slot{value: value, state: slotValue}
		return true
	}
	if i := r.findExtra(name); i >= 0 {
		r.extra[i].value = value
		return true
	}
	r.extra = append(r.extra, extraProperty{name, value})
	return true
}

// Has implements goja.DynamicObject.
func (r *record) Has(name string) bool {
	if index := r.plan.table.find(name); index >= 0 {
		return r.slots[index].state != slotDeleted
	}
	return r.findExtra(name) >= 0
}

// Delete implements goja.DynamicObject.
func (r *record) Delete(name string) bool {
	if index := r.plan.table.find(name); index >= 0 {
		r.own()
		r.slots[index] = slot{state: slotDeleted}
		return true
	}
	if i := r.findExtra(name); i >= 0 {
		r.extra = slices.Delete(r.extra, i, i+1)
	}
	return true
}

// Keys implements goja.DynamicObject.
func (r *record) Keys() []string {
	whole := len(r.extra) == 0
	for i := range r.slots {
		whole = whole && r.slots[i].state != slotDeleted
	}
	if whole {
		return r.plan.names
	}
	names := make([]string, 0, len(r.slots)+len(r.extra))
	for i, name := range r.plan.names {
		if r.slots[i].state != slotDeleted {
			names = append(names, name)
		}
	}
	for _, p := range r.extra {
		names = append(names, p.name)
	}
	return names
}

// CopyRecord gives a shallow copy of a decoded message, or false for any other value: what the spread of an object literal does,
// without making the fields nobody reads.
func (r *Realm) CopyRecord(value goja.Value) (*goja.Object, bool) {
	object, ok := value.(*goja.Object)
	if !ok || object.ExportType() != typeOfRecord {
		return nil, false
	}
	from := object.Export().(*record)
	if from.realm != r {
		return nil, false
	}
	for i := range from.slots {
		// A field that JavaScript can change in place must be the same object in both.
		if f := &from.plan.fields[i]; from.slots[i].value == nil && (f.list || f.kind == kindBytes) {
			from.Get(f.name)
		}
	}
	copied := &record{
		plan: from.plan, realm: r, data: from.data, slots: slices.Clone(from.slots), extra: slices.Clone(from.extra), uncounted: from.uncounted,
	}
	return copied.object(), true
}

// Template is a decoded message that is read often and seldom changes, such as the params of a module: Object gives a value of it without
// reading the bytes again.
type Template struct {
	stored []byte
	record *record
}

// Of says whether the template is of these bytes.
func (t *Template) Of(stored []byte) bool { return t != nil && bytes.Equal(t.stored, stored) }

// Object makes an object of the message. What JavaScript changes in it no other sees.
func (t *Template) Object() *goja.Object {
	made := *t.record
	return made.object()
}

// Template decodes bytes, which must not change afterwards, once for many objects. It gives none, and no error, for a message that holds
// lists or messages, which objects would share.
func (p *Plan) Template(realm *Realm, stored []byte) (*Template, error) {
	r, err := p.decode(nil, nil, realm, stored)
	if err != nil {
		return nil, err
	}
	for i := range r.slots {
		if f := &p.fields[i]; r.slots[i].value != nil && f.kind != kindInt {
			return nil, nil
		}
	}
	r.shared, r.uncounted = true, true
	return &Template{stored, r}, nil
}
