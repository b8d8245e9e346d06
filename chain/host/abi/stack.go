package abi

import (
	"reflect"
	"unsafe"

	"github.com/dop251/goja"
)

// The interpreter drops its stack of values after every call, and grows the next call's from nothing. A stack keeps one for the next call.

// stackValues is more than a call of our modules needs; a call that needs more gets a longer stack, for itself.
const stackValues = 512

type stack struct {
	kept  []goja.Value
	place *[]goja.Value // the interpreter's, nil when it lies elsewhere than in the version that this was written for
}

func newStack(runtime *goja.Runtime) *stack {
	vm, found := reflect.TypeOf(*runtime).FieldByName("vm")
	if !found || vm.Type.Kind() != reflect.Pointer || vm.Type.Elem().Kind() != reflect.Struct {
		return &stack{}
	}
	values, found := vm.Type.Elem().FieldByName("stack")
	if !found || values.Type.Kind() != reflect.Slice || values.Type.Elem() != reflect.TypeOf((*goja.Value)(nil)).Elem() {
		return &stack{}
	}
	machine := *(*unsafe.Pointer)(unsafe.Add(unsafe.Pointer(runtime), vm.Offset))
	return &stack{make([]goja.Value, 0, stackValues), (*[]goja.Value)(unsafe.Add(machine, values.Offset))}
}

// lend gives the interpreter, which runs nothing, the stack that was kept.
func (s *stack) lend() {
	if s.place != nil {
		*s.place = s.kept
	}
}

// clear lets go of the values that a call left.
func (s *stack) clear() {
	used := s.kept[:cap(s.kept)]
	for i := len(used) - 1; i >= 0 && used[i] == nil; i-- {
		used = used[:i]
	}
	clear(used)
}
