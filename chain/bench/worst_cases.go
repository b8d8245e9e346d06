package main

import (
	"crypto/ed25519"
	"strings"

	"cosmossdk.io/math"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/marspace/marspace/chain/app"
	"github.com/marspace/marspace/chain/testchain"
	escrowv1 "github.com/marspace/marspace/proto/gen/go/marspace/escrow/v1"
	storagev1 "github.com/marspace/marspace/proto/gen/go/marspace/storage/v1"
	tsmodulev1 "github.com/marspace/marspace/proto/gen/go/marspace/tsmodule/v1"
)

const (
	slotsLargest = 120
	batchLargest = 200
	proofLargest = 8_192
	unknownID    = 1 << 40
)

func unknownIDs() (ids []uint64) {
	for i := range uint64(batchLargest) {
		ids = append(ids, unknownID+i)
	}
	return ids
}

func (w *worstWorld) host(i int) *testchain.Account   { return w.m.hosts[i%len(w.m.hosts)] }
func (w *worstWorld) sender(i int) *testchain.Account { return w.m.senders[i%len(w.m.senders)] }

func largeProofs(count int) (proofs [][]byte) {
	for range count {
		proofs = append(proofs, make([]byte, proofLargest))
	}
	return proofs
}

// openSlots is an opening with many slots; the last signature may be wrong, so that everything before it was for nothing.
func (w *worstWorld) openSlots(sender *testchain.Account, slots int, wrong bool) sdk.Msg {
	parity := max(1, slots/5)
	message := &storagev1.MsgOpenArchive{
		Sender: sender.String(), DataShards: uint32(slots - parity), ParityShards: uint32(parity),
		ContentBytes: uint64(slots-parity) * shardBytes, TermBlocks: termBlocks,
	}
	for slot := range slots {
		receipt := w.receipt(sender.String(), slot)
		if wrong && slot == slots-1 {
			receipt.Signature = make([]byte, ed25519.SignatureSize)
		}
		message.Slots = append(message.Slots, storagev1.SlotReceipt{Receipt: receipt, Checksum: receipt.Receipt.Checksum})
	}
	return message
}

// receipt of a slot's Host for a person, never the same twice.
func (w *worstWorld) receipt(sender string, slot int) storagev1.SignedReceipt {
	w.receipts++
	signed, _ := testchain.SignReceipt(w.m.hosts[slot], w.m.chainID, storagev1.Receipt{
		Host: w.m.hosts[slot].String(), Sender: sender, Checksum: shardChecksum(slot, 0), ShardBytes: shardBytes,
		PricePerGibBlock: math.NewInt(pricePerGiBBlock).String(), TermBlocksMin: 1_000, TermBlocksMax: 200_000,
		Exchange: w.m.exchange, CommissionBps: commissionBps, Number: w.receipts, ValidUntilHeight: receiptValidHeight,
	})
	return signed
}

func (w *worstWorld) replacements(sender string, count int) (slots []storagev1.SlotReplacement) {
	for slot := range count {
		slots = append(slots, storagev1.SlotReplacement{SlotIndex: uint32(slot), Receipt: w.receipt(sender, slot)})
	}
	return slots
}

// each is a case of as many messages as there are bank sends in the block beside it: what a block itself takes weighs alike in both.
func each(name string, make func(w *worstWorld, i int) (*testchain.Account, sdk.Msg)) worstCase {
	return worstCase{name: name, txs: worstTxs, make: make}
}

// ofHost and ofSender are cases whose messages are signed by Hosts, or by people.
func ofHost(name string, make func(w *worstWorld, host string) sdk.Msg) worstCase {
	return each(name, func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
		return w.host(i), make(w, w.host(i).String())
	})
}

func ofSender(name string, make func(w *worstWorld, sender string) sdk.Msg) worstCase {
	return each(name, func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
		return w.sender(i), make(w, w.sender(i).String())
	})
}

func allRoles(endpoint string) (roles []escrowv1.RoleListing) {
	for role := range escrowv1.Role_name {
		if role != 0 {
			roles = append(roles, escrowv1.RoleListing{Role: escrowv1.Role(role), Endpoint: endpoint, CapacityUnits: 1})
		}
	}
	return roles
}

var longEndpoint = "https://" + strings.Repeat("x", 248)

