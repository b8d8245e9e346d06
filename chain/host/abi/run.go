package abi

import (
	"errors"
	"fmt"
	"maps"
	"runtime/debug"
	"slices"

	"github.com/dop251/goja"

	errorsmod "cosmossdk.io/errors"

	sdk "github.com/cosmos/cosmos-sdk/types"
	sdkerrors "github.com/cosmos/cosmos-sdk/types/errors"

	"github.com/marspace/marspace/chain/host/codec"
)

// Kind says which of a module's functions a call runs.
type Kind uint8

// The kinds of calls, with what Name, Request and the result are.
const (
	// Message runs the handler of the request type Name; bytes to bytes.
	Message Kind = iota
	// Query runs the handler of the method Name on a state that it cannot change; bytes to bytes.
	Query
	// InitGenesis takes a GenesisState without its lists, GenesisItems some items of the list Name, GenesisSum the sum that Value has
	// in decimals for the text Key of the list Name. None gives anything.
	InitGenesis
	GenesisItems
	GenesisSum
	// ExportGenesis and DefaultGenesis give a GenesisState without its lists.
	ExportGenesis
	DefaultGenesis
	// QueueMax gives the 8 big-endian bytes of how many items of queue Index a block takes; QueueRun runs Key and Value of one.
	QueueMax
	QueueRun
	// Migration runs the step from version Index.
	Migration
	// Invariant gives the text of what is broken in invariant Name, empty when it holds.
	Invariant
)

// Call is one entry into a module.
type Call struct {
	Module  string
	Kind    Kind
	Name    string
	Index   uint64
	AtEnd   bool // the queue is one of endBlock's
	Request []byte
	Key     []byte // raw store key of a due item
	Value   []byte // its raw value
	Sender  string // first signer of a message
	Items   [][]byte
}

// Run makes one call on ctx and returns its result in protobuf. Errors are the module's own, ErrInternal or ErrLimit. Out of gas and
// the SDK's other gas panics pass through. What the call wrote before it failed is still in ctx: the caller discards it.
func (h *Host) Run(ctx sdk.Context, limits Limits, call Call) (result []byte, err error) {
	module := h.modules[call.Module]
	if module == nil {
		return nil, errorsmod.Wrapf(ErrInternal, "no module is called %q", call.Module)
	}
	h.limits, h.fatal, h.refused, h.thousandsPaid = limits, nil, 0, 0
	h.realm.Budget.Start(limits.natives())
	h.runtime.SetMaxCallStackSize(int(min(limits.DepthMax, 1<<20)))
	h.stack.lend()
	defer func() {
		h.stack.clear()
		clear(h.frames)
		h.frames = h.frames[:0]
	}()
	defer func() {
		// A limit, or out of gas, that was met while Go read a value through a getter.
		if reason := recover(); reason != nil {
			result, err = nil, h.stopped(reason)
		}
	}()
	h.push(&frame{
		module: module, ctx: ctx, sender: call.Sender,
		isQuery: call.Kind == Query || call.Kind == ExportGenesis || call.Kind == Invariant || call.Kind == DefaultGenesis || call.Kind == QueueMax,
		genesis: call.Kind == InitGenesis || call.Kind == GenesisItems || call.Kind == GenesisSum || call.Kind == Migration,
	})
	target, err := module.target(h, call)
	if err != nil {
		return nil, err
	}
	f := h.top()
	budget := int64(min(limits.StepBudget, Unbounded))
	value, err := module.enter(budget, target.function, f.object, target.argument)
	if h.fatal == nil {
		h.chargeSteps(f, budget)
	}
	if err != nil {
		return nil, h.failure(f, err)
	}
	if result, err = h.finish(target, value); err != nil {
		return nil, h.failure(f, err)
	}
	return result, nil
}

// chargeSteps charges for the steps of a call that has ended by itself. One that ran out of gas has paid all there was.
func (h *Host) chargeSteps(f *frame, budget int64) {
	left, err := f.module.remaining()
	if err != nil || left > budget {
		return
	}
	h.chargeThousands(uint64(budget-left+999) / 1000)
}

