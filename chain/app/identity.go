// Package app wires the modules of Marspace into one Cosmos SDK application.
package app

import (
	"os"
	"path/filepath"

	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/version"
)

const (
	// Name is the application's name in logs, genesis files and version output.
	Name = "marspace"
	// DaemonName is the name of the node's program.
	DaemonName = "marspaced"
	// ChainID is the public network; LocalChainID a network on one machine.
	ChainID      = "marspace-1"
	LocalChainID = "marspace-local-1"
	// AddressPrefix starts every account address: mspace1...
	AddressPrefix = "mspace"

	// MinGasPrice is a node's default price of one unit of gas: 10^9 amaspc, one gwei in Ethereum's words. A transfer
	// (some 100,000 gas) then costs 0.0001 MASPC: next to nothing for a person, 0.1 MASPC per 1,000 for a flood.
	MinGasPrice = "1000000000" + FeeDenom
)

// HomeDefault is where a node keeps its files unless --home says otherwise.
var HomeDefault = homeDefault()

// The SDK keeps these in package variables and reads them while modules are built, so they are set before any of it
// runs. A power unit is one whole MSCA: with the SDK's default of 10^6 base units, 84,000,000 x 10^18 would overflow
// the voting power CometBFT allows.
func init() {
	version.Name = Name
	version.AppName = DaemonName
	if version.Version == "" { // A release sets it with -ldflags.
		version.Version = "dev"
	}
	sdk.DefaultBondDenom = BondDenom
	sdk.DefaultPowerReduction = oneToken()

	// Without a scope the SDK asks the system for host, program and process id each time it needs an address prefix.
	if os.Getenv(sdk.EnvConfigScope) == "" {
		_ = os.Setenv(sdk.EnvConfigScope, Name)
	}
	config := sdk.GetConfig()
	config.SetBech32PrefixForAccount(AddressPrefix, AddressPrefix+"pub")
	config.SetBech32PrefixForValidator(AddressPrefix+"valoper", AddressPrefix+"valoperpub")
	config.SetBech32PrefixForConsensusNode(AddressPrefix+"valcons", AddressPrefix+"valconspub")
	config.Seal()
}

func homeDefault() string {
	home, err := os.UserHomeDir()
	if err != nil {
		return "." + DaemonName
	}
	return filepath.Join(home, "."+DaemonName)
}
