package engine

import (
	"errors"
	"math/bits"
	"slices"

	"github.com/dop251/goja"

	"github.com/marspace/marspace/chain/host/codec"
)

// native is one of the language's own functions, and what bounds calls of it.
type native = func(call goja.FunctionCall) goja.Value

// What one item, or one unit of text, is counted as; an item of an array takes 16 bytes.
const (
	itemBytes    = 16
	unitsPerWalk = 8
	bytesPerWalk = 8
	// sameTextPerWalk are the units of two texts that may be compared for one item walked.
	sameTextPerWalk = 256
	// bitsPerWalk of a bigint become text for one item walked: 4,096 bits take some 10 microseconds.
	bitsPerWalk = 8
	// walksPerProperty is what listing or copying a property is counted as, walksPerCall what calling a native for an item is.
	walksPerProperty = codec.PropertyWalks
	walksPerCall     = 4
	// walksPerTurn is what asking an iterator for an item, and putting it into an array or a Set, is counted as.
	walksPerTurn = 16
)

// bounded gives the wrapper of a builtin by the kind of what it works on.
func (b *bounds) bounded(call goja.FunctionCall) goja.Value {
	kind, name := call.Argument(0).String(), call.Argument(1).String()
	original, ok := goja.AssertFunction(call.Argument(2))
	if !ok {
		panic(b.runtime.NewTypeError("%s is no function", name))
	}
	var wrapped native
	switch kind {
	case "array":
		wrapped = b.arrayMethod(name, original)
	case "string":
		wrapped = b.stringMethod(name, original)
	case "bytes":
		wrapped = b.bytesMethod(name, original)
	case "object":
		wrapped = b.objectFunction(name, original)
	case "collection":
		wrapped = b.collectionMethod(original)
	case "bits":
		wrapped = b.bitsFunction(name, original)
	case "apply":
		wrapped = b.apply(original)
	default:
		panic(b.runtime.NewTypeError("there is no kind of natives %q", kind))
	}
	return b.runtime.ToValue(wrapped)
}

func (b *bounds) run(original goja.Callable, this goja.Value, arguments ...goja.Value) goja.Value {
	result, err := original(this, arguments...)
	if err != nil {
		b.rethrow(err)
	}
	return result
}

func (b *bounds) rethrow(err error) {
	var exception *goja.Exception
	if errors.As(err, &exception) {
		panic(exception)
	}
	panic(err)
}

// lengthOf is an array's length, within the bound.
func (b *bounds) lengthOf(array *goja.Object) int {
	length := array.Get("length").ToInteger()
	if length > arrayItemsMax {
		b.refuse("an array", int(length), arrayItemsMax)
	}
	return int(length)
}

// made checks and counts an array that a native made.
func (b *bounds) made(result goja.Value, this *goja.Object) {
	if array, ok := result.(*goja.Object); ok && array != this && codec.IsArray(array) {
		length := b.lengthOf(array)
		b.budget.Walk(2 * length)
		b.budget.Make(length * itemBytes)
	}
}

// arrayMethod wraps a method of Array.prototype: it works on arrays up to the bound, and leaves none above it.
func (b *bounds) arrayMethod(name string, original goja.Callable) native {
	cost := arrayCosts[name]
	return func(call goja.FunctionCall) goja.Value {
		this, ok := call.This.(*goja.Object)
		if !ok || !codec.IsArray(this) {
			panic(b.runtime.NewTypeError("array methods work on arrays only"))
		}
		length := b.lengthOf(this)
		switch cost {
		case costNothing:
			return b.run(original, this, call.Arguments...)
		case costSort:
			b.budget.Walk(length * bits.Len(uint(length)))
		case costCompare:
			b.budget.Walk(length * (1 + lengthOfText(call.Argument(0))/sameTextPerWalk))
		case costJoin:
			b.checkJoin(this, call)
		case costFlatten:
			call.Arguments = b.checkedItems(call.Arguments)
			b.budget.Walk(length)
		case costConcat:
			b.checkConcat(call.Arguments)
			b.budget.Walk(length)
		case costItems:
			b.budget.Walk(length)
		}
		result := b.run(original, this, call.Arguments...)
		if cost == costGrow || cost == costItems {
			b.budget.Make(itemBytes * len(call.Arguments))
			b.lengthOf(this)
		}
		b.made(result, this)
		return result
	}
}

