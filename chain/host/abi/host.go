package abi

import (
	"errors"
	"fmt"
	"runtime/debug"
	"strings"

	"github.com/dop251/goja"

	errorsmod "cosmossdk.io/errors"

	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	sdkerrors "github.com/cosmos/cosmos-sdk/types/errors"

	"github.com/marspace/marspace/chain/host/codec"
)

// Host serves the modules of one runtime. It is for one goroutine.
type Host struct {
	chain     *Chain
	runtime   *goja.Runtime
	realm     *codec.Realm
	addresses *codec.Addresses
	modules   map[string]*Module
	limits    Limits
	scratch   []byte // for values that are written
	stack     *stack
	frames    []*frame
	chainID   struct {
		text  string
		value goja.Value
	}
	refused uint64 // branches of the running call that ended in a refusal
	// thousandsPaid are the thousands of steps that the running call has paid for.
	thousandsPaid uint64
	fatal         any    // why the running call must end, whatever JavaScript does: errLimit, or a Go panic to be raised again
	trace         []byte // where that Go panic came from
	broken        bool
}

// NewHost makes the host of a runtime.
func NewHost(chain *Chain, runtime *goja.Runtime) (*Host, error) {
	realm, err := codec.NewRealm(runtime)
	if err != nil {
		return nil, err
	}
	h := &Host{
		chain: chain, runtime: runtime, realm: realm,
		addresses: codec.NewAddresses(chain.AddressPrefix), modules: make(map[string]*Module),
		stack: newStack(runtime),
	}
	realm.Budget.OnExceeded(func(what string) { h.abort(&exceeded{what}) })
	realm.Budget.Start(Limits{StepBudget: loadSteps}.natives())
	return h, nil
}

// Realm makes the runtime's values.
func (h *Host) Realm() *codec.Realm { return h.realm }

// Broken says that a call ended in a way after which the runtime must not be used again.
func (h *Host) Broken() bool { return h.broken }

// frame is one module that is running.
type frame struct {
	module  *Module
	ctx     sdk.Context
	store   storetypes.KVStore // of ctx, opened at first use
	caller  string
	sender  string
	isQuery bool
	genesis bool
	object  goja.Value // the ctx object
	height  goja.Value // of ctx, made at first use
}

func (f *frame) open(h *Host) storetypes.KVStore {
	if f.store == nil {
		f.store = f.ctx.KVStore(h.chain.StoreKeys[f.module.name])
	}
	return f.store
}

// switchTo makes another context the frame's.
func (f *frame) switchTo(ctx sdk.Context) { f.ctx, f.store = ctx, nil }

func (h *Host) top() *frame { return h.frames[len(h.frames)-1] }

func (h *Host) push(f *frame) {
	f.object = h.newContext(f)
	h.frames = append(h.frames, f)
}

func (h *Host) pop() {
	h.frames[len(h.frames)-1] = nil
	h.frames = h.frames[:len(h.frames)-1]
}

// loadSteps is what natives may do, as if for so many steps, while a bundle loads; the bundler gives its code the same number.
const loadSteps = 1_000_000

// exceeded is the fatal reason of a call that used up what it may: steps, or what natives do for it.
type exceeded struct{ what string }

func (e *exceeded) Error() string { return "more " + e.what + " than a call may have" }

var errSteps = &exceeded{"steps"}

// abort ends the running call. JavaScript cannot catch it: the interrupt stops every loop and handler on the way out.
func (h *Host) abort(reason any) {
	if h.fatal == nil {
		h.fatal = reason
	}
	h.runtime.Interrupt(errSteps)
	panic(&goja.InterruptedError{})
}

// fatalError turns the reason into an error, or raises a Go panic that belongs to the SDK again.
func (h *Host) fatalError() error {
	reason := h.fatal
	h.fatal = nil
	if limit, ok := reason.(*exceeded); ok {
		h.broken = true
		h.chargeWholeBudget()
		return errorsmod.Wrapf(ErrLimit, "%s, whose step budget is %d", limit, h.limits.StepBudget)
	}
	if isGasPanic(reason) {
		panic(reason)
	}
	h.broken = true
	top := "no module"
	if len(h.frames) > 0 {
		top = h.top().module.name
		h.top().ctx.Logger().Error("a host function panicked", "module", top, "panic", fmt.Sprint(reason), "stack", string(h.trace))
	}
	return errorsmod.Wrapf(ErrInternal, "a host function called by module %s panicked", top)
}

func isGasPanic(reason any) bool {
	switch reason.(type) {
	case storetypes.ErrorOutOfGas, storetypes.ErrorGasOverflow, storetypes.ErrorNegativeGasConsumed:
		return true
	}
	return false
}

// native is a host function: it works on the frame of the module that called it.
type native func(f *frame, args []goja.Value) (goja.Value, error)

// bind makes a native callable for one module. Refusals are thrown as ModuleErrors, other errors as TypeErrors; Go panics, out of
// gas among them, end the call.
func (h *Host) bind(module *Module, name string, function native) func(goja.FunctionCall) goja.Value {
	return func(call goja.FunctionCall) goja.Value {
		if h.fatal != nil {
			h.abort(h.fatal)
		}
		if len(h.frames) == 0 || h.top().module != module {
			panic(h.runtime.NewTypeError("%s: the host of module %s was called while that module is not running", name, module.name))
		}
		value, err := h.guarded(h.top(), function, call.Arguments)
		if err == nil {
			return value
		}
		var refused *moduleError
		if errors.As(err, &refused) {
			panic(refused.value(h))
		}
		var noAddress *codec.NoAddressError
		if errors.As(err, &noAddress) {
			panic(refusal(sdkerrors.ErrInvalidAddress.Wrap(noAddress.Error())).value(h))
		}
		var thrown *goja.Exception
		if errors.As(err, &thrown) {
			panic(thrown)
		}
		panic(h.runtime.NewTypeError("%s: %s", name, err.Error()))
	}
}

func (h *Host) guarded(f *frame, function native, args []goja.Value) (value goja.Value, err error) {
	defer func() {
		if reason := recover(); reason != nil {
			if isThrow(reason) {
				panic(reason)
			}
			h.trace = debug.Stack()
			h.abort(reason)
		}
	}()
	h.charge(f, h.limits.GasPerHostCall, "host call")
	return function(f, args)
}

func (h *Host) charge(f *frame, gas uint64, what string) { f.ctx.GasMeter().ConsumeGas(gas, what) }

// chargeKiB charges for every started KiB.
func (h *Host) chargeKiB(f *frame, size int, gas uint64, what string) {
	h.charge(f, uint64(size+1023)/1024*gas, what)
}

// isThrow says whether a panic is goja's own: a thrown value or its way out of an interrupted call.
func isThrow(reason any) bool {
	switch reason.(type) {
	case goja.Value, *goja.Exception, *goja.InterruptedError, *goja.StackOverflowError:
		return true
	}
	return strings.HasPrefix(fmt.Sprintf("%T", reason), "goja.")
}

// chargeCodec charges for bytes that become or were JavaScript values.
func (h *Host) chargeCodec(f *frame, size int) {
	h.realm.Budget.Make(size)
	h.chargeKiB(f, size, h.limits.GasPerDecodedKiB, "JavaScript values")
}

func argument(args []goja.Value, index int) goja.Value {
	if index < len(args) {
		return args[index]
	}
	return goja.Undefined()
}
