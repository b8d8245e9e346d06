package app_test

import (
	"context"
	"encoding/json"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	servertypes "github.com/cosmos/cosmos-sdk/server/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	"github.com/cosmos/cosmos-sdk/x/authz"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"
	govtypes "github.com/cosmos/cosmos-sdk/x/gov/types"
	govv1 "github.com/cosmos/cosmos-sdk/x/gov/types/v1"

	"github.com/marspace/marspace/chain/app"
	"github.com/marspace/marspace/chain/testchain"
	escrowv1 "github.com/marspace/marspace/proto/gen/go/marspace/escrow/v1"
	storagev1 "github.com/marspace/marspace/proto/gen/go/marspace/storage/v1"
	tsmodulev1 "github.com/marspace/marspace/proto/gen/go/marspace/tsmodule/v1"
)

func register(account *testchain.Account) *escrowv1.MsgRegisterContractor {
	return &escrowv1.MsgRegisterContractor{
		Address: account.String(), Moniker: account.Name, Region: "eu", OfferKey: make([]byte, 32),
		Roles:   []escrowv1.RoleListing{{Role: escrowv1.Role_ROLE_HOST, Endpoint: "https://" + account.Name + ".example", CapacityUnits: 1 << 40}},
		Deposit: app.Tokens(1_000, app.DepositDenom),
	}
}

func TestAModulesMessageMovesCoinsAndIsFoundByQuery(t *testing.T) {
	chain := testchain.New(t, testchain.Options{})
	alice := chain.Accounts[0]

	chain.MustDeliver(alice, register(alice))

	escrow := authtypes.NewModuleAddress("escrow")
	require.Equal(t, app.Tokens(1_000, app.DepositDenom), chain.App.Bank.GetBalance(chain.Context(), escrow, app.DepositDenom))
	response, err := escrowv1.NewQueryClient(chain).Contractor(context.Background(), &escrowv1.QueryContractorRequest{Address: alice.String()})
	require.NoError(t, err)
	require.Equal(t, alice.Name, response.Contractor.Moniker)

	again := chain.Deliver(alice, register(alice))
	require.Equal(t, "escrow", again.Codespace, "its errors are its own: %s", again.Log)
	requireInvariants(t, chain)
}

func TestAnotherMayActForAContractorByAuthz(t *testing.T) {
	chain := testchain.New(t, testchain.Options{})
	alice, bob := chain.Accounts[0], chain.Accounts[1]
	expiry := chain.Now.Add(time.Hour)
	grant, err := authz.NewMsgGrant(alice.Address, bob.Address, authz.NewGenericAuthorization(sdk.MsgTypeURL(register(alice))), &expiry)
	require.NoError(t, err)
	chain.MustDeliver(alice, grant)

	exec := authz.NewMsgExec(bob.Address, []sdk.Msg{register(alice)})
	chain.MustDeliver(bob, &exec)

	_, err = escrowv1.NewQueryClient(chain).Contractor(context.Background(), &escrowv1.QueryContractorRequest{Address: alice.String()})
	require.NoError(t, err)
	exec = authz.NewMsgExec(bob.Address, []sdk.Msg{&escrowv1.MsgQuit{Address: alice.String()}})
	require.False(t, chain.Deliver(bob, &exec).IsOK(), "only what was granted")
}

func TestNobodySendsCoinsToAModule(t *testing.T) {
	chain := testchain.New(t, testchain.Options{})
	alice, escrow := chain.Accounts[0], authtypes.NewModuleAddress("escrow")
	result := chain.Deliver(alice, banktypes.NewMsgSend(alice.Address, escrow, sdk.NewCoins(app.Tokens(1, app.FeeDenom))))
	require.False(t, result.IsOK())
}

