package app_test

import (
	"flag"
	"fmt"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/x/authz"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"
	distrtypes "github.com/cosmos/cosmos-sdk/x/distribution/types"
	"github.com/cosmos/cosmos-sdk/x/feegrant"
	govtypes "github.com/cosmos/cosmos-sdk/x/gov/types"
	govv1 "github.com/cosmos/cosmos-sdk/x/gov/types/v1"
	minttypes "github.com/cosmos/cosmos-sdk/x/mint/types"
	stakingtypes "github.com/cosmos/cosmos-sdk/x/staking/types"

	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"

	"github.com/marspace/marspace/chain/app"
	"github.com/marspace/marspace/chain/testchain"
)

// A change of this file is a change of the state machine: nodes of both kinds cannot share a chain without an upgrade.
// Write it anew with: go test ./chain/app -run Golden -update-golden
const goldenFile = "testdata/golden_app_hash.txt"

var update = flag.Bool("update-golden", false, "write the golden app hash anew")

func TestGoldenAppHashOfAFixedHistory(t *testing.T) {
	chain := testchain.New(t, historyOptions)
	runHistory(t, chain)
	got := fmt.Sprintf("state   %x\nresults %x\n", chain.AppHash(), chain.ResultsHash())

	if *update {
		require.NoError(t, os.WriteFile(goldenFile, []byte(got), 0o644))
	}
	golden, err := os.ReadFile(goldenFile)
	require.NoError(t, err)
	require.Equal(t, string(golden), got,
		"state-breaking: if that is meant, say so in the commit and run this test with -update-golden")
}

func TestTheHistoryEndsTheSameAfterRestarts(t *testing.T) {
	plain := testchain.New(t, historyOptions)
	runHistory(t, plain)
	onDisk := historyOptions
	onDisk.OnDisk = true
	disturbed := testchain.New(t, onDisk)
	runHistory(t, disturbed, func() { disturbed.Restart() })
	require.Equal(t, plain.AppHash(), disturbed.AppHash())
}

// votingPeriod of four 6 s blocks.
const votingPeriod = 24 * time.Second

func quickGov(wired *app.App, state app.GenesisState) {
	app.EditGenesis(wired.Codec, state, govtypes.ModuleName, &govv1.GenesisState{}, func(gov *govv1.GenesisState) {
		voting, expedited := votingPeriod, votingPeriod/2
		gov.Params.VotingPeriod, gov.Params.ExpeditedVotingPeriod = &voting, &expedited
	})
}

// historyOptions: three validators, quick votes and periods, and accounts for the people of the history and its Hosts.
var historyOptions = testchain.Options{Validators: 3, Accounts: 4 + marketHosts, Edit: func(wired *app.App, state app.GenesisState) {
	quickGov(wired, state)
	quickMarket(wired, state)
}}

// runHistory uses every stock module a user meets, and then the chain's own. Between the steps it calls disturb.
func runHistory(t *testing.T, chain *testchain.Chain, disturb ...func()) {
	t.Helper()
	alice, bob, carol := chain.Accounts[0], chain.Accounts[1], chain.Accounts[2]
	validator := sdk.ValAddress(testchain.NewAccount("operator0").Address)
	expiry := chain.Now.Add(time.Hour)
	step := func(account *testchain.Account, messages ...sdk.Msg) {
		t.Helper()
		chain.MustDeliver(account, messages...)
		for _, each := range disturb {
			each()
		}
	}

	step(alice, banktypes.NewMsgSend(alice.Address, bob.Address, sdk.NewCoins(app.Tokens(5, app.LandDenom))))
	step(bob, stakingtypes.NewMsgDelegate(bob.String(), validator.String(), app.Tokens(50_000, app.BondDenom)))
	step(carol, stakingtypes.NewMsgDelegate(carol.String(), validator.String(), app.Tokens(90_000, app.BondDenom)))
	grant, err := authz.NewMsgGrant(alice.Address, carol.Address, banktypes.NewSendAuthorization(
		sdk.NewCoins(app.Tokens(9, app.DepositDenom)), nil), &expiry)
	require.NoError(t, err)
	step(alice, grant)
	exec := authz.NewMsgExec(carol.Address, []sdk.Msg{
		banktypes.NewMsgSend(alice.Address, bob.Address, sdk.NewCoins(app.Tokens(4, app.DepositDenom))),
	})
	step(carol, &exec)
	allowance, err := feegrant.NewMsgGrantAllowance(&feegrant.BasicAllowance{
		SpendLimit: sdk.NewCoins(app.Tokens(1, app.FeeDenom)), Expiration: &expiry,
	}, alice.Address, bob.Address)
	require.NoError(t, err)
	step(alice, allowance)
	step(bob, distrtypes.NewMsgWithdrawDelegatorReward(bob.String(), validator.String()))
	changeMint(t, chain, step)
	step(bob, stakingtypes.NewMsgUndelegate(bob.String(), validator.String(), app.Tokens(20_000, app.BondDenom)))
	// A validator that misses votes, and a failed transaction.
	missing := [][]byte{testchain.ValidatorKey(2).PubKey().Address()}
	for range 5 {
		chain.Propose(testchain.Proposal{Absent: missing})
	}
	tooMuch := banktypes.NewMsgSend(alice.Address, bob.Address, sdk.NewCoins(app.Tokens(5_000_000, app.LandDenom)))
	require.False(t, chain.Deliver(alice, tooMuch).IsOK())
	chain.SkipBlocks(3)
	beginMarketDay(t, chain, step).finish()
	requireInvariants(t, chain)
}

// changeMint raises the least minted per year to 10 % by a vote of the operators, and checks that it passed.
func changeMint(t *testing.T, chain *testchain.Chain, step func(*testchain.Account, ...sdk.Msg)) {
	t.Helper()
	params, err := chain.App.Mint.Params.Get(chain.Context())
	require.NoError(t, err)
	params.InflationMin = params.InflationMax.QuoInt64(2)
	proposal, err := govv1.NewMsgSubmitProposal(
		[]sdk.Msg{&minttypes.MsgUpdateParams{Authority: authtypes.NewModuleAddress(govtypes.ModuleName).String(), Params: params}},
		sdk.NewCoins(app.Tokens(100, app.BondDenom)), chain.Accounts[0].String(), "", "Mint more", "at least 10 % a year", false)
	require.NoError(t, err)
	step(chain.Accounts[0], proposal)
	for _, name := range []string{"operator0", "operator1", "operator2"} {
		operator := testchain.NewAccount(name)
		chain.SyncAccount(operator)
		step(operator, govv1.NewMsgVote(operator.Address, 1, govv1.OptionYes, ""))
	}
	chain.SkipBlocks(4)
	changed, err := chain.App.Mint.Params.Get(chain.Context())
	require.NoError(t, err)
	require.Equal(t, params.InflationMin, changed.InflationMin, "the proposal passed and ran")
}
