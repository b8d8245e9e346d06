package tsmodule

import (
	"context"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/cosmos/cosmos-sdk/store/v2/prefix"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/query"

	"github.com/marspace/marspace/chain/host/engine"
	tsmodulev1 "github.com/marspace/marspace/proto/gen/go/marspace/tsmodule/v1"
)

// queryServer implements the adapter's Query service.
type queryServer struct{ runtime *Runtime }

var _ tsmodulev1.QueryServer = queryServer{}

// Params answers with the engine's limits and prices.
func (s queryServer) Params(ctx context.Context, _ *tsmodulev1.QueryParamsRequest) (*tsmodulev1.QueryParamsResponse, error) {
	return &tsmodulev1.QueryParamsResponse{Params: s.runtime.own.params(sdk.UnwrapSDKContext(ctx))}, nil
}

// Modules answers with what code runs under which name.
func (s queryServer) Modules(context.Context, *tsmodulev1.QueryModulesRequest) (*tsmodulev1.QueryModulesResponse, error) {
	response := &tsmodulev1.QueryModulesResponse{}
	for _, config := range s.runtime.config.Modules {
		m := s.runtime.modules[config.Name]
		response.Modules = append(response.Modules, tsmodulev1.LoadedModule{
			Name: m.name, Version: m.shape.Version, BundleSha256: m.bundle.SHA256[:], Engine: engine.Name,
		})
	}
	return response, nil
}

// Faults answers with a page of parked items, oldest first.
func (s queryServer) Faults(ctx context.Context, request *tsmodulev1.QueryFaultsRequest) (*tsmodulev1.QueryFaultsResponse, error) {
	store := prefix.NewStore(sdk.UnwrapSDKContext(ctx).KVStore(s.runtime.own.key), faultPrefix)
	response := &tsmodulev1.QueryFaultsResponse{}
	page, err := query.Paginate(store, request.Pagination, func(_, value []byte) error {
		var fault tsmodulev1.Fault
		if err := fault.Unmarshal(value); err != nil {
			return err
		}
		response.Faults = append(response.Faults, fault)
		return nil
	})
	if err != nil {
		return nil, status.Error(codes.InvalidArgument, err.Error())
	}
	response.Pagination = page
	return response, nil
}

// BlockHash answers with the hash of a block that the ring still has.
func (s queryServer) BlockHash(ctx context.Context, request *tsmodulev1.QueryBlockHashRequest) (*tsmodulev1.QueryBlockHashResponse, error) {
	hash := s.runtime.own.blockHash(sdk.UnwrapSDKContext(ctx), request.Height)
	if hash == nil {
		return nil, status.Errorf(codes.NotFound, "the hash of block %d is not kept", request.Height)
	}
	return &tsmodulev1.QueryBlockHashResponse{Hash: hash}, nil
}
