package engine_test

import (
	"fmt"
	"reflect"
	"testing"

	"github.com/cosmos/gogoproto/proto"
	"github.com/stretchr/testify/require"

	errorsmod "cosmossdk.io/errors"

	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"

	"github.com/marspace/marspace/chain/host/abi"
	"github.com/marspace/marspace/chain/host/sandbox"
	storagev1 "github.com/marspace/marspace/proto/gen/go/marspace/storage/v1"
)

const (
	internal = "tsmodule/2"
	limit    = "tsmodule/3"
	// deepRecursion ends at the depth, long before it has used up its steps.
	deepRecursion = 4
)

// failures says what each case of testdata/storage.js ends with.
var failures = []struct {
	id     uint64
	name   string
	want   string
	broken bool // the engine must not be used again
}{
	{1, "a ModuleError", "storage/7", false},
	{2, "a bug", internal, false},
	{3, "an endless loop", limit, true},
	{deepRecursion, "an endless recursion", limit, true},
	{5, "a doubled string", internal, false},
	{6, "a doubled array", internal, false},
	{7, "a squared bigint", internal, false},
	{8, "a changed builtin", internal, false},
	{9, "a changed prototype", internal, false},
	{10, "a new global", internal, false},
	{11, "a caught limit", limit, true},
	{12, "a forged error with a fraction as code", internal, false},
	{13, "a forged error with a number as codespace", internal, false},
	{14, "a forged error whose code throws", internal, false},
	{15, "a forged error whose code never ends", limit, true},
	{16, "a forged error with another mark", internal, false},
	{17, "undefined", internal, false},
	{18, "a number as response", internal, false},
	{19, "a response with a number for a bigint", internal, false},
	{20, "a response with an unknown field", internal, false},
	{21, "a response whose getter calls the host wrongly", internal, false},
	{22, "a changed context", internal, false},
	{23, "a changed host", internal, false},
	{24, "an unknown collection", internal, false},
	{25, "insufficient funds", "sdk/5", false},
	{26, "a port that was not granted", internal, false},
	{27, "a search in a sparse array", internal, false},
	{28, "a gigantic byte array", internal, false},
	{29, "a gigantic array", internal, false},
	{30, "text of a deep array", internal, false},
	{32, "a gigantic number in text", internal, false},
	{33, "code from text", internal, false},
	{34, "a limit in a branch", limit, true},
	{35, "a bug in a branch", internal, false},
	{39, "a value above 64 KiB", internal, false},
	{40, "an object that is no message", internal, false},
	{41, "a comparator that never ends", limit, true},
	{99, "a refusal", "storage/3", false},
}

func codeOf(err error) string {
	codespace, code, _ := errorsmod.ABCIInfo(err, false)
	return fmt.Sprintf("%s/%d", codespace, code)
}

func TestWhatEndsAMessage(t *testing.T) {
	h := newHarness(t)
	h.storeDeal(t)
	for _, c := range failures {
		t.Run(c.name, func(t *testing.T) {
			_, err := h.challenge(c.id)
			require.Error(t, err)
			require.Equal(t, c.want, codeOf(err), err.Error())
			require.Equal(t, c.broken, h.engine.Broken())
			require.Empty(t, h.text("before"), "a failed message leaves no write")
			require.Empty(t, h.text("caught"))
			if h.engine.Broken() {
				h.renew(t)
			}
			// Nothing that failed before changes what comes after.
			response, err := h.challenge(42)
			require.NoError(t, err)
			require.Equal(t, uint64(1), response.ChallengeId)
			h.Ctx.KVStore(h.Keys["storage"]).Delete(append([]byte{4}, "before\x00\x00"...))
		})
	}
}

func TestTextOfChainedErrorsNeedsNoStack(t *testing.T) {
	h := newHarness(t)
	_, err := h.challenge(31)
	require.NoError(t, err)
}

func TestBranchUndoesWhatItRefused(t *testing.T) {
	h := newHarness(t)
	response, err := h.challenge(37)
	require.NoError(t, err)
	require.Equal(t, uint64(11), response.ChallengeId)
	require.Equal(t, "storage/9/no/false", h.text("why"))
	require.Equal(t, "x", h.text("done"))
	require.Empty(t, h.text("undone"))
	for _, event := range h.Ctx.EventManager().Events() {
		require.NotContains(t, event.Type, "HostResumed")
	}
}

