package system

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/marspace/marspace/chain/cmd/marspaced/localnet"
)

// node is a running validator.
type node struct {
	localnet.Node
	t       *testing.T
	process *exec.Cmd
	log     string
	ended   chan error
}

// startNode starts a node, with more flags if need be; the test kills it at its end.
func startNode(t *testing.T, described localnet.Node, flags ...string) *node {
	t.Helper()
	started := &node{Node: described, t: t, log: filepath.Join(t.TempDir(), described.Moniker+".log"), ended: make(chan error, 1)}
	log, err := os.Create(started.log)
	require.NoError(t, err)
	started.process = exec.Command(binary, append([]string{"start", "--home", described.Home, "--log_no_color"}, flags...)...)
	started.process.Stdout, started.process.Stderr = log, log
	require.NoError(t, started.process.Start())
	go func() {
		started.ended <- started.process.Wait()
		_ = log.Close()
	}()
	t.Cleanup(func() {
		_ = started.process.Process.Kill()
		if t.Failed() {
			text, _ := os.ReadFile(started.log)
			t.Logf("%s ended with:\n%s", described.Moniker, text[max(0, len(text)-4000):])
		}
	})
	return started
}

// kill ends the process as a power cut would.
func (n *node) kill() {
	n.t.Helper()
	require.NoError(n.t, n.process.Process.Kill())
	<-n.ended
}

// stop asks the process to end and waits until it has.
func (n *node) stop() {
	n.t.Helper()
	require.NoError(n.t, n.process.Process.Signal(syscall.SIGTERM))
	select {
	case <-n.ended:
	case <-time.After(deadline):
		n.t.Fatalf("%s did not stop within %s", n.Moniker, deadline)
	}
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

// read returns the body at a URL that answers 200.
func read(t *testing.T, url string) string {
	t.Helper()
	response, err := http.Get(url)
	require.NoError(t, err)
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	require.NoError(t, err)
	require.Equal(t, http.StatusOK, response.StatusCode, url)
	return string(body)
}

// height of the last block, and whether the node is still catching up.
func (n *node) height() (int64, bool, error) {
	var status struct {
		Result struct {
			SyncInfo struct {
				LatestBlockHeight string `json:"latest_block_height"`
				CatchingUp        bool   `json:"catching_up"`
			} `json:"sync_info"`
		} `json:"result"`
	}
	if err := get(n.RPC+"/status", &status); err != nil {
		return 0, false, err
	}
	height, err := strconv.ParseInt(status.Result.SyncInfo.LatestBlockHeight, 10, 64)
	return height, status.Result.SyncInfo.CatchingUp, err
}

// reach waits until the node stands at height or above.
func (n *node) reach(height int64) {
	n.t.Helper()
	eventually(n.t, fmt.Sprintf("%s at height %d", n.Moniker, height), func() error {
		at, _, err := n.height()
		if err == nil && at < height {
			err = fmt.Errorf("it is at %d", at)
		}
		return err
	})
}

// appHash that the block at height carries.
func (n *node) appHash(height int64) string {
	n.t.Helper()
	var block struct {
		Result struct {
			Block struct {
				Header struct {
					AppHash string `json:"app_hash"`
				} `json:"header"`
			} `json:"block"`
		} `json:"result"`
	}
	eventually(n.t, fmt.Sprintf("block %d of %s", height, n.Moniker), func() error {
		return get(fmt.Sprintf("%s/block?height=%d", n.RPC, height), &block)
	})
	require.NotEmpty(n.t, block.Result.Block.Header.AppHash)
	return block.Result.Block.Header.AppHash
}
