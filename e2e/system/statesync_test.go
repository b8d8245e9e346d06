package system

import (
	"encoding/json"
	"fmt"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
)

const (
	snapshotInterval = 10
	// trustedHeight is below the first snapshot, where the new node's light client begins.
	trustedHeight = 5
)

// A node that knows the genesis and one block's hash takes the state of a snapshot from another node's disk and goes on with it, without
// the blocks before.
func TestANewNodeStartsFromAnothersSnapshot(t *testing.T) {
	network := newNetwork(t, 1)
	// It keeps all of them: blocks here come faster than a new node asks for chunks.
	leader := startNode(t, network.Nodes[0],
		"--state-sync.snapshot-interval", strconv.Itoa(snapshotInterval), "--state-sync.snapshot-keep-recent", "0")
	leader.reach(2)
	checkSend(t, leader)
	// The light client wants two blocks above the snapshot.
	leader.reach(snapshotInterval + 3)

	t.Setenv("MARSPACED_STATESYNC_ENABLE", "true")
	t.Setenv("MARSPACED_STATESYNC_RPC_SERVERS", leader.RPC+","+leader.RPC)
	t.Setenv("MARSPACED_STATESYNC_TRUST_HEIGHT", strconv.Itoa(trustedHeight))
	t.Setenv("MARSPACED_STATESYNC_TRUST_HASH", leader.blockHash(trustedHeight))
	// The least that CometBFT takes.
	t.Setenv("MARSPACED_STATESYNC_DISCOVERY_TIME", "5s")
	follower := startFollower(t, leader)

	follower.reach(snapshotInterval + 3)
	var status struct {
		Result struct {
			SyncInfo struct {
				Earliest int64 `json:"earliest_block_height,string"`
			} `json:"sync_info"`
		} `json:"result"`
	}
	require.NoError(t, get(follower.RPC+"/status", &status))
	require.Greater(t, status.Result.SyncInfo.Earliest, int64(snapshotInterval), "it has no block before the snapshot")
	height, _, err := follower.height()
	require.NoError(t, err)
	require.Equal(t, leader.appHash(height), follower.appHash(height))
	follower.reach(height + 3)
	require.Equal(t, leader.appHash(height+3), follower.appHash(height+3), "it executes what comes")
	follower.stop()
	var broken struct{ Broken []json.RawMessage }
	require.NoError(t, json.Unmarshal([]byte(marspaced(t, "check-invariants", "--home", follower.Home)), &broken))
	require.Empty(t, broken.Broken)
}

// blockHash is the hash of the block at a height.
func (n *node) blockHash(height int64) string {
	n.t.Helper()
	var block struct {
		Result struct {
			ID struct {
				Hash string `json:"hash"`
			} `json:"block_id"`
		} `json:"result"`
	}
	eventually(n.t, fmt.Sprintf("block %d of %s", height, n.Moniker), func() error {
		return get(fmt.Sprintf("%s/block?height=%d", n.RPC, height), &block)
	})
	require.NotEmpty(n.t, block.Result.ID.Hash)
	return block.Result.ID.Hash
}
