package app

import (
	"cosmossdk.io/math"

	sdk "github.com/cosmos/cosmos-sdk/types"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"
)

// Base units. All have 18 decimals, as Ethereum's, so that a bridge never rounds.
const (
	// BondDenom is what validators stake and holders vote with (MSCA).
	BondDenom = "amsca"
	// FeeDenom pays fees and storage, and is what x/mint creates (MASPC).
	FeeDenom = "amaspc"
	// DepositDenom secures contractors' promises (MASP).
	DepositDenom = "amasp"
	// LandDenom pays land, goods and rendering (MRK).
	LandDenom = "amrk"

	// decimals of every token: 1 MSCA = 10^18 amsca.
	decimals = 18
	// bondSupplyMax is 84,000,000 MSCA: the number is fixed once, at genesis; slashing can only lower it.
	bondSupplyMax = 84_000_000
)

// oneToken is 10^18: the base units in one token.
func oneToken() math.Int { return math.NewIntWithDecimal(1, decimals) }

// Tokens returns whole tokens in base units of denom.
func Tokens(amount int64, denom string) sdk.Coin {
	return sdk.NewCoin(denom, math.NewInt(amount).Mul(oneToken()))
}

// BondSupplyMax is 84,000,000 MSCA in amsca: no genesis may hold more.
func BondSupplyMax() math.Int { return Tokens(bondSupplyMax, BondDenom).Amount }

// denomMetadata names the tokens for wallets.
func denomMetadata() []banktypes.Metadata {
	return []banktypes.Metadata{
		metadata(DepositDenom, "MASP", "Contractors' insurance deposits"),
		metadata(FeeDenom, "MASPC", "Fees, payments and rewards of Marspace"),
		metadata(LandDenom, "MRK", "Land, goods and rendering"),
		metadata(BondDenom, "MSCA", "Staking and governance of Marspace"),
	}
}

func metadata(base, symbol, description string) banktypes.Metadata {
	return banktypes.Metadata{
		Description: description,
		DenomUnits:  []*banktypes.DenomUnit{{Denom: base}, {Denom: symbol, Exponent: decimals}},
		Base:        base,
		Display:     symbol,
		Name:        symbol,
		Symbol:      symbol,
	}
}
