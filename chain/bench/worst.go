package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"slices"
	"time"

	gogoproto "github.com/cosmos/gogoproto/proto"
	"google.golang.org/protobuf/reflect/protoreflect"

	"cosmossdk.io/math"

	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"

	"github.com/marspace/marspace/chain/app"
	"github.com/marspace/marspace/chain/testchain"
	storagev1 "github.com/marspace/marspace/proto/gen/go/marspace/storage/v1"
)

// A block full of any message may take as long as three blocks full of bank sends of the same gas: docs/spec/host-abi.md, section 8.
const (
	worstRatioMax = 3
	worstRatioAim = 1.5
	// worstTxs of a block, and the gas that they may take together.
	worstTxs = 60
	worstGas = 200_000_000
)

// worstCase is one way to send a message that costs the node as much as it can for its gas.
type worstCase struct {
	name string
	// txs of one block; one message each.
	txs int
	// make gives the i-th message of a run and who signs it.
	make func(w *worstWorld, i int) (*testchain.Account, sdk.Msg)
}

// worstWorld is a chain with a market on it.
type worstWorld struct {
	*testchain.Chain
	b     *bench
	m     *market
	fresh []*testchain.Account
	// receipts that Hosts have given, so that each has a number of its own.
	receipts uint64
}

func newWorstWorld(b *bench, hosts int) *worstWorld {
	const senders, fresh = 40, 200
	chain := testchain.New(b, testchain.Options{Accounts: hosts + senders + fresh})
	w := &worstWorld{Chain: chain, b: b, fresh: chain.Accounts[hosts+senders:]}
	w.m = &market{
		chainID: "marspace-test-1", hosts: chain.Accounts[:hosts], senders: chain.Accounts[hosts : hosts+senders],
		exchange: testchain.NewAccount("exchange").String(),
	}
	w.askMissed()
	for some := range slices.Chunk(w.m.hosts, 50) {
		var txs [][]byte
		for _, host := range some {
			txs = append(txs, chain.Sign(host, w.m.register(host)))
		}
		w.mustRun(txs)
	}
	return w
}

func (w *worstWorld) mustRun(txs [][]byte) testchain.Block {
	block := w.NextBlock(txs...)
	for _, result := range block.Results {
		if !result.IsOK() {
			w.b.Fatalf("what a worst case needs failed: %s/%d %s", result.Codespace, result.Code, result.Log)
		}
	}
	return block
}

// modulePackages are the packages whose messages run TypeScript, and the adapter's own.
func modulePackages(chain *testchain.Chain) []string {
	packages := []string{"marspace.tsmodule.v1"}
	for _, name := range chain.App.TSRuntime.ModuleNames() {
		packages = append(packages, "marspace."+name+".v1")
	}
	return packages
}

// moduleMessages are the names of all messages of the modules, from their descriptors.
func moduleMessages(chain *testchain.Chain) (names []string, err error) {
	for _, name := range modulePackages(chain) {
		found, err := gogoproto.HybridResolver.FindDescriptorByName(protoreflect.FullName(name + ".Msg"))
		if err != nil {
			return nil, err
		}
		methods := found.(protoreflect.ServiceDescriptor).Methods()
		for i := range methods.Len() {
			names = append(names, string(methods.Get(i).Input().FullName()))
		}
	}
	return names, nil
}

// perGas is how long a block of the transactions took for each gas, in nanoseconds, and with which codes they ended.
func (w *worstWorld) perGas(txs [][]byte) (nanoseconds float64, codes map[string]int) {
	runtime.GC()
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	started := time.Now()
	block := w.Finalize(testchain.Proposal{Txs: txs})
	took := time.Since(started)
	w.Commit()
	codes = make(map[string]int)
	var gas int64
	for _, result := range block.Results {
		gas += result.GasUsed
		codes[fmt.Sprintf("%s/%d", result.Codespace, result.Code)]++
	}
	return float64(took.Nanoseconds()) / float64(gas), codes
}

// sends is a block of the bank's own transfers, which everything is compared with.
func (w *worstWorld) sends() [][]byte {
	var txs [][]byte
	for i := range worstTxs {
		from, to := w.m.senders[i%len(w.m.senders)], w.m.hosts[i%len(w.m.hosts)]
		coins := sdk.NewCoins(sdk.NewCoin(app.FeeDenom, math.NewInt(1)))
		txs = append(txs, w.SignGas(from, sendGas, banktypes.NewMsgSend(from.Address, to.Address, coins)))
	}
	return txs
}

func (w *worstWorld) txs(c worstCase, first int) (txs [][]byte) {
	for i := range c.txs {
		signer, message := c.make(w, first+i)
		txs = append(txs, w.SignGas(signer, worstGas/uint64(c.txs), message))
	}
	return txs
}

// worstRuns of a case: the quickest counts, as the quickest of the sends beside it does, because a busy machine only makes slower.
const worstRuns = 3

func benchWorst(b *bench, _ options) (rows []row) {
	w := newWorstWorld(b, slotsLargest)
	names, err := moduleMessages(w.Chain)
	b.must(err)
	for _, name := range names {
		if len(worstCases[name]) == 0 {
			b.Fatalf("%s has no worst case: write some in worst_cases.go", name)
		}
		for _, c := range worstCases[name] {
			send, worst := 0.0, 0.0
			var codes map[string]int
			for run := range worstRuns {
				sent, _ := w.perGas(w.sends())
				took, ended := w.perGas(w.txs(c, run*c.txs))
				if run == 0 || sent < send {
					send = sent
				}
				if run == 0 || took < worst {
					worst = took
				}
				codes = ended
			}
			b.Logf("%-40s %-44s %6.2f ns/gas, bank send %5.2f, ended with %v", name, c.name, worst, send, codes)
			rows = append(rows, row{"worst, time per gas against a bank send: " + name + ", " + c.name, worst / send, "x", worstRatioMax, worstRatioAim, lower})
		}
	}
	return rows
}

// questionsPrefix is that of modules/storage/state.ts.
const questionsPrefix = 0x22

// askMissed, before anybody has read anything, writes a question of a missed period for every Host, as a chain has it whose Hosts were away.
func (w *worstWorld) askMissed() {
	store := w.App.CommitMultiStore().GetStore(w.App.StoreKey("storage")).(storetypes.KVStore)
	state := &storageState{store: store}
	for _, host := range w.m.hosts {
		state.set(newKey(hostsPrefix).address(host.Address), &storagev1.HostState{Host: host.String(), Status: storagev1.HostStatus_HOST_STATUS_ACTIVE})
		state.set(newKey(questionsPrefix).address(host.Address), &storagev1.Question{
			Host: host.String(), Period: 1, UntilHeight: 1 << 30, Chunks: []storagev1.QuestionedChunk{{DealId: 1, Answered: true}},
		})
	}
	w.NextBlock()
}