type arrayCost int

const (
	costItems   arrayCost = iota // every item is looked at
	costNothing                  // none
	costGrow                     // none, but the array grows
	costSort
	costCompare
	costJoin
	costFlatten
	costConcat
)

// arrayCosts of the methods that do not look at every item once.
var arrayCosts = map[string]arrayCost{
	"at": costNothing, "pop": costNothing, "push": costGrow, "entries": costNothing, "keys": costNothing, "values": costNothing,
	"sort": costSort, "indexOf": costCompare, "lastIndexOf": costCompare, "includes": costCompare,
	"join": costJoin, "flatMap": costFlatten, "concat": costConcat,
}

func lengthOfText(value goja.Value) int {
	if text, ok := value.(goja.String); ok {
		return text.Length()
	}
	return 0
}

// checkedItems makes the callback of flatMap one whose arrays are within the bound.
func (b *bounds) checkedItems(arguments []goja.Value) []goja.Value {
	if len(arguments) == 0 {
		return arguments
	}
	callback, ok := goja.AssertFunction(arguments[0])
	if !ok {
		return arguments
	}
	checked := func(call goja.FunctionCall) goja.Value {
		result := b.run(callback, call.This, call.Arguments...)
		b.made(result, nil)
		return result
	}
	return append([]goja.Value{b.runtime.ToValue(checked)}, arguments[1:]...)
}

// checkConcat looks at what is appended. An object that says it is spreadable would be walked for as long as it says it is.
func (b *bounds) checkConcat(arguments []goja.Value) {
	for _, argument := range arguments {
		object, ok := argument.(*goja.Object)
		if !ok {
			continue
		}
		if codec.IsArray(object) {
			length := b.lengthOf(object)
			b.budget.Walk(length)
		}
		if object.GetSymbol(goja.SymIsConcatSpreadable) != nil {
			panic(b.runtime.NewTypeError("concat takes arrays and plain values"))
		}
	}
}

// checkJoin lets join work on strings and numbers: other items would call toString, which can recurse without a step.
func (b *bounds) checkJoin(this *goja.Object, call goja.FunctionCall) {
	items, err := codec.AsArray(this)
	if err != nil {
		panic(b.runtime.NewTypeError("join: %s", err.Error()))
	}
	separator := 1
	if text, given := call.Argument(0).(goja.String); given {
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
		} else if size := codec.BigIntBits(item); size > 0 {
			units = size/3 + 2
			b.budget.Walk(size / bitsPerWalk)
		}
		if total += units + separator; total > stringUnitsMax {
			b.refuse("a string", total, stringUnitsMax)
		}
	}
	b.budget.Walk(len(items))
	b.budget.Make(total)
}

// stringMethod wraps a method of String.prototype that looks at the whole text.
func (b *bounds) stringMethod(name string, original goja.Callable) native {
	return func(call goja.FunctionCall) goja.Value {
		this, ok := call.This.(goja.String)
		if !ok {
			panic(b.runtime.NewTypeError("%s works on strings only, got %s", name, codec.Describe(call.This)))
		}
		units, sought := this.Length(), 0
		if sought = lengthOfText(call.Argument(0)); sought == 0 {
			if object, isObject := call.Argument(0).(*goja.Object); isObject {
				panic(b.runtime.NewTypeError("%s works with strings, got %s", name, codec.Describe(object)))
			}
		}
		// The slowest search compares the sought text at every place.
		b.budget.Walk(units/unitsPerWalk + units*sought/sameTextPerWalk)
		if name == "split" {
			if most := units / max(sought, 1); most > arrayItemsMax {
				b.refuse("the parts of a string", most, arrayItemsMax)
			}
		} else {
			b.budget.Make(units)
		}
		result := b.run(original, this, call.Arguments...)
		b.made(result, nil)
		return result
	}
}

