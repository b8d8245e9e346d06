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

	"github.com/cosmos/cosmos-sdk/baseapp"
	servertypes "github.com/cosmos/cosmos-sdk/server/types"
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

// simulation is the method that tries a transaction.
const simulation = "/cosmos.tx.v1beta1.Service/Simulate"

// lines are those that requests of others wait in.
type lines struct{ queries, simulations *engine.Line }

func (app *App) lines() lines {
	return lines{queries: app.TSRuntime.Queries(), simulations: app.TSRuntime.Simulations()}
}

// of says in which line a request waits: nil for none.
func (l lines) of(path string) *engine.Line {
	if path == simulation || isSimulateQuery(path) {
		return l.simulations
	}
	for _, service := range outsideServices {
		if strings.HasPrefix(path, service) {
			return nil
		}
	}
	return l.queries
}

// isSimulateQuery says whether CometBFT's abci_query tries a transaction, as BaseApp reads its path.
func isSimulateQuery(path string) bool {
	parts := baseapp.SplitABCIQueryPath(path)
	return len(parts) >= 2 && parts[0] == baseapp.QueryPathApp && parts[1] == "simulate"
}

// Query answers CometBFT's abci_query, and with it REST. It waits in its line.
func (app *App) Query(ctx context.Context, request *abci.RequestQuery) (*abci.ResponseQuery, error) {
	if line := app.lines().of(request.Path); line != nil {
		inside, leave, err := line.Enter(ctx)
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
	app.BaseApp.RegisterGRPCServer(lineServer{server, app.lines()})
}

// RegisterGRPCServerWithSkipCheckHeader serves gRPC. Requests wait in their line before anything is made for them.
func (app *App) RegisterGRPCServerWithSkipCheckHeader(server gogogrpc.Server, skipCheckHeader bool) {
	app.BaseApp.RegisterGRPCServerWithSkipCheckHeader(lineServer{server, app.lines()}, skipCheckHeader)
}

// lineServer puts a line before every method of the services that are registered.
type lineServer struct {
	gogogrpc.Server
	lines lines
}

// RegisterService implements gogogrpc.Server.
func (s lineServer) RegisterService(desc *grpc.ServiceDesc, handler any) {
	lined := *desc
	lined.Methods = make([]grpc.MethodDesc, len(desc.Methods))
	for i, method := range desc.Methods {
		if line := s.lines.of("/" + desc.ServiceName + "/" + method.MethodName); line != nil {
			method.Handler = behindLine(line, method.Handler)
		}
		lined.Methods[i] = method
	}
	s.Server.RegisterService(&lined, handler)
}

func behindLine(line *engine.Line, serve grpc.MethodHandler) grpc.MethodHandler {
	return func(server any, ctx context.Context, decode func(any) error, interceptor grpc.UnaryServerInterceptor) (any, error) {
		inside, leave, err := line.Enter(ctx)
		if err != nil {
			return nil, err
		}
		defer leave()
		return serve(server, inside, decode, interceptor)
	}
}
