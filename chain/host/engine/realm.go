package engine

import (
	_ "embed"
	"errors"
	"fmt"

	"github.com/dop251/goja"

	"github.com/marspace/marspace/chain/host/codec"
)

//go:embed realm.js
var realmSource string

var realmProgram = goja.MustCompile("realm.js", realmSource, true)

// Names of the globals that checkOperators calls: the value of an operation, and the count of a shift or power before it.
const (
	checkName = "$check"
	countName = "$count"
)

// Bounds of what JavaScript can build without calling the host: host-abi.md section 6 and determinism.md. They leave any honest handler
// a wide margin.
const (
	stringUnitsMax = 1 << 20 // UTF-16 units
	arrayItemsMax  = 1 << 16
	bytesMax       = 1 << 18 // of a Uint8Array made by JavaScript: what host.concat builds at most
	bigIntBitsMax  = 1 << 12
	bigIntTextMax  = 1234 // characters that BigInt() parses: 2^4096 has 1,234 digits
	countMax       = 256  // of a bigint's shift or exponent: the SDK's integers have as many bits
)

// bounds are the checks of one runtime. What is too large is a RangeError, so a bug of the module.
type bounds struct {
	runtime    *goja.Runtime
	rangeError *goja.Object
}

func (b *bounds) refuse(what string, size, limit int) {
	made, err := b.runtime.New(b.rangeError, b.runtime.ToValue(fmt.Sprintf("%s of %d, want at most %d", what, size, limit)))
	if err != nil {
		panic(fmt.Sprintf("a RangeError cannot be made: %v", err))
	}
	panic(made)
}

// harden removes and freezes what docs/spec/determinism.md says, before any bundle runs.
func (b *bounds) harden(literals *literals) error {
	global := b.runtime.GlobalObject()
	tools := b.runtime.NewObject()
	err := errors.Join(
		global.Set(checkName, b.checkValue), global.Set(countName, b.checkCount),
		global.Set(objectName, literals.object), global.Set(arrayName, literals.array),
		tools.Set("array", b.boundArray), tools.Set("join", b.boundJoin), tools.Set("bigInt", b.boundBigInt),
		tools.Set("noConstructor", b.noConstructor), tools.Set("uint8Array", b.boundUint8Array),
	)
	if err != nil {
		return err
	}
	value, err := b.runtime.RunProgram(realmProgram)
	if err != nil {
		return fmt.Errorf("the realm cannot be prepared: %w", err)
	}
	run, ok := goja.AssertFunction(value)
	if !ok {
		return errors.New("realm.js gave no function")
	}
	if _, err := run(goja.Undefined(), tools); err != nil {
		return fmt.Errorf("the realm cannot be prepared: %s", thrownText(err))
	}
	return nil
}

// thrownText is an error's text when Error.prototype.toString is gone.
func thrownText(err error) string {
	var exception *goja.Exception
	if errors.As(err, &exception) {
		if object, ok := exception.Value().(*goja.Object); ok {
			if message := object.Get("message"); message != nil {
				return message.String() + " (" + err.Error() + ")"
			}
		}
	}
	return err.Error()
}

// checkValue is $check: it gives the value back unless it is too large.
func (b *bounds) checkValue(call goja.FunctionCall) goja.Value {
	value := call.Argument(0)
	switch v := value.(type) {
	case goja.String:
		if units := v.Length(); units > stringUnitsMax {
			b.refuse("a string", units, stringUnitsMax)
		}
	case *goja.Object:
		b.checkLength(v)
	default:
		if bits := codec.BigIntBits(value); bits > bigIntBitsMax {
			b.refuse("a bigint in bits", bits, bigIntBitsMax)
		}
	}
	return value
}

// checkCount is $count: it gives a shift's count or an exponent back unless it is a bigint that is too large.
func (b *bounds) checkCount(call goja.FunctionCall) goja.Value {
	value := call.Argument(0)
	if codec.BigIntBits(value) > 0 {
		if count, err := codec.AsUint64(value); err != nil || count > countMax {
			b.refuse("a shift or an exponent in bits", codec.BigIntBits(value), countMax)
		}
	}
	return value
}

func (b *bounds) checkLength(object *goja.Object) {
	if !codec.IsArray(object) {
		return
	}
	if length := object.Get("length").ToInteger(); length > arrayItemsMax {
		b.refuse("an array", int(length), arrayItemsMax)
	}
}

// boundArray wraps a method of Array.prototype: it works on arrays up to the bound, and leaves none above it.
func (b *bounds) boundArray(call goja.FunctionCall) goja.Value {
	original, ok := goja.AssertFunction(call.Argument(0))
	if !ok {
		panic(b.runtime.NewTypeError("an array method is no function"))
	}
	return b.runtime.ToValue(func(inner goja.FunctionCall) goja.Value {
		this, ok := inner.This.(*goja.Object)
		if !ok || !codec.IsArray(this) {
			panic(b.runtime.NewTypeError("array methods work on arrays only"))
		}
		b.checkLength(this)
		result, err := original(this, inner.Arguments...)
		if err != nil {
			b.rethrow(err)
		}
		b.checkLength(this)
		if made, ok := result.(*goja.Object); ok && made != this {
			b.checkLength(made)
		}
		return result
	})
}

