package testchain_test

import (
	"context"
	"errors"
	"net"
	"sync"
	"testing"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	gogoproto "github.com/cosmos/gogoproto/proto"
	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/status"

	"github.com/cosmos/cosmos-sdk/client"
	sdkcodec "github.com/cosmos/cosmos-sdk/codec"
	sdk "github.com/cosmos/cosmos-sdk/types"
	txtypes "github.com/cosmos/cosmos-sdk/types/tx"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"

	"github.com/marspace/marspace/chain/app"
	"github.com/marspace/marspace/chain/host/engine"
	"github.com/marspace/marspace/chain/testchain"
	escrowv1 "github.com/marspace/marspace/proto/gen/go/marspace/escrow/v1"
)

// patience is how long something that must happen may take on a busy machine.
const patience = 30 * time.Second

// fillPlaces takes every place of a line and says how many there were.
func fillPlaces(t *testing.T, line *engine.Line) (leave func(), places int) {
	t.Helper()
	var leaves []func()
	for {
		ctx, cancel := context.WithCancel(t.Context())
		cancel() // who would have to wait leaves at once
		_, leaveOne, err := line.Enter(ctx)
		if err != nil {
			require.ErrorIs(t, err, engine.ErrLeft)
			break
		}
		leaves = append(leaves, leaveOne)
	}
	return func() {
		for _, leave := range leaves {
			leave()
		}
	}, len(leaves)
}

// serveGRPC serves the chain's gRPC on loopback, as a node does.
func serveGRPC(t *testing.T, chain *testchain.Chain) *grpc.ClientConn {
	t.Helper()
	server := grpc.NewServer(grpc.ForceServerCodec(sdkcodec.NewProtoCodec(chain.App.Registry).GRPCCodec()))
	chain.App.RegisterGRPCServerWithSkipCheckHeader(server, true)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	go func() { _ = server.Serve(listener) }()
	t.Cleanup(server.Stop)
	connection, err := grpc.NewClient(listener.Addr().String(), grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithDefaultCallOptions(grpc.ForceCodec(sdkcodec.NewProtoCodec(chain.App.Registry).GRPCCodec())))
	require.NoError(t, err)
	t.Cleanup(func() { _ = connection.Close() })
	return connection
}

func TestABlockDoesNotWaitForQueries(t *testing.T) {
	chain := testchain.New(t, testchain.Options{Accounts: 1})
	leaveQueries, places := fillPlaces(t, chain.App.TSRuntime.Queries())
	require.Positive(t, places)
	leaveSimulations, _ := fillPlaces(t, chain.App.TSRuntime.Simulations())
	host := chain.Accounts[0]
	chain.MustDeliver(host, registerHost(host))
	leaveQueries()
	leaveSimulations()
	found, err := escrowv1.NewQueryClient(chain).Contractor(t.Context(), &escrowv1.QueryContractorRequest{Address: host.String()})
	require.NoError(t, err)
	require.Equal(t, "host", found.Contractor.Moniker)
}

// What uses processors for queries is halved while a block runs: a place rests after a request for as long as that took.
func TestQueriesRestWhileABlockRuns(t *testing.T) {
	chain := testchain.New(t, testchain.Options{Accounts: 1})
	line := chain.App.TSRuntime.Queries()
	const took = 20 * time.Millisecond // arbitrary, below what a rest is bounded by
	var waited []time.Duration
	chain.App.TSRuntime.SetAround(func(ctx sdk.Context, _ string, _ gogoproto.Message, serve func(sdk.Context) (gogoproto.Message, error)) (gogoproto.Message, error) {
		if ctx.ExecMode() == sdk.ExecModeFinalize {
			leave, _ := fillPlaces(t, line)
			time.Sleep(took)
			left := time.Now()
			leave()
			_, leaveAgain, err := line.Enter(t.Context())
			require.NoError(t, err)
			waited = append(waited, time.Since(left))
			leaveAgain()
		}
		return serve(ctx)
	})
	host := chain.Accounts[0]
	chain.MustDeliver(host, registerHost(host))
	require.Len(t, waited, 1)
	require.GreaterOrEqual(t, waited[0], took)
}

func registerHost(host *testchain.Account) *escrowv1.MsgRegisterContractor {
	return &escrowv1.MsgRegisterContractor{
		Address: host.String(), Moniker: "host", Region: "eu-west", OfferKey: make([]byte, 32),
		Roles:   []escrowv1.RoleListing{{Role: escrowv1.Role_ROLE_HOST, Endpoint: "https://host.example:7000", CapacityUnits: 1}},
		Deposit: app.Tokens(1000, app.DepositDenom),
	}
}

func TestAQueryThatIsCancelledLeavesTheLine(t *testing.T) {
	chain := testchain.New(t, testchain.Options{})
	connection := serveGRPC(t, chain)
	line := chain.App.TSRuntime.Queries()
	leave, _ := fillPlaces(t, line)
	for name, client := range map[string]escrowv1.QueryClient{
		"gRPC": escrowv1.NewQueryClient(connection), "ABCI": escrowv1.NewQueryClient(chain),
	} {
		ctx, cancel := context.WithCancel(t.Context())
		ended := make(chan error, 1)
		go func() {
			_, err := client.Params(ctx, &escrowv1.QueryParamsRequest{})
			ended <- err
		}()
		require.Eventually(t, func() bool { return line.Waiting() == 1 }, patience, time.Millisecond, name)
		cancel()
		require.Error(t, <-ended, name)
		require.Eventually(t, func() bool { return line.Waiting() == 0 }, patience, time.Millisecond, name)
	}
	leave()
	_, err := escrowv1.NewQueryClient(connection).Params(t.Context(), &escrowv1.QueryParamsRequest{})
	require.NoError(t, err)
}

