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
	shape  *Shape // nil once it has other properties than those it was written with
	names  []string
	values []goja.Value
}

// Literal makes the object that an object literal of a shape gives. It copies values.
func (r *Realm) Literal(shape int, values []goja.Value) *goja.Object {
	s := (*shapes.known.Load())[shape]
	return r.runtime.NewDynamicObject(&literal{shape: s, names: s.names, values: slices.Clone(values)})
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

// Get implements goja.DynamicObject.
func (l *literal) Get(name string) goja.Value {
	for i := range l.names {
		if l.names[i] == name {
			return l.values[i]
		}
	}
	return nil
}

// Set implements goja.DynamicObject.
func (l *literal) Set(name string, value goja.Value) bool {
	for i := range l.names {
		if l.names[i] == name {
			l.values[i] = value
			return true
		}
	}
	l.shape = nil
	l.names = append(slices.Clip(l.names), name)
	l.values = append(l.values, value)
	return true
}

// Has implements goja.DynamicObject.
func (l *literal) Has(name string) bool { return slices.Contains(l.names, name) }

// Delete implements goja.DynamicObject.
func (l *literal) Delete(name string) bool {
	if i := slices.Index(l.names, name); i >= 0 {
		l.shape = nil
		l.names = slices.Delete(slices.Clone(l.names), i, i+1)
		l.values = slices.Delete(l.values, i, i+1)
	}
	return true
}

// Keys implements goja.DynamicObject.
func (l *literal) Keys() []string { return l.names }

// list is an array whose items lie in a slice: the runtime's own arrays have a map each, for their length.
type list struct{ values []goja.Value }

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
	switch {
	case index >= 0 && index < len(l.values):
		l.values[index] = value
	case index == len(l.values):
		l.values = append(l.values, value)
	default:
		return false
	}
	return true
}

// SetLen implements goja.DynamicArray.
func (l *list) SetLen(length int) bool {
	if length < 0 || length > len(l.values) {
		return false
	}
	l.values = l.values[:length]
	return true
}
