package testchain

import (
	"context"
	"errors"

	abci "github.com/cometbft/cometbft/abci/types"
	gogogrpc "github.com/cosmos/gogoproto/grpc"
	gogoproto "github.com/cosmos/gogoproto/proto"
	"google.golang.org/grpc"

	errorsmod "cosmossdk.io/errors"

	sdk "github.com/cosmos/cosmos-sdk/types"
)

// A Chain is a connection: give it to any generated query client, banktypes.NewQueryClient(chain).
var _ gogogrpc.ClientConn = (*Chain)(nil)

// Invoke answers a query from the last committed state, through the same door as a node's RPC.
func (chain *Chain) Invoke(ctx context.Context, method string, request, reply any, _ ...grpc.CallOption) error {
	message, ok := request.(gogoproto.Message)
	if !ok {
		return errors.New("the request is not a protobuf message")
	}
	encoded, err := chain.App.Codec.Marshal(message)
	if err != nil {
		return err
	}
	response, err := chain.App.Query(ctx, &abci.RequestQuery{Path: method, Data: encoded, Height: chain.Height()})
	if err != nil {
		return err
	}
	if !response.IsOK() {
		return errorsmod.ABCIError(response.Codespace, response.Code, response.Log)
	}
	return chain.App.Codec.Unmarshal(response.Value, reply.(gogoproto.Message))
}

// NewStream is not part of queries.
func (chain *Chain) NewStream(context.Context, *grpc.StreamDesc, string, ...grpc.CallOption) (grpc.ClientStream, error) {
	return nil, errors.New("queries have no streams")
}

// Balance of an account, in base units of denom.
func (chain *Chain) Balance(account *Account, denom string) sdk.Coin {
	return chain.App.Bank.GetBalance(chain.Context(), account.Address, denom)
}
