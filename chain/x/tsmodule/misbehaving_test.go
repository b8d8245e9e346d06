package tsmodule

import (
	_ "embed"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	abci "github.com/cometbft/cometbft/abci/types"
	dbm "github.com/cosmos/cosmos-db"
	"github.com/cosmos/gogoproto/proto"
	"github.com/stretchr/testify/require"

	"cosmossdk.io/log/v2"
	"github.com/cosmos/cosmos-sdk/x/tx/signing"

	"github.com/cosmos/cosmos-sdk/baseapp"
	"github.com/cosmos/cosmos-sdk/client"
	sdkcodec "github.com/cosmos/cosmos-sdk/codec"
	"github.com/cosmos/cosmos-sdk/codec/address"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/module"
	authtx "github.com/cosmos/cosmos-sdk/x/auth/tx"

	"github.com/marspace/marspace/chain/host/sandbox"
	guestbookv1 "github.com/marspace/marspace/proto/gen/go/marspace/guestbook/v1"
	tsmodulev1 "github.com/marspace/marspace/proto/gen/go/marspace/tsmodule/v1"
)

//go:embed testdata/misbehaving.js
var misbehavingSource string

const (
	internal = "tsmodule/2"
	limit    = "tsmodule/3"
	// good cases of testdata/misbehaving.js write entry 7 and end well.
	goodFirst, goodLast = 0, 999
)

// misbehaviours are the cases of testdata/misbehaving.js; those that only return something wrong are for messages.
var misbehaviours = []struct {
	how         uint64
	name        string
	want        string
	messageOnly bool
}{
	{1, "a gigantic array", internal, false},
	{2, "a doubled array", limit, false},
	{3, "an array that grows without end", limit, false},
	{4, "a squared bigint", internal, false},
	{5, "a bigint shifted far", internal, false},
	{6, "a gigantic power", internal, false},
	{7, "a doubled string", internal, false},
	{8, "a repeated string", internal, false},
	{9, "a gigantic byte array", internal, false},
	{20, "a number for a record", internal, false},
	{21, "undefined for a record", internal, false},
	{22, "a number for a record's bigint", internal, false},
	{23, "a negative bigint for a record's unsigned one", internal, false},
	{24, "a bigint for a record's text", internal, false},
	{25, "a record with an unknown field", internal, false},
	{26, "text for a key's bigint", internal, false},
	{27, "a key's bigint above 64 bits", internal, false},
	{28, "a bigint for a stored text", internal, false},
	{29, "a write to an undeclared collection", internal, false},
	{30, "an event with text for a bigint", internal, false},
	{31, "an event with a bigint for text", internal, false},
	{32, "a number for an event", internal, false},
	{33, "an event of an unknown type", internal, false},
	{40, "undefined thrown", internal, false},
	{41, "null thrown", internal, false},
	{42, "text thrown", internal, false},
	{43, "a forged error of code 0", internal, false},
	{44, "a forged error of a negative code", internal, false},
	{45, "a forged error of a code above 32 bits", internal, false},
	{46, "a forged error with a bigint as code", internal, false},
	{47, "a forged error with text as code", internal, false},
	{48, "a forged error of no codespace", internal, false},
	{49, "a forged error of a codespace of 128 bytes", internal, false},
	{50, "a forged error with undefined as codespace", internal, false},
	{51, "a forged error with a number as text", internal, false},
	{52, "a forged error with another mark", internal, false},
	{53, "a forged error of the mark alone", internal, false},
	{54, "a forged error in an array", internal, false},
	{55, "a forged error that is whole", "guestbook/9", false},
	{60, "a number as response", internal, true},
	{61, "a response with text for a bigint", internal, true},
	{62, "a response with an unknown field", internal, true},
	{63, "null as response", internal, true},
}

// misbehavingChain is a real application of the adapter and one module, without accounts and fees.
type misbehavingChain struct {
	*baseapp.BaseApp
	t        *testing.T
	txConfig client.TxConfig
	runtime  *Runtime
	key      storetypes.StoreKey
	log      *strings.Builder
	height   int64
}

