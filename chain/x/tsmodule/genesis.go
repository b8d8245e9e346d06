package tsmodule

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"math/big"
	"slices"

	errorsmod "cosmossdk.io/errors"

	"github.com/cosmos/cosmos-sdk/client"
	sdkcodec "github.com/cosmos/cosmos-sdk/codec"
	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/marspace/marspace/chain/host/abi"
	"github.com/marspace/marspace/chain/host/codec"
)

// A module's genesis has lists, which are its collections, and a rest, which its TypeScript gives and takes. Lists go between store and
// JSON item by item: what a module says follows from an item is the only JavaScript that an item meets.

// itemsPerCall is how many items one engine call imports. Arbitrary: enough that the call itself does not count.
const itemsPerCall = 512

// writeBytes is the buffer between items and a file.
const writeBytes = 1 << 20

// DefaultGenesis is what the module's TypeScript gives, with empty lists.
func (m *AppModule) DefaultGenesis(sdkcodec.JSONCodec) json.RawMessage {
	var text bytes.Buffer
	rest, err := m.runtime.run(detached(), unbounded(m.runtime.own.limits(detached())), abi.Call{Module: m.name, Kind: abi.DefaultGenesis})
	if err == nil {
		err = m.shape.Genesis.WriteJSON(&text, rest, func(string, func([]byte) error) error { return nil })
	}
	if err != nil {
		panic(fmt.Sprintf("default genesis of module %s cannot be made: %v", m.name, err))
	}
	return text.Bytes()
}

// ExportGenesis is the module's whole state. WriteGenesis does the same without holding it.
func (m *AppModule) ExportGenesis(ctx sdk.Context, _ sdkcodec.JSONCodec) json.RawMessage {
	var text bytes.Buffer
	if err := m.WriteGenesis(ctx, &text); err != nil {
		panic(err.Error())
	}
	return text.Bytes()
}

// WriteGenesis writes the module's whole state as JSON.
func (m *AppModule) WriteGenesis(ctx sdk.Context, w io.Writer) error {
	buffered := bufio.NewWriterSize(w, writeBytes)
	rest, err := m.exportRest(ctx)
	if err == nil {
		err = m.shape.Genesis.WriteJSON(buffered, rest, func(field string, take func([]byte) error) error {
			return m.walk(ctx, field, take)
		})
	}
	if err == nil {
		err = buffered.Flush()
	}
	if err != nil {
		return fmt.Errorf("genesis of module %s cannot be made: %w", m.name, err)
	}
	return nil
}

func (m *AppModule) exportRest(ctx sdk.Context) ([]byte, error) {
	return m.runtime.run(ctx, unbounded(m.runtime.own.limits(ctx)), abi.Call{Module: m.name, Kind: abi.ExportGenesis})
}

// walk calls take with every item of a list, in the order of its keys.
func (m *AppModule) walk(ctx sdk.Context, field string, take func(item []byte) error) error {
	addresses := codec.NewAddresses(m.runtime.config.AddressPrefix)
	for _, list := range m.shape.GenesisLists {
		if list.Field == field {
			return list.Walk(ctx.KVStore(m.runtime.config.StoreKeys[m.name]), addresses, take)
		}
	}
	return nil
}

// ValidateGenesis says whether a genesis can be read by the module's codec; what it means is checked when it is loaded.
func (m *AppModule) ValidateGenesis(_ sdkcodec.JSONCodec, _ client.TxEncodingConfig, raw json.RawMessage) error {
	genesis, err := m.shape.Genesis.JSONGenesis(raw)
	for _, list := range m.shape.GenesisLists {
		if err == nil {
			err = genesis.Each(list.Field, func([]byte) error { return nil })
		}
	}
	if err != nil {
		return fmt.Errorf("genesis of module %s: %w", m.name, err)
	}
	return nil
}

// InitGenesis loads a genesis. It panics when the module refuses it, as SDK modules do: such a chain must not start.
func (m *AppModule) InitGenesis(ctx sdk.Context, _ sdkcodec.JSONCodec, raw json.RawMessage) {
	genesis, err := m.shape.Genesis.JSONGenesis(raw)
	if err == nil {
		err = m.load(ctx, genesis)
	}
	if err != nil {
		panic(fmt.Sprintf("genesis of module %s cannot be loaded: %v", m.name, err))
	}
}

