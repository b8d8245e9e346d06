package sandbox

import (
	"context"

	"cosmossdk.io/math"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/marspace/marspace/chain/host/abi"
)

// Keepers gives the sandbox's coins and stakes the shape of the SDK's keepers.
type Keepers struct {
	Bank   abi.Bank
	Stakes map[string]math.Int
}

// SendCoinsFromAccountToModule moves coins to a module's account.
func (k Keepers) SendCoinsFromAccountToModule(ctx context.Context, from sdk.AccAddress, to string, coins sdk.Coins) error {
	return k.Bank.Collect(sdk.UnwrapSDKContext(ctx), from, to, coins[0])
}

// SendCoinsFromModuleToAccount moves coins from a module's account.
func (k Keepers) SendCoinsFromModuleToAccount(ctx context.Context, from string, to sdk.AccAddress, coins sdk.Coins) error {
	return k.Bank.Pay(sdk.UnwrapSDKContext(ctx), from, to, coins[0])
}

// GetBalance of an address.
func (k Keepers) GetBalance(ctx context.Context, address sdk.AccAddress, denom string) sdk.Coin {
	return sdk.Coin{Denom: denom, Amount: k.Bank.Balance(sdk.UnwrapSDKContext(ctx), address, denom)}
}

// MintCoins makes coins in a module's account.
func (k Keepers) MintCoins(ctx context.Context, module string, coins sdk.Coins) error {
	return k.Bank.Mint(sdk.UnwrapSDKContext(ctx), module, coins[0])
}

// BurnCoins destroys coins of a module's account.
func (k Keepers) BurnCoins(ctx context.Context, module string, coins sdk.Coins) error {
	return k.Bank.Burn(sdk.UnwrapSDKContext(ctx), module, coins[0])
}

// FundCommunityPool moves coins to the pool.
func (k Keepers) FundCommunityPool(ctx context.Context, coins sdk.Coins, sender sdk.AccAddress) error {
	return k.Bank.FundCommunityPool(sdk.UnwrapSDKContext(ctx), sender, coins[0])
}

// GetDelegatorBonded is what an address has staked.
func (k Keepers) GetDelegatorBonded(ctx context.Context, delegator sdk.AccAddress) (math.Int, error) {
	return staking{k.Stakes}.Bonded(sdk.UnwrapSDKContext(ctx), delegator)
}
