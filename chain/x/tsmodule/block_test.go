package tsmodule

import (
	"crypto/sha256"
	_ "embed"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	sdkcodec "github.com/cosmos/cosmos-sdk/codec"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/marspace/marspace/chain/host/sandbox"
	_ "github.com/marspace/marspace/proto/gen/go/marspace/guestbook/v1"
	tsmodulev1 "github.com/marspace/marspace/proto/gen/go/marspace/tsmodule/v1"
)

//go:embed testdata/guestbook.js
var guestbookSource string

func newTestRuntime(t *testing.T) (*sandbox.Chain, *Runtime) {
	t.Helper()
	return newRuntimeOf(t, guestbookSource)
}

func newRuntimeOf(t *testing.T, source string, ports ...string) (*sandbox.Chain, *Runtime) {
	t.Helper()
	chain, err := sandbox.New("marspace-test-1", ModuleName, "guestbook")
	require.NoError(t, err)
	sum := sha256.Sum256([]byte(source))
	bundles := fstest.MapFS{
		"bundles.lock.json":    {Data: fmt.Appendf(nil, `{"guestbook":{"sha256":%q}}`, hex.EncodeToString(sum[:]))},
		"bundles/guestbook.js": {Data: []byte(source)},
	}
	keepers := sandbox.Keepers{Bank: chain.ABI.Bank, Stakes: chain.Stakes}
	runtime, err := NewRuntime(Config{
		Modules: []ModuleConfig{{Name: "guestbook", Ports: ports}}, Bundles: bundles, StoreKeys: chain.Keys,
		Bank: keepers, Pool: keepers, Staking: keepers, Authority: chain.ABI.Authority, AddressPrefix: sandbox.AddressPrefix,
	})
	require.NoError(t, err)
	params := DefaultParams()
	params.StepBudget = 10_000
	require.NoError(t, runtime.SetParams(chain.Ctx, params))
	return chain, runtime
}

func dueKey(height, how uint64) []byte {
	key := binary.BigEndian.AppendUint64([]byte{1}, height)
	return binary.BigEndian.AppendUint64(key, how)
}

func note(chain *sandbox.Chain, name string) string {
	return string(chain.Ctx.KVStore(chain.Keys["guestbook"]).Get([]byte("\x02" + name + "\x00\x00")))
}

func eventTypes(ctx sdk.Context) (types []string) {
	for _, event := range ctx.EventManager().Events() {
		types = append(types, strings.TrimPrefix(event.Type, "marspace."))
	}
	return types
}

func TestAFailingDueItemIsParkedAndTheBlockGoesOn(t *testing.T) {
	chain, runtime := newTestRuntime(t)
	store := chain.Ctx.KVStore(chain.Keys["guestbook"])
	for how := uint64(0); how <= 7; how++ {
		store.Set(dueKey(5, how), []byte("item"))
	}
	store.Set(dueKey(6, 0), []byte("later"))
	chain.EnterBlock(5, 1_800_000_030, make([]byte, 32))
	ctx := chain.Ctx.WithEventManager(sdk.NewEventManager())
	require.NoError(t, runtime.Module("guestbook").EndBlock(ctx))

	// Items 0 and 7 are fine; each other one left nothing but its fault.
	want := map[uint64]string{1: "guestbook/9", 2: "tsmodule/2", 3: "tsmodule/3", 4: "tsmodule/3", 5: "tsmodule/2", 6: "tsmodule/2"}
	for how := uint64(0); how <= 7; how++ {
		require.Nil(t, store.Get(dueKey(5, how)), "item %d is still due", how)
		if want[how] == "" {
			require.Equal(t, "item", note(chain, fmt.Sprintf("ran %d", how)))
		} else {
			require.Empty(t, note(chain, fmt.Sprintf("ran %d", how)))
		}
	}
	require.Equal(t, "later", string(store.Get(dueKey(6, 0))))
	response, err := queryServer{runtime}.Faults(ctx, &tsmodulev1.QueryFaultsRequest{})
	require.NoError(t, err)
	require.Len(t, response.Faults, len(want))
	for i, fault := range response.Faults {
		how := uint64(i + 1)
		require.Equal(t, how, fault.Id)
		require.Equal(t, want[how], fmt.Sprintf("%s/%d", fault.Codespace, fault.Code))
		require.Equal(t, dueKey(5, how), fault.Key)
		require.Equal(t, "item", string(fault.Value))
		require.Equal(t, uint64(5), fault.Height)
	}
	expected := []string{"guestbook.v1.EntryExpired"}
	for range want {
		expected = append(expected, "tsmodule.v1.ModuleFault")
	}
	require.Equal(t, append(expected, "guestbook.v1.EntryExpired"), eventTypes(ctx))
}

