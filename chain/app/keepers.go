package app

import (
	"github.com/spf13/cast"

	"github.com/cosmos/cosmos-sdk/client/flags"
	"github.com/cosmos/cosmos-sdk/runtime"
	"github.com/cosmos/cosmos-sdk/server"
	servertypes "github.com/cosmos/cosmos-sdk/server/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	authcodec "github.com/cosmos/cosmos-sdk/x/auth/codec"
	authkeeper "github.com/cosmos/cosmos-sdk/x/auth/keeper"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	authzkeeper "github.com/cosmos/cosmos-sdk/x/authz/keeper"
	bankkeeper "github.com/cosmos/cosmos-sdk/x/bank/keeper"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"
	consensuskeeper "github.com/cosmos/cosmos-sdk/x/consensus/keeper"
	consensustypes "github.com/cosmos/cosmos-sdk/x/consensus/types"
	distrkeeper "github.com/cosmos/cosmos-sdk/x/distribution/keeper"
	distrtypes "github.com/cosmos/cosmos-sdk/x/distribution/types"
	evidencekeeper "github.com/cosmos/cosmos-sdk/x/evidence/keeper"
	evidencetypes "github.com/cosmos/cosmos-sdk/x/evidence/types"
	"github.com/cosmos/cosmos-sdk/x/feegrant"
	feegrantkeeper "github.com/cosmos/cosmos-sdk/x/feegrant/keeper"
	govkeeper "github.com/cosmos/cosmos-sdk/x/gov/keeper"
	govtypes "github.com/cosmos/cosmos-sdk/x/gov/types"
	mintkeeper "github.com/cosmos/cosmos-sdk/x/mint/keeper"
	minttypes "github.com/cosmos/cosmos-sdk/x/mint/types"
	slashingkeeper "github.com/cosmos/cosmos-sdk/x/slashing/keeper"
	slashingtypes "github.com/cosmos/cosmos-sdk/x/slashing/types"
	stakingkeeper "github.com/cosmos/cosmos-sdk/x/staking/keeper"
	stakingtypes "github.com/cosmos/cosmos-sdk/x/staking/types"
	upgradekeeper "github.com/cosmos/cosmos-sdk/x/upgrade/keeper"
	upgradetypes "github.com/cosmos/cosmos-sdk/x/upgrade/types"

	transferkeeper "github.com/cosmos/ibc-go/v11/modules/apps/transfer/keeper"
	ibckeeper "github.com/cosmos/ibc-go/v11/modules/core/keeper"
)

// Keepers read and write the state of the stock modules.
type Keepers struct {
	Accounts     authkeeper.AccountKeeper
	Bank         bankkeeper.BaseKeeper
	Staking      *stakingkeeper.Keeper
	Slashing     slashingkeeper.Keeper
	Mint         mintkeeper.Keeper
	Distribution distrkeeper.Keeper
	Gov          *govkeeper.Keeper
	Upgrade      *upgradekeeper.Keeper
	Evidence     *evidencekeeper.Keeper
	FeeGrant     feegrantkeeper.Keeper
	Authz        authzkeeper.Keeper
	Consensus    consensuskeeper.Keeper
	IBC          *ibckeeper.Keeper
	Transfer     *transferkeeper.Keeper
}

func newKeepers(app *App, options servertypes.AppOptions) Keepers {
	var k Keepers
	cdc, authority := app.Codec, authority()

	k.Consensus = consensuskeeper.NewKeeper(cdc, app.openStore(consensustypes.StoreKey), authority, runtime.EventService{})
	app.SetParamStore(k.Consensus.ParamsStore)

	k.Accounts = authkeeper.NewAccountKeeper(
		cdc, app.openStore(authtypes.StoreKey), authtypes.ProtoBaseAccount, app.modulePermissions(),
		authcodec.NewBech32Codec(sdk.GetConfig().GetBech32AccountAddrPrefix()), AddressPrefix, authority,
		// Agents that send proofs and claims at the same time cannot agree on one sequence number.
		authkeeper.WithUnorderedTransactions(true),
	)
	k.Bank = bankkeeper.NewBaseKeeper(
		cdc, app.openStore(banktypes.StoreKey), k.Accounts, app.blockedAddresses(), authority, app.Logger(),
	)
	k.Staking = stakingkeeper.NewKeeper(
		cdc, app.openStore(stakingtypes.StoreKey), k.Accounts, k.Bank, authority,
		authcodec.NewBech32Codec(sdk.GetConfig().GetBech32ValidatorAddrPrefix()),
		authcodec.NewBech32Codec(sdk.GetConfig().GetBech32ConsensusAddrPrefix()),
	)
	k.Mint = mintkeeper.NewKeeper(
		cdc, app.openStore(minttypes.StoreKey), k.Staking, k.Accounts, k.Bank, authtypes.FeeCollectorName, authority,
	)
	k.Distribution = distrkeeper.NewKeeper(
		cdc, app.openStore(distrtypes.StoreKey), k.Accounts, k.Bank, k.Staking, authtypes.FeeCollectorName, authority,
	)
	k.Slashing = slashingkeeper.NewKeeper(cdc, app.Amino, app.openStore(slashingtypes.StoreKey), k.Staking, authority)
	k.Staking.SetHooks(stakingtypes.NewMultiStakingHooks(k.Distribution.Hooks(), k.Slashing.Hooks()))

	k.FeeGrant = feegrantkeeper.NewKeeper(cdc, app.openStore(feegrant.StoreKey), k.Accounts)
	k.Authz = authzkeeper.NewKeeper(app.openStore(authzkeeper.StoreKey), cdc, app.MsgServiceRouter(), k.Accounts)
	k.Upgrade = upgradekeeper.NewKeeper(
		skippedUpgrades(options), app.openStore(upgradetypes.StoreKey), cdc,
		cast.ToString(options.Get(flags.FlagHome)), app.BaseApp, authority,
	)
	k.Gov = govkeeper.NewKeeper(
		cdc, app.openStore(govtypes.StoreKey), k.Accounts, k.Bank, k.Distribution, app.MsgServiceRouter(),
		govtypes.DefaultConfig(), authority, govkeeper.NewDefaultCalculateVoteResultsAndVotingPower(k.Staking),
	)
	k.Evidence = evidencekeeper.NewKeeper(
		cdc, app.openStore(evidencetypes.StoreKey), k.Staking, k.Slashing, k.Accounts.AddressCodec(),
		runtime.ProvideCometInfoService(),
	)
	// No kind of evidence is sent by message yet; an empty router refuses them with an error.
	k.Evidence.SetRouter(evidencetypes.NewRouter())
	app.newIBCKeepers(&k)
	return k
}

// skippedUpgrades are heights whose planned upgrade the operator told the node to pass over (--unsafe-skip-upgrades).
func skippedUpgrades(options servertypes.AppOptions) map[int64]bool {
	heights := make(map[int64]bool)
	for _, height := range cast.ToIntSlice(options.Get(server.FlagUnsafeSkipUpgrades)) {
		heights[int64(height)] = true
	}
	return heights
}