func TestABatchEndsAfterABoundedNumberOfRefusals(t *testing.T) {
	h := newHarness(t)
	for range 2 { // Each call counts anew.
		response, err := h.challenge(43)
		require.NoError(t, err)
		max := sandbox.Limits.RefusedBranchesMax
		require.Equal(t, max*10_000+max*100+40-max, response.ChallengeId, "ran, refused by the module, not tried")
	}
}

// TestEveryPriceIsChargedForWhatItIsFor runs one call of known work at each price of 1 alone.
func TestEveryPriceIsChargedForWhatItIsFor(t *testing.T) {
	h := newHarness(t)
	request, err := proto.Marshal(&storagev1.MsgChallengeDeal{DealId: 44})
	require.NoError(t, err)
	spend := func(prices abi.Prices) uint64 {
		limits := sandbox.Limits
		limits.Prices = prices
		meter := storetypes.NewInfiniteGasMeter()
		ctx, _ := h.Ctx.WithGasMeter(meter).CacheContext()
		_, err := h.engine.Run(ctx, limits, abi.Call{Module: "storage", Kind: abi.Message, Name: "marspace.storage.v1.MsgChallengeDeal", Request: request})
		require.NoError(t, err)
		return meter.GasConsumed()
	}
	free := spend(abi.Prices{})
	all := reflect.TypeFor[abi.Prices]()
	for i := range all.NumField() {
		name := all.Field(i).Name
		want, known := map[string]uint64{
			"GasPerHostCall": 9, "GasPerDecodedKiB": 2, "GasPerThousandSteps": 2, "GasPerBranch": 2, "GasPerRefusal": 1,
			"GasPerSHA256KiB": 2, "GasPerKeccak256KiB": 2, "GasPerBLAKE3KiB": 2, "GasPerEd25519Verify": 1, "GasPerSecp256k1Verify": 1,
			"GasPerChunkProofKiB": 2,
		}[name]
		require.True(t, known, "the work that %s is for is not in this test", name)
		var prices abi.Prices
		reflect.ValueOf(&prices).Elem().Field(i).SetUint(1)
		require.Equal(t, want, spend(prices)-free, name)
	}
}

// TestACallThatIsRefusedPaysForItsRefusal: a refusal that ends the call costs what one costs that a branch catches.
func TestACallThatIsRefusedPaysForItsRefusal(t *testing.T) {
	h := newHarness(t)
	spend := func(id, price uint64) uint64 {
		limits := sandbox.Limits
		limits.Prices = abi.Prices{GasPerRefusal: price}
		request, err := proto.Marshal(&storagev1.MsgChallengeDeal{DealId: id})
		require.NoError(t, err)
		meter := storetypes.NewInfiniteGasMeter()
		ctx, _ := h.Ctx.WithGasMeter(meter).CacheContext()
		_, err = h.engine.Run(ctx, limits, abi.Call{Module: "storage", Kind: abi.Message, Name: "marspace.storage.v1.MsgChallengeDeal", Request: request})
		require.Error(t, err)
		return meter.GasConsumed()
	}
	const price = 5 // arbitrary
	for _, id := range []uint64{1, 2, 99} {
		require.Equal(t, uint64(price), spend(id, price)-spend(id, 0), id)
	}
}

