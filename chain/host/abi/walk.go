package abi

import (
	"errors"
	"fmt"

	"github.com/dop251/goja"

	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"

	"github.com/marspace/marspace/chain/host/codec"
)

var errWalkWrites = errors.New("only what cannot change state walks over a collection")

// walk calls a function with some fields of every item of a collection, or with its value where no fields are named, or with the key's parts
// of every entry of an index, until it gives something. What nobody asks for becomes no JavaScript value.
func (h *Host) walk(f *frame, args []goja.Value) (goja.Value, error) {
	if !f.isQuery {
		return nil, errWalkWrites
	}
	c, err := f.module.collection(argument(args, 0))
	if err != nil {
		return nil, err
	}
	visit, ok := goja.AssertFunction(argument(args, 2))
	if !ok {
		return nil, fmt.Errorf("want a function, got %s", codec.Describe(argument(args, 2)))
	}
	take, err := h.taker(c, argument(args, 1))
	if err != nil {
		return nil, fmt.Errorf("fields of %s: %w", c.name, err)
	}
	iterator := storetypes.KVStorePrefixIterator(f.open(h), []byte{c.key.Prefix()})
	defer iterator.Close()
	for ; iterator.Valid(); iterator.Next() {
		stored := iterator.Value()
		h.chargeCodec(f, len(stored))
		values, err := take(iterator.Key(), stored)
		if err != nil {
			return nil, fmt.Errorf("stored value of %s: %w", c.name, err)
		}
		found, err := visit(goja.Undefined(), values...)
		if err != nil {
			return nil, h.passOn(err)
		}
		if !codec.IsAbsent(found) {
			return found, nil
		}
	}
	return goja.Undefined(), nil
}

// taker gives what turns an entry into the values that are asked for.
func (h *Host) taker(c *collection, fields goja.Value) (func(key, stored []byte) ([]goja.Value, error), error) {
	if codec.IsAbsent(fields) {
		values := make([]goja.Value, 1)
		return func(_, stored []byte) (_ []goja.Value, err error) {
			values[0], err = c.value.Decode(h.realm, stored)
			return values, err
		}, nil
	}
	wanted, err := codec.AsArray(fields)
	if err != nil {
		return nil, err
	}
	if c.value.IsUnit() && len(wanted) == 0 {
		return func(key, _ []byte) ([]goja.Value, error) { return h.keyValues(c, key) }, nil
	}
	message := c.value.Message()
	if message == nil {
		return nil, errors.New("the values have no fields")
	}
	names := make([]string, len(wanted))
	for i, name := range wanted {
		if names[i], err = codec.AsText(name); err != nil {
			return nil, err
		}
	}
	picker, err := message.NewPicker(h.realm, names)
	if err != nil {
		return nil, err
	}
	values := make([]goja.Value, len(names))
	return func(_, stored []byte) ([]goja.Value, error) { return values, picker.Pick(stored, values) }, nil
}

func (h *Host) keyValues(c *collection, key []byte) ([]goja.Value, error) {
	parts, err := c.key.Decode(h.realm, h.addresses, key[1:])
	if err != nil {
		return nil, err
	}
	values := make([]goja.Value, len(parts))
	for i, part := range parts {
		values[i] = part.(goja.Value)
	}
	return values, nil
}
