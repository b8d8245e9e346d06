package abi

import (
	"errors"
	"fmt"
	"slices"

	"github.com/dop251/goja"

	errorsmod "cosmossdk.io/errors"
	"cosmossdk.io/math"

	sdk "github.com/cosmos/cosmos-sdk/types"
	sdkerrors "github.com/cosmos/cosmos-sdk/types/errors"

	"github.com/marspace/marspace/chain/host/codec"
)

func (h *Host) emit(f *frame, args []goja.Value) (goja.Value, error) {
	if f.isQuery {
		return nil, errQueryWrites
	}
	plan, err := h.eventArgument(f.module, args)
	if err != nil {
		return nil, err
	}
	event, size, err := plan.Event(argument(args, 1))
	if err != nil {
		return nil, err
	}
	if size > eventBytesMax {
		return nil, fmt.Errorf("event %s has %d bytes, want at most %d", plan.Name(), size, eventBytesMax)
	}
	h.chargeCodec(f, size)
	f.ctx.EventManager().EmitEvent(sdk.Event(event))
	return goja.Undefined(), nil
}

// eventArgument is the plan of the event that the first argument names in the module's own package.
func (h *Host) eventArgument(m *Module, args []goja.Value) (*codec.Plan, error) {
	name, err := codec.AsText(argument(args, 0))
	if err != nil {
		return nil, fmt.Errorf("event name: %w", err)
	}
	if known := m.events[name]; known != nil {
		return known, nil
	}
	plan, err := h.chain.Types.Plan(m.packageName() + name)
	if err == nil {
		m.events[name] = plan
	}
	return plan, err
}

// planArgument is the plan of the message that the first argument names.
func (h *Host) planArgument(args []goja.Value) (*codec.Plan, error) {
	name, err := codec.AsText(argument(args, 0))
	if err != nil {
		return nil, fmt.Errorf("message name: %w", err)
	}
	return h.chain.Types.Plan(name)
}

func (h *Host) encode(f *frame, args []goja.Value) (goja.Value, error) {
	plan, err := h.planArgument(args)
	if err != nil {
		return nil, err
	}
	encoded, err := plan.Encode(nil, argument(args, 1))
	if err != nil {
		return nil, err
	}
	h.chargeCodec(f, len(encoded))
	return h.realm.Bytes(encoded), nil
}

func (h *Host) decode(f *frame, args []goja.Value) (goja.Value, error) {
	plan, err := h.planArgument(args)
	if err != nil {
		return nil, err
	}
	data, err := codec.AsBytes(argument(args, 1))
	if err != nil {
		return nil, err
	}
	h.chargeCodec(f, len(data))
	return plan.Decode(h.realm, slices.Clone(data))
}

func (h *Host) log(f *frame, args []goja.Value) (goja.Value, error) {
	level, err := codec.AsText(argument(args, 0))
	if err != nil {
		return nil, fmt.Errorf("level: %w", err)
	}
	text, err := codec.AsText(argument(args, 1))
	if err != nil {
		return nil, fmt.Errorf("text: %w", err)
	}
	if len(text) > logBytesMax {
		return nil, fmt.Errorf("text has %d bytes, want at most %d", len(text), logBytesMax)
	}
	logger := f.ctx.Logger().With("module", f.module.name)
	switch level {
	case "debug":
		logger.Debug(text)
	case "info":
		logger.Info(text)
	case "warn":
		logger.Warn(text)
	case "error":
		logger.Error(text)
	default:
		return nil, fmt.Errorf("no level is called %q, want debug, info, warn or error", level)
	}
	return goja.Undefined(), nil
}

func (h *Host) blockHash(f *frame, args []goja.Value) (goja.Value, error) {
	height, err := codec.AsUint64(argument(args, 0))
	if err != nil {
		return nil, fmt.Errorf("height: %w", err)
	}
	hash := h.chain.BlockHash(f.ctx, height)
	if len(hash) == 0 {
		return goja.Undefined(), nil
	}
	return h.realm.Bytes(slices.Clone(hash)), nil
}

