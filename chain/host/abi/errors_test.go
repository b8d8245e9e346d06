package abi

import (
	"testing"

	gogoproto "github.com/cosmos/gogoproto/proto"
	"github.com/dop251/goja"
	"github.com/stretchr/testify/require"

	"github.com/marspace/marspace/chain/host/codec"
)

func newTestHost(t *testing.T) *Host {
	t.Helper()
	h, err := NewHost(&Chain{Types: codec.NewTypes(gogoproto.HybridResolver), AddressPrefix: "mspace"}, goja.New())
	require.NoError(t, err)
	return h
}

func TestARefusalOfTheHostHasOneOrderOfProperties(t *testing.T) {
	h := newTestHost(t)
	for range 100 {
		thrown := (&moduleError{codespace: "sdk", code: 5, message: "too little"}).value(h).(*goja.Object)
		require.Equal(t, []string{"isModuleError", "codespace", "code", "message"}, thrown.Keys())
		require.Equal(t, &moduleError{codespace: "sdk", code: 5, message: "too little"}, h.asModuleError(thrown))
	}
}

// unlisted is an object whose properties nobody may list.
type unlisted struct {
	t      *testing.T
	fields map[string]goja.Value
}

func (u unlisted) Get(name string) goja.Value  { return u.fields[name] }
func (u unlisted) Set(string, goja.Value) bool { return false }
func (u unlisted) Has(name string) bool        { return u.fields[name] != nil }
func (u unlisted) Delete(string) bool          { return false }
func (u unlisted) Keys() []string              { u.t.Error("what was thrown was listed"); return nil }

func TestAThrownValueIsReadWithoutListingIt(t *testing.T) {
	h := newTestHost(t)
	value := h.runtime.ToValue
	refusal := map[string]goja.Value{"isModuleError": value(true), "codespace": value("storage"), "code": value(3), "message": value("no deal")}
	require.NotNil(t, h.asModuleError(h.runtime.NewDynamicObject(unlisted{t, refusal})))
	require.Nil(t, h.asModuleError(h.runtime.NewDynamicObject(unlisted{t, map[string]goja.Value{"message": value("a bug")}})))
}