// worstCases are tried by `npm run bench:chain -- --only worst`, by the message's full name. Every message needs some: full (it does what it
// is for), refused (it fails as late as it can), unknown (what it names does not exist), largest (as long as a message may be).
var worstCases = map[string][]worstCase{
	"marspace.escrow.v1.MsgRegisterContractor": {
		each("full, every role", func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
			account := w.fresh[i]
			return account, &escrowv1.MsgRegisterContractor{
				Address: account.String(), Moniker: strings.Repeat("x", 64), Region: strings.Repeat("y", 32), OfferKey: make([]byte, 32),
				Roles: allRoles(longEndpoint), Deposit: app.Tokens(1_000, app.DepositDenom),
			}
		}),
		ofHost("refused, registered already", func(w *worstWorld, host string) sdk.Msg {
			return &escrowv1.MsgRegisterContractor{
				Address: host, Moniker: strings.Repeat("x", 64), Region: strings.Repeat("y", 32), OfferKey: make([]byte, 32),
				Roles: allRoles(longEndpoint), Deposit: app.Tokens(1_000, app.DepositDenom),
			}
		}),
	},
	"marspace.escrow.v1.MsgUpdateContractor": {
		ofSender("unknown, no contractor", func(_ *worstWorld, sender string) sdk.Msg {
			return &escrowv1.MsgUpdateContractor{Address: sender, Moniker: "x", OfferKey: make([]byte, 32), Roles: allRoles(longEndpoint)}
		}),
		ofHost("refused, largest, the last role's endpoint is wrong", func(_ *worstWorld, host string) sdk.Msg {
			roles := allRoles(longEndpoint)
			roles[len(roles)-1].Endpoint = longEndpoint[:255] + "\x01"
			return &escrowv1.MsgUpdateContractor{Address: host, Moniker: strings.Repeat("x", 64), OfferKey: make([]byte, 32), Roles: roles}
		}),
	},
	"marspace.escrow.v1.MsgAddDeposit": {
		ofHost("full", func(_ *worstWorld, host string) sdk.Msg {
			return &escrowv1.MsgAddDeposit{Address: host, Amount: sdk.NewCoin(app.DepositDenom, math.NewInt(1))}
		}),
		ofSender("unknown, no contractor", func(_ *worstWorld, sender string) sdk.Msg {
			return &escrowv1.MsgAddDeposit{Address: sender, Amount: sdk.NewCoin(app.DepositDenom, math.NewInt(1))}
		}),
	},
	"marspace.escrow.v1.MsgWithdrawDeposit": {
		ofHost("full", func(_ *worstWorld, host string) sdk.Msg {
			return &escrowv1.MsgWithdrawDeposit{Address: host, Amount: sdk.NewCoin(app.DepositDenom, math.NewInt(1))}
		}),
		ofHost("refused, more than is free", func(_ *worstWorld, host string) sdk.Msg {
			return &escrowv1.MsgWithdrawDeposit{Address: host, Amount: app.Tokens(999_999_999, app.DepositDenom)}
		}),
	},
	"marspace.escrow.v1.MsgQuit": {
		ofSender("unknown, no contractor", func(_ *worstWorld, sender string) sdk.Msg { return &escrowv1.MsgQuit{Address: sender} }),
	},
	"marspace.escrow.v1.MsgClaim": {
		ofSender("refused, nothing to claim", func(_ *worstWorld, sender string) sdk.Msg { return &escrowv1.MsgClaim{Address: sender} }),
	},
	"marspace.escrow.v1.MsgUpdateParams": {
		ofSender("refused, not governance", func(_ *worstWorld, sender string) sdk.Msg { return &escrowv1.MsgUpdateParams{Authority: sender} }),
	},
	"marspace.storage.v1.MsgOpenArchive": {
		each("full, 3 slots", func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
			return w.sender(i), w.openSlots(w.sender(i), 3, false)
		}),
		{name: "largest", txs: 2, make: func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
			return w.sender(i), w.openSlots(w.sender(i), slotsLargest, false)
		}},
		{name: "refused, largest, its last signature is wrong", txs: 2, make: func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
			return w.sender(i), w.openSlots(w.sender(i), slotsLargest, true)
		}},
	},
	"marspace.storage.v1.MsgReplaceDeals": {
		ofSender("unknown, largest", func(w *worstWorld, sender string) sdk.Msg {
			return &storagev1.MsgReplaceDeals{Sender: sender, ArchiveId: unknownID, Replacements: w.replacements(sender, slotsLargest)}
		}),
	},
	"marspace.storage.v1.MsgProveStorage": {
		ofHost("refused, no open period", func(_ *worstWorld, host string) sdk.Msg {
			return &storagev1.MsgProveStorage{Host: host, Period: 1, Proofs: largeProofs(1)}
		}),
		ofHost("refused, largest, no open period", func(_ *worstWorld, host string) sdk.Msg {
			return &storagev1.MsgProveStorage{Host: host, Period: 1, Proofs: largeProofs(5)}
		}),
	},
	"marspace.storage.v1.MsgAnswerMissed": {
		ofHost("refused, 200 answers to nothing", func(_ *worstWorld, host string) sdk.Msg {
			return &storagev1.MsgAnswerMissed{Host: host, Period: 1, Answers: make([]storagev1.MissedAnswer, batchLargest)}
		}),
		ofHost("unknown, no period is in question", func(_ *worstWorld, host string) sdk.Msg {
			return &storagev1.MsgAnswerMissed{Host: host, Period: 9, Answers: make([]storagev1.MissedAnswer, batchLargest)}
		}),
	},
	"marspace.storage.v1.MsgReportLoss": {
		ofHost("unknown, largest", func(_ *worstWorld, host string) sdk.Msg {
			return &storagev1.MsgReportLoss{Host: host, DealIds: unknownIDs()}
		}),
	},
	"marspace.storage.v1.MsgChallengeDeal": {
		ofSender("unknown", func(_ *worstWorld, sender string) sdk.Msg {
			return &storagev1.MsgChallengeDeal{Challenger: sender, DealId: unknownID, FeeAmountMax: "0"}
		}),
	},
	"marspace.storage.v1.MsgAnswerChallenge": {
		ofHost("unknown, largest", func(_ *worstWorld, host string) sdk.Msg {
			return &storagev1.MsgAnswerChallenge{Host: host, ChallengeId: unknownID, Proof: make([]byte, proofLargest)}
		}),
	},
	"marspace.storage.v1.MsgRenewArchive": {
		ofSender("unknown, largest", func(w *worstWorld, sender string) sdk.Msg {
			return &storagev1.MsgRenewArchive{Sender: sender, ArchiveId: unknownID, TermBlocks: termBlocks, Renewals: w.replacements(sender, slotsLargest)}
		}),
	},
	"marspace.storage.v1.MsgEndArchive": {
		ofSender("unknown", func(_ *worstWorld, sender string) sdk.Msg {
			return &storagev1.MsgEndArchive{Sender: sender, ArchiveId: unknownID}
		}),
	},
	"marspace.storage.v1.MsgVoidReceipts": {
		each("full", func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
			return w.host(i), &storagev1.MsgVoidReceipts{Host: w.host(i).String(), BelowNumber: uint64(i + 2)}
		}),
	},
	"marspace.storage.v1.MsgSettleDeals": {
		ofSender("unknown, largest", func(_ *worstWorld, sender string) sdk.Msg {
			return &storagev1.MsgSettleDeals{Signer: sender, DealIds: unknownIDs()}
		}),
		ofSender("unknown, one", func(_ *worstWorld, sender string) sdk.Msg {
			return &storagev1.MsgSettleDeals{Signer: sender, DealIds: []uint64{unknownID}}
		}),
	},
	"marspace.storage.v1.MsgResumeHost": {
		ofHost("refused, not suspended", func(_ *worstWorld, host string) sdk.Msg { return &storagev1.MsgResumeHost{Host: host} }),
	},
	"marspace.storage.v1.MsgUpdateParams": {
		ofSender("refused, not governance", func(_ *worstWorld, sender string) sdk.Msg { return &storagev1.MsgUpdateParams{Authority: sender} }),
	},
	"marspace.tsmodule.v1.MsgRetryFault": {
		ofSender("unknown", func(_ *worstWorld, sender string) sdk.Msg {
			return &tsmodulev1.MsgRetryFault{Signer: sender, Id: unknownID}
		}),
	},
	"marspace.tsmodule.v1.MsgUpdateParams": {
		ofSender("refused, not governance", func(_ *worstWorld, sender string) sdk.Msg { return &tsmodulev1.MsgUpdateParams{Authority: sender} }),
	},
}
