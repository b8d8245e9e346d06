package codec

import (
	"fmt"
	"reflect"
	"strconv"
	"unicode/utf16"

	"github.com/dop251/goja"
)

// Realm makes values inside one JavaScript runtime. It is as little safe for use by several goroutines as its runtime.
type Realm struct {
	runtime    *goja.Runtime
	uint8Array *goja.Object
	// Budget of the running call: what the realm makes is counted.
	Budget Budget
}

// NewRealm binds the codec to a runtime that still has its Uint8Array constructor.
func NewRealm(runtime *goja.Runtime) (*Realm, error) {
	constructor, ok := runtime.Get("Uint8Array").(*goja.Object)
	if !ok {
		return nil, fmt.Errorf("the runtime has no Uint8Array")
	}
	return &Realm{runtime: runtime, uint8Array: constructor}, nil
}

// Bytes makes a Uint8Array that owns data.
func (r *Realm) Bytes(data []byte) goja.Value {
	r.Budget.Make(len(data))
	array, err := r.runtime.New(r.uint8Array, r.runtime.ToValue(r.runtime.NewArrayBuffer(data)))
	if err != nil {
		panic(fmt.Sprintf("a Uint8Array of %d bytes cannot be made: %v", len(data), err))
	}
	return array
}

// Text makes a string of valid UTF-8.
func (r *Realm) Text(text string) goja.Value {
	r.Budget.Make(len(text))
	return r.runtime.ToValue(text)
}

// Array makes an array that owns items. To JavaScript it is an ordinary array, except that holes are undefined.
func (r *Realm) Array(items []goja.Value) *goja.Object {
	r.Budget.Make(itemBytes * len(items))
	return r.runtime.NewDynamicArray(&list{&r.Budget, items})
}

// Runtime is the runtime the realm makes values for.
func (r *Realm) Runtime() *goja.Runtime { return r.runtime }

// sharedString makes the string value of an ASCII name that several runtimes may use at once. It is what a literal of a script is:
// goja.StringFromUTF16 makes a value that a literal is never strictly equal to, and ToValue one that is scanned, so written to, on first use.
func sharedString(name string) goja.Value {
	value, err := goja.New().RunString(strconv.QuoteToASCII(name))
	if err != nil {
		panic(fmt.Sprintf("the name %q cannot be a string: %v", name, err))
	}
	return value
}

var (
	typeOfBytes   = reflect.TypeOf([]byte(nil))
	typeOfNumber  = reflect.TypeOf(int64(0))
	typeOfFloat   = reflect.TypeOf(float64(0))
	typeOfBoolean = reflect.TypeOf(false)
	typeOfArray   = reflect.TypeOf([]any(nil))
	typeOfRecord  = reflect.TypeOf((*record)(nil))
	typeOfLiteral = reflect.TypeOf((*literal)(nil))
	typeOfList    = reflect.TypeOf((*list)(nil))
)

// AsBytes returns the bytes of a Uint8Array: a view that the module can change, so copy what is kept.
func AsBytes(value goja.Value) ([]byte, error) {
	object, ok := value.(*goja.Object)
	if !ok || object.ExportType() != typeOfBytes {
		return nil, fmt.Errorf("want a Uint8Array, got %s", Describe(value))
	}
	return object.Export().([]byte), nil
}

// AsText returns the UTF-8 of a string. It fails for other values and for text with half a surrogate pair.
func AsText(value goja.Value) (string, error) {
	text, ok := value.(goja.String)
	if !ok {
		return "", fmt.Errorf("want a string, got %s", Describe(value))
	}
	converted := text.String()
	for _, r := range converted {
		if r == '\uFFFD' && !isWellFormed(text) {
			return "", fmt.Errorf("want well-formed text, got half a surrogate pair")
		}
	}
	return converted, nil
}

func isWellFormed(text goja.String) bool {
	for i := 0; i < text.Length(); i++ {
		unit := text.CharAt(i)
		if !utf16.IsSurrogate(rune(unit)) {
			continue
		}
		if unit >= 0xdc00 || i+1 == text.Length() {
			return false
		}
		if next := text.CharAt(i + 1); next < 0xdc00 || next > 0xdfff {
			return false
		}
		i++
	}
	return true
}

// AsWhole returns a number that has no fraction.
func AsWhole(value goja.Value) (int64, error) {
	if value != nil {
		switch value.ExportType() {
		case typeOfNumber:
			return value.ToInteger(), nil
		case typeOfFloat:
			number := value.ToFloat()
			if whole := int64(number); float64(whole) == number && number > -1<<53 && number < 1<<53 {
				return whole, nil
			}
			return 0, fmt.Errorf("want a whole number, got %v", number)
		}
	}
	return 0, fmt.Errorf("want a number, got %s", Describe(value))
}

// SmallWhole returns a number that the runtime keeps as an integer, which every whole number is that a script counts with.
func SmallWhole(value goja.Value) (int64, bool) {
	if value == nil || value.ExportType() != typeOfNumber {
		return 0, false
	}
	return value.ToInteger(), true
}

// AsUint32 returns a number from 0 to 2^32 - 1.
func AsUint32(value goja.Value) (uint32, error) {
	number, err := AsWhole(value)
	if err == nil && number != int64(uint32(number)) {
		err = fmt.Errorf("want a number from 0 to 2^32 - 1, got %d", number)
	}
	return uint32(number), err
}

// IsAbsent says whether value is undefined.
func IsAbsent(value goja.Value) bool { return value == nil || goja.IsUndefined(value) }

// Describe names the type of a value for error messages.
func Describe(value goja.Value) string {
	switch {
	case IsAbsent(value):
		return "undefined"
	case goja.IsNull(value):
		return "null"
	case asBigInt(value) != nil:
		return "a bigint"
	}
	if object, ok := value.(*goja.Object); ok {
		if _, callable := goja.AssertFunction(object); callable {
			return "a function"
		}
		switch object.ExportType() {
		case typeOfBytes:
			return "a Uint8Array"
		case typeOfArray, typeOfList:
			return "an array"
		}
		return "an object"
	}
	if _, text := value.(goja.String); text {
		return "a string"
	}
	switch value.ExportType() {
	case typeOfNumber, typeOfFloat:
		return "a number"
	case typeOfBoolean:
		return "a boolean"
	}
	return "a value of another type"
}