// branch runs a function on a branch of all stores and events. When as many branches of the call were refused as the params allow, it
// refuses without running anything: a batch ends there.
func (h *Host) branch(f *frame, args []goja.Value) (goja.Value, error) {
	function, ok := goja.AssertFunction(argument(args, 0))
	if !ok {
		return nil, fmt.Errorf("want a function, got %s", codec.Describe(argument(args, 0)))
	}
	if h.refused >= h.limits.RefusedBranchesMax {
		return h.refusedOutcome(refusal(errorsmod.Wrapf(ErrNotTried, "%d were refused before it", h.refused))), nil
	}
	h.charge(f, h.limits.GasPerBranch, "branch")
	outer := f.ctx
	inner, write := outer.CacheContext()
	f.switchTo(inner)
	value, err := function(goja.Undefined())
	f.switchTo(outer)
	if err == nil {
		write()
		return h.realm.Literal(doneShape, []goja.Value{h.runtime.ToValue(true), value}), nil
	}
	if refused := h.caught(f, err); refused != nil {
		h.refused++
		return h.refusedOutcome(refused), nil
	}
	return nil, h.passOn(err)
}

// Shapes of a branch's outcome.
var (
	doneShape    = codec.NewShape([]string{"ok", "value"})
	refusedShape = codec.NewShape([]string{"ok", "codespace", "code", "message"})
)

func (h *Host) refusedOutcome(refused *moduleError) goja.Value {
	return h.realm.Literal(refusedShape, []goja.Value{
		h.runtime.ToValue(false), h.realm.Text(refused.codespace), h.runtime.ToValue(int64(refused.code)), h.realm.Text(refused.message),
	})
}

// caught returns the ModuleError that a call ended with, or nil.
func (h *Host) caught(f *frame, err error) *moduleError {
	var exception *goja.Exception
	if h.fatal != nil || !errors.As(err, &exception) {
		return nil
	}
	h.charge(f, h.limits.GasPerRefusal, "refusal")
	return h.asModuleError(exception.Value())
}

// passOn lets what ended an inner call end the outer one: thrown values are thrown again, limits stay uncatchable.
func (h *Host) passOn(err error) error {
	var exception *goja.Exception
	if h.fatal == nil && errors.As(err, &exception) {
		return exception
	}
	panic(err)
}

// call runs another module's function in its own store, on what is left of our budget.
func (h *Host) call(f *frame, args []goja.Value) (goja.Value, error) {
	name, err := codec.AsText(argument(args, 0))
	if err != nil {
		return nil, fmt.Errorf("module: %w", err)
	}
	functionName, err := codec.AsText(argument(args, 1))
	if err != nil {
		return nil, fmt.Errorf("function: %w", err)
	}
	if err := f.module.requirePort("module:" + name); err != nil {
		return nil, err
	}
	callee := h.modules[name]
	if callee == nil {
		return nil, fmt.Errorf("no module is called %q", name)
	}
	function := callee.functions[functionName]
	if function == nil {
		return nil, fmt.Errorf("module %s offers no function %q", name, functionName)
	}
	left, err := f.module.remaining()
	if err != nil {
		return nil, h.passOn(err)
	}
	h.push(&frame{
		module: callee, ctx: f.ctx, caller: f.module.name, sender: f.sender, isQuery: f.isQuery, genesis: f.genesis,
	})
	value, err := callee.enter(left, function, h.top().object, argument(args, 2))
	h.pop()
	if err != nil && h.caught(f, err) == nil {
		return nil, h.passOn(err)
	}
	rest, restErr := callee.remaining()
	if restErr == nil {
		restErr = f.module.setRemaining(rest)
	}
	if restErr != nil {
		return nil, h.passOn(restErr)
	}
	if err != nil {
		return nil, h.passOn(err)
	}
	return value, nil
}

