package app

import (
	"fmt"

	"github.com/cosmos/gogoproto/proto"

	"github.com/cosmos/cosmos-sdk/client"
	"github.com/cosmos/cosmos-sdk/codec"
	"github.com/cosmos/cosmos-sdk/codec/address"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/cosmos-sdk/std"
	sdk "github.com/cosmos/cosmos-sdk/types"
	authtx "github.com/cosmos/cosmos-sdk/x/auth/tx"
	"github.com/cosmos/cosmos-sdk/x/tx/signing"
)

// Encoding turns messages and transactions into bytes and back.
type Encoding struct {
	Registry codectypes.InterfaceRegistry
	Codec    codec.Codec
	TxConfig client.TxConfig
	Amino    *codec.LegacyAmino
}

// newEncoding knows the SDK's own types; modules add theirs when they are wired.
func newEncoding() (Encoding, error) {
	config := sdk.GetConfig()
	registry, err := codectypes.NewInterfaceRegistryWithOptions(codectypes.InterfaceRegistryOptions{
		ProtoFiles: proto.HybridResolver,
		SigningOptions: signing.Options{
			AddressCodec:          address.Bech32Codec{Bech32Prefix: config.GetBech32AccountAddrPrefix()},
			ValidatorAddressCodec: address.Bech32Codec{Bech32Prefix: config.GetBech32ValidatorAddrPrefix()},
		},
	})
	if err != nil {
		return Encoding{}, fmt.Errorf("cannot build the type registry: %w", err)
	}
	cdc := codec.NewProtoCodec(registry)
	encoding := Encoding{
		Registry: registry,
		Codec:    cdc,
		TxConfig: authtx.NewTxConfig(cdc, authtx.DefaultSignModes),
		Amino:    codec.NewLegacyAmino(),
	}
	std.RegisterLegacyAminoCodec(encoding.Amino)
	std.RegisterInterfaces(registry)
	return encoding, nil
}
