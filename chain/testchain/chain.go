// Package testchain runs the application inside a Go test, with its own clock and without consensus or network.
// Keys, times and block hashes follow from the options alone: equal options and transactions give equal app hashes.
package testchain

import (
	"testing"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	dbm "github.com/cosmos/cosmos-db"

	"cosmossdk.io/log/v2"

	"github.com/cosmos/cosmos-sdk/baseapp"
	"github.com/cosmos/cosmos-sdk/client/flags"
	"github.com/cosmos/cosmos-sdk/store/v2"
	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/marspace/marspace/chain/app"
)

// Options of a test chain. The zero value is one validator, four accounts, 6 s blocks, everything in memory.
type Options struct {
	ChainID    string
	Validators int
	Accounts   int
	// Funds of each account; by default a million of every token but 100,000 MSCA.
	Funds sdk.Coins
	// ModuleFunds are what modules' accounts hold, by module name.
	ModuleFunds map[string]sdk.Coins
	// BlockTime the clock moves by with each block.
	BlockTime time.Duration
	// Edit changes the genesis before the first block.
	Edit func(wired *app.App, state app.GenesisState)
	// Market that stands in the genesis, if it has deals.
	Market StoredMarket
	// OnDisk keeps the state in a folder of the test, as a node does, instead of in memory.
	OnDisk bool
	// DB to use instead; the test closes it.
	DB dbm.DB
	// Modules written in TypeScript to run besides the chain's own.
	Modules []app.TSModule
	// Upgrades that the program can carry out besides the chain's own. They need a Home.
	Upgrades []app.Upgrade
	// Home is the node's folder, where a due upgrade is written down; by default there is none.
	Home string
	// QueryEngines is how many queries run at once; 0 is what a node has by itself.
	QueryEngines int
	// BaseOptions are passed to the application, after the defaults.
	BaseOptions []func(*baseapp.BaseApp)
	// Logger of the application; by default none.
	Logger log.Logger

	onlyBacking bool // the market's coins without the market
}

// Chain is a running application and the accounts that use it.
type Chain struct {
	App      *app.App
	Accounts []*Account
	// Now is the time of the last block; move it forward to let the next one come later.
	Now time.Time

	t          testing.TB
	options    Options
	db         dbm.DB
	folder     string
	validators validatorSet
	lastHash   []byte
	results    []byte
	pending    *pending
	// initialHeight is 1, or what an export goes on with.
	initialHeight int64
}

// genesisTime is arbitrary, and the same in every test.
var genesisTime = time.Date(2030, time.January, 1, 0, 0, 0, 0, time.UTC)

// New starts a chain, which then stands at height 1. It ends the test when it cannot.
func New(t testing.TB, options Options) *Chain {
	t.Helper()
	options = options.withDefaults()
	chain := &Chain{t: t, options: options, Now: genesisTime}
	chain.openApp()
	state, consensus := chain.newGenesis()
	chain.initialize(&abci.RequestInitChain{
		Time: genesisTime, ChainId: options.ChainID, InitialHeight: 1, ConsensusParams: &consensus, AppStateBytes: state,
	})
	return chain
}

func (options Options) withDefaults() Options {
	if options.ChainID == "" {
		options.ChainID = "marspace-test-1"
	}
	if options.Validators == 0 {
		options.Validators = 1
	}
	if options.Accounts == 0 {
		options.Accounts = 4
	}
	if options.BlockTime == 0 {
		options.BlockTime = 6 * time.Second
	}
	if options.Funds == nil {
		options.Funds = sdk.NewCoins(
			app.Tokens(1_000_000, app.FeeDenom), app.Tokens(1_000_000, app.DepositDenom),
			app.Tokens(1_000_000, app.LandDenom), app.Tokens(100_000, app.BondDenom),
		)
	}
	if options.Logger == nil {
		options.Logger = log.NewNopLogger()
	}
	return options
}

// openApp builds the application over the chain's database, opening that first if it is closed.
func (chain *Chain) openApp() {
	chain.t.Helper()
	chain.openDB()
	base := append([]func(*baseapp.BaseApp){
		baseapp.SetChainID(chain.options.ChainID),
		baseapp.SetMinGasPrices(app.MinGasPrice),
		baseapp.SetInterBlockCache(store.NewCommitKVStoreCacheManager()),
	}, chain.options.BaseOptions...)
	opened, err := app.NewWith(
		app.Extra{Modules: chain.options.Modules, Upgrades: chain.options.Upgrades},
		chain.options.Logger, chain.db, true, nodeOptions{chain.options.Home, chain.options.QueryEngines}, base...)
	if err != nil {
		chain.t.Fatalf("cannot start the application: %v", err)
	}
	chain.App = opened
}

func (chain *Chain) openDB() {
	chain.t.Helper()
	switch {
	case chain.options.DB != nil:
		chain.db = chain.options.DB
	case chain.options.OnDisk:
		if chain.folder == "" {
			chain.folder = chain.t.TempDir()
			chain.t.Cleanup(chain.Stop)
		}
		db, err := dbm.NewGoLevelDB("application", chain.folder, nil)
		if err != nil {
			chain.t.Fatalf("cannot open the database: %v", err)
		}
		chain.db = db
	case chain.db == nil:
		chain.db = dbm.NewMemDB()
	}
}

// Replace restarts the node with another program: one that has these modules and can carry out these upgrades.
func (chain *Chain) Replace(modules []app.TSModule, upgrades []app.Upgrade) {
	chain.t.Helper()
	chain.options.Modules, chain.options.Upgrades = modules, upgrades
	chain.Restart()
}

// Restart closes the application as a stopped node would and opens it on the same database.
func (chain *Chain) Restart() {
	chain.t.Helper()
	if err := chain.App.Close(); err != nil {
		chain.t.Fatalf("cannot close the application: %v", err)
	}
	chain.openApp()
}

// Stop ends the node for good and lets go of what it held.
func (chain *Chain) Stop() {
	if chain.App != nil {
		_ = chain.App.Close()
		chain.App = nil
	}
}

// Context reads the state of the last committed block. Writes to it are lost.
func (chain *Chain) Context() sdk.Context {
	ctx := chain.App.NewContext(true).WithBlockHeight(chain.Height()).WithBlockTime(chain.Now)
	return ctx.WithChainID(chain.options.ChainID)
}

// Height of the last committed block.
func (chain *Chain) Height() int64 { return chain.App.LastBlockHeight() }

// AppHash of the last committed block.
func (chain *Chain) AppHash() []byte { return chain.App.LastCommitID().Hash }

// nodeOptions are a node's settings: all at their defaults but the home and the queries that run at once.
type nodeOptions struct {
	home         string
	queryEngines int
}

func (options nodeOptions) Get(name string) any {
	switch {
	case name == flags.FlagHome && options.home != "":
		return options.home
	case name == app.FlagQueryEngines:
		return options.queryEngines
	}
	return nil
}