func (b *bounds) rethrow(err error) {
	var exception *goja.Exception
	if errors.As(err, &exception) {
		panic(exception)
	}
	panic(err)
}

// boundJoin is join for arrays of strings and numbers: other items would call toString, which can recurse without a step.
func (b *bounds) boundJoin(call goja.FunctionCall) goja.Value {
	original, ok := goja.AssertFunction(call.Argument(0))
	if !ok {
		panic(b.runtime.NewTypeError("join is no function"))
	}
	return b.runtime.ToValue(func(inner goja.FunctionCall) goja.Value {
		this, ok := inner.This.(*goja.Object)
		if !ok || !codec.IsArray(this) {
			panic(b.runtime.NewTypeError("array methods work on arrays only"))
		}
		b.checkLength(this)
		items, err := codec.AsArray(this)
		if err != nil {
			panic(b.runtime.NewTypeError("join: %s", err.Error()))
		}
		separator := 1
		if text, given := inner.Argument(0).(goja.String); given {
			separator = text.Length()
		}
		total := 0
		for _, item := range items {
			if _, object := item.(*goja.Object); object {
				panic(b.runtime.NewTypeError("join works on strings, numbers and bigints, got %s", codec.Describe(item)))
			}
			units := 32 // a number or a boolean
			if text, isText := item.(goja.String); isText {
				units = text.Length()
			} else if bits := codec.BigIntBits(item); bits > 0 {
				units = bits/3 + 2
			}
			if total += units + separator; total > stringUnitsMax {
				b.refuse("a string", total, stringUnitsMax)
			}
		}
		result, err := original(this, inner.Arguments...)
		if err != nil {
			b.rethrow(err)
		}
		return result
	})
}

func (b *bounds) boundBigInt(call goja.FunctionCall) goja.Value {
	original, ok := goja.AssertFunction(call.Argument(0))
	if !ok {
		panic(b.runtime.NewTypeError("BigInt is no function"))
	}
	bounded := b.runtime.ToValue(func(inner goja.FunctionCall) goja.Value {
		if number, whole := codec.SmallWhole(inner.Argument(0)); whole {
			return codec.FromInt64(number)
		}
		if text, isText := inner.Argument(0).(goja.String); isText && text.Length() > bigIntTextMax {
			panic(b.runtime.NewTypeError("BigInt parses at most %d characters", bigIntTextMax))
		}
		result, err := original(goja.Undefined(), inner.Arguments...)
		if err != nil {
			b.rethrow(err)
		}
		return result
	}).(*goja.Object)
	b.adoptName(bounded, "BigInt", call.Argument(0))
	return bounded
}

// noConstructor stands for a constructor that takes a length: literals make arrays as well.
func (b *bounds) noConstructor(call goja.FunctionCall) goja.Value {
	name := call.Argument(0).String()
	return b.runtime.ToValue(func(goja.ConstructorCall) *goja.Object {
		panic(b.runtime.NewTypeError("%s is no constructor here: write a literal", name))
	})
}

// boundUint8Array makes byte arrays up to the bound, from a length, an array or another byte array.
func (b *bounds) boundUint8Array(call goja.FunctionCall) goja.Value {
	constructor := call.Argument(0).(*goja.Object)
	return b.runtime.ToValue(func(inner goja.ConstructorCall) *goja.Object {
		source := inner.Argument(0)
		switch s := source.(type) {
		case *goja.Object:
			b.checkLength(s)
			if data, err := codec.AsBytes(s); err == nil && len(data) > bytesMax {
				b.refuse("a Uint8Array", len(data), bytesMax)
			} else if err != nil && !codec.IsArray(s) {
				panic(b.runtime.NewTypeError("a Uint8Array is made from a length, an array or a Uint8Array, got %s", codec.Describe(s)))
			}
		default:
			if length, err := codec.AsWhole(source); !codec.IsAbsent(source) && (err != nil || length < 0 || length > bytesMax) {
				panic(b.runtime.NewTypeError("a Uint8Array has 0 to %d bytes, got %s", bytesMax, source.String()))
			}
		}
		made, err := b.runtime.New(constructor, source)
		if err != nil {
			b.rethrow(err)
		}
		return made
	})
}

func (b *bounds) adoptName(bounded *goja.Object, name string, original goja.Value) {
	prototype := original.(*goja.Object).Get("prototype")
	err := errors.Join(
		bounded.DefineDataProperty("name", b.runtime.ToValue(name), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE),
		bounded.DefineDataProperty("prototype", prototype, goja.FLAG_FALSE, goja.FLAG_FALSE, goja.FLAG_FALSE),
	)
	if err != nil {
		panic(fmt.Sprintf("%s cannot be replaced: %v", name, err))
	}
}
