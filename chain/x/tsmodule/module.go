package tsmodule

import (
	"context"
	"fmt"

	gogoproto "github.com/cosmos/gogoproto/proto"
	"github.com/grpc-ecosystem/grpc-gateway/runtime"
	"google.golang.org/grpc"

	errorsmod "cosmossdk.io/errors"

	"github.com/cosmos/cosmos-sdk/client"
	sdkcodec "github.com/cosmos/cosmos-sdk/codec"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/module"
	"github.com/cosmos/cosmos-sdk/types/tx"

	"github.com/marspace/marspace/chain/host/abi"
	"github.com/marspace/marspace/chain/host/bundle"
)

// AppModule is a TypeScript module as the SDK sees a module.
type AppModule struct {
	runtime      *Runtime
	name         string
	protoPackage string
	bundle       bundle.Bundle
	shape        abi.Shape
	messages     service
	queries      service
}

var (
	_ module.AppModule           = (*AppModule)(nil)
	_ module.HasGenesis          = (*AppModule)(nil)
	_ module.HasServices         = (*AppModule)(nil)
	_ module.HasConsensusVersion = (*AppModule)(nil)
)

// IsOnePerModuleType implements depinject.OnePerModuleType.
func (*AppModule) IsOnePerModuleType() {}

// IsAppModule implements appmodule.AppModule.
func (*AppModule) IsAppModule() {}

// Name is the module's name: of its folder, its store, its codespace.
func (m *AppModule) Name() string { return m.name }

// ConsensusVersion is the version in the module's TypeScript.
func (m *AppModule) ConsensusVersion() uint64 { return m.shape.Version }

// RegisterLegacyAminoCodec registers nothing: amino JSON is signed by descriptor.
func (*AppModule) RegisterLegacyAminoCodec(*sdkcodec.LegacyAmino) {}

// RegisterInterfaces makes the module's messages known as sdk.Msg.
func (m *AppModule) RegisterInterfaces(registry codectypes.InterfaceRegistry) {
	registerMessages(registry, m.messages)
}

func registerMessages(registry codectypes.InterfaceRegistry, messages service) {
	for _, method := range messages.methods {
		registry.RegisterImplementations((*sdk.Msg)(nil), newMessage(method.request))
		registry.RegisterImplementations((*tx.MsgResponse)(nil), newMessage(method.response))
	}
}

// RegisterGRPCGatewayRoutes serves the module's queries over REST.
func (m *AppModule) RegisterGRPCGatewayRoutes(clientCtx client.Context, mux *runtime.ServeMux) {
	registerRoutes(m.runtime.config.Routes[m.protoPackage], clientCtx, mux)
}

func registerRoutes(register RegisterRoutes, clientCtx client.Context, mux *runtime.ServeMux) {
	if register == nil {
		return
	}
	if err := register(clientCtx, mux); err != nil {
		panic(fmt.Sprintf("REST routes cannot be registered: %v", err))
	}
}

// RegisterServices registers messages, queries and migrations.
func (m *AppModule) RegisterServices(configurator module.Configurator) {
	configurator.MsgServer().RegisterService(m.serviceDesc(m.messages), m)
	configurator.QueryServer().RegisterService(m.serviceDesc(m.queries), m)
	for from := uint64(1); from < m.shape.Version; from++ {
		err := configurator.RegisterMigration(m.name, from, func(ctx sdk.Context) error {
			_, err := m.runtime.run(ctx, unbounded(m.runtime.own.limits(ctx)), abi.Call{Module: m.name, Kind: abi.Migration, Index: from})
			return err
		})
		if err != nil {
			panic(fmt.Sprintf("migration of module %s from version %d cannot be registered: %v", m.name, from, err))
		}
	}
}

// serviceDesc is a gRPC service all of whose methods run the module's JavaScript.
func (m *AppModule) serviceDesc(s service) *grpc.ServiceDesc {
	desc := &grpc.ServiceDesc{ServiceName: s.name, HandlerType: (*any)(nil), Metadata: s.file}
	for _, method := range s.methods {
		desc.Methods = append(desc.Methods, grpc.MethodDesc{MethodName: method.name, Handler: m.handler(method)})
	}
	return desc
}

type grpcHandler = func(any, context.Context, func(any) error, grpc.UnaryServerInterceptor) (any, error)

func (m *AppModule) handler(method method) grpcHandler {
	return func(server any, ctx context.Context, decode func(any) error, interceptor grpc.UnaryServerInterceptor) (any, error) {
		request := newMessage(method.request)
		if err := decode(request); err != nil {
			return nil, err
		}
		serve := func(ctx context.Context, request any) (any, error) {
			response, err := m.serveAround(sdk.UnwrapSDKContext(ctx), method, request.(gogoproto.Message))
			if err != nil && method.kind == abi.Query {
				err = withStatus(err)
			}
			return response, err
		}
		if interceptor == nil {
			return serve(ctx, request)
		}
		return interceptor(ctx, request, &grpc.UnaryServerInfo{Server: server, FullMethod: method.full}, serve)
	}
}

func (m *AppModule) serveAround(ctx sdk.Context, method method, request gogoproto.Message) (gogoproto.Message, error) {
	if m.runtime.around == nil {
		return m.serve(ctx, method, request)
	}
	return m.runtime.around(ctx, method.full, request, func(ctx sdk.Context) (gogoproto.Message, error) {
		return m.serve(ctx, method, request)
	})
}

func (m *AppModule) serve(ctx sdk.Context, method method, request gogoproto.Message) (gogoproto.Message, error) {
	encoded, err := gogoproto.Marshal(request)
	if err != nil {
		return nil, errorsmod.Wrap(abi.ErrInternal, err.Error())
	}
	call := abi.Call{Module: m.name, Kind: method.kind, Name: method.handler, Request: encoded}
	if method.kind == abi.Message {
		call.Sender = readText(encoded, method.signerNo)
	} else if err := m.checkHasState(ctx); err != nil {
		return nil, err
	}
	result, err := m.runtime.run(ctx, m.runtime.own.limits(ctx), call)
	if err != nil {
		return nil, err
	}
	response := newMessage(method.response)
	if err := gogoproto.Unmarshal(result, response); err != nil {
		return nil, errorsmod.Wrap(abi.ErrInternal, err.Error())
	}
	return response, nil
}

// BeginBlock runs the due items of the module's begin-block queues.
func (m *AppModule) BeginBlock(ctx context.Context) error {
	return m.runQueues(sdk.UnwrapSDKContext(ctx), m.shape.BeginBlock, false)
}

// EndBlock runs the due items of the module's end-block queues.
func (m *AppModule) EndBlock(ctx context.Context) error {
	return m.runQueues(sdk.UnwrapSDKContext(ctx), m.shape.EndBlock, true)
}

// registerErrors names the module's codes, so that clients in Go see more than a number.
func (m *AppModule) registerErrors() {
	for name, code := range m.shape.Errors {
		registerError(m.name, code, name)
	}
}
