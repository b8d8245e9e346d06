package abi

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/dop251/goja"

	errorsmod "cosmossdk.io/errors"

	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	sdkerrors "github.com/cosmos/cosmos-sdk/types/errors"

	"github.com/marspace/marspace/chain/host/codec"
)

var errQueryWrites = errors.New("a query cannot change state or raise events")

// collection returns the declared collection of a host call's first argument.
func (m *Module) collection(value goja.Value) (*collection, error) {
	index, err := codec.AsWhole(value)
	if err != nil {
		return nil, fmt.Errorf("collection: %w", err)
	}
	if index < 0 || index >= int64(len(m.collections)) {
		return nil, fmt.Errorf("module %s has no collection %d", m.name, index)
	}
	return &m.collections[index], nil
}

// keyBytes is room for most keys: an address, a number, and some.
const keyBytes = 64

// keyOf gives the store key of a whole JavaScript key.
func (h *Host) keyOf(f *frame, args []goja.Value) (*collection, []byte, error) {
	c, err := f.module.collection(argument(args, 0))
	if err != nil {
		return nil, nil, err
	}
	parts, err := codec.AsArray(argument(args, 1))
	if err != nil {
		return nil, nil, fmt.Errorf("key of %s: %w", c.name, err)
	}
	key, err := c.key.Encode(make([]byte, 0, keyBytes), h.addresses, parts)
	if err != nil {
		return nil, nil, fmt.Errorf("key of %s: %w", c.name, err)
	}
	return c, key, nil
}

func (h *Host) get(f *frame, args []goja.Value) (goja.Value, error) {
	c, key, err := h.keyOf(f, args)
	if err != nil {
		return nil, err
	}
	stored := f.open(h).Get(key)
	if stored == nil {
		return goja.Undefined(), nil
	}
	if len(c.keyParts) == 0 {
		return h.itemValue(f, c, stored)
	}
	return h.decodeValue(f, c, stored)
}

// itemValue is decodeValue for a single item, such as params: what is read by every message and is mostly what it was before is decoded
// once. It costs the gas of a value that is decoded, so that gas does not depend on what an engine has seen.
func (h *Host) itemValue(f *frame, c *collection, stored []byte) (goja.Value, error) {
	message := c.value.Message()
	if message == nil {
		return h.decodeValue(f, c, stored)
	}
	if !c.template.Of(stored) {
		template, err := message.Template(h.realm, bytes.Clone(stored))
		if err != nil || template == nil {
			return h.decodeValue(f, c, stored)
		}
		c.template = template
	}
	h.chargeCodec(f, len(stored))
	return c.template.Object(), nil
}

func (h *Host) decodeValue(f *frame, c *collection, stored []byte) (goja.Value, error) {
	h.chargeCodec(f, len(stored))
	value, err := c.value.Decode(h.realm, stored)
	if err != nil {
		return nil, fmt.Errorf("stored value of %s: %w", c.name, err)
	}
	return value, nil
}

func (h *Host) has(f *frame, args []goja.Value) (goja.Value, error) {
	_, key, err := h.keyOf(f, args)
	if err != nil {
		return nil, err
	}
	return h.runtime.ToValue(f.open(h).Has(key)), nil
}

func (h *Host) set(f *frame, args []goja.Value) (goja.Value, error) {
	if f.isQuery {
		return nil, errQueryWrites
	}
	value := argument(args, 2)
	c, key, err := h.keyOf(f, args)
	if err != nil {
		return nil, err
	}
	stored, err := h.encodeValue(c, value)
	if err != nil {
		return nil, fmt.Errorf("value of %s: %w", c.name, err)
	}
	limit := valueBytesMax
	if f.genesis {
		limit = genesisValueBytesMax
	}
	if len(stored) > limit {
		return nil, fmt.Errorf("value of %s has %d bytes, want at most %d", c.name, len(stored), limit)
	}
	h.chargeCodec(f, len(stored))
	store := f.open(h)
	if c.indexes != nil {
		if err := h.reindex(store, c, store.Get(key), stored); err != nil {
			return nil, err
		}
	}
	store.Set(key, stored)
	return goja.Undefined(), nil
}

// unit is the stored value of an index entry.
var unit = []byte{0}

