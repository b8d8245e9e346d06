package app

import (
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	vestingtypes "github.com/cosmos/cosmos-sdk/x/auth/vesting/types"
	"github.com/cosmos/cosmos-sdk/x/authz"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"
	consensustypes "github.com/cosmos/cosmos-sdk/x/consensus/types"
	distrtypes "github.com/cosmos/cosmos-sdk/x/distribution/types"
	evidencetypes "github.com/cosmos/cosmos-sdk/x/evidence/types"
	"github.com/cosmos/cosmos-sdk/x/feegrant"
	genutiltypes "github.com/cosmos/cosmos-sdk/x/genutil/types"
	govtypes "github.com/cosmos/cosmos-sdk/x/gov/types"
	minttypes "github.com/cosmos/cosmos-sdk/x/mint/types"
	slashingtypes "github.com/cosmos/cosmos-sdk/x/slashing/types"
	stakingtypes "github.com/cosmos/cosmos-sdk/x/staking/types"
	upgradetypes "github.com/cosmos/cosmos-sdk/x/upgrade/types"

	transfertypes "github.com/cosmos/ibc-go/v11/modules/apps/transfer/types"
	ibcexported "github.com/cosmos/ibc-go/v11/modules/core/exported"
	ibctm "github.com/cosmos/ibc-go/v11/modules/light-clients/07-tendermint"
)

// setModuleOrder fixes who goes first where it matters. Changing it changes the state machine.
func (app *App) setModuleOrder() {
	ours := app.tsModuleNames()

	// Upgrades first: they may change the parameters of this very block.
	app.ModuleManager.SetOrderPreBlockers(upgradetypes.ModuleName, authtypes.ModuleName)

	// Rewards are shared out before slashing, so that a validator slashed in this block got its due for the last one.
	app.ModuleManager.SetOrderBeginBlockers(append([]string{
		minttypes.ModuleName, distrtypes.ModuleName, slashingtypes.ModuleName, evidencetypes.ModuleName,
		stakingtypes.ModuleName, authz.ModuleName, ibcexported.ModuleName, transfertypes.ModuleName,
		genutiltypes.ModuleName,
	}, ours...)...)

	// Bank first: it folds what transactions left in its transient store. Ours last: they see the block's final stakes.
	app.ModuleManager.SetOrderEndBlockers(append([]string{
		banktypes.ModuleName, govtypes.ModuleName, stakingtypes.ModuleName, feegrant.ModuleName,
		ibcexported.ModuleName, transfertypes.ModuleName, genutiltypes.ModuleName,
	}, ours...)...)

	// Genesis transactions run last, when every pool and parameter they touch is there.
	genesis := []string{
		authtypes.ModuleName, banktypes.ModuleName, distrtypes.ModuleName, stakingtypes.ModuleName,
		slashingtypes.ModuleName, govtypes.ModuleName, minttypes.ModuleName, ibcexported.ModuleName,
		ibctm.ModuleName, evidencetypes.ModuleName, authz.ModuleName, transfertypes.ModuleName, feegrant.ModuleName,
		upgradetypes.ModuleName, vestingtypes.ModuleName, consensustypes.ModuleName,
	}
	genesis = append(append(genesis, ours...), genutiltypes.ModuleName)
	app.ModuleManager.SetOrderInitGenesis(genesis...)
	app.ModuleManager.SetOrderExportGenesis(genesis...)
}
