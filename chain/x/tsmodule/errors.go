package tsmodule

import (
	"sync"

	errorsmod "cosmossdk.io/errors"

	"github.com/marspace/marspace/chain/host/abi"
)

// Errors of the adapter's own messages and queries, beside those in package abi.
var (
	// ErrNotFound is a fault or block hash that does not exist.
	ErrNotFound = errorsmod.Register(abi.Codespace, 5, "not found")
	// ErrInvalidParams are params that the engine cannot run with.
	ErrInvalidParams = errorsmod.Register(abi.Codespace, 6, "invalid params")
)

var (
	registered = make(map[string]map[uint32]string)
	registry   sync.Mutex
)

// registerError names a module's code once per process: tests make several apps.
func registerError(codespace string, code uint32, name string) {
	registry.Lock()
	defer registry.Unlock()
	if registered[codespace] == nil {
		registered[codespace] = make(map[uint32]string)
	}
	if _, known := registered[codespace][code]; known {
		return
	}
	registered[codespace][code] = name
	errorsmod.Register(codespace, code, name)
}
