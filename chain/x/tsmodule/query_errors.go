package tsmodule

import (
	"fmt"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	errorsmod "cosmossdk.io/errors"

	sdk "github.com/cosmos/cosmos-sdk/types"
	sdkerrors "github.com/cosmos/cosmos-sdk/types/errors"
)

// queryError is a failed query's error with the status that gRPC and REST answer. The codespace and the number of the cause stay.
type queryError struct {
	error
	code codes.Code
}

func (e *queryError) Unwrap() error { return e.error }

// GRPCStatus makes gRPC answer with the code instead of Unknown.
func (e *queryError) GRPCStatus() *status.Status {
	return status.New(e.code, status.Convert(e.error).Message())
}

// sdkStatuses are the gRPC codes of the SDK's own errors, which the SDK registers as Unknown: those that modules and their host throw.
var sdkStatuses = map[uint32]codes.Code{
	sdkerrors.ErrInvalidRequest.ABCICode():    codes.InvalidArgument,
	sdkerrors.ErrInvalidAddress.ABCICode():    codes.InvalidArgument,
	sdkerrors.ErrInvalidCoins.ABCICode():      codes.InvalidArgument,
	sdkerrors.ErrKeyNotFound.ABCICode():       codes.NotFound,
	sdkerrors.ErrNotFound.ABCICode():          codes.NotFound,
	sdkerrors.ErrUnauthorized.ABCICode():      codes.PermissionDenied,
	sdkerrors.ErrInsufficientFunds.ABCICode(): codes.FailedPrecondition,
}

// withStatus gives a query's error its gRPC code. Errors of modules have theirs by name, as errors.go registers them.
func withStatus(err error) error {
	codespace, code, _ := errorsmod.ABCIInfo(err, false)
	if code, known := sdkStatuses[code]; known && codespace == sdkerrors.RootCodespace {
		return &queryError{err, code}
	}
	return err
}

// checkHasState refuses a query of a height at which the module was not part of the chain yet: its code could find nothing of what it
// relies on. A module has state from its genesis on.
func (m *AppModule) checkHasState(ctx sdk.Context) error {
	// Beside the gas meter: what is charged for a query must not depend on who asks.
	iterator := ctx.MultiStore().GetKVStore(m.runtime.config.StoreKeys[m.name]).Iterator(nil, nil)
	defer iterator.Close()
	if !iterator.Valid() {
		// The SDK makes sdk/18 of the status, and adds its name to the text, where there is no gRPC.
		return &queryError{fmt.Errorf("module %s has no state at height %d yet", m.name, ctx.BlockHeight()), codes.InvalidArgument}
	}
	return nil
}
