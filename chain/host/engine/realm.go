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

// Names of the globals that checkOperators and boundSyntax call: the value of an operation, the count of a shift before it, a power,
// and what is spread in an array or an object.
const (
	checkName  = "$check"
	countName  = "$count"
	powerName  = "$power"
	spreadName = "$spread"
	copiedName = "$copied"
)

// Bounds of what JavaScript can build without calling the host: host-abi.md section 6 and determinism.md. They leave any honest handler
// a wide margin.
const (
	stringUnitsMax = 1 << 16 // UTF-16 units: what a store value holds
	arrayItemsMax  = 1 << 16
	bytesMax       = 1 << 18 // of a Uint8Array made by JavaScript: what host.concat builds at most
	bigIntBitsMax  = 1 << 12
	bigIntTextMax  = 1234 // characters that BigInt() parses: 2^4096 has 1,234 digits
	countMax       = 256  // of a bigint's shift or exponent: the SDK's integers have as many bits
)

// bounds are the checks of one runtime. What is too large is a RangeError, so a bug of the module; what is too much in a call ends it.
type bounds struct {
	runtime    *goja.Runtime
	realm      *codec.Realm
	budget     *codec.Budget
	rangeError *goja.Object
	powerOf    goja.Callable
	// arrayIterator is what every array is iterated by unless somebody gave it another.
	arrayIterator goja.Value
	// kept are what a bundle's top level declares, while it loads.
	kept []goja.Value
	// seen are the objects that were frozen.
	seen   map[*goja.Object]bool
	freeze goja.Callable
}

func newBounds(realm *codec.Realm) *bounds {
	return &bounds{
		runtime: realm.Runtime(), realm: realm, budget: &realm.Budget, seen: make(map[*goja.Object]bool),
		rangeError: realm.Runtime().Get("RangeError").(*goja.Object),
	}
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
		global.Set(checkName, b.checkValue), global.Set(countName, b.checkCount), global.Set(powerName, b.power),
		global.Set(spreadName, b.spread), global.Set(copiedName, b.copied), global.Set(keptName, b.keep),
		global.Set(objectName, literals.object), global.Set(arrayName, literals.array),
		tools.Set("bounded", b.bounded), tools.Set("bigInt", b.boundBigInt), tools.Set("noConstructor", b.noConstructor),
		tools.Set("uint8Array", b.boundUint8Array), tools.Set("text", b.boundText), tools.Set("iterable", b.iterableConstructor), tools.Set("isNew", b.isNew),
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
	made, err := run(goja.Undefined(), tools)
	if err != nil {
		return fmt.Errorf("the realm cannot be prepared: %s", thrownText(err))
	}
	functions := made.(*goja.Object)
	if b.freeze, ok = goja.AssertFunction(functions.Get("freezeAll")); !ok {
		return errors.New("realm.js gave no freezeAll")
	}
	b.arrayIterator = functions.Get("arrayIterator")
	if b.powerOf, ok = goja.AssertFunction(functions.Get("power")); !ok {
		return errors.New("realm.js gave no power")
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
		units := v.Length()
		if units > stringUnitsMax {
			b.refuse("a string", units, stringUnitsMax)
		}
		b.budget.Make(units)
		b.budget.Walk(units / unitsPerWalk)
	case *goja.Object:
		if codec.IsArray(v) {
			b.lengthOf(v)
		}
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
		length := 0
		if _, ok := source.(*goja.Object); ok {
			length = b.sourceLength(source)
			if length > bytesMax {
				b.refuse("a Uint8Array", length, bytesMax)
			}
			b.budget.Walk(length)
		} else if !codec.IsAbsent(source) {
			given, err := codec.AsWhole(source)
			if err != nil || given < 0 || given > bytesMax {
				panic(b.runtime.NewTypeError("a Uint8Array has 0 to %d bytes, got %s", bytesMax, source.String()))
			}
			length = int(given)
		}
		b.budget.Make(length)
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