// chargeWholeBudget charges for all steps that a call may have, less those it has paid for: it ended at a limit, so it used up as much
// time as the budget stands for, in steps or in what natives did.
func (h *Host) chargeWholeBudget() {
	whole := (min(h.limits.StepBudget, Unbounded) + 999) / 1000
	h.chargeThousands(whole - min(whole, h.thousandsPaid))
}

func (h *Host) chargeThousands(thousands uint64) {
	h.thousandsPaid += thousands
	h.charge(h.frames[0], thousands*h.limits.GasPerThousandSteps, "steps")
}

// Unbounded is a step budget that no call uses up. JavaScript numbers are exact up to 2^53.
const Unbounded = 1 << 52

const (
	// walkPerStep is how many items natives may walk for each step of the budget: a step takes a microsecond, an item a tenth of one to
	// a third.
	walkPerStep = 4
	// callBytesMax of text, arrays and byte arrays may be made in a call: a thousand of the largest byte array, some hundred times what the
	// largest message and the largest page of a query make.
	callBytesMax = 256 << 20
)

// natives gives what natives may walk and make during a call.
func (l Limits) natives() (walk, bytes int64) {
	if l.StepBudget >= Unbounded {
		return Unbounded, Unbounded
	}
	return walkPerStep * int64(l.StepBudget), callBytesMax
}

// stopped ends a call that panicked outside JavaScript: with the SDK's panic, or with an error. No other panic leaves a call.
func (h *Host) stopped(reason any) error {
	h.runtime.ClearInterrupt()
	if h.fatal == nil {
		h.fatal, h.trace = reason, debug.Stack()
	}
	return h.fatalError()
}

// target is what a call runs and how its result becomes bytes.
type target struct {
	function goja.Value
	argument goja.Value
	response *codec.Plan
	read     func(goja.Value) ([]byte, error) // instead of response
}

func (m *Module) target(h *Host, call Call) (target, error) {
	switch call.Kind {
	case Message, Query:
		methods := m.messages
		if call.Kind == Query {
			methods = m.queries
		}
		found := methods[call.Name]
		if found == nil {
			return target{}, errorsmod.Wrapf(ErrInternal, "module %s has no handler for %q", m.name, call.Name)
		}
		argument, err := h.decodeRequest(found.request, found.rules, call.Request)
		return target{function: found.function, argument: argument, response: found.response}, err
	case InitGenesis:
		argument, err := h.decodeRequest(m.genesis, nil, call.Request)
		return target{function: m.initGenesis, argument: argument}, err
	case GenesisItems:
		return m.itemsTarget(h, call)
	case GenesisSum:
		return m.sumTarget(h, call)
	case ExportGenesis:
		return target{function: m.exportGenesis, argument: goja.Undefined(), response: m.genesis}, nil
	case DefaultGenesis:
		return target{function: m.defaultGenesis, argument: goja.Undefined(), response: m.genesis}, nil
	case QueueMax, QueueRun:
		return m.queueTarget(h, call)
	case Migration:
		function := m.migrations[call.Index]
		if function == nil {
			return target{}, errorsmod.Wrapf(ErrInternal, "module %s has no migration from version %d", m.name, call.Index)
		}
		return target{function: function, argument: goja.Undefined()}, nil
	case Invariant:
		function := m.invariants[call.Name]
		if function == nil {
			return target{}, errorsmod.Wrapf(ErrInternal, "module %s has no invariant %q", m.name, call.Name)
		}
		return target{function: function, argument: goja.Undefined(), read: readBroken}, nil
	}
	return target{}, errorsmod.Wrapf(ErrInternal, "no call is of kind %d", call.Kind)
}

func (h *Host) decodeRequest(plan *codec.Plan, rules codec.Rules, request []byte) (goja.Value, error) {
	f := h.top()
	h.chargeCodec(f, len(request))
	decoded, err := plan.DecodeBy(rules, h.addresses, h.realm, request)
	var broken *codec.RuleError
	if errors.As(err, &broken) {
		return nil, errorsmod.ABCIError(f.module.name, f.module.errors[InvalidMessage], broken.Error())
	}
	if err != nil {
		return nil, errorsmod.Wrap(sdkerrors.ErrInvalidRequest, err.Error())
	}
	return decoded, nil
}

