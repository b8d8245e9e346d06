package main

import (
	"time"

	"cosmossdk.io/math"

	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/marspace/marspace/chain/host/abi"
)

// probe watches what one chain's modules do in stores and bank: how long it takes, or what exactly.
// A probe that is off costs a call.
type probe struct {
	timing    bool
	recording bool
	// natives is the time spent in stores and bank since the last reset.
	natives time.Duration
	// looks at the clock since the last reset.
	looks int
	// inside says that the bank runs: its own store operations are part of it.
	inside bool
	tape   *tape
	// context whose events are recorded.
	events *sdk.EventManager
	seen   int
}

// watch gives ctx stores that the probe sees.
func (p *probe) watch(ctx sdk.Context) sdk.Context {
	return ctx.WithMultiStore(watchedStores{ctx.MultiStore(), p})
}

func (p *probe) time(operation func()) {
	if !p.timing || p.inside {
		operation()
		return
	}
	started := time.Now()
	operation()
	p.natives += time.Since(started)
	p.looks++
}

const looksCalibrated = 100_000

// lookPrice is what one look at the clock adds to the time around it.
func lookPrice() time.Duration {
	p := &probe{timing: true}
	started := time.Now()
	for range looksCalibrated {
		p.time(func() {})
	}
	return (time.Since(started) - p.natives) / looksCalibrated
}

type watchedStores struct {
	storetypes.MultiStore
	probe *probe
}

func (w watchedStores) GetKVStore(key storetypes.StoreKey) storetypes.KVStore {
	var opened storetypes.KVStore
	w.probe.time(func() { opened = w.MultiStore.GetKVStore(key) })
	return watchedStore{opened, key, w.probe}
}

func (w watchedStores) CacheMultiStore() storetypes.CacheMultiStore {
	branch := w.MultiStore.CacheMultiStore()
	return watchedBranch{watchedStores{branch, w.probe}, branch}
}

type watchedBranch struct {
	watchedStores
	branch storetypes.CacheMultiStore
}

func (w watchedBranch) Write() { w.probe.time(w.branch.Write) }

type watchedStore struct {
	storetypes.KVStore
	key   storetypes.StoreKey
	probe *probe
}

func (w watchedStore) Get(key []byte) (value []byte) {
	w.probe.time(func() { value = w.KVStore.Get(key) })
	w.probe.recordStore(opGet, w.key, key, nil)
	return value
}

func (w watchedStore) Has(key []byte) (has bool) {
	w.probe.time(func() { has = w.KVStore.Has(key) })
	w.probe.recordStore(opHas, w.key, key, nil)
	return has
}

func (w watchedStore) Set(key, value []byte) {
	w.probe.time(func() { w.KVStore.Set(key, value) })
	w.probe.recordStore(opSet, w.key, key, value)
}

func (w watchedStore) Delete(key []byte) {
	w.probe.time(func() { w.KVStore.Delete(key) })
	w.probe.recordStore(opDelete, w.key, key, nil)
}

func (w watchedStore) Iterator(start, end []byte) (iterator storetypes.Iterator) {
	w.probe.recordStore(opIterate, w.key, start, end)
	w.probe.time(func() { iterator = w.KVStore.Iterator(start, end) })
	return watchedIterator{iterator, w.probe, w.probe.lastOperation()}
}

func (w watchedStore) ReverseIterator(start, end []byte) (iterator storetypes.Iterator) {
	w.probe.recordStore(opIterateBack, w.key, start, end)
	w.probe.time(func() { iterator = w.KVStore.ReverseIterator(start, end) })
	return watchedIterator{iterator, w.probe, w.probe.lastOperation()}
}

type watchedIterator struct {
	storetypes.Iterator
	probe     *probe
	operation int // on the tape, or -1
}

func (w watchedIterator) Next() {
	if w.operation >= 0 {
		w.probe.tape.operations[w.operation].steps++
	}
	w.probe.time(w.Iterator.Next)
}

// watchedBank is the modules' bank, seen by the probe.
type watchedBank struct {
	abi.Bank
	probe *probe
}

func (w watchedBank) move(ctx sdk.Context, run func() error, again func(sdk.Context, abi.Bank) error) (err error) {
	w.probe.recordBank(ctx, again)
	w.probe.time(func() {
		w.probe.inside = true
		err = run()
		w.probe.inside = false
	})
	w.probe.skipEvents(ctx)
	return err
}

func (w watchedBank) Collect(ctx sdk.Context, from sdk.AccAddress, module string, coin sdk.Coin) error {
	return w.move(ctx, func() error { return w.Bank.Collect(ctx, from, module, coin) },
		func(ctx sdk.Context, bank abi.Bank) error { return bank.Collect(ctx, from, module, coin) })
}

func (w watchedBank) Pay(ctx sdk.Context, module string, to sdk.AccAddress, coin sdk.Coin) error {
	return w.move(ctx, func() error { return w.Bank.Pay(ctx, module, to, coin) },
		func(ctx sdk.Context, bank abi.Bank) error { return bank.Pay(ctx, module, to, coin) })
}

func (w watchedBank) FundCommunityPool(ctx sdk.Context, from sdk.AccAddress, coin sdk.Coin) error {
	return w.move(ctx, func() error { return w.Bank.FundCommunityPool(ctx, from, coin) },
		func(ctx sdk.Context, bank abi.Bank) error { return bank.FundCommunityPool(ctx, from, coin) })
}

func (w watchedBank) Balance(ctx sdk.Context, address sdk.AccAddress, denom string) (amount math.Int) {
	_ = w.move(ctx, func() error { amount = w.Bank.Balance(ctx, address, denom); return nil },
		func(ctx sdk.Context, bank abi.Bank) error { bank.Balance(ctx, address, denom); return nil })
	return amount
}
