package engine_test

import (
	_ "embed"
	"testing"

	"github.com/cosmos/gogoproto/proto"
	"github.com/stretchr/testify/require"

	"cosmossdk.io/math"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/marspace/marspace/chain/host/abi"
	"github.com/marspace/marspace/chain/host/bundle"
	"github.com/marspace/marspace/chain/host/engine"
	"github.com/marspace/marspace/chain/host/sandbox"
	storagev1 "github.com/marspace/marspace/proto/gen/go/marspace/storage/v1"
)

//go:embed testdata/storage.js
var storageSource string

var storageServices = abi.Services{
	Messages: []abi.Method{{Name: "ChallengeDeal", Request: "marspace.storage.v1.MsgChallengeDeal", Response: "marspace.storage.v1.MsgChallengeDealResponse"}},
	Queries:  []abi.Method{{Name: "Deal", Request: "marspace.storage.v1.QueryDealRequest", Response: "marspace.storage.v1.QueryDealResponse"}},
}

type harness struct {
	*sandbox.Chain
	code   *engine.Code
	engine engine.Engine
}

func newHarness(t testing.TB) *harness {
	t.Helper()
	chain, err := sandbox.New("marspace-test-1", "storage")
	require.NoError(t, err)
	code, err := engine.Compile(chain.ABI, []engine.Module{{Bundle: bundle.Bundle{Name: "storage", Source: storageSource}, Services: storageServices}})
	require.NoError(t, err)
	h := &harness{Chain: chain, code: code}
	h.renew(t)
	return h
}

func (h *harness) renew(t testing.TB) {
	made, err := h.code.New()
	require.NoError(t, err)
	h.engine = made
}

// challenge runs case id on a branch of the state that is kept when the call succeeds.
func (h *harness) challenge(id uint64) (response storagev1.MsgChallengeDealResponse, err error) {
	request, err := proto.Marshal(&storagev1.MsgChallengeDeal{Challenger: sandbox.Address("alice"), DealId: id})
	if err != nil {
		return response, err
	}
	ctx, write := h.Ctx.CacheContext()
	result, err := h.engine.Run(ctx, sandbox.Limits, abi.Call{
		Module: "storage", Kind: abi.Message, Name: "marspace.storage.v1.MsgChallengeDeal", Request: request, Sender: sandbox.Address("alice"),
	})
	if err != nil {
		return response, err
	}
	write()
	return response, proto.Unmarshal(result, &response)
}

func (h *harness) text(name string) string {
	return string(h.Ctx.KVStore(h.Keys["storage"]).Get(append([]byte{4}, name+"\x00\x00"...)))
}

func dealOne() *storagev1.Deal {
	return &storagev1.Deal{
		Id: 1, ArchiveId: 7, SlotIndex: 2, Sender: sandbox.Address("alice"), Host: sandbox.Address("host"),
		Status: storagev1.DealStatus_DEAL_STATUS_ACTIVE, ShardBytes: 64 << 20, Checksum: make([]byte, 32),
		PriceAmount: math.NewInt(1_000_000_000).String(), PaymentDenom: "amaspc", OpenedAtHeight: 12, StartsAtHeight: 1000,
		TermBlocks: 100_000, TermBlocksMin: 1000, Exchange: sandbox.Address("exchange"), CommissionBps: 50, RetainBps: 1000,
		LockAmount: "123456789012345678901234567890", ReceiptNumber: 5, PaidAmount: "0", RetainedAmount: "0", FeeAmount: "0",
	}
}

func (h *harness) storeDeal(t testing.TB) {
	encoded, err := proto.Marshal(dealOne())
	require.NoError(t, err)
	h.Ctx.KVStore(h.Keys["storage"]).Set([]byte{1, 0, 0, 0, 0, 0, 0, 0, 1}, encoded)
}

var _ = sdk.Context{}