// newMisbehavingChain starts a chain whose module's store holds what seed writes.
func newMisbehavingChain(t *testing.T, seed func(storetypes.KVStore)) *misbehavingChain {
	t.Helper()
	sandboxed, runtime := newRuntimeOf(t, misbehavingSource)
	registry, err := codectypes.NewInterfaceRegistryWithOptions(codectypes.InterfaceRegistryOptions{
		ProtoFiles: proto.HybridResolver,
		SigningOptions: signing.Options{
			AddressCodec:          address.Bech32Codec{Bech32Prefix: sandbox.AddressPrefix},
			ValidatorAddressCodec: address.Bech32Codec{Bech32Prefix: sandbox.AddressPrefix},
		},
	})
	require.NoError(t, err)
	cdc := sdkcodec.NewProtoCodec(registry)
	chain := &misbehavingChain{
		t: t, runtime: runtime, key: sandboxed.Keys["guestbook"], log: new(strings.Builder),
		txConfig: authtx.NewTxConfig(cdc, authtx.DefaultSignModes),
	}
	chain.BaseApp = baseapp.NewBaseApp("misbehaving", log.NewLogger(chain.log, log.ColorOption(false)), dbm.NewMemDB(), chain.txConfig.TxDecoder())
	chain.SetInterfaceRegistry(registry)
	configurator := module.NewConfigurator(cdc, chain.MsgServiceRouter(), chain.GRPCQueryRouter())
	for _, wired := range []interface {
		RegisterInterfaces(codectypes.InterfaceRegistry)
		RegisterServices(module.Configurator)
	}{runtime.Own(), runtime.Module("guestbook")} {
		wired.RegisterInterfaces(registry)
		wired.RegisterServices(configurator)
	}
	chain.MountStores(slices.Collect(maps.Values(sandboxed.Keys))...)
	chain.SetInitChainer(func(ctx sdk.Context, _ *abci.RequestInitChain) (*abci.ResponseInitChain, error) {
		seed(ctx.KVStore(chain.key))
		params := DefaultParams()
		params.StepBudget = 10_000
		return &abci.ResponseInitChain{}, runtime.SetParams(ctx, params)
	})
	chain.SetEndBlocker(func(ctx sdk.Context) (sdk.EndBlock, error) {
		err := runtime.Module("guestbook").EndBlock(ctx)
		return sdk.EndBlock{Events: ctx.EventManager().ABCIEvents()}, err
	})
	require.NoError(t, chain.LoadLatestVersion())
	_, err = chain.InitChain(&abci.RequestInitChain{InitialHeight: 1})
	require.NoError(t, err)
	return chain
}

// next runs and commits a block of one message each.
func (chain *misbehavingChain) next(cases ...uint64) *abci.ResponseFinalizeBlock {
	chain.t.Helper()
	chain.height++
	request := &abci.RequestFinalizeBlock{Height: chain.height}
	for _, how := range cases {
		builder := chain.txConfig.NewTxBuilder()
		require.NoError(chain.t, builder.SetMsgs(&guestbookv1.MsgSignBook{Author: sandbox.Address("alice"), Text: fmt.Sprint(how)}))
		encoded, err := chain.txConfig.TxEncoder()(builder.GetTx())
		require.NoError(chain.t, err)
		request.Txs = append(request.Txs, encoded)
	}
	response, err := chain.FinalizeBlock(request)
	require.NoError(chain.t, err)
	_, err = chain.Commit()
	require.NoError(chain.t, err)
	return response
}

// stored is the module's store: key to value.
func (chain *misbehavingChain) stored() map[string]string {
	found := make(map[string]string)
	each(chain.NewContext(true), chain.key, nil, func(key, value []byte) { found[string(key)] = string(value) })
	return found
}

func (chain *misbehavingChain) faults() []tsmodulev1.Fault {
	chain.t.Helper()
	response, err := queryServer{chain.runtime}.Faults(chain.NewContext(true), &tsmodulev1.QueryFaultsRequest{})
	require.NoError(chain.t, err)
	return response.Faults
}

// namesOf are the types of events, counted.
func namesOf(events []abci.Event) map[string]int {
	counted := make(map[string]int)
	for _, event := range events {
		if strings.HasPrefix(event.Type, "marspace.") {
			counted[strings.TrimPrefix(event.Type, "marspace.")]++
		}
	}
	return counted
}

func noteKey(name string) string { return "\x02" + name + "\x00\x00" }

// requireOnlyGood says that nothing but these notes, and entry 7, is stored.
func (chain *misbehavingChain) requireOnlyGood(notes ...string) {
	chain.t.Helper()
	keys := slices.Collect(maps.Keys(chain.stored()))
	want := []string{"\x03\x00\x00\x00\x00\x00\x00\x00\x07"}
	for _, name := range notes {
		want = append(want, noteKey(name))
	}
	require.ElementsMatch(chain.t, want, keys)
}

