package codec

import (
	"fmt"
	"math/big"
	"unsafe"

	"github.com/dop251/goja"
)

// goja copies a big.Int whenever one crosses its Go API: two allocations a number, several dozen numbers a message. Its BigInt
// value is a *big.Int behind an interface and never changed in place, so the pointer can cross instead. The layout is checked
// once per process; a goja in which it differs does not start.

// face is how Go lays out a non-empty interface value: type word, then pointer.
type face struct {
	table unsafe.Pointer
	value unsafe.Pointer
}

var bigIntTable = checkBigIntLayout()

func checkBigIntLayout() unsafe.Pointer {
	want := new(big.Int).Lsh(big.NewInt(0x1234567), 200)
	value := goja.New().ToValue(want)
	table := (*face)(unsafe.Pointer(&value)).table
	got := (*big.Int)((*face)(unsafe.Pointer(&value)).value)
	if got == want || got.Cmp(want) != 0 {
		panic("goja's BigInt is not laid out as a pointer to big.Int: the codec must be adapted to this version")
	}
	var made goja.Value
	*(*face)(unsafe.Pointer(&made)) = face{table: table, value: unsafe.Pointer(want)}
	if !made.StrictEquals(value) || made.String() != want.String() {
		panic("a BigInt made from a big.Int is not what goja makes of it: the codec must be adapted to this version")
	}
	return table
}

// asBigInt returns the number behind a BigInt, not to be changed, or nil for any other value.
func asBigInt(value goja.Value) *big.Int {
	if value == nil || (*face)(unsafe.Pointer(&value)).table != bigIntTable {
		return nil
	}
	return (*big.Int)((*face)(unsafe.Pointer(&value)).value)
}

// newBigInt makes a BigInt of number, which must not be changed afterwards.
func newBigInt(number *big.Int) (value goja.Value) {
	*(*face)(unsafe.Pointer(&value)) = face{table: bigIntTable, value: unsafe.Pointer(number)}
	return value
}

// word is a one-word big.Int and its word in one allocation.
type word struct {
	number big.Int
	digits [1]big.Word
}

// smallMax bounds the numbers that are made once per process: zero, counts, basis points of a per cent.
const smallMax = 256

var smallBigInts = makeSmallBigInts()

func makeSmallBigInts() (numbers [smallMax]goja.Value) {
	for i := range numbers {
		numbers[i] = newBigInt(big.NewInt(int64(i)))
	}
	return numbers
}

func uintToBigInt(number uint64) goja.Value {
	if number < smallMax {
		return smallBigInts[number]
	}
	made := new(word)
	made.digits[0] = big.Word(number)
	made.number.SetBits(made.digits[:])
	return newBigInt(&made.number)
}

func intToBigInt(number int64) goja.Value {
	if number >= 0 {
		return uintToBigInt(uint64(number))
	}
	return newBigInt(big.NewInt(number))
}

// bigIntBitsMax bounds the integers that cross between host and JavaScript, as the SDK's Int.
const bigIntBitsMax = 256

// parseInt reads canonical or plain decimal text: digits, with a minus sign perhaps. Empty text is zero.
func parseInt(text []byte) (*big.Int, error) {
	if len(text) == 0 {
		return new(big.Int), nil
	}
	digits := text
	if digits[0] == '-' {
		digits = digits[1:]
	}
	// 2^256 has 78 digits.
	if len(digits) == 0 || len(digits) > 78 {
		return nil, fmt.Errorf("an Int of %d digits, want 1 to 78", len(digits))
	}
	for _, c := range digits {
		if c < '0' || c > '9' {
			return nil, fmt.Errorf("an Int must be decimal digits, got %q", text)
		}
	}
	number, ok := new(big.Int).SetString(string(text), 10)
	if !ok || number.BitLen() > bigIntBitsMax {
		return nil, fmt.Errorf("an Int of more than %d bits", bigIntBitsMax)
	}
	return number, nil
}

// isCanonicalInt says whether text is how the encoder writes an Int that fits 63 bits; longer ones are parsed.
func isCanonicalInt(text []byte) bool {
	if len(text) == 0 || len(text) > 18 || (text[0] == '0' && len(text) > 1) {
		return false
	}
	for _, c := range text {
		if c < '0' || c > '9' {
			return false
		}
	}
	return true
}
