package app

import (
	"context"
	"fmt"
	"math"
	"strings"

	abci "github.com/cometbft/cometbft/abci/types"
	gogogrpc "github.com/cosmos/gogoproto/grpc"
	"github.com/spf13/cast"
	"google.golang.org/grpc"

	servertypes "github.com/cosmos/cosmos-sdk/server/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	sdkerrors "github.com/cosmos/cosmos-sdk/types/errors"

	"github.com/marspace/marspace/chain/host/engine"
)

// Keys of app.toml, section [queries].
const (
	FlagQueryEngines = "queries.engines"
	FlagQueryLine    = "queries.line"
)

// engineSettingMax is far above any machine. Arbitrary.
const engineSettingMax = math.MaxInt32

func readEngineSettings(options servertypes.AppOptions) (settings engine.Settings, err error) {
	for _, setting := range []struct {
		flag  string
		value *int
	}{{FlagQueryEngines, &settings.QueryEngines}, {FlagQueryLine, &settings.LineMax}} {
		given := options.Get(setting.flag)
		if given == nil {
			continue
		}
		number, err := cast.ToIntE(given)
		if err != nil || number < 0 || number > engineSettingMax {
			return settings, fmt.Errorf("%s in app.toml is %v, want a whole number from 0", setting.flag, given)
		}
		*setting.value = number
	}
	return settings, nil
}

// outsideServices ask CometBFT, not the state, and may wait for it or come back as a query of their own.
var outsideServices = []string{"/cosmos.tx.v1beta1.Service/", "/cosmos.base.tendermint.v1beta1.Service/", "/cosmos.base.node.v1beta1.Service/"}

func waitsInLine(path string) bool {
	for _, service := range outsideServices {
		if strings.HasPrefix(path, service) {
			return false
		}
	}
	return true
}

// Query answers CometBFT's abci_query, and with it REST. It waits in the line of queries.
func (app *App) Query(ctx context.Context, request *abci.RequestQuery) (*abci.ResponseQuery, error) {
	if waitsInLine(request.Path) {
		inside, leave, err := app.TSRuntime.Queries().Enter(ctx)
		if err != nil {
			return sdkerrors.QueryResult(err, false), nil
		}
		defer leave()
		ctx = inside
	}
	return app.BaseApp.Query(ctx, request)
}

// FinalizeBlock runs a block. Queries use half of what they would meanwhile.
func (app *App) FinalizeBlock(request *abci.RequestFinalizeBlock) (*abci.ResponseFinalizeBlock, error) {
	app.TSRuntime.Queries().Restrain(true)
	defer app.TSRuntime.Queries().Restrain(false)
	return app.BaseApp.FinalizeBlock(request)
}

// RegisterGRPCServer serves gRPC; see RegisterGRPCServerWithSkipCheckHeader.
func (app *App) RegisterGRPCServer(server gogogrpc.Server) {
	app.BaseApp.RegisterGRPCServer(lineServer{server, app.TSRuntime.Queries()})
}

// RegisterGRPCServerWithSkipCheckHeader serves gRPC. Requests wait in the line of queries before anything is made for them.
func (app *App) RegisterGRPCServerWithSkipCheckHeader(server gogogrpc.Server, skipCheckHeader bool) {
	app.BaseApp.RegisterGRPCServerWithSkipCheckHeader(lineServer{server, app.TSRuntime.Queries()}, skipCheckHeader)
}

// lineServer puts a line before every method of the services that are registered.
type lineServer struct {
	gogogrpc.Server
	line *engine.Line
}

// RegisterService implements gogogrpc.Server.
func (s lineServer) RegisterService(desc *grpc.ServiceDesc, handler any) {
	lined := *desc
	lined.Methods = make([]grpc.MethodDesc, len(desc.Methods))
	for i, method := range desc.Methods {
		if waitsInLine("/" + desc.ServiceName + "/" + method.MethodName) {
			method.Handler = s.behindLine(method.Handler)
		}
		lined.Methods[i] = method
	}
	s.Server.RegisterService(&lined, handler)
}

func (s lineServer) behindLine(serve grpc.MethodHandler) grpc.MethodHandler {
	return func(server any, ctx context.Context, decode func(any) error, interceptor grpc.UnaryServerInterceptor) (any, error) {
		inside, leave, err := s.line.Enter(ctx)
		if err != nil {
			return nil, err
		}
		defer leave()
		return serve(server, inside, decode, interceptor)
	}
}

// Simulate tries a transaction. It waits in the line of simulations.
func (app *App) Simulate(txBytes []byte) (sdk.GasInfo, *sdk.Result, error) {
	_, leave, err := app.TSRuntime.Simulations().Enter(context.Background())
	if err != nil {
		return sdk.GasInfo{}, nil, err
	}
	defer leave()
	return app.BaseApp.Simulate(txBytes)
}
