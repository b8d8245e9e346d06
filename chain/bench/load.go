package main

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	sdk "github.com/cosmos/cosmos-sdk/types"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"

	"github.com/marspace/marspace/chain/app"
	"github.com/marspace/marspace/chain/cmd/marspaced/localnet"
)

const (
	loadChainID = "marspace-bench-1"
	loadHosts   = 200
	loadWorkers = 32
	// loadSlots of every archive: code 4+2.
	loadSlots, loadParity = 6, 2
	// openRateMax and sendRateMax are how many transactions a second are made ready: well above what a machine takes would only cost time.
	openRateMax, sendRateMax = 500, 1_500
	// Bank sends, which are there to compare with, get a third of the time, and enough for some blocks.
	sendPart       = 3
	sendSecondsMin = 10
	// waitingMax bounds the mempool: enough for every block to be full.
	waitingMax = 3_000
	// Gas that transactions of each kind ask for: some third more than they use, because what they ask for is what fills a block.
	loadOpenGas, loadRegisterGas, loadSendGas = 1_000_000, 1_000_000, 200_000
	drainLimit                                = 2 * time.Minute
)

// benchLoad opens archives, and then sends transfers, through a running validator as fast as it takes them.
func benchLoad(b *bench, options options) []row {
	wired := newApp(b)
	hosts := newSigners("host", loadHosts, 0)
	senders := newSigners("sender", loadHosts, loadHosts)
	var funds []localnet.Fund
	for _, each := range append(append([]*signer{}, hosts...), senders...) {
		coins := sdk.NewCoins(app.Tokens(1_000_000, app.FeeDenom), app.Tokens(200_000, app.DepositDenom))
		funds = append(funds, localnet.Fund{Address: each.String(), Coins: coins})
	}
	described := writeNetwork(b, wired, options, "load", funds, nil)
	begun := time.Now()
	sendSeconds := max(options.seconds/sendPart, sendSecondsMin)
	signed := signAll(hosts, senders, options.seconds*openRateMax/loadHosts, sendSeconds*sendRateMax/loadHosts)
	b.Logf("signatures: %s", time.Since(begun).Round(time.Second))
	started := startNode(b, options, described)
	started.waitFor(2)

	registered, _, _ := started.send("registrations", signed.registrations, drainLimit)
	opened := started.load("openings", signed.openings, time.Duration(options.seconds)*time.Second)
	started.checkStored(registered, opened.committed)
	sent := started.load("bank sends", signed.sends, time.Duration(sendSeconds)*time.Second)
	started.stop()
	return []row{
		{fmt.Sprintf("MsgOpenArchive of six slots through a running validator, sustained %.0f s", opened.seconds), opened.perSecond, "tx/s", 150, 400, higher},
		beside(fmt.Sprintf("beside: native bank sends through the same validator, sustained %.0f s", sent.seconds), sent.perSecond, "tx/s"),
	}
}

// signedLoad is the transactions of every account, in the order of its sequence.
type signedLoad struct{ registrations, openings, sends [][][]byte }

// signAll makes one registration and so many sends a Host, and so many openings a Sender: how many of those get through nobody knows before.
func signAll(hosts, senders []*signer, openings, sends int) signedLoad {
	m := &market{chainID: loadChainID, exchange: senders[0].String()}
	for i := range hosts {
		m.hosts, m.senders = append(m.hosts, hosts[i].Account), append(m.senders, senders[i].Account)
	}
	made := signedLoad{make([][][]byte, len(hosts)), make([][][]byte, len(senders)), make([][][]byte, len(senders))}
	var group sync.WaitGroup
	for half := range 2 {
		group.Go(func() {
			for i := half; i < len(hosts); i += 2 {
				made.registrations[i] = [][]byte{hosts[i].sign(m.register(hosts[i].Account), loadRegisterGas)}
				for n := range openings {
					made.openings[i] = append(made.openings[i], senders[i].sign(m.open(n*len(senders)+i, loadSlots-loadParity, loadParity), loadOpenGas))
				}
				message := banktypes.NewMsgSend(hosts[i].Address, senders[i].Address, sdk.NewCoins(sdk.NewInt64Coin(app.FeeDenom, 1)))
				for range sends {
					made.sends[i] = append(made.sends[i], hosts[i].sign(message, loadSendGas))
				}
			}
		})
	}
	group.Wait()
	return made
}

type loaded struct {
	committed int
	perSecond float64
	seconds   float64
}

// load sends transactions and counts them by the blocks that they came into.
func (n *node) load(name string, txs [][][]byte, duration time.Duration) loaded {
	committed, first, last := n.send(name, txs, duration)
	result := n.computeRate(first, last)
	result.committed = committed
	n.b.Logf("%s: %d taken, %.0f tx/s over %.1f s of blocks %d to %d", name, committed, result.perSecond, result.seconds, first, last)
	return result
}

