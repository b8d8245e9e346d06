package abi

import (
	"github.com/dop251/goja"

	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"

	"github.com/marspace/marspace/chain/host/codec"
)

// callContext is the ctx object that handlers get: read-only, made for each call.
type callContext struct {
	host  *Host
	frame *frame
}

var contextNames = []string{"host", "module", "moduleAddress", "height", "time", "chainId", "sender", "caller", "isQuery"}

func (h *Host) newContext(f *frame) goja.Value {
	return h.runtime.NewDynamicObject(&callContext{host: h, frame: f})
}

// Get implements goja.DynamicObject.
func (c *callContext) Get(name string) goja.Value {
	f := c.frame
	switch name {
	case "host":
		return f.module.object
	case "module":
		return f.module.nameValue
	case "moduleAddress":
		return f.module.addressValue
	case "height":
		if f.height == nil {
			f.height = codec.FromInt64(f.ctx.BlockHeight())
		}
		return f.height
	case "time":
		return codec.FromInt64(f.ctx.BlockTime().Unix())
	case "chainId":
		return c.host.chainIDValue(f.ctx.ChainID())
	case "sender":
		return c.host.textOrUndefined(f.sender)
	case "caller":
		return c.host.textOrUndefined(f.caller)
	case "isQuery":
		return c.host.runtime.ToValue(f.isQuery)
	}
	return nil
}

// chainIDValue keeps the value: a chain has one id. It is not counted as made, because it is made once for many calls.
func (h *Host) chainIDValue(id string) goja.Value {
	if h.chainID.value == nil || h.chainID.text != id {
		h.chainID.text, h.chainID.value = id, h.runtime.ToValue(id)
	}
	return h.chainID.value
}

func (h *Host) textOrUndefined(text string) goja.Value {
	if text == "" {
		return goja.Undefined()
	}
	return h.realm.Text(text)
}

// Set implements goja.DynamicObject: the context cannot be changed.
func (c *callContext) Set(string, goja.Value) bool { return false }

// Has implements goja.DynamicObject.
func (c *callContext) Has(name string) bool { return c.Get(name) != nil }

// Delete implements goja.DynamicObject.
func (c *callContext) Delete(name string) bool { return !c.Has(name) }

// Keys implements goja.DynamicObject.
func (c *callContext) Keys() []string { return contextNames }

// ModuleAddress is the address of a module's account.
func (h *Host) moduleAddress(name string) (string, error) {
	return h.addresses.Text(authtypes.NewModuleAddress(name))
}
