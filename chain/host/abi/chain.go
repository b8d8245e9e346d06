// Package abi is what a module's JavaScript meets: the host object and the module record of docs/spec/host-abi.md.
//
// A Host belongs to one JavaScript runtime. It keeps a stack of frames, one for each module that is running, and every host
// function works on the frame on top: its store, its gas, its events.
package abi

import (
	"sync"

	"github.com/dop251/goja"

	"cosmossdk.io/math"

	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/marspace/marspace/chain/host/codec"
)

// Bank moves coins for modules. Errors keep the codespace and code of the bank.
type Bank interface {
	// Collect moves a coin from an address to a module's account.
	Collect(ctx sdk.Context, from sdk.AccAddress, module string, coin sdk.Coin) error
	// Pay moves a coin from a module's account to an address.
	Pay(ctx sdk.Context, module string, to sdk.AccAddress, coin sdk.Coin) error
	// FundCommunityPool moves a coin from an address to the community pool.
	FundCommunityPool(ctx sdk.Context, from sdk.AccAddress, coin sdk.Coin) error
	Balance(ctx sdk.Context, address sdk.AccAddress, denom string) math.Int
	// Mint makes a coin in a module's account; Burn destroys one there.
	Mint(ctx sdk.Context, module string, coin sdk.Coin) error
	Burn(ctx sdk.Context, module string, coin sdk.Coin) error
}

// Staking reads stakes.
type Staking interface {
	// Bonded is what an address has bonded, in base units of the bond denom.
	Bonded(ctx sdk.Context, address sdk.AccAddress) (math.Int, error)
}

// Chain is what modules reach through their host. It is shared by all engines of a process and not changed after start.
type Chain struct {
	Types *codec.Types
	// StoreKeys by module name.
	StoreKeys map[string]storetypes.StoreKey
	// Granted says which ports of host-abi.md section 1 a module may use, by module name.
	Granted map[string][]string
	Bank    Bank
	Staking Staking
	// Authority is the governance account's address.
	Authority string
	// AddressPrefix is the human-readable part of addresses.
	AddressPrefix string
	// BlockHash returns the 32-byte hash of a block the chain still knows, or nil.
	BlockHash func(ctx sdk.Context, height uint64) []byte
	// VerifyChunkProof says whether proof leads from a chunk of a shard to its checksum.
	VerifyChunkProof func(root [32]byte, shardBytes, chunkIndex uint64, proof []byte) bool

	rules sync.Map // what rulesOf has read, by module and message
}

// rulesOf reads the rules that a module declares for a message, once for all its engines.
func (c *Chain) rulesOf(module string, request *codec.Plan, declared goja.Value) (codec.Rules, error) {
	key := [2]string{module, request.Name()}
	if known, ok := c.rules.Load(key); ok {
		return known.(codec.Rules), nil
	}
	rules, err := request.NewRules(declared)
	if err == nil {
		c.rules.Store(key, rules)
	}
	return rules, err
}

// Limits are the params that bound and price calls.
type Limits struct {
	// StepBudget is how many loop turns and function entries one call may take.
	StepBudget uint64
	// DepthMax is how deep calls may nest.
	DepthMax uint64
	// RefusedBranchesMax is how many branches of a call may end in a refusal.
	RefusedBranchesMax uint64
	Prices
}

// Prices are the gas that a call costs beside what stores and the bank charge: docs/spec/host-abi.md, section 6.
type Prices struct {
	// GasPerHostCall is charged for every host function.
	GasPerHostCall uint64
	// GasPerDecodedKiB is charged for every started KiB that becomes or was a JavaScript value.
	GasPerDecodedKiB uint64
	// GasPerThousandSteps is charged when a call ends, for every started thousand of its steps.
	GasPerThousandSteps uint64
	// GasPerBranch is charged for every branch, GasPerRefusal for every thrown value that the host meets.
	GasPerBranch, GasPerRefusal uint64
	// Hashes, for every started KiB.
	GasPerSHA256KiB, GasPerKeccak256KiB, GasPerBLAKE3KiB uint64
	// Signatures, beside SHA-256 of the message.
	GasPerEd25519Verify, GasPerSecp256k1Verify uint64
	// GasPerChunkProofKiB is charged for every started KiB of a proof.
	GasPerChunkProofKiB uint64
}

// Sizes in bytes that host-abi.md section 6 sets.
const (
	valueBytesMax        = 64 << 10
	genesisValueBytesMax = 1 << 20
	eventBytesMax        = 16 << 10
	logBytesMax          = 1 << 10
)

// scanItemsMax bounds one scan or page; pageItemsDefault is the SDK's default page.
const (
	scanItemsMax     = 1000
	pageItemsDefault = 100
)