// send sends every account's transactions, all accounts beside each other, until the time is over or nothing is left; then waits until
// all that were taken are in blocks. It gives the heights at which it began and ended.
func (n *node) send(name string, txs [][][]byte, duration time.Duration) (committed int, first, last int64) {
	first, err := n.height()
	n.b.must(err)
	var accepted, waiting atomic.Int64
	var refused atomic.Pointer[string]
	over := make(chan struct{})
	go n.watchMempool(&waiting, over)
	deadline := time.Now().Add(duration)
	var group sync.WaitGroup
	for worker := range loadWorkers {
		group.Add(1)
		go func() {
			defer group.Done()
			client := &http.Client{Timeout: 30 * time.Second, Transport: &http.Transport{MaxIdleConnsPerHost: 1}}
			for round := 0; ; round++ {
				left := false
				for account := worker; account < len(txs); account += loadWorkers {
					if round >= len(txs[account]) {
						continue
					}
					left = true
					for waiting.Load() > waitingMax && time.Now().Before(deadline) {
						time.Sleep(pollPause)
					}
					if time.Now().After(deadline) || refused.Load() != nil {
						return
					}
					if err := broadcast(client, n.RPC, txs[account][round]); err != nil {
						text := err.Error()
						refused.Store(&text)
						return
					}
					accepted.Add(1)
					waiting.Add(1)
				}
				if !left {
					return
				}
			}
		}()
	}
	group.Wait()
	close(over)
	if text := refused.Load(); text != nil {
		n.b.Fatalf("%s: the node refused a transaction: %s", name, *text)
	}
	last, err = n.height()
	n.b.must(err)
	n.drain(name)
	return int(accepted.Load()), first, last
}

// watchMempool keeps count of what waits for a block.
func (n *node) watchMempool(waiting *atomic.Int64, over chan struct{}) {
	for {
		select {
		case <-over:
			return
		case <-time.After(10 * pollPause):
			if count, err := n.mempool(); err == nil {
				waiting.Store(count)
			}
		}
	}
}

func (n *node) mempool() (int64, error) {
	var answer struct {
		Result struct {
			Total int64 `json:"total,string"`
		} `json:"result"`
	}
	err := get(n.RPC+"/num_unconfirmed_txs", &answer)
	return answer.Result.Total, err
}

func (n *node) drain(name string) {
	deadline := time.Now().Add(drainLimit)
	for {
		count, err := n.mempool()
		if err == nil && count == 0 {
			break
		}
		if time.Now().After(deadline) {
			n.b.Fatalf("%s: %d transactions are still in no block after %s", name, count, drainLimit)
		}
		time.Sleep(10 * pollPause)
	}
	height, err := n.height()
	n.b.must(err)
	n.waitFor(height + 2) // so that the last block's time is known
}

// computeRate reads the blocks' headers. A block's time is when the one before it was decided.
func (n *node) computeRate(first, last int64) loaded {
	type header struct {
		txs  int
		time time.Time
	}
	headers := make(map[int64]header)
	for height := first; height <= last+1; height++ {
		var answer struct {
			Result struct {
				Metas []struct {
					Header struct {
						Time time.Time `json:"time"`
					} `json:"header"`
					Txs int `json:"num_txs,string"`
				} `json:"block_metas"`
			} `json:"result"`
		}
		n.b.must(get(fmt.Sprintf("%s/blockchain?minHeight=%d&maxHeight=%d", n.RPC, height, height), &answer))
		if len(answer.Result.Metas) != 1 {
			n.b.Fatalf("the node has no header of block %d", height)
		}
		headers[height] = header{answer.Result.Metas[0].Txs, answer.Result.Metas[0].Header.Time}
	}
	// The clock starts with the first block that has some: what was decided after it.
	start := first
	for start < last && headers[start].txs == 0 {
		start++
	}
	count := 0
	for height := start + 1; height <= last; height++ {
		count += headers[height].txs
	}
	seconds := headers[last+1].time.Sub(headers[start+1].time).Seconds()
	if seconds <= 0 {
		n.b.Fatalf("the load lasted from block %d to %d: too short to measure", first, last)
	}
	return loaded{perSecond: float64(count) / seconds, seconds: seconds}
}

// checkStored makes sure that every committed registration and opening did what it says.
func (n *node) checkStored(registered, opened int) {
	for path, want := range map[string]int{
		"/marspace/escrow/v1/contractors": registered, "/marspace/storage/v1/archives": opened,
	} {
		var answer struct {
			Pagination struct {
				Total int `json:"total,string"`
			} `json:"pagination"`
		}
		n.b.must(get(n.REST+path+"?pagination.limit=1&pagination.count_total=true", &answer))
		if answer.Pagination.Total != want {
			n.b.Fatalf("%s has %d entries after %d transactions", path, answer.Pagination.Total, want)
		}
	}
}

func broadcast(client *http.Client, rpc string, tx []byte) error {
	body, err := json.Marshal(map[string]any{
		"jsonrpc": "2.0", "id": 1, "method": "broadcast_tx_sync", "params": map[string]string{"tx": base64.StdEncoding.EncodeToString(tx)},
	})
	if err != nil {
		return err
	}
	response, err := client.Post(rpc, "application/json", bytes.NewReader(body))
	if err != nil {
		return err
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	var answer struct {
		Error  any `json:"error"`
		Result struct {
			Code int    `json:"code"`
			Log  string `json:"log"`
		} `json:"result"`
	}
	if err := json.Unmarshal(text, &answer); err != nil {
		return err
	}
	if answer.Error != nil || answer.Result.Code != 0 {
		return fmt.Errorf("%v %s", answer.Error, answer.Result.Log)
	}
	return nil
}
