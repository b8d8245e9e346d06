package main

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/marspace/marspace/chain/testchain"
)

// TestEveryMessageHasWorstCasesThatRun sends each once. How long they take is for `npm run bench:chain` to say.
func TestEveryMessageHasWorstCasesThatRun(t *testing.T) {
	b := &bench{}
	defer b.close()
	w := newWorstWorld(b, slotsLargest)
	names, err := moduleMessages(w.Chain)
	require.NoError(t, err)
	require.Len(t, worstCases, len(names), "a case is of a message that no module has")
	for _, name := range names {
		require.NotEmpty(t, worstCases[name], "%s has no worst case: write some in worst_cases.go", name)
		for _, c := range worstCases[name] {
			signer, message := c.make(w, 0)
			result := w.Finalize(testchain.Proposal{Txs: [][]byte{w.SignGas(signer, worstGas, message)}}).Results[0]
			w.Commit()
			require.Positive(t, result.GasUsed)
			require.NotEqual(t, "sdk/11", result.Codespace, "%s, %s ran out of gas", name, c.name)
			require.False(t, result.Codespace == "tsmodule" && result.Code == 2, "%s, %s: %s", name, c.name, result.Log)
		}
	}
}
