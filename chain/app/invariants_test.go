package app_test

import (
	"encoding/json"
	"fmt"
	"testing"

	abci "github.com/cometbft/cometbft/abci/types"
	dbm "github.com/cosmos/cosmos-db"
	"github.com/stretchr/testify/require"

	"cosmossdk.io/log/v2"

	"github.com/cosmos/cosmos-sdk/baseapp"
	servertypes "github.com/cosmos/cosmos-sdk/server/types"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"

	"github.com/marspace/marspace/chain/app"
	"github.com/marspace/marspace/chain/testchain"
	escrowv1 "github.com/marspace/marspace/proto/gen/go/marspace/escrow/v1"
	storagev1 "github.com/marspace/marspace/proto/gen/go/marspace/storage/v1"
)

// startFrom gives what a node says that starts from an exported state after a change.
func startFrom(t *testing.T, chain *testchain.Chain, exported servertypes.ExportedApp, change func(*app.App, app.GenesisState)) (err error) {
	t.Helper()
	var state app.GenesisState
	require.NoError(t, json.Unmarshal(exported.AppState, &state))
	change(chain.App, state)
	changed, err := json.Marshal(state)
	require.NoError(t, err)
	fresh, err := app.New(log.NewNopLogger(), dbm.NewMemDB(), true, noOptions{}, baseapp.SetChainID("marspace-test-1"))
	require.NoError(t, err)
	defer func() {
		// Modules refuse a genesis by panic, as the SDK's do: the node ends with its text.
		if reason := recover(); reason != nil {
			err = fmt.Errorf("%v", reason)
		}
		require.Zero(t, fresh.LastBlockHeight(), "nothing is stored")
	}()
	_, err = fresh.InitChain(&abci.RequestInitChain{
		ChainId: "marspace-test-1", InitialHeight: exported.Height, Time: chain.Now,
		ConsensusParams: &exported.ConsensusParams, AppStateBytes: changed,
	})
	return err
}

func editEscrow(change func(*escrowv1.GenesisState)) func(*app.App, app.GenesisState) {
	return func(wired *app.App, state app.GenesisState) {
		app.EditGenesis(wired.Codec, state, "escrow", &escrowv1.GenesisState{}, change)
	}
}

func editStorage(change func(*storagev1.GenesisState)) func(*app.App, app.GenesisState) {
	return func(wired *app.App, state app.GenesisState) {
		app.EditGenesis(wired.Codec, state, "storage", &storagev1.GenesisState{}, change)
	}
}

// takeFromEscrow burns a token of the escrow's account, so that bank itself has nothing to complain about.
func takeFromEscrow(bank *banktypes.GenesisState) {
	missing := app.Tokens(1, app.DepositDenom)
	for i, balance := range bank.Balances {
		if balance.Address == authtypes.NewModuleAddress("escrow").String() {
			bank.Balances[i].Coins = balance.Coins.Sub(missing)
		}
	}
	bank.Supply = bank.Supply.Sub(missing)
}

func TestAGenesisThatBreaksAnInvariantStartsNoNode(t *testing.T) {
	chain := testchain.New(t, testchain.Options{})
	chain.MustDeliver(chain.Accounts[0], register(chain.Accounts[0]))
	chain.MustDeliver(chain.Accounts[1], register(chain.Accounts[1]))
	exported := chain.Export()
	nobody := testchain.NewAccount("nobody").String()

	require.NoError(t, startFrom(t, chain, exported, func(*app.App, app.GenesisState) {}), "unchanged it starts")

	for _, c := range []struct {
		name, module, want string
		change             func(*app.App, app.GenesisState)
	}{
		{"a deposit that no coin backs", "escrow", "balances accounted", editEscrow(func(state *escrowv1.GenesisState) {
			state.Contractors[0].DepositAmount = "1" + state.Contractors[0].DepositAmount
		})},
		{"coins of the escrow gone", "escrow", "balances accounted", func(wired *app.App, state app.GenesisState) {
			app.EditGenesis(wired.Codec, state, "bank", &banktypes.GenesisState{}, takeFromEscrow)
		}},
		{"a credit that no coin backs", "escrow", "balances accounted", editEscrow(func(state *escrowv1.GenesisState) {
			state.Credits = append(state.Credits, escrowv1.Credit{Address: nobody, Coin: app.Tokens(1, app.FeeDenom)})
		})},
		{"a contractor twice", "escrow", "there twice", editEscrow(func(state *escrowv1.GenesisState) {
			state.Contractors = append(state.Contractors, state.Contractors[0])
		})},
		{"a lock of more than was locked", "escrow", "locks match", editEscrow(func(state *escrowv1.GenesisState) {
			state.Locks = append(state.Locks, escrowv1.Lock{Module: "storage", Reference: 1, Contractor: state.Contractors[0].Address, Amount: "5",
				Denom: app.DepositDenom, Role: escrowv1.Role_ROLE_HOST})
		})},
		{"escrow params out of bounds", "escrow", "-1", editEscrow(func(state *escrowv1.GenesisState) {
			state.Params.DepositMinAmount = "-1"
		})},
		{"an archive without slots", "storage", "archive", editStorage(func(state *storagev1.GenesisState) {
			state.Archives = append(state.Archives, storagev1.Archive{
				Id: 1, Owner: nobody, Status: storagev1.ArchiveStatus_ARCHIVE_STATUS_STORED, DataShards: 2, ParityShards: 1,
			})
		})},
		{"a Host that is no address", "storage", `"nobody" is not an address`, editStorage(func(state *storagev1.GenesisState) {
			state.Hosts = append(state.Hosts, storagev1.HostState{Host: "nobody"})
		})},
		{"storage params out of bounds", "storage", "periodBlocks is 7, wanted 8", editStorage(func(state *storagev1.GenesisState) {
			state.Params.PeriodBlocks = 7
		})},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := startFrom(t, chain, exported, c.change)
			require.ErrorContains(t, err, "genesis of module "+c.module+" cannot be loaded")
			require.ErrorContains(t, err, c.want)
			require.NotContains(t, err.Error(), "\n", "one line")
		})
	}
}