// TestACallThatEndsAtALimitPaysForAllItsSteps: whatever a call did until it met a limit, it took the time of its whole budget.
func TestACallThatEndsAtALimitPaysForAllItsSteps(t *testing.T) {
	h := newHarness(t)
	run := func(t *testing.T, id, price uint64, meter storetypes.GasMeter) error {
		limits := sandbox.Limits
		limits.Prices = abi.Prices{GasPerThousandSteps: price}
		request, err := proto.Marshal(&storagev1.MsgChallengeDeal{DealId: id})
		require.NoError(t, err)
		ctx, _ := h.Ctx.WithGasMeter(meter).CacheContext()
		_, err = h.engine.Run(ctx, limits, abi.Call{Module: "storage", Kind: abi.Message, Name: "marspace.storage.v1.MsgChallengeDeal", Request: request})
		return err
	}
	const price = 3 // arbitrary
	whole := sandbox.Limits.StepBudget / 1000 * price
	for _, c := range failures {
		if c.want != limit || c.id == deepRecursion {
			continue
		}
		t.Run(c.name, func(t *testing.T) {
			defer h.renew(t)
			stores := storetypes.NewInfiniteGasMeter()
			require.Equal(t, limit, codeOf(run(t, c.id, 0, stores)))
			h.renew(t)
			meter := storetypes.NewInfiniteGasMeter()
			require.Equal(t, limit, codeOf(run(t, c.id, price, meter)))
			require.Equal(t, whole, meter.GasConsumed()-stores.GasConsumed())
			h.renew(t)
			// With less gas than that it is out of gas, and the engine is not to be used again all the same.
			require.Panics(t, func() { _ = run(t, c.id, price, storetypes.NewGasMeter(meter.GasConsumed()-1)) })
			require.True(t, h.engine.Broken())
		})
	}
}

func TestOutOfGasPassesEveryCatch(t *testing.T) {
	h := newHarness(t)
	limits := sandbox.Limits
	limits.GasPerHostCall = 100
	request, err := proto.Marshal(&storagev1.MsgChallengeDeal{DealId: 36})
	require.NoError(t, err)
	call := abi.Call{Module: "storage", Kind: abi.Message, Name: "marspace.storage.v1.MsgChallengeDeal", Request: request}
	whole := storetypes.NewInfiniteGasMeter()
	ctx, _ := h.Ctx.WithGasMeter(whole).CacheContext()
	_, err = h.engine.Run(ctx, limits, call)
	require.NoError(t, err)
	for gas := uint64(0); gas < whole.GasConsumed(); gas += 997 {
		ctx, _ := h.Ctx.WithGasMeter(storetypes.NewGasMeter(gas)).CacheContext()
		func() {
			defer func() {
				require.IsType(t, storetypes.ErrorOutOfGas{}, recover(), "gas %d", gas)
			}()
			_, err := h.engine.Run(ctx, limits, call)
			t.Fatalf("with %d gas the call ended with %v", gas, err)
		}()
		require.False(t, h.engine.Broken())
	}
	// The same engine does the same afterwards, for the same gas.
	again := storetypes.NewInfiniteGasMeter()
	ctx, _ = h.Ctx.WithGasMeter(again).CacheContext()
	result, err := h.engine.Run(ctx, limits, call)
	require.NoError(t, err)
	var response storagev1.MsgChallengeDealResponse
	require.NoError(t, proto.Unmarshal(result, &response))
	require.Equal(t, uint64(36), response.ChallengeId)
	require.Equal(t, whole.GasConsumed(), again.GasConsumed())
}

func TestQueriesCannotWrite(t *testing.T) {
	h := newHarness(t)
	h.storeDeal(t)
	for id, want := range map[uint64]string{1: "", 9: internal} {
		request, err := proto.Marshal(&storagev1.QueryDealRequest{Id: id})
		require.NoError(t, err)
		result, err := h.engine.Run(h.Ctx, sandbox.Limits, abi.Call{Module: "storage", Kind: abi.Query, Name: "Deal", Request: request})
		if want != "" {
			require.Equal(t, want, codeOf(err))
			continue
		}
		require.NoError(t, err)
		var response storagev1.QueryDealResponse
		require.NoError(t, proto.Unmarshal(result, &response))
		require.Equal(t, *dealOne(), response.Deal)
	}
}

func TestInvariantsSayWhatIsBroken(t *testing.T) {
	h := newHarness(t)
	for name, want := range map[string]string{"holds": "", "broken": "it is broken"} {
		text, err := h.engine.Run(h.Ctx, sandbox.Limits, abi.Call{Module: "storage", Kind: abi.Invariant, Name: name})
		require.NoError(t, err)
		require.Equal(t, want, string(text))
	}
}