// queueTarget calls max as max(ctx) and run as run(ctx, key, value): the meter's enter passes one argument, so a native in between
// takes the pair apart.
func (m *Module) queueTarget(h *Host, call Call) (target, error) {
	queues := m.beginBlock
	if call.AtEnd {
		queues = m.endBlock
	}
	if call.Index >= uint64(len(queues)) {
		return target{}, errorsmod.Wrapf(ErrInternal, "module %s has no queue %d", m.name, call.Index)
	}
	q := queues[call.Index]
	if call.Kind == QueueMax {
		return target{function: q.max, argument: goja.Undefined(), read: readMax}, nil
	}
	c := &m.collections[q.collection]
	parts, err := c.key.Decode(h.realm, h.addresses, call.Key[1:])
	if err != nil {
		return target{}, errorsmod.Wrapf(ErrInternal, "due key of %s: %s", c.name, err)
	}
	h.chargeCodec(h.top(), len(call.Value))
	value, err := c.value.Decode(h.realm, call.Value)
	if err != nil {
		return target{}, errorsmod.Wrapf(ErrInternal, "due value of %s: %s", c.name, err)
	}
	run, _ := goja.AssertFunction(q.run)
	key := h.realm.Array(parts)
	spread := func(inner goja.FunctionCall) goja.Value {
		if _, err := run(goja.Undefined(), inner.Argument(0), key, value); err != nil {
			panic(h.passOn(err))
		}
		return goja.Undefined()
	}
	return target{function: h.runtime.ToValue(spread), argument: goja.Undefined()}, nil
}

func readMax(value goja.Value) ([]byte, error) {
	number, err := codec.AsUint64(value)
	if err != nil {
		return nil, fmt.Errorf("max: %w", err)
	}
	return []byte{
		byte(number >> 56), byte(number >> 48), byte(number >> 40), byte(number >> 32),
		byte(number >> 24), byte(number >> 16), byte(number >> 8), byte(number),
	}, nil
}

func readBroken(value goja.Value) ([]byte, error) {
	if codec.IsAbsent(value) {
		return nil, nil
	}
	text, err := codec.AsText(value)
	return []byte(text), err
}

// finish turns the value a handler returned into bytes. Getters on it may run JavaScript.
func (h *Host) finish(t target, value goja.Value) (result []byte, err error) {
	var encodeErr error
	thrown := h.runtime.Try(func() {
		switch {
		case t.read != nil:
			result, encodeErr = t.read(value)
		case t.response != nil:
			result, encodeErr = t.response.Encode(nil, value)
		}
	})
	if thrown != nil {
		return nil, thrown
	}
	if encodeErr != nil {
		return nil, encodeErr
	}
	h.chargeCodec(h.top(), len(result))
	return result, nil
}

// Shape is what a loaded module declares, for the Go side of the chain.
type Shape struct {
	Name                 string
	Version              uint64
	Errors               map[string]uint32
	Ports                []string
	BeginBlock, EndBlock []QueueShape
	Invariants           []string // sorted
	// Genesis is the module's GenesisState, GenesisLists its repeated messages in the order in which they are imported.
	Genesis      *codec.Plan
	GenesisLists []GenesisList
}

// QueueShape is a queue's name and the prefix byte of its collection's keys.
type QueueShape struct {
	Name   string
	Prefix byte
}

// Shape describes a loaded module.
func (h *Host) Shape(name string) (Shape, error) {
	m := h.modules[name]
	if m == nil {
		return Shape{}, errors.New("no module is called " + name)
	}
	shape := Shape{Name: m.name, Version: m.version, Errors: maps.Clone(m.errors), Ports: slices.Clone(m.ports)}
	shape.Invariants = slices.Sorted(maps.Keys(m.invariants))
	describe := func(queues []queue) (shapes []QueueShape) {
		for _, q := range queues {
			shapes = append(shapes, QueueShape{Name: q.name, Prefix: m.collections[q.collection].key.Prefix()})
		}
		return shapes
	}
	shape.BeginBlock, shape.EndBlock = describe(m.beginBlock), describe(m.endBlock)
	shape.Genesis = m.genesis
	for _, list := range m.genesisLists {
		shape.GenesisLists = append(shape.GenesisLists, list.GenesisList)
	}
	return shape, nil
}
