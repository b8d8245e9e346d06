package abi

import (
	"errors"
	"fmt"

	"github.com/dop251/goja"
	"google.golang.org/grpc/codes"

	errorsmod "cosmossdk.io/errors"

	"github.com/marspace/marspace/chain/host/codec"
)

// Codespace of the adapter's own errors. Codes are never reused.
const Codespace = "tsmodule"

// What a call can end with besides its module's own errors and the SDK's out of gas.
var (
	// ErrInternal is a bug of a module: it threw something that is no ModuleError, or broke a rule of the host.
	ErrInternal = errorsmod.RegisterWithGRPCCode(Codespace, 2, codes.Internal, "internal")
	// ErrLimit is a call that took more steps or nested deeper than the params allow.
	ErrLimit = errorsmod.RegisterWithGRPCCode(Codespace, 3, codes.ResourceExhausted, "limit exceeded")
	// ErrNotTried is a branch that did not run, because too many of its call were refused before it.
	ErrNotTried = errorsmod.Register(Codespace, 7, "not tried")
	// ErrUnauthorized is a message of the governance account that somebody else signed.
	ErrUnauthorized = errorsmod.RegisterWithGRPCCode(Codespace, 4, codes.PermissionDenied, "unauthorized")
)

// moduleError is a ModuleError: a refusal with a codespace and a number.
type moduleError struct {
	codespace string
	code      uint32
	message   string
}

func (e *moduleError) Error() string { return fmt.Sprintf("%s/%d: %s", e.codespace, e.code, e.message) }

// refusal turns an SDK error into a ModuleError.
func refusal(err error) *moduleError {
	codespace, code, _ := errorsmod.ABCIInfo(err, false)
	return &moduleError{codespace: codespace, code: code, message: err.Error()}
}

// codespaceBytesMax bounds the codespace of a forged ModuleError; real ones are module names.
const codespaceBytesMax = 64

// refusalShape is a ModuleError as the kit makes it too: always the same properties in the same order.
var refusalShape = codec.NewShape([]string{"isModuleError", "codespace", "code", "message"})

// value makes the JavaScript form of a ModuleError.
func (e *moduleError) value(h *Host) goja.Value {
	return h.realm.Literal(refusalShape, []goja.Value{
		h.runtime.ToValue(true), h.realm.Text(e.codespace), h.runtime.ToValue(int64(e.code)), h.realm.Text(e.message),
	})
}

// asModuleError reads a thrown value. It returns nil unless the value is a ModuleError by host-abi.md: all four properties with the
// right types, each asked for by its name, because listing those of an Error makes the engine write out its stack. It may run getters,
// which may throw: then the value is none.
func (h *Host) asModuleError(thrown goja.Value) (found *moduleError) {
	defer func() {
		// A getter that ran into a limit panics through Try; the reason is kept in fatal.
		if reason := recover(); reason != nil {
			if h.fatal == nil {
				panic(reason)
			}
			found = nil
		}
	}()
	object, ok := thrown.(*goja.Object)
	if !ok {
		return nil
	}
	failed := h.runtime.Try(func() {
		if mark := object.Get("isModuleError"); mark == nil || !mark.StrictEquals(h.runtime.ToValue(true)) {
			return
		}
		codespace, err := codec.AsText(object.Get("codespace"))
		if err != nil || codespace == "" || len(codespace) > codespaceBytesMax {
			return
		}
		code, err := codec.AsWhole(object.Get("code"))
		if err != nil || code < 1 || code != int64(uint32(code)) {
			return
		}
		message, err := codec.AsText(object.Get("message"))
		if err != nil {
			return
		}
		found = &moduleError{codespace: codespace, code: uint32(code), message: message}
	})
	if failed != nil {
		return nil
	}
	return found
}

// failure turns what a JavaScript call returned into the error the chain reports. Text and stack of anything that is no ModuleError
// go to the log only.
func (h *Host) failure(frame *frame, err error) error {
	if h.fatal != nil {
		return h.fatalError()
	}
	var overflow *goja.StackOverflowError
	if errors.As(err, &overflow) {
		h.broken = true
		return errorsmod.Wrapf(ErrLimit, "calls nested deeper than %d", h.limits.DepthMax)
	}
	var exception *goja.Exception
	if errors.As(err, &exception) {
		h.charge(frame, h.limits.GasPerRefusal, "refusal")
		if refused := h.asModuleError(exception.Value()); refused != nil {
			return errorsmod.ABCIError(refused.codespace, refused.code, refused.message)
		}
		if h.fatal != nil { // a getter of the thrown object ran into a limit
			return h.fatalError()
		}
		h.logFailure(frame, exception)
		return errorsmod.Wrapf(ErrInternal, "module %s failed", frame.module.name)
	}
	frame.ctx.Logger().Error("a module's call failed", "module", frame.module.name, "error", err.Error())
	return errorsmod.Wrapf(ErrInternal, "module %s failed: %s", frame.module.name, err)
}

// logFailure writes the thrown value and its source-mapped stack to the node's log, which is outside consensus.
func (h *Host) logFailure(frame *frame, exception *goja.Exception) {
	text := "(unprintable)"
	_ = h.runtime.Try(func() { text = exception.String() })
	frame.ctx.Logger().Error("a module threw what is no ModuleError", "module", frame.module.name, "stack", text)
}
