package codec

import (
	"fmt"
	"math/big"

	"github.com/dop251/goja"
)

// FromUint64 makes a BigInt.
func FromUint64(number uint64) goja.Value { return uintToBigInt(number) }

// FromInt64 makes a BigInt.
func FromInt64(number int64) goja.Value { return intToBigInt(number) }

// FromBig makes a BigInt of number, which must not be changed afterwards.
func FromBig(number *big.Int) goja.Value { return newBigInt(number) }

// AsBig returns the number of a BigInt of at most 256 bits, not to be changed.
func AsBig(value goja.Value) (*big.Int, error) {
	number := asBigInt(value)
	if number == nil {
		return nil, fmt.Errorf("want a bigint, got %s", Describe(value))
	}
	if number.BitLen() > bigIntBitsMax {
		return nil, fmt.Errorf("want a bigint of at most %d bits, got one of %d", bigIntBitsMax, number.BitLen())
	}
	return number, nil
}

// AsUint64 returns a BigInt from 0 to 2^64 - 1.
func AsUint64(value goja.Value) (uint64, error) {
	number := asBigInt(value)
	if number == nil {
		return 0, fmt.Errorf("want a bigint, got %s", Describe(value))
	}
	if !number.IsUint64() {
		return 0, fmt.Errorf("want a bigint from 0 to 2^64 - 1, got one of %d bits, sign %d", number.BitLen(), number.Sign())
	}
	return number.Uint64(), nil
}

func asInt64(value goja.Value) (int64, error) {
	number := asBigInt(value)
	if number == nil {
		return 0, fmt.Errorf("want a bigint, got %s", Describe(value))
	}
	if !number.IsInt64() {
		return 0, fmt.Errorf("want a bigint from -2^63 to 2^63 - 1, got one of %d bits", number.BitLen())
	}
	return number.Int64(), nil
}

// BigIntBits returns the length of a BigInt, at least 1, or 0 for any other value.
func BigIntBits(value goja.Value) int {
	number := asBigInt(value)
	if number == nil {
		return 0
	}
	return max(1, number.BitLen())
}
