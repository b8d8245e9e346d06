package app

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/marspace/marspace/chain/host/engine"
)

type givenOptions map[string]any

func (o givenOptions) Get(name string) any { return o[name] }

func TestQuerySettingsAreReadOrRefused(t *testing.T) {
	settings, err := readEngineSettings(givenOptions{})
	require.NoError(t, err)
	require.Zero(t, settings, "without a section the defaults hold")
	settings, err = readEngineSettings(givenOptions{FlagQueryEngines: int64(3), FlagQueryLine: "50"})
	require.NoError(t, err)
	require.Equal(t, engine.Settings{QueryEngines: 3, LineMax: 50}, settings)
	for _, wrong := range []any{-1, "many", int64(1) << 40} {
		_, err = readEngineSettings(givenOptions{FlagQueryLine: wrong})
		require.ErrorContains(t, err, "queries.line in app.toml is ")
		require.ErrorContains(t, err, "want a whole number from 0")
	}
}

func TestWhatAsksCometBFTWaitsInNoLine(t *testing.T) {
	lines := lines{queries: engine.NewLine(1, 1), simulations: engine.NewLine(1, 1)}
	for path, line := range map[string]*engine.Line{
		"/marspace.storage.v1.Query/Deal": lines.queries, "/cosmos.bank.v1beta1.Query/Balance": lines.queries, "store/bank/key": lines.queries,
		"/app/version": lines.queries, "/app/simulate": lines.simulations, "app/simulate/again": lines.simulations,
		"/cosmos.tx.v1beta1.Service/Simulate": lines.simulations, "/cosmos.tx.v1beta1.Service/GetTx": nil,
		"/cosmos.base.tendermint.v1beta1.Service/ABCIQuery": nil,
	} {
		require.Same(t, line, lines.of(path), path)
	}
}
