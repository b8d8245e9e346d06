package engine_test

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestReadsAndWritesADeal(t *testing.T) {
	h := newHarness(t)
	h.storeDeal(t)
	response, err := h.challenge(50)
	require.NoError(t, err)
	require.Equal(t, uint64(64<<20), response.ChallengeId)
	require.Equal(t, "x", h.text("before"))
}
