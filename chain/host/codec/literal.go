package codec

import (
	"slices"
	"sync"
	"sync/atomic"

	"github.com/dop251/goja"
)

// Shape is the property names of an object literal in a script, in its order. It is shared by all engines of the process.
type Shape struct {
	names []string
	bound atomic.Pointer[binding]
}

// binding says which fields of a message the names of a shape are. fields is nil when one of them is no field.
type binding struct {
	plan   *Plan
	fields []int
}

// shapes are numbered in the order in which scripts are compiled. They only grow.
var shapes struct {
	mutex sync.Mutex
	known atomic.Pointer[[]*Shape]
}

// NewShape registers the names of one more literal and returns its number.
func NewShape(names []string) int {
	shapes.mutex.Lock()
	defer shapes.mutex.Unlock()
	var known []*Shape
	if before := shapes.known.Load(); before != nil {
		known = *before
	}
	grown := append(slices.Clip(known), &Shape{names: names})
	shapes.known.Store(&grown)
	return len(known)
}

// bind looks the names up in a message, or remembers that it did.
func (s *Shape) bind(p *Plan) *binding {
	if known := s.bound.Load(); known != nil && known.plan == p {
		return known
	}
	made := &binding{plan: p, fields: make([]int, 0, len(s.names))}
	for _, name := range s.names {
		index, ok := p.byName[name]
		if !ok {
			made.fields = nil
			break
		}
		made.fields = append(made.fields, index)
	}
	s.bound.Store(made)
	return made
}

// literal is an object that a script wrote as a literal. Its values lie in the order of the names, so that making it costs no map and
// writing it as a message no look-up by name. To JavaScript it is an ordinary object.
type literal struct {
	budget *Budget
	shape  *Shape // nil once it has other properties than those it was written with
	names  []string
	values []goja.Value
}

// namesPerWalk are the names of properties that are compared for one item walked: what a literal has beyond them is counted at every look.
const namesPerWalk = 32

// Literal makes the object that an object literal of a shape gives. It copies values.
func (r *Realm) Literal(shape int, values []goja.Value) *goja.Object {
	s := (*shapes.known.Load())[shape]
	return r.runtime.NewDynamicObject(&literal{budget: &r.Budget, shape: s, names: s.names, values: slices.Clone(values)})
}

// PlainLiteral is the same as an object of the runtime's own, which can be frozen.
func (r *Realm) PlainLiteral(shape int, values []goja.Value) (*goja.Object, error) {
	object := r.runtime.NewObject()
	for i, name := range (*shapes.known.Load())[shape].names {
		if err := object.Set(name, values[i]); err != nil {
			return nil, err
		}
	}
	return object, nil
}

// find is the place of a property, or -1.
func (l *literal) find(name string) int {
	l.budget.Walk(len(l.names) / namesPerWalk)
	for i := range l.names {
		if l.names[i] == name {
			return i
		}
	}
	return -1
}

// own gives the literal names that are its own, not its shape's.
func (l *literal) own() {
	if l.shape != nil {
		l.shape, l.names = nil, slices.Clone(l.names)
	}
}

// Get implements goja.DynamicObject.
func (l *literal) Get(name string) goja.Value {
	if i := l.find(name); i >= 0 {
		return l.values[i]
	}
	return nil
}

// Set implements goja.DynamicObject.
func (l *literal) Set(name string, value goja.Value) bool {
	if i := l.find(name); i >= 0 {
		l.values[i] = value
		return true
	}
	l.own()
	l.names = append(l.names, name)
	l.values = append(l.values, value)
	return true
}

// Has implements goja.DynamicObject.
func (l *literal) Has(name string) bool { return l.find(name) >= 0 }

// Delete implements goja.DynamicObject.
func (l *literal) Delete(name string) bool {
	if i := l.find(name); i >= 0 {
		l.own()
		l.budget.Walk(len(l.names) / namesPerWalk)
		l.names = slices.Delete(l.names, i, i+1)
		l.values = slices.Delete(l.values, i, i+1)
	}
	return true
}

// Keys implements goja.DynamicObject.
func (l *literal) Keys() []string { return l.names }

// list is an array whose items lie in a slice: the runtime's own arrays have a map each, for their length.
type list struct {
	budget *Budget
	values []goja.Value
}

// listItemsMax is what an array of the runtime may have as well.
const listItemsMax = 1 << 16

// grow makes the list so long, with undefined for what it did not have, and says whether it can be.
func (l *list) grow(length int) bool {
	if length > listItemsMax {
		return false
	}
	l.budget.Make(itemBytes * (length - len(l.values)))
	for len(l.values) < length {
		l.values = append(l.values, goja.Undefined())
	}
	return true
}

// Len implements goja.DynamicArray.
func (l *list) Len() int { return len(l.values) }

// Get implements goja.DynamicArray.
func (l *list) Get(index int) goja.Value {
	if index < 0 || index >= len(l.values) {
		return nil
	}
	return l.values[index]
}

// Set implements goja.DynamicArray.
func (l *list) Set(index int, value goja.Value) bool {
	if index < 0 || index >= len(l.values) && !l.grow(index+1) {
		return false
	}
	l.values[index] = value
	return true
}

// SetLen implements goja.DynamicArray.
func (l *list) SetLen(length int) bool {
	if length < 0 || length > len(l.values) && !l.grow(length) {
		return false
	}
	clear(l.values[length:])
	l.values = l.values[:length]
	return true
}
