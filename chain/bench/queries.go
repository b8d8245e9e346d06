package main

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	sdk "github.com/cosmos/cosmos-sdk/types"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"

	"github.com/marspace/marspace/chain/app"
	"github.com/marspace/marspace/chain/testchain"
	escrowv1 "github.com/marspace/marspace/proto/gen/go/marspace/escrow/v1"
)

const (
	queriesFew  = 3
	queriesMany = 200
	// queryTime is how long each number of askers asks.
	queryTime = 3 * time.Second
	// queriedBlocks are run without and with askers, turn about, so that both meet the same moods of the machine.
	queriedBlocks   = 15
	queriedBlockTxs = 400
	depositGas      = 300_000
)

// benchQueries measures what a node's answers cost its blocks, and what many askers cost each other.
func benchQueries(b *bench, _ options) []row {
	s := newSide(b)
	m := s.market()
	var registrations [][]byte
	for _, host := range m.hosts {
		registrations = append(registrations, s.Sign(host, m.register(host)))
	}
	s.NextBlock(registrations...)
	few, many := newAskers(b, s, m, queriesFew), newAskers(b, s, m, queriesMany)
	few.ask(queryTime)
	many.ask(queryTime)
	alone, asked := blocksBesideQueries(b, s, m)
	return []row{
		{fmt.Sprintf("FinalizeBlock of %d transactions under %d concurrent queries against without", queriedBlockTxs, queriesMany), asked.Seconds() / alone.Seconds(), "x", 1.3, 1.1, lower},
		{fmt.Sprintf("queries served with %d at once against %d at once", queriesMany, queriesFew), 100 * many.rate() / few.rate(), "%", 70, 90, higher},
		{fmt.Sprintf("99 of 100 queries with %d at once answered within", queriesMany), many.slowest(), "ms", 200, 50, lower},
	}
}

// blocksBesideQueries are the middle times of a block while nobody asks, and while many do.
func blocksBesideQueries(b *bench, s *side, m *market) (alone, asked time.Duration) {
	var without, with []time.Duration
	for range queriedBlocks {
		without = append(without, finalizeTime(b, s, m))
		askers := newAskers(b, s, m, queriesMany)
		askers.start()
		with = append(with, finalizeTime(b, s, m))
		askers.stop()
	}
	alone, asked = median(without), median(with)
	b.Logf("FinalizeBlock: %s alone, %s beside %d askers", alone, asked, queriesMany)
	return alone, asked
}

// finalizeTime runs a block of transfers and of a module's messages, turn about.
func finalizeTime(b *bench, s *side, m *market) time.Duration {
	txs := make([][]byte, 0, queriedBlockTxs)
	amount := sdk.NewCoins(app.Tokens(1, app.FeeDenom))
	for i := range queriedBlockTxs {
		from, to := m.senders[i%len(m.senders)], m.hosts[i%len(m.hosts)]
		if i%2 == 0 {
			txs = append(txs, s.SignGas(from, sendGas, banktypes.NewMsgSend(from.Address, to.Address, amount)))
		} else {
			txs = append(txs, s.SignGas(to, depositGas, &escrowv1.MsgAddDeposit{Address: to.String(), Amount: app.Tokens(1, app.DepositDenom)}))
		}
	}
	runtime.GC()
	started := time.Now()
	result := s.Finalize(testchain.Proposal{Txs: txs})
	took := time.Since(started)
	s.Commit()
	for _, tx := range result.Results {
		if !tx.IsOK() {
			b.Fatalf("a transaction failed: %s/%d %s", tx.Codespace, tx.Code, tx.Log)
		}
	}
	return took
}

// askers ask for contractors, each the next when it has the answer to the last.
type askers struct {
	b      *bench
	side   *side
	market *market
	number int

	mutex   sync.Mutex
	answers []time.Duration
	failure error
	lasted  time.Duration
	stopped atomic.Bool
	running sync.WaitGroup
}

func newAskers(b *bench, s *side, m *market, number int) *askers {
	return &askers{b: b, side: s, market: m, number: number}
}

func (a *askers) ask(duration time.Duration) {
	started := time.Now()
	a.start()
	time.Sleep(duration)
	a.stop()
	a.lasted = time.Since(started)
	a.b.Logf("%d at once: %.0f queries a second, 99 of 100 within %.1f ms", a.number, a.rate(), a.slowest())
}

func (a *askers) start() {
	client := escrowv1.NewQueryClient(a.side)
	for asker := range a.number {
		a.running.Go(func() {
			var times []time.Duration
			var failure error
			for turn := 0; failure == nil && !a.stopped.Load(); turn++ {
				asked := time.Now()
				host := a.market.hosts[(asker*7+turn)%len(a.market.hosts)]
				_, failure = client.Contractor(context.Background(), &escrowv1.QueryContractorRequest{Address: host.String()})
				times = append(times, time.Since(asked))
			}
			a.mutex.Lock()
			defer a.mutex.Unlock()
			a.answers, a.failure = append(a.answers, times...), errors.Join(a.failure, failure)
		})
	}
}

func (a *askers) stop() {
	a.stopped.Store(true)
	a.running.Wait()
	a.b.must(a.failure)
	slices.Sort(a.answers)
}

// rate is in answers a second.
func (a *askers) rate() float64 { return float64(len(a.answers)) / a.lasted.Seconds() }

// slowest is the time in milliseconds within which all but the slowest hundredth were answered.
func (a *askers) slowest() float64 {
	return float64(a.answers[len(a.answers)*99/100].Microseconds()) / 1000
}
