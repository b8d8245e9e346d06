package abi

import (
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/dop251/goja"

	errorsmod "cosmossdk.io/errors"

	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"

	"github.com/marspace/marspace/chain/host/codec"
)

// InvalidGenesis is the name of the error that a module with lists in its genesis must have: what the host finds wrong with an item
// is refused with it.
const InvalidGenesis = "InvalidGenesis"

// genesisList is a repeated message of a module's GenesisState and the collection that it fills.
type genesisList struct {
	GenesisList
	derive goja.Value // writes what follows from an item beside its indexes; undefined when nothing does
	add    goja.Value // takes each sum; undefined when nothing is summed up
}

// GenesisList is what the Go side of the chain does with one.
type GenesisList struct {
	Field   string
	Plan    *codec.ItemPlan
	Derives bool // an item has more than entries in indexes: it must be imported by a call

	indexes    *codec.Indexes
	indexNames map[byte]string // by the first byte of their keys
}

// ItemStore is what items are imported into.
type ItemStore interface {
	Has(key []byte) bool
	Set(key, value []byte)
}

// Store writes an item and the entries of its indexes, or says what is wrong with it.
func (l GenesisList) Store(store ItemStore, addresses *codec.Addresses, item []byte) error {
	key, value, err := l.Plan.Split(addresses, item)
	if err != nil {
		return err
	}
	if len(value) > genesisValueBytesMax {
		return fmt.Errorf("%s has %d bytes, want at most %d", l.Plan.Describe(item), len(value), genesisValueBytesMax)
	}
	if store.Has(key) {
		return fmt.Errorf("%s is there twice", l.Plan.Describe(item))
	}
	store.Set(key, append([]byte{}, value...))
	if l.indexes == nil {
		return nil
	}
	err = l.indexes.Change(addresses, nil, value, func([]byte) {}, func(key []byte) { store.Set(key, unit) })
	if err != nil {
		return fmt.Errorf("indexes of %s: %w", l.Field, err)
	}
	return nil
}

