package system

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/marspace/marspace/chain/cmd/marspaced/localnet"
)

const (
	killsUsual = 50
	killsLong  = 500
	// lifeMillisMax before a kill: some ten blocks, so that kills fall on every part of a block.
	lifeMillisMax = 400
)

// A node under load is killed at random moments. Whatever it had committed must be there after each restart, and a
// second node that executes the same blocks from the genesis must come to the same state.
func TestKillsAtAnyMomentLoseNothing(t *testing.T) {
	kills := killsUsual
	if os.Getenv("MARSPACE_TEST_LONG") != "" {
		kills = killsLong
	}
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d, %d kills", seed, kills)
	random := rand.New(rand.NewPCG(seed, 0))

	network := newNetwork(t, 1)
	// Blocks follow each other at once: more of them for kills to fall into.
	t.Setenv("MARSPACED_CONSENSUS_TIMEOUT_COMMIT", "20ms")
	load := startLoad(t, network)
	var height int64
	var hash string
	for range kills {
		running := startNode(t, network.Nodes[0])
		running.reach(height + 2)
		if hash != "" {
			require.Equal(t, hash, running.appHash(height), "height %d", height)
		}
		time.Sleep(time.Duration(random.IntN(lifeMillisMax)) * time.Millisecond)
		at, _, err := running.height()
		require.NoError(t, err)
		height, hash = at, running.appHash(at)
		running.kill()
	}

	last := startNode(t, network.Nodes[0])
	last.reach(height + 2)
	require.Equal(t, hash, last.appHash(height))
	sent := load.stop()
	arrived := received(t, last, load.receiver)
	t.Logf("%d transfers accepted, %d arrived, height %d", sent, arrived, height)
	require.Positive(t, arrived, "the node was not under load")

	follower := startFollower(t, last)
	follower.reach(height)
	require.Equal(t, hash, follower.appHash(height))
}

// startFollower starts a node that is no validator and knows only the genesis and the address of another.
func startFollower(t *testing.T, leader *node) *node {
	t.Helper()
	described := localnet.Node{Moniker: "follower", Home: filepath.Join(t.TempDir(), "follower")}
	marspaced(t, "init", described.Moniker, "--home", described.Home)
	genesis, err := os.ReadFile(filepath.Join(leader.Home, "config", "genesis.json"))
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(described.Home, "config", "genesis.json"), genesis, 0o600))

	port := freePorts(t, portsPerNode)
	at := func(offset int) string { return fmt.Sprintf("127.0.0.1:%d", port+offset) }
	described.RPC = "http://" + at(1)
	t.Setenv("MARSPACED_P2P_ADDR_BOOK_STRICT", "false")
	t.Setenv("MARSPACED_INSTRUMENTATION_PROMETHEUS", "false")
	return startNode(t, described,
		"--p2p.laddr", "tcp://"+at(0), "--rpc.laddr", "tcp://"+at(1), "--rpc.pprof_laddr", "",
		"--grpc.address", at(2), "--api.address", "tcp://"+at(3),
		"--p2p.persistent_peers", leader.NodeID+"@"+leader.P2P)
}

// received is how many amrk an address holds.
func received(t *testing.T, running *node, address string) int64 {
	t.Helper()
	var answer struct {
		Balance struct {
			Amount int64 `json:"amount,string"`
		} `json:"balance"`
	}
	url := fmt.Sprintf("%s/cosmos/bank/v1beta1/balances/%s/by_denom?denom=amrk", running.REST, address)
	eventually(t, "balance", func() error { return get(url, &answer) })
	return answer.Balance.Amount
}