func TestAFaultIsRetriedByMessage(t *testing.T) {
	chain, runtime := newTestRuntime(t)
	store := chain.Ctx.KVStore(chain.Keys["guestbook"])
	store.Set(dueKey(5, 6), []byte("item"))
	chain.EnterBlock(5, 1_800_000_030, make([]byte, 32))
	require.NoError(t, runtime.Module("guestbook").EndBlock(chain.Ctx))
	server := messageServer{runtime}

	_, err := server.RetryFault(chain.Ctx, &tsmodulev1.MsgRetryFault{Id: 1})
	require.NoError(t, err)
	fault, err := runtime.own.fault(chain.Ctx, 1)
	require.NoError(t, err)
	require.Equal(t, uint64(1), fault.Retries)
	require.Empty(t, note(chain, "ran 6"))

	store.Set([]byte("\x02mended\x00\x00"), []byte("yes"))
	ctx := chain.Ctx.WithEventManager(sdk.NewEventManager())
	_, err = server.RetryFault(ctx, &tsmodulev1.MsgRetryFault{Id: 1})
	require.NoError(t, err)
	require.Equal(t, "item", note(chain, "ran 6"))
	require.Equal(t, []string{"guestbook.v1.EntryExpired", "tsmodule.v1.FaultCleared"}, eventTypes(ctx))
	_, err = server.RetryFault(ctx, &tsmodulev1.MsgRetryFault{Id: 1})
	require.ErrorIs(t, err, ErrNotFound)
}

func TestBlockHashesStayInTheRing(t *testing.T) {
	chain, runtime := newTestRuntime(t)
	params := DefaultParams()
	params.BlockHashRingBlocks = 3
	require.NoError(t, runtime.SetParams(chain.Ctx, params))
	for height := int64(1); height <= 10; height++ {
		chain.EnterBlock(height, 1_800_000_000+height, nil)
		hash := make([]byte, 32)
		hash[0] = byte(height)
		require.NoError(t, runtime.Own().BeginBlock(chain.Ctx.WithHeaderHash(hash)))
	}
	for height := uint64(1); height <= 10; height++ {
		hash := runtime.own.blockHash(chain.Ctx, height)
		if height <= 7 {
			require.Nil(t, hash, "block %d", height)
		} else {
			require.Equal(t, byte(height), hash[0])
		}
	}
}

func TestTheAdaptersStateSurvivesExport(t *testing.T) {
	cdc := sdkcodec.NewProtoCodec(codectypes.NewInterfaceRegistry())
	chain, runtime := newTestRuntime(t)
	chain.Ctx.KVStore(chain.Keys["guestbook"]).Set(dueKey(5, 1), []byte("item"))
	chain.EnterBlock(5, 1_800_000_030, make([]byte, 32))
	require.NoError(t, runtime.Own().BeginBlock(chain.Ctx.WithHeaderHash(make([]byte, 32))))
	require.NoError(t, runtime.Module("guestbook").EndBlock(chain.Ctx))
	exported := runtime.Own().ExportGenesis(chain.Ctx, cdc)
	require.NoError(t, runtime.Own().ValidateGenesis(cdc, nil, exported))

	other, fresh := newTestRuntime(t)
	fresh.Own().InitGenesis(other.Ctx, cdc, exported)
	require.JSONEq(t, string(exported), string(fresh.Own().ExportGenesis(other.Ctx, cdc)))
}

func TestParamsAreGovernances(t *testing.T) {
	chain, runtime := newTestRuntime(t)
	server := messageServer{runtime}
	params := DefaultParams()
	_, err := server.UpdateParams(chain.Ctx, &tsmodulev1.MsgUpdateParams{Authority: sandbox.Address("alice"), Params: params})
	require.ErrorContains(t, err, "unauthorized")
	for _, change := range []func(*tsmodulev1.Params){
		func(p *tsmodulev1.Params) { p.StepBudget = 0 }, func(p *tsmodulev1.Params) { p.DepthMax = 1 << 40 },
		func(p *tsmodulev1.Params) { p.BlockHashRingBlocks = 0 }, func(p *tsmodulev1.Params) { p.GasPerHostCall = 1 << 40 },
	} {
		bad := params
		change(&bad)
		_, err = server.UpdateParams(chain.Ctx, &tsmodulev1.MsgUpdateParams{Authority: chain.ABI.Authority, Params: bad})
		require.ErrorIs(t, err, ErrInvalidParams)
	}
	params.StepBudget = 77
	_, err = server.UpdateParams(chain.Ctx, &tsmodulev1.MsgUpdateParams{Authority: chain.ABI.Authority, Params: params})
	require.NoError(t, err)
	require.Equal(t, params, runtime.own.params(chain.Ctx))
}

func TestInvariantsAreRun(t *testing.T) {
	chain, runtime := newTestRuntime(t)
	broken, err := runtime.CheckInvariants(chain.Ctx)
	require.NoError(t, err)
	require.Empty(t, broken)
	chain.Ctx.KVStore(chain.Keys["guestbook"]).Set([]byte("\x02ran 1\x00\x00"), []byte("x"))
	broken, err = runtime.CheckInvariants(chain.Ctx)
	require.NoError(t, err)
	require.Equal(t, []Broken{{Module: "guestbook", Invariant: "bad", Text: "it ran"}}, broken)
}
