package localnet

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/marspace/marspace/chain/app"
)

func TestOverrideChangesOneValueAndKeepsTheRest(t *testing.T) {
	state := app.GenesisState{"gov": json.RawMessage(`{"params":{"quorum":"0.3","big":123456789012345678901234567890}}`)}
	require.NoError(t, applyOverride(state, "gov.params.quorum=0.1"))
	require.JSONEq(t, `{"params":{"quorum":0.1,"big":123456789012345678901234567890}}`, string(state["gov"]))
	require.Contains(t, string(state["gov"]), "123456789012345678901234567890", "numbers keep their digits")
	require.NoError(t, applyOverride(state, `gov.params.quorum="0.2"`))
	require.Contains(t, string(state["gov"]), `"quorum":"0.2"`)
	require.NoError(t, applyOverride(state, "gov.params.quorum=20s"))
	require.Contains(t, string(state["gov"]), `"quorum":"20s"`, "what is not JSON is a string")
}

func TestOverrideOfNothingIsRefused(t *testing.T) {
	state := app.GenesisState{"gov": json.RawMessage(`{"params":{"quorum":"0.3"}}`)}
	for _, override := range []string{"gov", "gov=1", "gov.params", "mint.params.x=1", "gov.params.x=1", "gov.params.quorum.x=1"} {
		require.Error(t, applyOverride(state, override), override)
	}
	require.JSONEq(t, `{"params":{"quorum":"0.3"}}`, string(state["gov"]))
}

func TestNodesShareNoPort(t *testing.T) {
	plan := Plan{BasePort: 30_000}
	seen := make(map[string]bool)
	for i := range 4 {
		node := plan.nodeAddresses(i)
		for _, address := range []string{node.P2P, host(node.RPC), node.GRPC, host(node.REST), host(node.Metrics)} {
			require.False(t, seen[address], address)
			seen[address] = true
		}
	}
}
