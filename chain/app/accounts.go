package app

import (
	"maps"

	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	distrtypes "github.com/cosmos/cosmos-sdk/x/distribution/types"
	govtypes "github.com/cosmos/cosmos-sdk/x/gov/types"
	minttypes "github.com/cosmos/cosmos-sdk/x/mint/types"
	stakingtypes "github.com/cosmos/cosmos-sdk/x/staking/types"

	transfertypes "github.com/cosmos/ibc-go/v11/modules/apps/transfer/types"
)

// modulePermissions says which modules own an account and what bank lets them do besides moving coins.
func (app *App) modulePermissions() map[string][]string {
	permissions := map[string][]string{
		authtypes.FeeCollectorName:     nil,
		distrtypes.ModuleName:          nil,
		minttypes.ModuleName:           {authtypes.Minter},
		stakingtypes.BondedPoolName:    {authtypes.Burner, authtypes.Staking},
		stakingtypes.NotBondedPoolName: {authtypes.Burner, authtypes.Staking},
		govtypes.ModuleName:            {authtypes.Burner},
		transfertypes.ModuleName:       {authtypes.Minter, authtypes.Burner},
	}
	maps.Copy(permissions, app.tsModulePermissions())
	return permissions
}

// blockedAddresses are accounts no transaction may send coins to: a gift would break their modules' accounting.
// Gov is not blocked, because it receives returned proposal money.
func (app *App) blockedAddresses() map[string]bool {
	blocked := make(map[string]bool)
	for name := range app.modulePermissions() {
		blocked[authtypes.NewModuleAddress(name).String()] = name != govtypes.ModuleName
	}
	return blocked
}

// authority is the account that may change parameters and schedule upgrades: gov's.
func authority() string { return authtypes.NewModuleAddress(govtypes.ModuleName).String() }
