// Package sandbox is a chain in memory for tests of modules: stores, coins, blocks and limits, without the SDK's modules.
package sandbox

import (
	"fmt"
	"strings"
	"time"

	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	dbm "github.com/cosmos/cosmos-db"
	gogoproto "github.com/cosmos/gogoproto/proto"

	"cosmossdk.io/log/v2"
	"cosmossdk.io/math"

	"github.com/cosmos/cosmos-sdk/store/v2"
	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/bech32"
	sdkerrors "github.com/cosmos/cosmos-sdk/types/errors"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"

	"github.com/marspace/marspace/chain/host/abi"
	"github.com/marspace/marspace/chain/host/codec"
	"github.com/marspace/marspace/chain/host/crypto"
)

// AddressPrefix of all addresses.
const AddressPrefix = "mspace"

// CommunityPool stands where an address stands in the keys of balances.
const CommunityPool = "communityPool"

// Limits that no honest call meets.
var Limits = abi.Limits{StepBudget: 1_000_000, DepthMax: 512, RefusedBranchesMax: 32}

// Chain is the sandbox.
type Chain struct {
	ABI    *abi.Chain
	Keys   map[string]storetypes.StoreKey // by module name, and "bank"
	Ctx    sdk.Context
	Hashes map[uint64][]byte
	Stakes map[string]math.Int // by address
}

// blockedNames are accounts of the SDK that nobody may pay to.
var blockedNames = []string{"fee_collector", "distribution", "mint", "bonded_tokens_pool", "not_bonded_tokens_pool", "transfer"}

// New makes a chain with a store for each module, all ports granted.
func New(chainID string, modules ...string) (*Chain, error) {
	database := dbm.NewMemDB()
	stores := store.NewCommitMultiStore(database, log.NewNopLogger())
	c := &Chain{Keys: make(map[string]storetypes.StoreKey), Hashes: make(map[uint64][]byte), Stakes: make(map[string]math.Int)}
	for _, name := range append([]string{"bank"}, modules...) {
		key := storetypes.NewKVStoreKey(name)
		stores.MountStoreWithDB(key, storetypes.StoreTypeIAVL, database)
		c.Keys[name] = key
	}
	if err := stores.LoadLatestVersion(); err != nil {
		return nil, fmt.Errorf("the stores cannot be made: %w", err)
	}
	header := cmtproto.Header{ChainID: chainID, Height: 1, Time: time.Unix(1_800_000_000, 0)}
	c.Ctx = sdk.NewContext(stores.CacheMultiStore(), header, false, log.NewNopLogger())
	granted := make(map[string][]string)
	blocked := make(map[string]bool)
	for _, name := range append(append([]string{}, blockedNames...), modules...) {
		blocked[string(authtypes.NewModuleAddress(name))] = true
	}
	for _, name := range modules {
		granted[name] = []string{
			"bank.collect", "bank.pay", "bank.fundCommunityPool", "bank.balance", "bank.mint", "bank.burn", "staking.bonded",
		}
		for _, other := range modules {
			granted[name] = append(granted[name], "module:"+other)
		}
	}
	authority, err := bech32.ConvertAndEncode(AddressPrefix, authtypes.NewModuleAddress("gov"))
	if err != nil {
		return nil, err
	}
	c.ABI = &abi.Chain{
		Types: codec.NewTypes(gogoproto.HybridResolver), StoreKeys: c.Keys, Granted: granted,
		Bank: bank{key: c.Keys["bank"], blocked: blocked}, Staking: staking{c.Stakes},
		Authority: authority, AddressPrefix: AddressPrefix,
		BlockHash:        func(_ sdk.Context, height uint64) []byte { return c.Hashes[height] },
		VerifyChunkProof: crypto.VerifyChunkProof,
	}
	return c, nil
}

// EnterBlock makes later calls run in a block.
func (c *Chain) EnterBlock(height, seconds int64, hash []byte) {
	header := c.Ctx.BlockHeader()
	header.Height, header.Time = height, time.Unix(seconds, 0).UTC()
	c.Ctx = c.Ctx.WithBlockHeader(header)
	c.Hashes[uint64(height)] = hash
}

// Fund makes coins out of nothing.
func (c *Chain) Fund(ctx sdk.Context, address string, coin sdk.Coin) error {
	decoded, err := sdk.GetFromBech32(address, AddressPrefix)
	if err != nil {
		return err
	}
	bank := c.ABI.Bank.(bank)
	bank.add(ctx, string(decoded), coin)
	return nil
}

