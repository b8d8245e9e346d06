package system

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestFourValidatorsGoOnWithoutOneAndTakeItBack(t *testing.T) {
	network := newNetwork(t, 4)
	var nodes []*node
	for _, described := range network.Nodes {
		nodes = append(nodes, startNode(t, described))
	}
	for _, running := range nodes {
		running.reach(3)
	}
	nodes[3].kill()
	height, _, err := nodes[0].height()
	require.NoError(t, err)
	for _, running := range nodes[:3] {
		running.reach(height + 5)
	}

	back := startNode(t, network.Nodes[3])
	eventually(t, "the killed validator caught up", func() error {
		leader, _, err := nodes[0].height()
		if err != nil {
			return err
		}
		at, catchingUp, err := back.height()
		if err == nil && (catchingUp || at+1 < leader) {
			err = fmt.Errorf("it is at %d of %d, catching up: %t", at, leader, catchingUp)
		}
		return err
	})
	for _, running := range append(nodes[:3:3], back) {
		require.Equal(t, nodes[0].appHash(height+4), running.appHash(height+4), running.Moniker)
	}
	back.reach(height + 8)
	require.Equal(t, nodes[1].appHash(height+8), back.appHash(height+8))
}
