package tsmodule

import (
	"maps"
	"strings"
	"testing"

	dbm "github.com/cosmos/cosmos-db"
	"github.com/stretchr/testify/require"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/marspace/marspace/chain/host/sandbox"
)

// A node runs invariants two at a time, and what they read may be a branch that has read nothing yet: the bank's store, which is no module's
// here, is made when the first of them asks. The race detector sees what would end the process.
func TestInvariantsThatRunAtOnceReadABranch(t *testing.T) {
	rich := "ctx.host.bank('balance', '" + sandbox.Address("alice") + "', 'amaspc') === 7n ? undefined : 'it is not 7'"
	source := strings.Replace(guestbookSource, "ports: []", "ports: ['bank.balance']", 1)
	source = strings.Replace(source, "fine: function () {}", strings.Join([]string{
		"one: function (ctx) { return " + rich + "; }",
		"two: function (ctx) { return " + rich + "; }",
		"inBranch: function (ctx) { return ctx.host.branch(function () { return " + rich + "; }).value; }",
		"inOther: function (ctx) { return ctx.host.branch(function () { return " + rich + "; }).value; }",
	}, ", "), 1)
	require.Contains(t, source, "inOther")
	chain, runtime := newRuntimeOf(t, source, "bank.balance")
	require.NoError(t, chain.Fund(chain.Ctx, sandbox.Address("alice"), sdk.NewInt64Coin("amaspc", 7)))
	runtime.config.Import.DB = dbm.NewMemDB()
	runtime.config.StoreKeys = maps.Clone(runtime.config.StoreKeys)
	delete(runtime.config.StoreKeys, "bank")

	for range 20 { // Arbitrary: two of them meet in most.
		branch, _ := chain.Ctx.CacheContext()
		broken, err := runtime.CheckInvariants(branch)
		require.NoError(t, err)
		require.Empty(t, broken)
	}
}
