package tsmodule

import (
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"

	"cosmossdk.io/math"

	sdk "github.com/cosmos/cosmos-sdk/types"
)

var emptyHeader = cmtproto.Header{}

// bankPort gives the keepers the shape of abi.Bank.
type bankPort struct {
	bank BankKeeper
	pool CommunityPoolKeeper
}

func (p bankPort) Collect(ctx sdk.Context, from sdk.AccAddress, module string, coin sdk.Coin) error {
	return p.bank.SendCoinsFromAccountToModule(ctx, from, module, sdk.Coins{coin})
}

func (p bankPort) Pay(ctx sdk.Context, module string, to sdk.AccAddress, coin sdk.Coin) error {
	return p.bank.SendCoinsFromModuleToAccount(ctx, module, to, sdk.Coins{coin})
}

func (p bankPort) FundCommunityPool(ctx sdk.Context, from sdk.AccAddress, coin sdk.Coin) error {
	return p.pool.FundCommunityPool(ctx, sdk.Coins{coin}, from)
}

func (p bankPort) Balance(ctx sdk.Context, address sdk.AccAddress, denom string) math.Int {
	return p.bank.GetBalance(ctx, address, denom).Amount
}

func (p bankPort) Mint(ctx sdk.Context, module string, coin sdk.Coin) error {
	return p.bank.MintCoins(ctx, module, sdk.Coins{coin})
}

func (p bankPort) Burn(ctx sdk.Context, module string, coin sdk.Coin) error {
	return p.bank.BurnCoins(ctx, module, sdk.Coins{coin})
}

type stakingPort struct{ staking StakingKeeper }

func (p stakingPort) Bonded(ctx sdk.Context, address sdk.AccAddress) (math.Int, error) {
	return p.staking.GetDelegatorBonded(ctx, address)
}
