package tsmodule

import (
	"strings"
	"sync"

	"google.golang.org/grpc/codes"

	errorsmod "cosmossdk.io/errors"

	"github.com/marspace/marspace/chain/host/abi"
)

// Errors of the adapter's own messages and queries, beside those in package abi.
var (
	// ErrNotFound is a fault or block hash that does not exist.
	ErrNotFound = errorsmod.RegisterWithGRPCCode(abi.Codespace, 5, codes.NotFound, "not found")
	// ErrInvalidParams are params that the engine cannot run with.
	ErrInvalidParams = errorsmod.RegisterWithGRPCCode(abi.Codespace, 6, codes.InvalidArgument, "invalid params")
)

var (
	registered = make(map[string]map[uint32]string)
	registry   sync.Mutex
)

// statusOf is the gRPC code of a module's error by its name: the rule that the kit's defineErrors states.
func statusOf(name string) codes.Code {
	switch {
	case strings.HasSuffix(name, "NotFound"):
		return codes.NotFound
	case strings.HasPrefix(name, "Invalid"):
		return codes.InvalidArgument
	}
	return codes.FailedPrecondition
}

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
	errorsmod.RegisterWithGRPCCode(codespace, code, statusOf(name), name)
}