func TestAFullLineAnswersThatItIsBusy(t *testing.T) {
	chain := testchain.New(t, testchain.Options{})
	connection := serveGRPC(t, chain)
	line := chain.App.TSRuntime.Queries()
	leave, _ := fillPlaces(t, line)
	ctx, cancel := context.WithCancel(t.Context())
	var waiting sync.WaitGroup
	for range engine.LineDefault {
		waiting.Go(func() { _, _, _ = line.Enter(ctx) })
	}
	require.Eventually(t, func() bool { return line.Waiting() == engine.LineDefault }, patience, time.Millisecond)

	// Of every module, a stock one too: what leaves processors to blocks is all of a node's answers together.
	_, err := escrowv1.NewQueryClient(connection).Params(t.Context(), &escrowv1.QueryParamsRequest{})
	require.Equal(t, codes.ResourceExhausted, status.Code(err), err)
	require.ErrorContains(t, err, "1000 requests wait already, ask again later")
	_, err = banktypes.NewQueryClient(connection).Params(t.Context(), &banktypes.QueryParamsRequest{})
	require.Equal(t, codes.ResourceExhausted, status.Code(err), err)
	_, err = escrowv1.NewQueryClient(chain).Params(t.Context(), &escrowv1.QueryParamsRequest{})
	require.ErrorContains(t, err, "busy")

	cancel()
	waiting.Wait()
	leave()
	_, err = escrowv1.NewQueryClient(connection).Params(t.Context(), &escrowv1.QueryParamsRequest{})
	require.NoError(t, err)
}

func TestManyQueriesMakeNoMoreEnginesThanRunAtOnce(t *testing.T) {
	chain := testchain.New(t, testchain.Options{})
	leave, places := fillPlaces(t, chain.App.TSRuntime.Queries())
	leave()
	made := chain.App.TSRuntime.EnginesMade()
	const asked = 200
	failures := make(chan error, asked)
	for range asked {
		go func() {
			_, err := escrowv1.NewQueryClient(chain).Params(t.Context(), &escrowv1.QueryParamsRequest{})
			failures <- err
		}()
	}
	for range asked {
		require.NoError(t, <-failures)
	}
	require.LessOrEqual(t, chain.App.TSRuntime.EnginesMade()-made, places)
}

// A simulation may take as long as a block: it takes the place and the engine of no query, whichever way it is asked for.
func TestManySimulationsRunInOneEngine(t *testing.T) {
	chain := testchain.New(t, testchain.Options{Accounts: 1, QueryEngines: 4})
	chain.App.RegisterTxService(client.Context{})
	connection := serveGRPC(t, chain)
	host := chain.Accounts[0]
	transaction := chain.Sign(host, &escrowv1.MsgRegisterContractor{
		Address: host.String(), Moniker: "host", Region: "eu-west", OfferKey: make([]byte, 32),
		Roles:   []escrowv1.RoleListing{{Role: escrowv1.Role_ROLE_HOST, Endpoint: "https://host.example:7000", CapacityUnits: 1}},
		Deposit: app.Tokens(1000, app.DepositDenom),
	})
	simulate := map[string]func() error{
		"abci_query": func() error {
			response, err := chain.App.Query(t.Context(), &abci.RequestQuery{Path: "/app/simulate", Data: transaction})
			if err == nil && !response.IsOK() {
				err = errors.New(response.Log)
			}
			return err
		},
		"gRPC": func() error {
			_, err := txtypes.NewServiceClient(connection).Simulate(t.Context(), &txtypes.SimulateRequest{TxBytes: transaction})
			return err
		},
	}
	for way, ask := range simulate {
		require.NoError(t, ask(), way)
	}
	leave, places := fillPlaces(t, chain.App.TSRuntime.Queries())
	require.Equal(t, 4, places)
	defer leave()
	made := chain.App.TSRuntime.EnginesMade()
	const asked = 20
	for way, ask := range simulate {
		failures := make(chan error, asked)
		for range asked {
			go func() { failures <- ask() }()
		}
		for range asked {
			require.NoError(t, <-failures, way)
		}
	}
	require.Equal(t, made, chain.App.TSRuntime.EnginesMade())
}

func TestASimulationThatIsCancelledLeavesTheLine(t *testing.T) {
	chain := testchain.New(t, testchain.Options{})
	chain.App.RegisterTxService(client.Context{})
	connection := serveGRPC(t, chain)
	line := chain.App.TSRuntime.Simulations()
	leave, _ := fillPlaces(t, line)
	defer leave()
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() {
		_, err := txtypes.NewServiceClient(connection).Simulate(ctx, &txtypes.SimulateRequest{})
		ended <- err
	}()
	require.Eventually(t, func() bool { return line.Waiting() == 1 }, patience, time.Millisecond)
	cancel()
	require.Equal(t, codes.Canceled, status.Code(<-ended))
	require.Eventually(t, func() bool { return line.Waiting() == 0 }, patience, time.Millisecond)
}
