package abi

import (
	"errors"
	"fmt"

	"github.com/dop251/goja"

	errorsmod "cosmossdk.io/errors"

	"github.com/marspace/marspace/chain/host/codec"
)

// Codespace of the adapter's own errors. Codes are never reused.
const Codespace = "tsmodule"

// What a call can end with besides its module's own errors and the SDK's out of gas.
var (
	// ErrInternal is a bug of a module: it threw something that is no ModuleError, or broke a rule of the host.
	ErrInternal = errorsmod.Register(Codespace, 2, "internal")
	// ErrLimit is a call that took more steps or nested deeper than the params allow.
	ErrLimit = errorsmod.Register(Codespace, 3, "limit exceeded")
	// ErrUnauthorized is a message of the governance account that somebody else signed.
	ErrUnauthorized = errorsmod.Register(Codespace, 4, "unauthorized")
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

// object makes the JavaScript form of a ModuleError.
func (e *moduleError) object(runtime *goja.Runtime) *goja.Object {
	object := runtime.NewObject()
	for name, value := range map[string]any{
		"isModuleError": true, "codespace": e.codespace, "code": int64(e.code), "message": e.message,
	} {
		if err := object.Set(name, value); err != nil {
			panic(fmt.Sprintf("a fresh object refuses the property %s: %v", name, err))
		}
	}
	return object
}

// asModuleError reads a thrown value. It returns nil unless the value is a ModuleError by host-abi.md: all four own properties with
// the right types. It may run getters, which may throw: then the value is none.
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
		names := object.GetOwnPropertyNames()
		own := func(name string) goja.Value {
			for _, n := range names {
				if n == name {
					return object.Get(name)
				}
			}
			return nil
		}
		if mark := own("isModuleError"); mark == nil || !mark.StrictEquals(h.runtime.ToValue(true)) {
			return
		}
		codespace, err := codec.AsText(own("codespace"))
		if err != nil || codespace == "" || len(codespace) > codespaceBytesMax {
			return
		}
		code, err := codec.AsWhole(own("code"))
		if err != nil || code < 1 || code != int64(uint32(code)) {
			return
		}
		message, err := codec.AsText(own("message"))
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