func TestADueItemThatMisbehavesIsParkedAndLeavesNothing(t *testing.T) {
	var want []string
	chain := newMisbehavingChain(t, func(store storetypes.KVStore) {
		store.Set(dueKey(1, goodFirst), []byte("item"))
		for _, c := range misbehaviours {
			if !c.messageOnly {
				store.Set(dueKey(1, c.how), []byte("item"))
				want = append(want, fmt.Sprintf("%d: %s", c.how, c.want))
			}
		}
		store.Set(dueKey(1, goodLast), []byte("item"))
	})

	block := chain.next()

	var got []string
	for _, fault := range chain.faults() {
		how := sdk.BigEndianToUint64(fault.Key[9:])
		got = append(got, fmt.Sprintf("%d: %s/%d", how, fault.Codespace, fault.Code))
		require.Equal(t, "item", string(fault.Value))
	}
	require.Equal(t, want, got)
	require.Equal(t, map[string]int{"guestbook.v1.EntryExpired": 2, "tsmodule.v1.ModuleFault": len(want)}, namesOf(block.Events))
	chain.requireOnlyGood("wrote 0", "wrote 999")

	// The chain goes on: nothing is tried again, and messages are served.
	after := chain.next(goodFirst)
	require.Empty(t, namesOf(after.Events))
	require.True(t, after.TxResults[0].IsOK(), after.TxResults[0].Log)
}

func TestADueItemThatCannotBeReadIsParked(t *testing.T) {
	short := dueKey(1, 5)[:12]
	chain := newMisbehavingChain(t, func(store storetypes.KVStore) {
		store.Set(short, []byte("item"))
		store.Set(dueKey(1, goodLast), []byte("item"))
	})
	chain.next()
	faults := chain.faults()
	require.Len(t, faults, 1)
	require.Equal(t, short, faults[0].Key)
	require.Equal(t, internal, fmt.Sprintf("%s/%d", faults[0].Codespace, faults[0].Code))
	chain.requireOnlyGood("wrote 999")
}

func TestAMessageThatMisbehavesFailsAndLeavesNothing(t *testing.T) {
	chain := newMisbehavingChain(t, func(storetypes.KVStore) {})
	var cases []uint64
	for _, c := range misbehaviours {
		cases = append(cases, c.how)
	}
	cases = append(cases, goodFirst)

	block := chain.next(cases...)

	for i, c := range misbehaviours {
		result := block.TxResults[i]
		require.Equal(t, c.want, fmt.Sprintf("%s/%d", result.Codespace, result.Code), "%s: %s", c.name, result.Log)
		require.Empty(t, namesOf(result.Events), c.name)
		require.Empty(t, result.Data, c.name)
		require.NotContains(t, result.Log, ".js", "%s: a stack belongs into the node's log", c.name)
	}
	last := block.TxResults[len(misbehaviours)]
	require.True(t, last.IsOK(), "the good message after them: %s", last.Log)
	chain.requireOnlyGood("wrote 0")
	require.Empty(t, chain.faults())
}

func TestAQueueWhoseMaxFailsIsReportedAndWaits(t *testing.T) {
	for bound, code := range map[string]string{
		"throws": internal, "refuses": "guestbook/9", "loops": limit, "text": internal, "negative": internal,
		"gigantic": internal, "writes": internal,
	} {
		t.Run(bound, func(t *testing.T) {
			unsure := "\x04" + string(dueKey(1, 0)[1:])
			chain := newMisbehavingChain(t, func(store storetypes.KVStore) {
				store.Set([]byte(noteKey("max")), []byte(bound))
				store.Set([]byte(unsure), []byte("item"))
				store.Set(dueKey(1, goodFirst), []byte("item"))
			})

			block := chain.next()

			// The other queue ran, this one's item is neither lost nor parked.
			require.Equal(t, map[string]int{"guestbook.v1.EntryExpired": 1, "tsmodule.v1.ModuleFault": 1}, namesOf(block.Events))
			reported := block.Events[slices.IndexFunc(block.Events, func(event abci.Event) bool { return event.Type == "marspace.tsmodule.v1.ModuleFault" })]
			said := make(map[string]string)
			for _, attribute := range reported.Attributes {
				said[attribute.Key] = strings.Trim(attribute.Value, `"`)
			}
			require.Equal(t, "0 guestbook unsure "+code, fmt.Sprintf("%s %s %s %s/%s", said["id"], said["module"], said["queue"], said["codespace"], said["code"]))
			require.Empty(t, chain.faults())
			stored := chain.stored()
			require.Equal(t, "item", stored[unsure])
			require.Contains(t, stored, noteKey("wrote 0"))
			require.NotContains(t, stored, noteKey("unsure ran"))
			require.NotContains(t, stored, noteKey("max wrote"))
			require.Contains(t, chain.log.String(), "a queue does not say how many items it takes")
			require.Equal(t, 1, namesOf(chain.next().Events)["tsmodule.v1.ModuleFault"], "reported in every block that it lasts")
		})
	}
}