// Address is a test account.
func Address(name string) string {
	text, err := bech32.ConvertAndEncode(AddressPrefix, authtypes.NewModuleAddress("account/"+name))
	if err != nil {
		panic(err)
	}
	return text
}

// bank keeps balances under address, zero byte, denom: addresses of the sandbox have one length, the pool its name.
type bank struct {
	key     storetypes.StoreKey
	blocked map[string]bool
}

func balanceKey(holder, denom string) []byte { return []byte(holder + "\x00" + denom) }

// SplitBalanceKey returns the holder's address (or CommunityPool) and the denom of a key of the bank's store.
func SplitBalanceKey(key []byte) (holder, denom string, err error) {
	at := strings.LastIndexByte(string(key), 0)
	holder, denom = string(key[:at]), string(key[at+1:])
	if holder != CommunityPool {
		holder, err = bech32.ConvertAndEncode(AddressPrefix, []byte(holder))
	}
	return holder, denom, err
}

func (b bank) read(ctx sdk.Context, holder, denom string) math.Int {
	stored := ctx.KVStore(b.key).Get(balanceKey(holder, denom))
	if stored == nil {
		return math.ZeroInt()
	}
	amount, ok := math.NewIntFromString(string(stored))
	if !ok {
		panic("a stored balance is no number")
	}
	return amount
}

func (b bank) write(ctx sdk.Context, holder, denom string, amount math.Int) {
	if amount.IsZero() {
		ctx.KVStore(b.key).Delete(balanceKey(holder, denom))
		return
	}
	ctx.KVStore(b.key).Set(balanceKey(holder, denom), []byte(amount.String()))
}

func (b bank) add(ctx sdk.Context, holder string, coin sdk.Coin) {
	b.write(ctx, holder, coin.Denom, b.read(ctx, holder, coin.Denom).Add(coin.Amount))
}

func (b bank) take(ctx sdk.Context, holder string, coin sdk.Coin) error {
	has := b.read(ctx, holder, coin.Denom)
	if has.LT(coin.Amount) {
		return sdkerrors.ErrInsufficientFunds.Wrapf("balance %s%s is smaller than %s", has, coin.Denom, coin)
	}
	b.write(ctx, holder, coin.Denom, has.Sub(coin.Amount))
	return nil
}

func (b bank) move(ctx sdk.Context, from, to string, coin sdk.Coin) error {
	if err := b.take(ctx, from, coin); err != nil {
		return err
	}
	b.add(ctx, to, coin)
	return nil
}

func (b bank) Collect(ctx sdk.Context, from sdk.AccAddress, module string, coin sdk.Coin) error {
	return b.move(ctx, string(from), string(authtypes.NewModuleAddress(module)), coin)
}

func (b bank) Pay(ctx sdk.Context, module string, to sdk.AccAddress, coin sdk.Coin) error {
	if b.blocked[string(to)] {
		return sdkerrors.ErrUnauthorized.Wrap("the account is not allowed to receive funds")
	}
	return b.move(ctx, string(authtypes.NewModuleAddress(module)), string(to), coin)
}

func (b bank) FundCommunityPool(ctx sdk.Context, from sdk.AccAddress, coin sdk.Coin) error {
	return b.move(ctx, string(from), CommunityPool, coin)
}

func (b bank) Balance(ctx sdk.Context, address sdk.AccAddress, denom string) math.Int {
	return b.read(ctx, string(address), denom)
}

func (b bank) Mint(ctx sdk.Context, module string, coin sdk.Coin) error {
	b.add(ctx, string(authtypes.NewModuleAddress(module)), coin)
	return nil
}

func (b bank) Burn(ctx sdk.Context, module string, coin sdk.Coin) error {
	return b.take(ctx, string(authtypes.NewModuleAddress(module)), coin)
}

type staking struct{ stakes map[string]math.Int }

func (s staking) Bonded(_ sdk.Context, address sdk.AccAddress) (math.Int, error) {
	text, err := bech32.ConvertAndEncode(AddressPrefix, address)
	if err != nil {
		return math.Int{}, err
	}
	if stake, ok := s.stakes[text]; ok {
		return stake, nil
	}
	return math.ZeroInt(), nil
}