func (h *Host) bank(f *frame, args []goja.Value) (goja.Value, error) {
	operation, err := codec.AsText(argument(args, 0))
	if err != nil {
		return nil, fmt.Errorf("operation: %w", err)
	}
	if err := f.module.requirePort("bank." + operation); err != nil {
		return nil, err
	}
	if operation == "balance" {
		return h.balance(f, args)
	}
	if f.isQuery {
		return nil, errQueryWrites
	}
	next := 1
	var address sdk.AccAddress
	switch operation {
	case "collect", "pay", "fundCommunityPool":
		if address, err = h.addressOf(argument(args, next)); err != nil {
			return nil, err
		}
		next++
	}
	coin, err := readCoin(argument(args, next), argument(args, next+1))
	if err != nil {
		return nil, err
	}
	if coin.Amount.IsZero() {
		return goja.Undefined(), nil
	}
	if err := h.move(f, operation, address, coin); err != nil {
		return nil, refusal(err)
	}
	return goja.Undefined(), nil
}

func (h *Host) move(f *frame, operation string, address sdk.AccAddress, coin sdk.Coin) error {
	switch operation {
	case "collect":
		return h.chain.Bank.Collect(f.ctx, address, f.module.name, coin)
	case "pay":
		return h.chain.Bank.Pay(f.ctx, f.module.name, address, coin)
	case "fundCommunityPool":
		return h.chain.Bank.FundCommunityPool(f.ctx, address, coin)
	case "mint":
		return h.chain.Bank.Mint(f.ctx, f.module.name, coin)
	case "burn":
		return h.chain.Bank.Burn(f.ctx, f.module.name, coin)
	}
	return fmt.Errorf("the bank has no operation %q", operation)
}

func (h *Host) balance(f *frame, args []goja.Value) (goja.Value, error) {
	address, err := h.addressOf(argument(args, 1))
	if err != nil {
		return nil, err
	}
	denom, err := codec.AsText(argument(args, 2))
	if err != nil {
		return nil, fmt.Errorf("denom: %w", err)
	}
	return codec.FromBig(h.chain.Bank.Balance(f.ctx, address, denom).BigInt()), nil
}

func (h *Host) addressOf(value goja.Value) (sdk.AccAddress, error) {
	text, err := codec.AsText(value)
	if err != nil {
		return nil, fmt.Errorf("address: %w", err)
	}
	address, err := h.addresses.Bytes(text)
	if err != nil {
		return nil, &codec.NoAddressError{Cause: err}
	}
	return address, nil
}

// readCoin refuses denoms and amounts that are no coin with the bank's own error, because they may come from a message.
func readCoin(denomArg, amountArg goja.Value) (sdk.Coin, error) {
	denom, err := codec.AsText(denomArg)
	if err != nil {
		return sdk.Coin{}, fmt.Errorf("denom: %w", err)
	}
	amount, err := codec.AsBig(amountArg)
	if err != nil {
		return sdk.Coin{}, fmt.Errorf("amount: %w", err)
	}
	coin := sdk.Coin{Denom: denom, Amount: math.NewIntFromBigInt(amount)}
	if err := coin.Validate(); err != nil {
		return sdk.Coin{}, refusal(sdkerrors.ErrInvalidCoins.Wrap(err.Error()))
	}
	return coin, nil
}

func (h *Host) staking(f *frame, args []goja.Value) (goja.Value, error) {
	operation, err := codec.AsText(argument(args, 0))
	if err != nil {
		return nil, fmt.Errorf("operation: %w", err)
	}
	if err := f.module.requirePort("staking." + operation); err != nil {
		return nil, err
	}
	if operation != "bonded" {
		return nil, fmt.Errorf("staking has no operation %q", operation)
	}
	address, err := h.addressOf(argument(args, 1))
	if err != nil {
		return nil, err
	}
	bonded, err := h.chain.Staking.Bonded(f.ctx, address)
	if err != nil {
		return nil, refusal(err)
	}
	return codec.FromBig(bonded.BigInt()), nil
}
