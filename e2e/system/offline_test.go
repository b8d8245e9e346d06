package system

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestOfflineCommandsWorkOnAStoppedNode(t *testing.T) {
	network := newNetwork(t, 1)
	running := startNode(t, network.Nodes[0])
	running.reach(6)
	running.stop()
	at := func(args ...string) string { return marspaced(t, append(args, "--home", running.Home)...) }

	require.Contains(t, at("module-hash-by-height", "4"), "name: staking")
	require.Contains(t, at("check-invariants"), `"broken": []`)
	require.Contains(t, at("check-invariants", "--height", "4"), `"height": 4`)
	require.Contains(t, at("comet", "show-validator"), "/cosmos.crypto.secp256k1.PubKey")
	at("snapshots", "export", "--height", "4")
	require.Contains(t, at("snapshots", "list"), "height: 4")
	require.Contains(t, at("prune", "custom", "--pruning-keep-recent", "3", "--pruning-interval", "10"), "success")

	var height int64
	_, err := fmt.Sscanf(at("rollback"), "Rolled back state to height %d", &height)
	require.NoError(t, err)
	again := startNode(t, network.Nodes[0])
	again.reach(height + 3)
}