func TestGovChangesAModulesParams(t *testing.T) {
	chain := testchain.New(t, testchain.Options{Edit: quickGov})
	alice, client := chain.Accounts[0], escrowv1.NewQueryClient(chain)
	before, err := client.Params(context.Background(), &escrowv1.QueryParamsRequest{})
	require.NoError(t, err)
	params := before.Params
	params.DepositMinAmount = app.Tokens(2_000, app.DepositDenom).Amount.String()
	change := &escrowv1.MsgUpdateParams{Authority: authtypes.NewModuleAddress(govtypes.ModuleName).String(), Params: params}
	proposal, err := govv1.NewMsgSubmitProposal([]sdk.Msg{change}, sdk.NewCoins(app.Tokens(100, app.BondDenom)),
		alice.String(), "", "Larger deposits", "of 2,000 MASP", false)
	require.NoError(t, err)
	chain.MustDeliver(alice, proposal)
	operator := testchain.NewAccount("operator0")
	chain.SyncAccount(operator)
	chain.MustDeliver(operator, govv1.NewMsgVote(operator.Address, 1, govv1.OptionYes, ""))
	chain.SkipBlocks(5)

	after, err := client.Params(context.Background(), &escrowv1.QueryParamsRequest{})
	require.NoError(t, err)
	require.Equal(t, params, after.Params)
	require.Contains(t, chain.Deliver(alice, register(alice)).Log, "wanted at least 2000", "1,000 MASP no longer do")

	change.Authority = alice.String()
	require.False(t, chain.Deliver(alice, change).IsOK(), "nobody else changes params")
}

func TestModulesStateGoesThroughAnExport(t *testing.T) {
	chain := testchain.New(t, historyOptions)
	day := beginMarketDay(t, chain, func(account *testchain.Account, messages ...sdk.Msg) { chain.MustDeliver(account, messages...) })
	day.live(16)
	exported := chain.Export()
	// What is due in the block that the import begins with would change the second state.
	for tries := 0; isHostDue(t, chain, exported); tries++ {
		require.Less(t, tries, 8, "some Host is due in every block")
		day.live(1)
		exported = chain.Export()
	}

	next := testchain.Import(t, chain, exported, historyOptions)

	var before, after map[string]json.RawMessage
	require.NoError(t, json.Unmarshal(exported.AppState, &before))
	require.NoError(t, json.Unmarshal(next.Export().AppState, &after))
	for _, name := range []string{"escrow", "storage"} {
		require.JSONEq(t, string(before[name]), string(after[name]), name)
	}
	height := uint64(chain.Height())
	hash := func(chain *testchain.Chain) []byte {
		response, err := tsmodulev1.NewQueryClient(chain).BlockHash(context.Background(), &tsmodulev1.QueryBlockHashRequest{Height: height})
		require.NoError(t, err)
		return response.Hash
	}
	require.Equal(t, hash(chain), hash(next), "hashes of past blocks come along: proofs refer to them")
	day.moveTo(next)
	day.finish()
	requireInvariants(t, next)
}

// isHostDue says whether a Host has something due in the block after the export.
func isHostDue(t *testing.T, chain *testchain.Chain, exported servertypes.ExportedApp) bool {
	t.Helper()
	var modules map[string]json.RawMessage
	require.NoError(t, json.Unmarshal(exported.AppState, &modules))
	var storage storagev1.GenesisState
	require.NoError(t, chain.App.Codec.UnmarshalJSON(modules["storage"], &storage))
	return slices.ContainsFunc(storage.Hosts, func(host storagev1.HostState) bool { return host.DueHeight == uint64(exported.Height) })
}

func TestTheNodeSaysWhatCodeItRuns(t *testing.T) {
	chain := testchain.New(t, testchain.Options{})
	response, err := tsmodulev1.NewQueryClient(chain).Modules(context.Background(), &tsmodulev1.QueryModulesRequest{})
	require.NoError(t, err)
	require.Len(t, response.Modules, 2)
	for _, loaded := range response.Modules {
		require.Len(t, loaded.BundleSha256, 32)
	}
}

func requireInvariants(t *testing.T, chain *testchain.Chain) {
	t.Helper()
	_, broken, err := chain.App.CheckInvariants()
	require.NoError(t, err)
	require.Empty(t, broken)
}
