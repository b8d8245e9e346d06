package tsmodule

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"fmt"

	"github.com/grpc-ecosystem/grpc-gateway/runtime"

	"github.com/cosmos/cosmos-sdk/client"
	sdkcodec "github.com/cosmos/cosmos-sdk/codec"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/module"
	"github.com/cosmos/cosmos-sdk/types/msgservice"

	tsmodulev1 "github.com/marspace/marspace/proto/gen/go/marspace/tsmodule/v1"
)

// OwnModule is the adapter's own module. It begins a block before the modules it runs.
type OwnModule struct{ runtime *Runtime }

var (
	_ module.AppModule           = OwnModule{}
	_ module.HasGenesis          = OwnModule{}
	_ module.HasServices         = OwnModule{}
	_ module.HasConsensusVersion = OwnModule{}
)

// Own returns the adapter's own module.
func (rt *Runtime) Own() OwnModule { return OwnModule{rt} }

// IsOnePerModuleType implements depinject.OnePerModuleType.
func (OwnModule) IsOnePerModuleType() {}

// IsAppModule implements appmodule.AppModule.
func (OwnModule) IsAppModule() {}

// Name is tsmodule.
func (OwnModule) Name() string { return ModuleName }

// ConsensusVersion of the adapter's state.
func (OwnModule) ConsensusVersion() uint64 { return 1 }

// RegisterLegacyAminoCodec registers nothing: amino JSON is signed by descriptor.
func (OwnModule) RegisterLegacyAminoCodec(*sdkcodec.LegacyAmino) {}

// RegisterInterfaces makes the adapter's messages known.
func (OwnModule) RegisterInterfaces(registry codectypes.InterfaceRegistry) {
	msgservice.RegisterMsgServiceDesc(registry, &tsmodulev1.Msg_serviceDesc)
}

// RegisterGRPCGatewayRoutes serves the adapter's queries over REST.
func (m OwnModule) RegisterGRPCGatewayRoutes(clientCtx client.Context, mux *runtime.ServeMux) {
	registerRoutes(m.runtime.config.Routes["marspace.tsmodule.v1"], clientCtx, mux)
}

// RegisterServices registers the adapter's messages and queries.
func (m OwnModule) RegisterServices(configurator module.Configurator) {
	tsmodulev1.RegisterMsgServer(configurator.MsgServer(), messageServer(m))
	tsmodulev1.RegisterQueryServer(configurator.QueryServer(), queryServer(m))
}

// BeginBlock keeps this block's hash.
func (m OwnModule) BeginBlock(ctx context.Context) error {
	m.runtime.own.keepBlockHash(sdk.UnwrapSDKContext(ctx))
	return nil
}

// DefaultGenesis has default params, no hashes and no faults.
func (OwnModule) DefaultGenesis(cdc sdkcodec.JSONCodec) json.RawMessage {
	return cdc.MustMarshalJSON(&tsmodulev1.GenesisState{Params: DefaultParams(), NextFaultId: 1})
}

// ValidateGenesis checks params, hashes and fault numbers.
func (OwnModule) ValidateGenesis(cdc sdkcodec.JSONCodec, _ client.TxEncodingConfig, raw json.RawMessage) error {
	_, err := readOwnGenesis(cdc, raw)
	return err
}

func readOwnGenesis(cdc sdkcodec.JSONCodec, raw json.RawMessage) (state tsmodulev1.GenesisState, err error) {
	if err := cdc.UnmarshalJSON(raw, &state); err != nil {
		return state, fmt.Errorf("genesis of module %s: %w", ModuleName, err)
	}
	if err := ValidateParams(state.Params); err != nil {
		return state, fmt.Errorf("genesis of module %s: %w", ModuleName, err)
	}
	for _, kept := range state.BlockHashes {
		if len(kept.Hash) != 32 || kept.Height < 1 {
			return state, fmt.Errorf("genesis of module %s: block %d has a hash of %d bytes, want 32", ModuleName, kept.Height, len(kept.Hash))
		}
	}
	for _, fault := range state.Faults {
		if fault.Id < 1 || fault.Id >= state.NextFaultId {
			return state, fmt.Errorf("genesis of module %s: fault %d, want 1 to below next_fault_id %d", ModuleName, fault.Id, state.NextFaultId)
		}
	}
	return state, nil
}

// InitGenesis loads the adapter's state.
func (m OwnModule) InitGenesis(ctx sdk.Context, cdc sdkcodec.JSONCodec, raw json.RawMessage) {
	state, err := readOwnGenesis(cdc, raw)
	if err == nil {
		err = m.runtime.own.setParams(ctx, state.Params)
	}
	if err != nil {
		panic(fmt.Sprintf("genesis of module %s cannot be loaded: %v", ModuleName, err))
	}
	for _, kept := range state.BlockHashes {
		ctx.KVStore(m.runtime.own.key).Set(numbered(hashPrefix, kept.Height), kept.Hash)
	}
	for _, fault := range state.Faults {
		m.runtime.own.setFault(ctx, fault)
	}
	m.runtime.own.setNextFaultID(ctx, max(state.NextFaultId, 1))
}

// ExportGenesis returns the adapter's state, the ring of hashes with it: challenges of past blocks stay answerable.
func (m OwnModule) ExportGenesis(ctx sdk.Context, cdc sdkcodec.JSONCodec) json.RawMessage {
	own := m.runtime.own
	state := tsmodulev1.GenesisState{Params: own.params(ctx), NextFaultId: own.nextFaultID(ctx)}
	each(ctx, own.key, hashPrefix, func(key, value []byte) {
		state.BlockHashes = append(state.BlockHashes, tsmodulev1.BlockHash{Height: binary.BigEndian.Uint64(key), Hash: value})
	})
	each(ctx, own.key, faultPrefix, func(_, value []byte) {
		var fault tsmodulev1.Fault
		if err := fault.Unmarshal(value); err != nil {
			panic(fmt.Sprintf("a stored fault cannot be read: %v", err))
		}
		state.Faults = append(state.Faults, fault)
	})
	return cdc.MustMarshalJSON(&state)
}

// each visits the entries under a prefix, with the prefix cut off their keys.
func each(ctx sdk.Context, storeKey storetypes.StoreKey, prefix []byte, visit func(key, value []byte)) {
	iterator := storetypes.KVStorePrefixIterator(ctx.KVStore(storeKey), prefix)
	defer iterator.Close()
	for ; iterator.Valid(); iterator.Next() {
		visit(iterator.Key()[len(prefix):], iterator.Value())
	}
}