// bytesMethod wraps a method of Uint8Array's prototype.
func (b *bounds) bytesMethod(name string, original goja.Callable) native {
	return func(call goja.FunctionCall) goja.Value {
		data, err := codec.AsBytes(call.This)
		if err != nil {
			panic(b.runtime.NewTypeError("%s: %s", name, err.Error()))
		}
		walked := len(data) / bytesPerWalk
		switch name {
		case "slice", "map", "filter":
			b.budget.Make(len(data))
		}
		if _, takesCallback := goja.AssertFunction(call.Argument(0)); takesCallback {
			walked = len(data)
		}
		if name == "set" {
			walked = b.sourceLength(call.Argument(0))
		}
		b.budget.Walk(walked)
		return b.run(original, call.This, call.Arguments...)
	}
}

// sourceLength is how many bytes an array or a Uint8Array holds; nothing else can be copied.
func (b *bounds) sourceLength(source goja.Value) int {
	if object, ok := source.(*goja.Object); ok {
		if codec.IsArray(object) {
			return b.lengthOf(object)
		}
		if data, err := codec.AsBytes(object); err == nil {
			return len(data)
		}
	}
	panic(b.runtime.NewTypeError("bytes are copied from an array or a Uint8Array, got %s", codec.Describe(source)))
}

// sizeOf is how many own properties an object has, within the bound of an array's items.
func (b *bounds) sizeOf(value goja.Value) int {
	size := lengthOfText(value)
	if object, ok := value.(*goja.Object); ok {
		if data, err := codec.AsBytes(object); err == nil {
			size = len(data)
		} else if codec.IsArray(object) {
			size = b.lengthOf(object)
		} else {
			size = len(object.Keys())
		}
	}
	if size > arrayItemsMax {
		b.refuse("the properties of an object", size, arrayItemsMax)
	}
	return size
}

// objectFunction wraps a function of Object that looks at every property.
func (b *bounds) objectFunction(name string, original goja.Callable) native {
	return func(call goja.FunctionCall) goja.Value {
		for _, argument := range call.Arguments {
			b.budget.Walk(walksPerProperty * b.sizeOf(argument))
		}
		if name == "fromEntries" && len(call.Arguments) > 0 {
			call.Arguments = []goja.Value{b.list(call.Argument(0))}
		}
		result := b.run(original, call.This, call.Arguments...)
		b.made(result, nil)
		return result
	}
}

// collectionMethod wraps forEach of Map and Set.
func (b *bounds) collectionMethod(original goja.Callable) native {
	return func(call goja.FunctionCall) goja.Value {
		if object, ok := call.This.(*goja.Object); ok {
			if size := object.Get("size"); size != nil {
				b.budget.Walk(walksPerCall * int(size.ToInteger()))
			}
		}
		return b.run(original, call.This, call.Arguments...)
	}
}

// bitsFunction wraps asIntN and asUintN, which make as many bits as they are told, and a bigint's toString.
func (b *bounds) bitsFunction(name string, original goja.Callable) native {
	return func(call goja.FunctionCall) goja.Value {
		if name == "toString" {
			b.budget.Walk(codec.BigIntBits(call.This) / bitsPerWalk)
			return b.run(original, call.This, call.Arguments...)
		}
		size, err := codec.AsWhole(call.Argument(0))
		if err != nil || size < 0 || size > bigIntBitsMax {
			panic(b.runtime.NewTypeError("%s takes 0 to %d bits, got %s", name, bigIntBitsMax, call.Argument(0).String()))
		}
		return b.run(original, goja.Undefined(), call.Arguments...)
	}
}

// apply takes its arguments from an array, not from whatever says it has a length.
func (b *bounds) apply(original goja.Callable) native {
	return func(call goja.FunctionCall) goja.Value {
		if list := call.Argument(1); !codec.IsAbsent(list) && !goja.IsNull(list) {
			object, ok := list.(*goja.Object)
			if !ok || !codec.IsArray(object) {
				panic(b.runtime.NewTypeError("apply takes its arguments from an array, got %s", codec.Describe(list)))
			}
			length := b.lengthOf(object)
			b.budget.Walk(length)
			b.budget.Make(length * itemBytes)
		}
		return b.run(original, call.This, call.Arguments...)
	}
}

