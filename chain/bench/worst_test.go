package main

import (
	"reflect"
	"slices"
	"testing"

	abci "github.com/cometbft/cometbft/abci/types"
	gogoproto "github.com/cosmos/gogoproto/proto"
	"github.com/stretchr/testify/require"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/marspace/marspace/chain/testchain"
	storagev1 "github.com/marspace/marspace/proto/gen/go/marspace/storage/v1"
)

// TestEveryMessageHasWorstCasesThatRun sends each once. How long they take is for `npm run bench:chain` to say.
func TestEveryMessageHasWorstCasesThatRun(t *testing.T) {
	b := &bench{}
	defer b.close()
	var failure error
	defer func() { require.NoError(t, failure) }()
	defer b.report(&failure)
	w := newWorstWorld(b)
	names, err := moduleMessages(w.Chain)
	require.NoError(t, err)
	require.Len(t, worstCases, len(names), "a case is of a message that no module has")
	require.NoError(t, checkEveryKind(names))
	w.eachCase(names, func(name string, c worstCase) {
		t.Run(name+", "+c.title(), func(t *testing.T) { runOnce(t, w, c) })
	})
}

func TestAMessageThatLacksAWayToBeAtItsWorstIsNamed(t *testing.T) {
	const name = "marspace.storage.v1.MsgResumeHost"
	kept := worstCases[name]
	defer func() { worstCases[name] = kept }()
	worstCases[name] = worst{cases: kept.cases[1:], none: kept.none}
	require.EqualError(t, checkEveryKind([]string{name}), name+" has no case that is full and does not say why: want one of both")
	worstCases[name] = worst{cases: kept.cases, none: map[kind]string{full: "it has one", largest: kept.none[largest]}}
	require.EqualError(t, checkEveryKind([]string{name}), name+" has a case that is full and says why it has none: want one of both")
	require.Error(t, checkEveryKind([]string{"marspace.storage.v1.MsgNew"}))
}

func runOnce(t *testing.T, w *worstWorld, c worstCase) {
	if c.governance {
		_, message := c.make(w, 0)
		codespace, code := w.carryOut(w.branch(), message)
		requireEnd(t, c, codespace, code, nil)
		return
	}
	signer, message := c.make(w, 0)
	result := w.Finalize(testchain.Proposal{Txs: [][]byte{w.SignGas(signer, worstGas/uint64(c.txs), message)}}).Results[0]
	w.Commit()
	require.Positive(t, result.GasUsed)
	t.Logf("%d gas, %s/%d %s", result.GasUsed, result.Codespace, result.Code, result.Log)
	requireEnd(t, c, result.Codespace, result.Code, result)
}

// requireEnd wants of a full case that everything succeeded, and of one that is refused or unknown that something did not.
func requireEnd(t *testing.T, c worstCase, codespace string, code uint32, result *abci.ExecTxResult) {
	require.False(t, codespace == "sdk" && code == 11, "out of gas")
	require.False(t, codespace == "tsmodule" && (code == 2 || code == 3), "%s/%d", codespace, code)
	failures := 0
	if code != 0 {
		failures++
	}
	if result != nil {
		failures += countFailures(t, result)
	}
	if slices.Contains(c.kinds, full) {
		require.Zero(t, failures, "%s/%d", codespace, code)
	} else {
		require.Positive(t, failures)
	}
}

// countFailures counts items of a batch that were refused, and items of a queue that failed again.
func countFailures(t *testing.T, result *abci.ExecTxResult) (failures int) {
	for _, event := range result.Events {
		if event.Type == "marspace.tsmodule.v1.ModuleFault" {
			failures++
		}
	}
	var data sdk.TxMsgData
	require.NoError(t, gogoproto.Unmarshal(result.Data, &data))
	for _, packed := range data.MsgResponses {
		response := reflect.New(gogoproto.MessageType(packed.TypeUrl[1:]).Elem()).Interface().(gogoproto.Message)
		require.NoError(t, gogoproto.Unmarshal(packed.Value, response))
		if batch, ok := response.(interface{ GetResults() []storagev1.ItemResult }); ok {
			for _, item := range batch.GetResults() {
				if item.Code != 0 {
					failures++
				}
			}
		}
	}
	return failures
}
