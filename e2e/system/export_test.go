package system

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestAnExportStartsANewChainWhereTheOldOneStopped(t *testing.T) {
	network := newNetwork(t, 1)
	running := startNode(t, network.Nodes[0])
	running.reach(4)
	checkSend(t, running)
	running.stop()
	genesis := filepath.Join(t.TempDir(), "genesis.json")
	marspaced(t, "export", "--output-document", genesis, "--home", running.Home)
	marspaced(t, "genesis", "validate", genesis, "--home", running.Home)

	next := network.Nodes[0]
	next.Home = filepath.Join(t.TempDir(), "next")
	require.NoError(t, os.CopyFS(filepath.Join(next.Home, "config"), os.DirFS(filepath.Join(running.Home, "config"))))
	exported, err := os.ReadFile(genesis)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(next.Home, "config", "genesis.json"), exported, 0o600))
	marspaced(t, "comet", "unsafe-reset-all", "--home", next.Home)
	restarted := startNode(t, next)
	restarted.reach(7)
	require.Equal(t, int64(5), received(t, restarted, network.Nodes[0].Operator.Address))
}