// boundText wraps String: the text of a bigint takes time that grows with the square of its length.
func (b *bounds) boundText(call goja.FunctionCall) goja.Value {
	original, ok := goja.AssertFunction(call.Argument(0))
	if !ok {
		panic(b.runtime.NewTypeError("String is no function"))
	}
	wrapped := b.runtime.ToValue(func(inner goja.FunctionCall) goja.Value {
		b.budget.Walk(codec.BigIntBits(inner.Argument(0)) / bitsPerWalk)
		return b.run(original, goja.Undefined(), inner.Arguments...)
	}).(*goja.Object)
	b.adoptName(wrapped, "String", call.Argument(0))
	return wrapped
}

// list gives the items of anything that can be iterated as an array, which is walked by natives alone: an iterator of somebody's own
// is asked for one item after the other, and counted.
func (b *bounds) list(source goja.Value) goja.Value {
	var items []goja.Value
	if object, ok := source.(*goja.Object); ok && codec.IsArray(object) && b.arrayIterator.SameAs(object.GetSymbol(goja.SymIterator)) {
		b.budget.Walk(walksPerTurn * b.lengthOf(object))
		values, err := codec.AsArray(object)
		if err != nil {
			panic(b.runtime.NewTypeError(err.Error()))
		}
		return b.realm.Array(slices.Clone(values))
	}
	b.runtime.ForOf(source, func(item goja.Value) bool {
		b.budget.Walk(walksPerTurn)
		if items = append(items, item); len(items) > arrayItemsMax {
			b.refuse("an array", len(items), arrayItemsMax)
		}
		return true
	})
	return b.realm.Array(items)
}

// spread is $spread: what `...x` in an array literal spreads.
func (b *bounds) spread(call goja.FunctionCall) goja.Value { return b.list(call.Argument(0)) }

// copied is $copied: what `...x` in an object literal copies.
func (b *bounds) copied(call goja.FunctionCall) goja.Value {
	b.budget.Walk(walksPerProperty * b.sizeOf(call.Argument(0)))
	return call.Argument(0)
}

// iterableConstructor makes Maps and Sets of what can be iterated.
func (b *bounds) iterableConstructor(call goja.FunctionCall) goja.Value {
	constructor := call.Argument(0).(*goja.Object)
	bounded := b.runtime.ToValue(func(inner goja.ConstructorCall) *goja.Object {
		var arguments []goja.Value
		if source := inner.Argument(0); !codec.IsAbsent(source) && !goja.IsNull(source) {
			arguments = append(arguments, b.list(source))
		}
		made, err := b.runtime.New(constructor, arguments...)
		if err != nil {
			b.rethrow(err)
		}
		return made
	}).(*goja.Object)
	b.adoptName(bounded, constructor.Get("name").String(), constructor)
	return bounded
}

// power is $power: an exponentiation whose right side is no literal number. With fractions it is rounded by each machine in its own way, so
// it takes bigints, and refuses before it makes what is too large.
func (b *bounds) power(call goja.FunctionCall) goja.Value {
	base, exponent := call.Argument(0), call.Argument(1)
	baseBits := codec.BigIntBits(base)
	if baseBits == 0 {
		panic(b.runtime.NewTypeError("** takes a literal whole number as exponent, or bigints, got %s", codec.Describe(base)))
	}
	count, err := codec.AsUint64(exponent)
	if err != nil {
		panic(b.runtime.NewTypeError("** of a bigint: %s", err.Error()))
	}
	if count > countMax {
		b.refuse("an exponent", int(min(count, 1<<31)), countMax)
	}
	if size := baseBits * int(count); size > bigIntBitsMax+baseBits {
		b.refuse("a bigint in bits", size, bigIntBitsMax)
	}
	return b.run(b.powerOf, goja.Undefined(), base, exponent)
}