// reindex brings the indexes of a collection from what an item was to what it becomes, nil for none.
func (h *Host) reindex(store storetypes.KVStore, c *collection, before, after []byte) error {
	err := c.indexes.Change(h.addresses, before, after, store.Delete, func(key []byte) { store.Set(key, unit) })
	if err != nil {
		return fmt.Errorf("indexes of %s: %w", c.name, err)
	}
	return nil
}

// encodeValue gives a value's stored form, never nil, in as many bytes as it has. It is written into a buffer first that is used again: not
// by a call within, which a getter of the value can make.
func (h *Host) encodeValue(c *collection, value goja.Value) ([]byte, error) {
	buffer := h.scratch
	h.scratch = nil
	written, err := c.value.Encode(buffer[:0], value)
	if err != nil {
		return nil, err
	}
	stored := make([]byte, len(written))
	copy(stored, written)
	if cap(written) <= valueBytesMax {
		h.scratch = written
	}
	return stored, nil
}

func (h *Host) remove(f *frame, args []goja.Value) (goja.Value, error) {
	if f.isQuery {
		return nil, errQueryWrites
	}
	c, key, err := h.keyOf(f, args)
	if err != nil {
		return nil, err
	}
	store := f.open(h)
	if c.indexes != nil {
		if err := h.reindex(store, c, store.Get(key), nil); err != nil {
			return nil, err
		}
	}
	store.Delete(key)
	return goja.Undefined(), nil
}

// span is a range of store keys: those with the prefix, from low (inclusive) to high (exclusive).
type span struct {
	c         *collection
	prefix    []byte // prefix byte and leading parts
	partsIn   int    // how many parts the prefix has
	low, high []byte
}

func (h *Host) prefixSpan(f *frame, collectionArg, prefixArg goja.Value) (span, error) {
	c, err := f.module.collection(collectionArg)
	if err != nil {
		return span{}, err
	}
	parts, err := codec.AsArray(prefixArg)
	if err != nil {
		return span{}, fmt.Errorf("prefix of %s: %w", c.name, err)
	}
	prefix, err := c.key.EncodeParts([]byte{c.key.Prefix()}, h.addresses, 0, parts)
	if err != nil {
		return span{}, fmt.Errorf("prefix of %s: %w", c.name, err)
	}
	return span{c: c, prefix: prefix, partsIn: len(parts), low: prefix, high: storetypes.PrefixEndBytes(prefix)}, nil
}

// bound returns the store key of further parts behind the span's prefix, or otherwise for undefined.
func (h *Host) bound(s span, value goja.Value, otherwise []byte) ([]byte, error) {
	if codec.IsAbsent(value) {
		return otherwise, nil
	}
	parts, err := codec.AsArray(value)
	if err != nil {
		return nil, fmt.Errorf("range of %s: %w", s.c.name, err)
	}
	key, err := s.c.key.EncodeParts(bytes.Clone(s.prefix), h.addresses, s.partsIn, parts)
	if err != nil {
		return nil, fmt.Errorf("range of %s: %w", s.c.name, err)
	}
	return key, nil
}

func (h *Host) scan(f *frame, args []goja.Value) (goja.Value, error) {
	s, err := h.prefixSpan(f, argument(args, 0), argument(args, 1))
	if err != nil {
		return nil, err
	}
	if s.low, err = h.bound(s, argument(args, 2), s.low); err != nil {
		return nil, err
	}
	if s.high, err = h.bound(s, argument(args, 3), s.high); err != nil {
		return nil, err
	}
	limit, err := codec.AsWhole(argument(args, 5))
	if err != nil || limit < 1 || limit > scanItemsMax {
		return nil, fmt.Errorf("scan of %s: want a limit from 1 to %d", s.c.name, scanItemsMax)
	}
	items := make([]goja.Value, 0, 8)
	if bytes.Compare(s.low, s.high) >= 0 {
		return h.realm.Array(items), nil
	}
	iterator := h.iterate(f, s, argument(args, 4).ToBoolean())
	defer iterator.Close()
	for ; iterator.Valid() && len(items) < int(limit); iterator.Next() {
		item, err := h.item(f, s.c, iterator.Key(), iterator.Value())
		if err != nil {
			return nil, err
		}
		items = append(items, item)
	}
	return h.realm.Array(items), nil
}

func (h *Host) iterate(f *frame, s span, reverse bool) storetypes.Iterator {
	if reverse {
		return f.open(h).ReverseIterator(s.low, s.high)
	}
	return f.open(h).Iterator(s.low, s.high)
}