// Walk calls take with every item of a store, in the order of its keys.
func (l GenesisList) Walk(store storetypes.KVStore, addresses *codec.Addresses, take func(item []byte) error) error {
	iterator := storetypes.KVStorePrefixIterator(store, []byte{l.Plan.Prefix()})
	defer iterator.Close()
	for ; iterator.Valid(); iterator.Next() {
		item, err := l.Plan.Join(addresses, iterator.Key(), iterator.Value())
		if err == nil {
			err = take(item)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// genesisLists reads record.genesis: at most one entry for each repeated message of GenesisState.
func (r *recordReader) genesisLists() []genesisList {
	var found []genesisList
	for _, item := range r.items(r.record, "genesis") {
		object, ok := item.(*goja.Object)
		if !ok {
			r.fail(errors.New("record.genesis: want objects"))
			return nil
		}
		list, err := r.genesisList(object)
		if err != nil {
			r.fail(fmt.Errorf("record.genesis: %w", err))
			return nil
		}
		if slices.ContainsFunc(found, func(other genesisList) bool { return other.Field == list.Field }) {
			r.fail(fmt.Errorf("record.genesis: %s is declared twice", list.Field))
			return nil
		}
		found = append(found, list)
	}
	if len(found)+len(r.module.invariants) > 0 && r.module.errors[InvalidGenesis] == 0 {
		r.fail(fmt.Errorf("record.errors: a module with lists in its genesis or invariants needs %s", InvalidGenesis))
	}
	return found
}

func (r *recordReader) genesisList(object *goja.Object) (list genesisList, err error) {
	var index int64
	var declared codec.ItemDeclaration
	if list.Field, err = codec.AsText(object.Get("field")); err != nil {
		return list, err
	}
	if index, err = codec.AsWhole(object.Get("collection")); err == nil && (index < 0 || index >= int64(len(r.module.collections))) {
		err = fmt.Errorf("%s: there is no collection %d", list.Field, index)
	}
	if err != nil {
		return list, err
	}
	if declared.Value, err = codec.AsText(object.Get("value")); err != nil {
		return list, fmt.Errorf("%s: %w", list.Field, err)
	}
	declared.Key, declared.Addresses = r.texts(object, "key"), r.texts(object, "addresses")
	if list.derive = object.Get("derive"); !codec.IsAbsent(list.derive) {
		list.derive, list.Derives = r.function(object, "derive"), true
	}
	if sum, ok := object.Get("sum").(*goja.Object); ok {
		list.add = r.function(sum, "add")
		of, ofErr := codec.AsText(sum.Get("of"))
		by, byErr := codec.AsText(sum.Get("by"))
		if err := errors.Join(ofErr, byErr); err != nil {
			return list, fmt.Errorf("%s: %w", list.Field, err)
		}
		declared.SumOf, declared.SumBy = of, by
	}
	item, err := r.module.genesis.RepeatedMessage(list.Field)
	if err != nil {
		return list, err
	}
	c := &r.module.collections[index]
	list.indexes, list.indexNames = c.indexes, make(map[byte]string)
	for _, other := range r.module.collections {
		list.indexNames[other.key.Prefix()] = other.name
	}
	if list.Plan, err = codec.NewItemPlan(item, c.key, c.value, declared); err != nil {
		err = fmt.Errorf("%s: %w", list.Field, err)
	}
	return list, err
}

func (m *Module) genesisList(field string) (*genesisList, error) {
	at := slices.IndexFunc(m.genesisLists, func(l genesisList) bool { return l.Field == field })
	if at < 0 {
		return nil, errorsmod.Wrapf(ErrInternal, "the genesis of module %s has no list %q", m.name, field)
	}
	return &m.genesisLists[at], nil
}

// itemsTarget stores items and runs what follows from each.
func (m *Module) itemsTarget(h *Host, call Call) (target, error) {
	list, err := m.genesisList(call.Name)
	if err != nil {
		return target{}, err
	}
	derive, ok := goja.AssertFunction(list.derive)
	if !ok {
		return target{}, errorsmod.Wrapf(ErrInternal, "nothing is derived from %s of module %s", call.Name, m.name)
	}
	store := func(inner goja.FunctionCall) goja.Value {
		for _, item := range call.Items {
			f := h.top()
			if err := list.Store(f.open(h), h.addresses, item); err != nil {
				panic((&moduleError{codespace: m.name, code: m.errors[InvalidGenesis], message: list.Field + ": " + err.Error()}).value(h))
			}
			value, err := list.Plan.Item().Decode(h.realm, item)
			if err == nil {
				_, err = derive(goja.Undefined(), inner.Argument(0), value)
			}
			if err != nil {
				panic(h.passOn(err))
			}
		}
		return goja.Undefined()
	}
	return target{function: h.runtime.ToValue(store), argument: goja.Undefined()}, nil
}

// sumTarget gives the module one sum over a list.
func (m *Module) sumTarget(h *Host, call Call) (target, error) {
	list, err := m.genesisList(call.Name)
	if err != nil {
		return target{}, err
	}
	add, ok := goja.AssertFunction(list.add)
	if !ok {
		return target{}, errorsmod.Wrapf(ErrInternal, "nothing of %s of module %s is summed up", call.Name, m.name)
	}
	amount, ok := new(big.Int).SetString(string(call.Value), 10)
	if !ok {
		return target{}, errorsmod.Wrapf(ErrInternal, "%q is no sum", call.Value)
	}
	by, sum := h.realm.Text(string(call.Key)), codec.FromBig(amount)
	spread := func(inner goja.FunctionCall) goja.Value {
		if _, err := add(goja.Undefined(), inner.Argument(0), by, sum); err != nil {
			panic(h.passOn(err))
		}
		return goja.Undefined()
	}
	return target{function: h.runtime.ToValue(spread), argument: goja.Undefined()}, nil
}
