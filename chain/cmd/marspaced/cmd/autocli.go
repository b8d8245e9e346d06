package cmd

import (
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"cosmossdk.io/client/v2/autocli"
	"cosmossdk.io/core/appmodule"

	"github.com/cosmos/cosmos-sdk/client"
	runtimeservices "github.com/cosmos/cosmos-sdk/runtime/services"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/module"
	authcodec "github.com/cosmos/cosmos-sdk/x/auth/codec"

	"github.com/marspace/marspace/chain/app"
)

// addModuleCommands adds a query and a tx command for every method of every module, from their descriptors.
// A node that starts has no use for them, and they are what costs most when the program begins.
func addModuleCommands(root *cobra.Command, wired *app.App, clientCtx client.Context, args []string) error {
	if slices.Contains(args, "start") {
		return nil
	}
	modules := make(map[string]appmodule.AppModule)
	for _, loaded := range wired.ModuleManager.Modules {
		if named, ok := loaded.(module.HasName); ok {
			if typed, ok := loaded.(appmodule.AppModule); ok {
				modules[named.Name()] = typed
			}
		}
	}
	config := sdk.GetConfig()
	options := autocli.AppOptions{
		Modules:               modules,
		ModuleOptions:         runtimeservices.ExtractAutoCLIOptions(wired.ModuleManager.Modules),
		AddressCodec:          authcodec.NewBech32Codec(config.GetBech32AccountAddrPrefix()),
		ValidatorAddressCodec: authcodec.NewBech32Codec(config.GetBech32ValidatorAddrPrefix()),
		ConsensusAddressCodec: authcodec.NewBech32Codec(config.GetBech32ConsensusAddrPrefix()),
		ClientCtx:             clientCtx,
	}
	if err := options.EnhanceRootCommand(root); err != nil {
		return fmt.Errorf("cannot build the module commands: %w", err)
	}
	return nil
}