// item is the [key, value] pair of a stored item.
func (h *Host) item(f *frame, c *collection, key, stored []byte) (goja.Value, error) {
	parts, err := c.key.Decode(h.realm, h.addresses, key[1:])
	if err != nil {
		return nil, fmt.Errorf("stored key of %s: %w", c.name, err)
	}
	value, err := h.decodeValue(f, c, stored)
	if err != nil {
		return nil, err
	}
	return h.realm.Array([]goja.Value{h.realm.Array(parts), value}), nil
}

// pageRequest is cosmos.base.query.v1beta1.PageRequest with the SDK's defaults.
type pageRequest struct {
	key           []byte
	offset, limit uint64
	countTotal    bool
	reverse       bool
}

func readPageRequest(value goja.Value) (pageRequest, error) {
	request := pageRequest{}
	if !codec.IsAbsent(value) {
		object, ok := value.(*goja.Object)
		if !ok {
			return request, fmt.Errorf("page request: want an object, got %s", codec.Describe(value))
		}
		var err error
		if key := object.Get("key"); !codec.IsAbsent(key) {
			if request.key, err = codec.AsBytes(key); err != nil {
				return request, fmt.Errorf("page key: %w", err)
			}
		}
		if request.offset, err = optionalUint64(object.Get("offset")); err != nil {
			return request, fmt.Errorf("page offset: %w", err)
		}
		if request.limit, err = optionalUint64(object.Get("limit")); err != nil {
			return request, fmt.Errorf("page limit: %w", err)
		}
		request.countTotal = isTrue(object.Get("countTotal"))
		request.reverse = isTrue(object.Get("reverse"))
	}
	if request.limit == 0 {
		request.limit, request.countTotal = pageItemsDefault, true
	}
	if request.limit > scanItemsMax {
		return request, badPage(fmt.Sprintf("a page has at most %d items, got %d", scanItemsMax, request.limit))
	}
	return request, nil
}

func optionalUint64(value goja.Value) (uint64, error) {
	if codec.IsAbsent(value) {
		return 0, nil
	}
	return codec.AsUint64(value)
}

func isTrue(value goja.Value) bool { return value != nil && value.ToBoolean() }

func badPage(text string) error {
	return refusal(errorsmod.Wrap(sdkerrors.ErrInvalidRequest, text))
}

func (h *Host) page(f *frame, args []goja.Value) (goja.Value, error) {
	s, err := h.prefixSpan(f, argument(args, 0), argument(args, 1))
	if err != nil {
		return nil, err
	}
	request, err := readPageRequest(argument(args, 2))
	if err != nil {
		return nil, err
	}
	if len(request.key) > 0 {
		if request.offset > 0 {
			return nil, badPage("a page has either an offset or a key, got both")
		}
		if s.c.key.Check(h.realm, h.addresses, s.partsIn, request.key) != nil {
			return nil, badPage("the page key is not a key of this list")
		}
		start := append(bytes.Clone(s.prefix), request.key...)
		if request.reverse {
			s.high = append(start, 0)
		} else {
			s.low = start
		}
	}
	return h.readPage(f, s, request)
}

func (h *Host) readPage(f *frame, s span, request pageRequest) (goja.Value, error) {
	var items []goja.Value
	var nextKey []byte
	var seen uint64
	counting := request.countTotal && len(request.key) == 0
	iterator := h.iterate(f, s, request.reverse)
	defer iterator.Close()
	for ; iterator.Valid(); iterator.Next() {
		seen++
		if seen <= request.offset {
			continue
		}
		if uint64(len(items)) == request.limit {
			if nextKey == nil {
				nextKey = bytes.Clone(iterator.Key()[len(s.prefix):])
			}
			if !counting {
				break
			}
			continue
		}
		item, err := h.item(f, s.c, iterator.Key(), iterator.Value())
		if err != nil {
			return nil, err
		}
		items = append(items, item)
	}
	if !counting {
		seen = 0
	}
	if nextKey == nil {
		nextKey = []byte{}
	}
	pagination := h.runtime.NewObject()
	result := h.runtime.NewObject()
	err := errors.Join(
		pagination.Set("nextKey", h.realm.Bytes(nextKey)), pagination.Set("total", codec.FromUint64(seen)),
		result.Set("items", h.realm.Array(items)), result.Set("pagination", pagination),
	)
	return result, err
}
