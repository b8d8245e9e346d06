package tsmodule

import (
	"context"
	"fmt"

	gogoproto "github.com/cosmos/gogoproto/proto"

	errorsmod "cosmossdk.io/errors"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/marspace/marspace/chain/host/abi"
	tsmodulev1 "github.com/marspace/marspace/proto/gen/go/marspace/tsmodule/v1"
)

// emit raises a typed event of the adapter.
func emit(ctx sdk.Context, event gogoproto.Message) {
	if err := ctx.EventManager().EmitTypedEvent(event); err != nil {
		panic(fmt.Sprintf("event %s cannot be raised: %v", gogoproto.MessageName(event), err))
	}
}

// messageServer implements the adapter's Msg service.
type messageServer struct{ runtime *Runtime }

var _ tsmodulev1.MsgServer = messageServer{}

// UpdateParams replaces the params; governance only.
func (s messageServer) UpdateParams(ctx context.Context, msg *tsmodulev1.MsgUpdateParams) (*tsmodulev1.MsgUpdateParamsResponse, error) {
	if msg.Authority != s.runtime.own.authority {
		return nil, errorsmod.Wrapf(abi.ErrUnauthorized, "authority is %s, got %s", s.runtime.own.authority, msg.Authority)
	}
	if err := s.runtime.own.setParams(sdk.UnwrapSDKContext(ctx), msg.Params); err != nil {
		return nil, err
	}
	return &tsmodulev1.MsgUpdateParamsResponse{}, nil
}

// RetryFault runs a parked item again, on a branch of its own. One that fails stays parked, with its retries counted: the message
// itself succeeds, and the ModuleFault event says what happened.
func (s messageServer) RetryFault(goCtx context.Context, msg *tsmodulev1.MsgRetryFault) (*tsmodulev1.MsgRetryFaultResponse, error) {
	ctx, own := sdk.UnwrapSDKContext(goCtx), s.runtime.own
	fault, err := own.fault(ctx, msg.Id)
	if err != nil {
		return nil, err
	}
	call, err := s.runtime.findQueue(fault.Module, fault.Queue)
	if err != nil {
		return nil, err
	}
	call.Kind, call.Key, call.Value = abi.QueueRun, fault.Key, fault.Value
	branch, write := ctx.CacheContext()
	if _, err := s.runtime.run(branch, own.limits(ctx), call); err != nil {
		fault.Codespace, fault.Code, _ = errorsmod.ABCIInfo(err, false)
		fault.Retries++
		own.setFault(ctx, fault)
		emitFault(ctx, fault)
		return &tsmodulev1.MsgRetryFaultResponse{}, nil
	}
	write()
	own.removeFault(ctx, fault.Id)
	emit(ctx, &tsmodulev1.FaultCleared{Id: fault.Id, Module: fault.Module, Queue: fault.Queue})
	return &tsmodulev1.MsgRetryFaultResponse{}, nil
}

// findQueue returns a call of a module's queue by name. A queue that a later version of the module no longer has is an error.
func (rt *Runtime) findQueue(moduleName, queueName string) (abi.Call, error) {
	if m := rt.modules[moduleName]; m != nil {
		for atEnd, queues := range map[bool][]abi.QueueShape{false: m.shape.BeginBlock, true: m.shape.EndBlock} {
			for index, queue := range queues {
				if queue.Name == queueName {
					return abi.Call{Module: moduleName, Index: uint64(index), AtEnd: atEnd}, nil
				}
			}
		}
	}
	return abi.Call{}, ErrNotFound.Wrapf("module %s has no queue %s any more", moduleName, queueName)
}
