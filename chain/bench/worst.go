package main

import (
	"context"
	"fmt"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"syscall"
	"time"

	gogoproto "github.com/cosmos/gogoproto/proto"
	"google.golang.org/protobuf/reflect/protoreflect"

	errorsmod "cosmossdk.io/errors"
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

// kind is in which way a case is a message's worst.
type kind string

const (
	// full does what the message is for, with as many items as the rules allow, and succeeds.
	full kind = "full"
	// refused fails as late as it can.
	refused kind = "refused"
	// unknown names what does not exist.
	unknown kind = "unknown"
	// largest is as long as the message may be.
	largest kind = "largest"
)

var kinds = []kind{full, refused, unknown, largest}

// worstCase is one way to send a message that costs the node as much as it can for its gas.
type worstCase struct {
	kinds []kind
	name  string
	// txs of one block; one message each.
	txs int
	// early cases are tried before the Hosts' first proof window is over.
	early bool
	// prepare, if there is one, brings the chain to where the messages make sense.
	prepare func(w *worstWorld)
	// governance carries it out: nobody signs it.
	governance bool
	// make gives the i-th message and who signs it.
	make func(w *worstWorld, i int) (*testchain.Account, sdk.Msg)
}

// worstWorld is a chain with a market on it.
type worstWorld struct {
	*testchain.Chain
	b      *bench
	m      *market
	stored *worstMarket
	fresh  []*testchain.Account
	// drawn are the proofs of the chunks that each Host was asked for in its first period, by address.
	drawn map[string][][]byte
	// receipts that Hosts have given, so that each has a number of its own.
	receipts uint64
}

const (
	worstSenders   = 40
	worstSuspended = 60
	worstClaimants = 30
	worstFresh     = worstTxs * worstRuns
)

const worstAccounts = 3*slotsLargest + worstSuspended + worstSenders + worstClaimants + worstFresh

// cast gives everybody's part to accounts; what is left over is fresh.
func (m *worstMarket) cast(accounts []*testchain.Account) (fresh []*testchain.Account) {
	take := func(n int) (taken []*testchain.Account) {
		taken, accounts = accounts[:n], accounts[n:]
		return taken
	}
	m.hosts, m.doomed, m.spare = take(slotsLargest), take(slotsLargest), take(slotsLargest)
	m.suspended, m.owners, m.claimants = take(worstSuspended), take(worstSenders), take(worstClaimants)
	return accounts
}

func newWorstWorld(b *bench) *worstWorld {
	stored := &worstMarket{filledMarket: newFilledMarket(worstWindowBlocks, challengesLargest)}
	var named []*testchain.Account
	for i := range worstAccounts {
		named = append(named, testchain.NewAccount(fmt.Sprintf("account%d", i)))
	}
	stored.cast(named)
	stored.build()
	chain := testchain.New(b, testchain.Options{
		Accounts: worstAccounts, Funds: sdk.NewCoins(app.Tokens(1_000_000, app.FeeDenom), app.Tokens(1_000_000, app.DepositDenom)), Edit: stored.edit, ModuleFunds: map[string]sdk.Coins{"escrow": stored.funds()},
	})
	// The same accounts again, with their numbers.
	w := &worstWorld{Chain: chain, b: b, stored: stored, fresh: stored.cast(chain.Accounts), drawn: make(map[string][][]byte)}
	w.m = &market{chainID: "marspace-test-1", hosts: stored.hosts, senders: stored.owners, exchange: stored.exchange}
	w.SkipBlocks(filledSeedHeight + 1)
	for _, host := range stored.hosts {
		w.drawn[host.String()] = w.proofsOf(host)
	}
	return w
}

// proofsOf are what the Host must show of its first period.
func (w *worstWorld) proofsOf(host *testchain.Account) [][]byte {
	proofs, err := w.stored.proofsOf(w.Chain, host)
	w.b.must(err)
	return proofs
}

// endWindow has every Host that is not absent prove its first period, and lets the windows end.
func (w *worstWorld) endWindow() {
	client := storagev1.NewQueryClient(w.Chain)
	var txs [][]byte
	for i, host := range w.m.hosts {
		if i >= firstAbsent && i <= lastAbsent {
			continue
		}
		answer, err := client.Challenges(context.Background(), &storagev1.QueryChallengesRequest{Host: host.String()})
		w.b.must(err)
		if !answer.Proven {
			txs = append(txs, w.SignGas(host, worstGas/worstTxs, w.prove(host)))
		}
	}
	for some := range slices.Chunk(txs, worstTxs) {
		w.mustRun(some)
	}
	for w.Height() <= filledSeedHeight+worstWindowBlocks {
		w.NextBlock()
	}
}

func (w *worstWorld) prove(host *testchain.Account) *storagev1.MsgProveStorage {
	return &storagev1.MsgProveStorage{Host: host.String(), Proofs: w.drawn[host.String()]}
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
	var packages []string
	for _, name := range chain.App.TSRuntime.ModuleNames() {
		packages = append(packages, "marspace."+name+".v1")
	}
	return append(packages, "marspace.tsmodule.v1")
}

// moduleMessages are the names of all messages of the modules, from their descriptors. The adapter's come last: a fault that is retried
// changes what the others are about.
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

// processorTime is what this process has used. On a machine that does other things too it says more than a clock.
func processorTime() time.Duration {
	var usage syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &usage)
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

// measure is what something takes.
func measure(run func()) time.Duration {
	started := processorTime()
	run()
	return processorTime() - started
}

// perGas is how long a block of the transactions took for each gas, in nanoseconds, without what an empty block takes, and with which
// codes they ended.
func (w *worstWorld) perGas(txs [][]byte) (nanoseconds float64, codes map[string]int) {
	empty := measure(func() { w.Finalize(testchain.Proposal{}) })
	w.Commit()
	var block testchain.Block
	took := measure(func() { block = w.Finalize(testchain.Proposal{Txs: txs}) }) - empty
	w.Commit()
	codes = make(map[string]int)
	var gas int64
	for _, result := range block.Results {
		gas += result.GasUsed
		codes[fmt.Sprintf("%s/%d", result.Codespace, result.Code)]++
	}
	return float64(took.Nanoseconds()) / float64(gas), codes
}

// branch is where governance carries out the messages of a passed proposal; it is dropped.
func (w *worstWorld) branch() sdk.Context {
	ctx, _ := w.Context().WithExecMode(sdk.ExecModeFinalize).WithGasMeter(storetypes.NewInfiniteGasMeter()).CacheContext()
	return ctx
}

// carryOut runs a message as governance does.
func (w *worstWorld) carryOut(ctx sdk.Context, message sdk.Msg) (codespace string, code uint32) {
	_, err := w.App.MsgServiceRouter().Handler(message)(ctx, message)
	codespace, code, _ = errorsmod.ABCIInfo(err, false)
	return codespace, code
}

// perGasCarriedOut is perGas of a proposal of many messages.
func (w *worstWorld) perGasCarriedOut(c worstCase) (nanoseconds float64, codes map[string]int) {
	codes = make(map[string]int)
	var messages []sdk.Msg
	for i := range c.txs {
		_, message := c.make(w, i)
		messages = append(messages, message)
	}
	ctx := w.branch()
	took := measure(func() {
		for _, message := range messages {
			codespace, code := w.carryOut(ctx, message)
			codes[fmt.Sprintf("%s/%d", codespace, code)]++
		}
	})
	return float64(took.Nanoseconds()) / float64(ctx.GasMeter().GasConsumed()), codes
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
	w := newWorstWorld(b)
	names, err := moduleMessages(w.Chain)
	b.must(err)
	b.must(checkEveryKind(names))
	w.eachCase(names, func(name string, c worstCase) {
		send, worst, codes := w.compare(c)
		b.Logf("%5.2f  %-40s %-44s %6.2f ns/gas, bank send %5.2f, ended with %v", worst/send, name, c.title(), worst, send, codes)
		if slices.Contains(c.kinds, full) && codes["/0"] != c.txs {
			b.Fatalf("%s, %s: not all of its %d messages succeeded", name, c.title(), c.txs)
		}
		rows = append(rows, row{"worst, time per gas against a bank send: " + name + ", " + c.title(), worst / send, "x", worstRatioMax, worstRatioAim, lower})
	})
	return rows
}

// checkEveryKind wants of each message a case of every kind, or why there is none.
func checkEveryKind(names []string) error {
	for _, name := range names {
		for _, kind := range kinds {
			tried := slices.ContainsFunc(worstCases[name].cases, func(c worstCase) bool { return slices.Contains(c.kinds, kind) })
			reason := worstCases[name].none[kind]
			switch {
			case tried && reason != "":
				return fmt.Errorf("%s has a case that is %s and says why it has none: want one of both", name, kind)
			case !tried && reason == "":
				return fmt.Errorf("%s has no case that is %s and does not say why: want one of both", name, kind)
			}
		}
	}
	return nil
}

func (c worstCase) title() string {
	var words []string
	for _, kind := range c.kinds {
		words = append(words, string(kind))
	}
	if c.name != "" {
		words = append(words, c.name)
	}
	return strings.Join(words, ", ")
}

// eachCase calls try with all cases: those of open proof windows first, then the others in the order of the messages.
func (w *worstWorld) eachCase(names []string, try func(name string, c worstCase)) {
	for _, early := range []bool{true, false} {
		for _, name := range names {
			for _, c := range worstCases[name].cases {
				if c.early != early {
					continue
				}
				if c.prepare != nil {
					c.prepare(w)
				}
				try(name, c)
			}
		}
		if early {
			w.endWindow()
		}
	}
}

// compare gives the least nanoseconds a gas of bank sends and of the case.
func (w *worstWorld) compare(c worstCase) (send, worst float64, codes map[string]int) {
	// Without the garbage collector, which would charge one block for the garbage of others.
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	for run := range worstRuns {
		runtime.GC()
		sent, _ := w.perGas(w.sends())
		var took float64
		if c.governance {
			took, codes = w.perGasCarriedOut(c)
		} else {
			took, codes = w.perGas(w.txs(c, run*c.txs))
		}
		if run == 0 || sent < send {
			send = sent
		}
		if run == 0 || took < worst {
			worst = took
		}
	}
	return send, worst, codes
}
