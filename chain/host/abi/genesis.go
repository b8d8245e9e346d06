package abi

import (
	"errors"
	"fmt"
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
	field      string
	collection *collection
	plan       *codec.ItemPlan
	derive     goja.Value // writes what follows from an item beside its indexes; undefined when nothing does
}

// GenesisList is one for the Go side of the chain.
type GenesisList struct {
	Field string
	Plan  *codec.ItemPlan
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
		if slices.ContainsFunc(found, func(other genesisList) bool { return other.field == list.field }) {
			r.fail(fmt.Errorf("record.genesis: %s is declared twice", list.field))
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
	if list.field, err = codec.AsText(object.Get("field")); err != nil {
		return list, err
	}
	if index, err = codec.AsWhole(object.Get("collection")); err == nil && (index < 0 || index >= int64(len(r.module.collections))) {
		err = fmt.Errorf("%s: there is no collection %d", list.field, index)
	}
	if err != nil {
		return list, err
	}
	if declared.Value, err = codec.AsText(object.Get("value")); err != nil {
		return list, fmt.Errorf("%s: %w", list.field, err)
	}
	declared.Key, declared.Addresses = r.texts(object, "key"), r.texts(object, "addresses")
	if list.derive = object.Get("derive"); !codec.IsAbsent(list.derive) {
		list.derive = r.function(object, "derive")
	}
	item, err := r.module.genesis.RepeatedMessage(list.field)
	if err != nil {
		return list, err
	}
	c := &r.module.collections[index]
	list.collection = c
	if list.plan, err = codec.NewItemPlan(item, c.key, c.value, declared); err != nil {
		err = fmt.Errorf("%s: %w", list.field, err)
	}
	return list, err
}

// itemsTarget stores items and runs what follows from each.
func (m *Module) itemsTarget(h *Host, call Call) (target, error) {
	at := slices.IndexFunc(m.genesisLists, func(l genesisList) bool { return l.field == call.Name })
	if at < 0 {
		return target{}, errorsmod.Wrapf(ErrInternal, "the genesis of module %s has no list %q", m.name, call.Name)
	}
	list := &m.genesisLists[at]
	derive, derives := goja.AssertFunction(list.derive)
	store := func(inner goja.FunctionCall) goja.Value {
		for _, item := range call.Items {
			if refused := h.storeItem(h.top(), list, item); refused != nil {
				panic(refused.object(h.runtime))
			}
			if !derives {
				continue
			}
			value, err := list.plan.Item().Decode(h.realm, item)
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

// storeItem writes one item, or says what is wrong with it.
func (h *Host) storeItem(f *frame, list *genesisList, item []byte) *moduleError {
	key, value, err := list.plan.Split(h.addresses, item)
	store := f.open(h)
	switch {
	case err != nil:
	case len(value) > genesisValueBytesMax:
		err = fmt.Errorf("%s has %d bytes, want at most %d", list.plan.Describe(item), len(value), genesisValueBytesMax)
	case store.Has(key):
		err = fmt.Errorf("%s is there twice", list.plan.Describe(item))
	default:
		store.Set(key, append([]byte{}, value...))
		if list.collection.indexes != nil {
			err = h.reindex(store, list.collection, nil, value)
		}
	}
	if err == nil {
		return nil
	}
	return &moduleError{codespace: f.module.name, code: f.module.errors[InvalidGenesis], message: list.field + ": " + err.Error()}
}
