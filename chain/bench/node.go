package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"

	dbm "github.com/cosmos/cosmos-db"

	"cosmossdk.io/log/v2"

	"github.com/marspace/marspace/chain/app"
	"github.com/marspace/marspace/chain/cmd/marspaced/localnet"
)

const (
	blockPause = 500 * time.Millisecond // as `npm start` runs its network
	// startDeadline is for a large genesis on a busy machine; usually seconds.
	startDeadline = 3 * time.Minute
	stopDeadline  = 20 * time.Second
	pollPause     = 10 * time.Millisecond
)

// node is a running validator of its own.
type node struct {
	localnet.Node
	b       *bench
	process *exec.Cmd
	ended   chan error
}

func newApp(b *bench) *app.App {
	wired, err := app.New(log.NewNopLogger(), dbm.NewMemDB(), false, noOptions{})
	b.must(err)
	return wired
}

type noOptions struct{}

func (noOptions) Get(string) any { return nil }

// writeNetwork writes the files of one validator.
func writeNetwork(b *bench, wired *app.App, options options, name string, funds []localnet.Fund, overrides []string) localnet.Node {
	if options.marspaced == "" || options.basePort == 0 {
		b.Fatal("this part wants --marspaced and --base-port")
	}
	network, err := localnet.Write(context.Background(), wired, localnet.Plan{
		Folder: filepath.Join(b.TempDir(), name), ChainID: loadChainID, Validators: 1, BasePort: options.basePort, CommitTimeout: blockPause,
		MinGasPrice: app.MinGasPrice, Stake: 1_000_000, VotingPeriod: 20 * time.Second, Funds: funds, Overrides: overrides,
	})
	b.must(err)
	return network.Nodes[0]
}

// startNode starts the daemon; the end of this program ends it.
func startNode(b *bench, options options, described localnet.Node) *node {
	started := &node{Node: described, b: b, ended: make(chan error, 1)}
	logFile, err := os.Create(filepath.Join(filepath.Dir(described.Home), "node.log"))
	b.must(err)
	started.process = exec.Command(options.marspaced, "start", "--home", described.Home, "--log_no_color")
	started.process.Stdout, started.process.Stderr = logFile, logFile
	b.must(started.process.Start())
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, syscall.SIGINT, syscall.SIGTERM)
	go func() {
		select {
		case <-signals:
			_ = started.process.Process.Kill()
			os.Exit(130)
		case err := <-started.end():
			started.ended <- err
		}
	}()
	b.Cleanup(func() { _ = started.process.Process.Kill() })
	return started
}

func (n *node) end() chan error {
	ended := make(chan error, 1)
	go func() { ended <- n.process.Wait() }()
	return ended
}

func (n *node) stop() {
	_ = n.process.Process.Signal(syscall.SIGTERM)
	select {
	case <-n.ended:
	case <-time.After(stopDeadline):
		n.b.Fatalf("the node did not stop within %s", stopDeadline)
	}
}

// waitFor waits until the node has committed the block at height.
func (n *node) waitFor(height int64) {
	deadline := time.Now().Add(startDeadline)
	for {
		if at, err := n.height(); err == nil && at >= height {
			return
		}
		select {
		case err := <-n.ended:
			n.b.Fatalf("the node ended by itself: %v; its log: %s", err, n.logTail())
		case <-time.After(pollPause):
		}
		if time.Now().After(deadline) {
			n.b.Fatalf("no block %d within %s; the node's log: %s", height, startDeadline, n.logTail())
		}
	}
}

func (n *node) logTail() string {
	text, _ := os.ReadFile(filepath.Join(filepath.Dir(n.Home), "node.log"))
	return string(text[max(0, len(text)-2_000):])
}

func (n *node) height() (int64, error) {
	var status struct {
		Result struct {
			SyncInfo struct {
				Height int64 `json:"latest_block_height,string"`
			} `json:"sync_info"`
		} `json:"result"`
	}
	err := get(n.RPC+"/status", &status)
	return status.Result.SyncInfo.Height, err
}

// get reads JSON over HTTP.
func get(url string, into any) error {
	response, err := http.Get(url)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("%s: %s %s", url, response.Status, body)
	}
	return json.Unmarshal(body, into)
}

const startRuns = 3

// benchStart measures a fresh node from its start to its first block, as a client sees it.
func benchStart(b *bench, options options) []row {
	wired := newApp(b)
	var times []time.Duration
	for i := range startRuns {
		described := writeNetwork(b, wired, options, fmt.Sprintf("start%d", i), nil, nil)
		begun := time.Now()
		started := startNode(b, options, described)
		started.waitFor(1)
		times = append(times, time.Since(begun))
		started.stop()
	}
	return []row{{"node start from built binary to first block", median(times).Seconds(), "s", 3, 1, lower}}
}