// load stores the rest and every list, in the module's order, and then wants every invariant to hold.
func (m *AppModule) load(ctx sdk.Context, genesis codec.Genesis) error {
	into := m.openImport(ctx)
	limits := unbounded(m.runtime.own.limits(ctx))
	_, err := m.runtime.run(into.ctx, limits, abi.Call{Module: m.name, Kind: abi.InitGenesis, Request: genesis.Rest()})
	if err != nil {
		return err
	}
	if err := m.refuseUnknown(genesis); err != nil {
		return err
	}
	for _, list := range m.shape.GenesisLists {
		if err := m.loadList(into, limits, list, genesis); err != nil {
			return err
		}
	}
	if ctx, err = into.finish(); err != nil {
		return err
	}
	return m.refuseBroken(ctx)
}

// loadList stores the items of a list. Those from which nothing is derived never meet JavaScript.
func (m *AppModule) loadList(into *importing, limits abi.Limits, list abi.GenesisList, genesis codec.Genesis) error {
	sums := make(map[string]*big.Int)
	store := func(item []byte) error {
		if err := list.Store(into.items, into.addresses, item); err != nil {
			return errorsmod.ABCIError(m.name, m.shape.Errors[abi.InvalidGenesis], list.Field+": "+err.Error())
		}
		return nil
	}
	flush := func() error { return nil }
	if list.Derives {
		store, flush = m.inCalls(into.ctx, limits, list)
	}
	err := genesis.Each(list.Field, func(item []byte) error {
		if list.Plan.Sums() {
			if err := list.Plan.AddTo(sums, item); err != nil {
				return err
			}
		}
		return store(item)
	})
	if err == nil {
		err = flush()
	}
	for _, by := range slices.Sorted(maps.Keys(sums)) {
		if err == nil {
			call := abi.Call{Module: m.name, Kind: abi.GenesisSum, Name: list.Field, Key: []byte(by), Value: []byte(sums[by].String())}
			_, err = m.runtime.run(into.ctx, limits, call)
		}
	}
	return err
}

// inCalls stores items many a call, so that the call itself does not count.
func (m *AppModule) inCalls(ctx sdk.Context, limits abi.Limits, list abi.GenesisList) (store func(item []byte) error, flush func() error) {
	call := abi.Call{Module: m.name, Kind: abi.GenesisItems, Name: list.Field}
	flush = func() error {
		if len(call.Items) == 0 {
			return nil
		}
		_, err := m.runtime.run(ctx, limits, call)
		call.Items = call.Items[:0]
		return err
	}
	return func(item []byte) error {
		if call.Items = append(call.Items, item); len(call.Items) < itemsPerCall {
			return nil
		}
		return flush()
	}, flush
}

// refuseUnknown refuses items of a list that the module keeps in no collection: they would be lost.
func (m *AppModule) refuseUnknown(genesis codec.Genesis) error {
	for _, field := range m.shape.Genesis.RepeatedMessages() {
		if slices.ContainsFunc(m.shape.GenesisLists, func(list abi.GenesisList) bool { return list.Field == field }) {
			continue
		}
		err := genesis.Each(field, func([]byte) error {
			return errorsmod.Wrapf(abi.ErrInternal, "module %s keeps %s in no collection", m.name, field)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// refuseBroken ends with the module's InvalidGenesis when an invariant does not hold.
func (m *AppModule) refuseBroken(ctx sdk.Context) error {
	broken, err := m.runtime.checkInvariants(ctx, m)
	if err != nil || len(broken) == 0 {
		return err
	}
	return errorsmod.ABCIError(m.name, m.shape.Errors[abi.InvalidGenesis], broken[0].Invariant+": "+broken[0].Text)
}

// InitGenesis loads a GenesisState in protobuf, as recorded histories have it.
func (rt *Runtime) InitGenesis(ctx sdk.Context, module string, encoded []byte) error {
	m := rt.Module(module)
	genesis, err := m.shape.Genesis.EncodedGenesis(encoded)
	if err != nil {
		return errorsmod.Wrap(abi.ErrInternal, err.Error())
	}
	return m.load(ctx, genesis)
}

// ExportGenesis gives a module's GenesisState in canonical protobuf.
func (rt *Runtime) ExportGenesis(ctx sdk.Context, module string) ([]byte, error) {
	m := rt.Module(module)
	rest, err := m.exportRest(ctx)
	if err != nil {
		return nil, err
	}
	return m.shape.Genesis.AppendWithItems(nil, rest, func(field string, take func([]byte) error) error {
		return m.walk(ctx, field, take)
	})
}
