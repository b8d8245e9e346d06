package main

import (
	"bytes"
	"errors"

	"github.com/cometbft/cometbft/crypto/ed25519"
	gogoproto "github.com/cosmos/gogoproto/proto"

	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/marspace/marspace/chain/app"
	"github.com/marspace/marspace/chain/host/abi"
	"github.com/marspace/marspace/chain/x/tsmodule"
)

type opKind uint8

const (
	opGet opKind = iota
	opHas
	opSet
	opDelete
	opIterate
	opIterateBack
	opBank
	opEvents
)

// operation is one thing a handler did outside its own code.
type operation struct {
	kind       opKind
	store      storetypes.StoreKey
	key, value []byte
	steps      int // of an iterator
	bank       func(sdk.Context, abi.Bank) error
	events     sdk.Events
}

// tape is everything that one message's handler did, in order, and what it answered.
type tape struct {
	operations []operation
	signatures []signature
	response   gogoproto.Message
	err        error
}

// signature is one that the handler verifies.
type signature struct{ key, message, bytes []byte }

// load makes the tape playable on another application: with its store keys.
func (t *tape) load(wired *app.App) {
	for i := range t.operations {
		if store := t.operations[i].store; store != nil {
			t.operations[i].store = wired.StoreKey(store.Name())
		}
	}
}

func (p *probe) recordStore(kind opKind, store storetypes.StoreKey, key, value []byte) {
	// The adapter's params belong to the engine: a handler in Go does not read them.
	if !p.recording || p.inside || store.Name() == tsmodule.ModuleName && len(key) == 1 {
		return
	}
	p.takeEvents()
	p.tape.operations = append(p.tape.operations, operation{kind: kind, store: store, key: bytes.Clone(key), value: bytes.Clone(value)})
}

// lastOperation is the number of the one just recorded, or -1.
func (p *probe) lastOperation() int {
	if !p.recording || p.inside {
		return -1
	}
	return len(p.tape.operations) - 1
}

func (p *probe) recordBank(_ sdk.Context, again func(sdk.Context, abi.Bank) error) {
	if !p.recording {
		return
	}
	p.takeEvents()
	p.tape.operations = append(p.tape.operations, operation{kind: opBank, bank: again})
}

// takeEvents records what the handler itself raised since the last operation.
func (p *probe) takeEvents() {
	all := p.events.Events()
	if fresh := all[p.seen:]; len(fresh) > 0 {
		p.tape.operations = append(p.tape.operations, operation{kind: opEvents, events: fresh})
		p.seen = len(all)
	}
}

// skipEvents leaves out what the bank raised: it raises them again.
func (p *probe) skipEvents(sdk.Context) {
	if p.recording {
		p.seen = len(p.events.Events())
	}
}

// record runs a handler and keeps what it does.
func (p *probe) record(ctx sdk.Context, serve func(sdk.Context) (gogoproto.Message, error)) *tape {
	p.recording, p.tape, p.events, p.seen = true, &tape{}, sdk.NewEventManager(), 0
	p.tape.response, p.tape.err = serve(p.watch(ctx).WithEventManager(p.events))
	p.takeEvents()
	p.recording = false
	ctx.EventManager().EmitEvents(p.events.Events())
	return p.tape
}

// play does what is on the tape, with Go's own code between.
func (t *tape) play(ctx sdk.Context, bank abi.Bank) (gogoproto.Message, error) {
	for _, s := range t.signatures {
		if !ed25519.PubKey(s.key).VerifySignature(s.message, s.bytes) {
			return nil, errors.New("a signature of an offer does not verify")
		}
	}
	for i := range t.operations {
		o := &t.operations[i]
		switch o.kind {
		case opGet:
			ctx.KVStore(o.store).Get(o.key)
		case opHas:
			ctx.KVStore(o.store).Has(o.key)
		case opSet:
			ctx.KVStore(o.store).Set(o.key, o.value)
		case opDelete:
			ctx.KVStore(o.store).Delete(o.key)
		case opIterate:
			iterate(ctx.KVStore(o.store).Iterator(o.key, o.value), o.steps)
		case opIterateBack:
			iterate(ctx.KVStore(o.store).ReverseIterator(o.key, o.value), o.steps)
		case opBank:
			if err := o.bank(ctx, bank); err != nil {
				return nil, err
			}
		case opEvents:
			ctx.EventManager().EmitEvents(o.events)
		}
	}
	return t.response, t.err
}

func iterate(iterator storetypes.Iterator, steps int) {
	defer iterator.Close()
	for range steps {
		if !iterator.Valid() {
			return
		}
		_, _ = iterator.Key(), iterator.Value()
		iterator.Next()
	}
}
