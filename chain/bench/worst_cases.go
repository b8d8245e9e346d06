package main

import (
	"context"
	"crypto/ed25519"
	"fmt"
	"strings"

	"cosmossdk.io/math"

	sdk "github.com/cosmos/cosmos-sdk/types"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	govtypes "github.com/cosmos/cosmos-sdk/x/gov/types"

	"github.com/marspace/marspace/chain/app"
	"github.com/marspace/marspace/chain/testchain"
	"github.com/marspace/marspace/chain/x/tsmodule"
	escrowv1 "github.com/marspace/marspace/proto/gen/go/marspace/escrow/v1"
	storagev1 "github.com/marspace/marspace/proto/gen/go/marspace/storage/v1"
	tsmodulev1 "github.com/marspace/marspace/proto/gen/go/marspace/tsmodule/v1"
)

const (
	unknownID = 1 << 40
	// largeProofs is how many of the largest proofs a transaction has room for: 1 MiB, what mempools take.
	largeProofs = 120
	// someTxs of a block whose messages cost many times what a bank send costs.
	someTxs = 20
	// wrongPeriod was never in question.
	wrongPeriod = 9
)

func unknownIDs() (ids []uint64) {
	for i := range uint64(batchLargest) {
		ids = append(ids, unknownID+i)
	}
	return ids
}

func (w *worstWorld) host(i int) *testchain.Account   { return w.m.hosts[i%len(w.m.hosts)] }
func (w *worstWorld) sender(i int) *testchain.Account { return w.m.senders[i%len(w.m.senders)] }
func (w *worstWorld) fresher(i int) *testchain.Account {
	return w.fresh[i%len(w.fresh)]
}

// absent Hosts missed their first period; unproven ones do not prove it either before the window is over.
func (w *worstWorld) absent(i int) *testchain.Account {
	return w.m.hosts[firstAbsent+i%(lastAbsent-firstAbsent+1)]
}

func zeroProofs(count int) (proofs [][]byte) {
	for range count {
		proofs = append(proofs, make([]byte, proofLargest))
	}
	return proofs
}

// withLast is a copy of the list with another last item.
func withLast[T any](list []T, change func(T) T) []T {
	changed := append([]T(nil), list...)
	changed[len(changed)-1] = change(changed[len(changed)-1])
	return changed
}

func wrongProof(proof []byte) []byte {
	return withLast(proof, func(last byte) byte { return last ^ 1 })
}

func unsigned(receipt storagev1.SignedReceipt) storagev1.SignedReceipt {
	receipt.Signature = make([]byte, ed25519.SignatureSize)
	return receipt
}

// openSlots is an opening with many slots.
func (w *worstWorld) openSlots(sender *testchain.Account, slots int) *storagev1.MsgOpenArchive {
	parity := max(1, slots/5)
	message := &storagev1.MsgOpenArchive{
		Sender: sender.String(), DataShards: uint32(slots - parity), ParityShards: uint32(parity),
		ContentBytes: uint64(slots-parity) * shardBytes, TermBlocks: termBlocks,
	}
	for slot := range slots {
		receipt := w.receipt(sender.String(), w.m.hosts[slot], shardChecksum(slot, 0), shardBytes)
		message.Slots = append(message.Slots, storagev1.SlotReceipt{Receipt: receipt, Checksum: receipt.Receipt.Checksum})
	}
	return message
}

// receipt of a Host for a person, never the same twice.
func (w *worstWorld) receipt(sender string, host *testchain.Account, checksum []byte, bytes uint64) storagev1.SignedReceipt {
	w.receipts++
	signed, _ := testchain.SignReceipt(host, w.m.chainID, storagev1.Receipt{
		Host: host.String(), Sender: sender, Checksum: checksum, ShardBytes: bytes,
		PricePerGibBlock: math.NewInt(pricePerGiBBlock).String(), TermBlocksMin: 1_000, TermBlocksMax: 200_000,
		Exchange: w.m.exchange, CommissionBps: commissionBps, Number: w.receipts + worstTxs*worstRuns, ValidUntilHeight: receiptValidHeight,
	})
	return signed
}

// replacements are receipts of the Hosts for the stored archives' first slots.
func (w *worstWorld) replacements(sender string, hosts []*testchain.Account) (slots []storagev1.SlotReplacement) {
	for slot, host := range hosts {
		receipt := w.receipt(sender, host, w.stored.shard.checksum, filledShardBytes)
		slots = append(slots, storagev1.SlotReplacement{SlotIndex: uint32(slot), Receipt: receipt})
	}
	return slots
}

func unsignedLast(slots []storagev1.SlotReplacement) []storagev1.SlotReplacement {
	return withLast(slots, func(slot storagev1.SlotReplacement) storagev1.SlotReplacement {
		slot.Receipt = unsigned(slot.Receipt)
		return slot
	})
}

// ownerOf is who may change a stored archive.
func (w *worstWorld) ownerOf(archive uint64) *testchain.Account {
	for i := range w.stored.storage.Archives {
		if w.stored.storage.Archives[i].Id == archive {
			return w.stored.owners[i%len(w.stored.owners)]
		}
	}
	panic(fmt.Sprintf("archive %d is not stored", archive))
}

// Places of worstArchives: an archive of each purpose for each run.
const (
	renewedAt    = 0
	otherAt      = 3 // used by what is refused
	settledAt    = 5
	challengedAt = worstArchives - 1
	answeredAt   = worstArchives - 2
	// Places of doomedArchives.
	replacedAt      = 0
	otherDoomedAt   = 3
	settledDoomedAt = 4
)

func (w *worstWorld) renew(archive uint64) *storagev1.MsgRenewArchive {
	sender := w.ownerOf(archive).String()
	return &storagev1.MsgRenewArchive{
		Sender: sender, ArchiveId: archive, TermBlocks: filledTermBlocks, Renewals: w.replacements(sender, w.m.hosts),
	}
}

// replace fills all slots but one of an archive on suspended Hosts: with none left it would be lost.
func (w *worstWorld) replace(archive uint64) *storagev1.MsgReplaceDeals {
	sender := w.ownerOf(archive).String()
	return &storagev1.MsgReplaceDeals{
		Sender: sender, ArchiveId: archive, Replacements: w.replacements(sender, w.stored.spare[:slotsLargest-1]),
	}
}

// settleable are as many deals of an archive as a message names, with Hosts that proved their first period.
func (w *worstWorld) settleable(archive uint64) (ids []uint64) {
	for slot, id := range w.stored.deals[archive] {
		if (slot < firstAbsent || slot > lastAbsent) && len(ids) < batchLargest {
			ids = append(ids, id)
		}
	}
	return ids
}

func (w *worstWorld) answers(host *testchain.Account, change func([]byte) []byte) (answers []storagev1.MissedAnswer) {
	for i, proof := range w.drawn[host.String()] {
		answers = append(answers, storagev1.MissedAnswer{ChallengeIndex: uint32(i), Proof: change(proof)})
	}
	return answers
}

func asItIs(proof []byte) []byte { return proof }

func largeAnswers() (answers []storagev1.MissedAnswer) {
	for i, proof := range zeroProofs(largeProofs) {
		answers = append(answers, storagev1.MissedAnswer{ChallengeIndex: uint32(i % challengesLargest), Proof: proof})
	}
	return answers
}

// askHosts has spot challenges drawn for what answers are measured with.
func askHosts(w *worstWorld) {
	for run := range worstRuns {
		var txs [][]byte
		for i := run * worstTxs; i < (run+1)*worstTxs; i++ {
			txs = append(txs, w.Sign(w.sender(i), w.challenge(answeredAt, i)))
		}
		w.mustRun(txs)
	}
	w.SkipBlocks(2)
}

func (w *worstWorld) challenge(archiveAt, slot int) *storagev1.MsgChallengeDeal {
	deal := w.stored.deals[w.stored.archives[archiveAt]][slot%slotsLargest]
	return &storagev1.MsgChallengeDeal{
		Challenger: w.sender(slot).String(), DealId: deal, FeeAmountMax: app.Tokens(1, app.FeeDenom).Amount.String(),
	}
}

// answer is the i-th Host's to the challenge of askHosts.
func (w *worstWorld) answer(i int, change func([]byte) []byte) (*testchain.Account, sdk.Msg) {
	host := w.host(i)
	open, err := storagev1.NewQueryClient(w.Chain).SpotChallenges(context.Background(), &storagev1.QuerySpotChallengesRequest{Host: host.String()})
	w.b.must(err)
	wanted := w.stored.deals[w.stored.archives[answeredAt]][i%slotsLargest]
	for _, challenge := range open.Challenges {
		if challenge.DealId == wanted && challenge.Drawn {
			proof := change(w.stored.shard.proof(challenge.ChunkIndex))
			return host, &storagev1.MsgAnswerChallenge{Host: host.String(), ChallengeId: challenge.Id, Proof: proof}
		}
	}
	panic(fmt.Sprintf("%s has no drawn challenge on deal %d", host, wanted))
}

// each is a case of as many messages as there are bank sends in the block beside it.
func each(kinds []kind, name string, make func(w *worstWorld, i int) (*testchain.Account, sdk.Msg)) worstCase {
	return worstCase{kinds: kinds, name: name, txs: worstTxs, make: make}
}

// few is a case of so many messages a block.
func few(kinds []kind, name string, txs int, make func(w *worstWorld, i int) (*testchain.Account, sdk.Msg)) worstCase {
	return worstCase{kinds: kinds, name: name, txs: txs, make: make}
}

func (c worstCase) inWindow() worstCase {
	c.early = true
	return c
}

func (c worstCase) after(prepare func(w *worstWorld)) worstCase {
	c.prepare = prepare
	return c
}

// ofHost and ofSender are cases whose messages are signed by Hosts, or by people.
func ofHost(kinds []kind, name string, make func(w *worstWorld, host string) sdk.Msg) worstCase {
	return each(kinds, name, func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
		return w.host(i), make(w, w.host(i).String())
	})
}

func ofSender(kinds []kind, name string, make func(w *worstWorld, sender string) sdk.Msg) worstCase {
	return each(kinds, name, func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
		return w.sender(i), make(w, w.sender(i).String())
	})
}

// byGovernance is a case that a passed proposal carries out.
func byGovernance(kinds []kind, name string, make func(w *worstWorld, authority string) sdk.Msg) worstCase {
	c := each(kinds, name, func(w *worstWorld, _ int) (*testchain.Account, sdk.Msg) { return nil, make(w, governance) })
	c.governance = true
	return c
}

var governance = authtypes.NewModuleAddress(govtypes.ModuleName).String()

func is(kinds ...kind) []kind { return kinds }

func allRoles(endpoint string) (roles []escrowv1.RoleListing) {
	for role := range escrowv1.Role_name {
		if role != 0 {
			roles = append(roles, escrowv1.RoleListing{Role: escrowv1.Role(role), Endpoint: endpoint, CapacityUnits: 1 << 50})
		}
	}
	return roles
}

var (
	longEndpoint = "https://" + strings.Repeat("x", 248)
	longMoniker  = strings.Repeat("x", 64)
	longRegion   = strings.Repeat("y", 32)
	// longDenom is as long as the bank allows.
	longDenom = strings.Repeat("d", 128)
)

func register(address string) *escrowv1.MsgRegisterContractor {
	return &escrowv1.MsgRegisterContractor{
		Address: address, Moniker: longMoniker, Region: longRegion, OfferKey: make([]byte, 32),
		Roles: allRoles(longEndpoint), Deposit: app.Tokens(1_000, app.DepositDenom),
	}
}

func update(account *testchain.Account) *escrowv1.MsgUpdateContractor {
	return &escrowv1.MsgUpdateContractor{
		Address: account.String(), Moniker: longMoniker, Region: longRegion, OfferKey: account.OfferKey().Public().(ed25519.PublicKey),
		Roles: allRoles(longEndpoint),
	}
}

func (w *worstWorld) storageParams() storagev1.Params {
	answer, err := storagev1.NewQueryClient(w.Chain).Params(context.Background(), &storagev1.QueryParamsRequest{})
	w.b.must(err)
	return answer.Params
}

func (w *worstWorld) escrowParams() escrowv1.Params {
	answer, err := escrowv1.NewQueryClient(w.Chain).Params(context.Background(), &escrowv1.QueryParamsRequest{})
	w.b.must(err)
	return answer.Params
}

// worst is how a message is at its worst, and why it cannot be in the other ways.
type worst struct {
	cases []worstCase
	// none says why a kind makes no sense.
	none map[kind]string
}

// paramsNone: params are values, not names of anything.
const paramsNone = "params name nothing that could be unknown"

// worstCases are tried by `npm run bench:chain -- --only worst`, by the message's full name.
var worstCases = map[string]worst{
	"marspace.escrow.v1.MsgRegisterContractor": {
		cases: []worstCase{
			each(is(full, largest), "every role", func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
				return w.fresher(i), register(w.fresher(i).String())
			}),
			ofHost(is(refused), "registered already", func(_ *worstWorld, host string) sdk.Msg { return register(host) }),
		},
		none: map[kind]string{unknown: "who registers is nobody yet, and it names nothing else"},
	},
	"marspace.escrow.v1.MsgUpdateContractor": {
		cases: []worstCase{
			each(is(full, largest), "every role", func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) { return w.host(i), update(w.host(i)) }),
			ofSender(is(unknown), "no contractor", func(w *worstWorld, sender string) sdk.Msg {
				message := update(w.host(0))
				message.Address = sender
				return message
			}),
			each(is(refused), "the last role's endpoint is wrong", func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
				message := update(w.host(i))
				message.Roles[len(message.Roles)-1].Endpoint = longEndpoint[:255] + "\x01"
				return w.host(i), message
			}),
			each(is(refused), "a role with deals would go", func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
				message := update(w.host(i))
				message.Roles = message.Roles[:0]
				for _, listing := range allRoles(longEndpoint) {
					if listing.Role != escrowv1.Role_ROLE_HOST {
						message.Roles = append(message.Roles, listing)
					}
				}
				return w.host(i), message
			}),
		},
	},
	"marspace.escrow.v1.MsgAddDeposit": {
		cases: []worstCase{
			ofHost(is(full), "", func(_ *worstWorld, host string) sdk.Msg {
				return &escrowv1.MsgAddDeposit{Address: host, Amount: sdk.NewCoin(app.DepositDenom, math.NewInt(1))}
			}),
			ofSender(is(unknown), "no contractor", func(_ *worstWorld, sender string) sdk.Msg {
				return &escrowv1.MsgAddDeposit{Address: sender, Amount: sdk.NewCoin(app.DepositDenom, math.NewInt(1))}
			}),
			ofHost(is(refused, largest), "another denom", func(_ *worstWorld, host string) sdk.Msg {
				return &escrowv1.MsgAddDeposit{Address: host, Amount: app.Tokens(999_999_999, longDenom)}
			}),
			ofHost(is(refused), "more than there is", func(_ *worstWorld, host string) sdk.Msg {
				return &escrowv1.MsgAddDeposit{Address: host, Amount: app.Tokens(999_999_999, app.DepositDenom)}
			}),
		},
	},
	"marspace.escrow.v1.MsgWithdrawDeposit": {
		cases: []worstCase{
			ofHost(is(full), "", func(_ *worstWorld, host string) sdk.Msg {
				return &escrowv1.MsgWithdrawDeposit{Address: host, Amount: sdk.NewCoin(app.DepositDenom, math.NewInt(1))}
			}),
			ofSender(is(unknown), "no contractor", func(_ *worstWorld, sender string) sdk.Msg {
				return &escrowv1.MsgWithdrawDeposit{Address: sender, Amount: sdk.NewCoin(app.DepositDenom, math.NewInt(1))}
			}),
			ofHost(is(refused), "more than is free", func(_ *worstWorld, host string) sdk.Msg {
				return &escrowv1.MsgWithdrawDeposit{Address: host, Amount: app.Tokens(999_999_999, app.DepositDenom)}
			}),
			ofHost(is(refused, largest), "another denom", func(_ *worstWorld, host string) sdk.Msg {
				return &escrowv1.MsgWithdrawDeposit{Address: host, Amount: app.Tokens(999_999_999, longDenom)}
			}),
		},
	},
	"marspace.escrow.v1.MsgQuit": {
		cases: []worstCase{
			each(is(full), "", func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
				return w.fresher(i), &escrowv1.MsgQuit{Address: w.fresher(i).String()}
			}),
			each(is(refused), "has quit", func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
				return w.fresher(i), &escrowv1.MsgQuit{Address: w.fresher(i).String()}
			}),
			ofSender(is(unknown), "no contractor", func(_ *worstWorld, sender string) sdk.Msg { return &escrowv1.MsgQuit{Address: sender} }),
		},
		none: map[kind]string{largest: "it is an address"},
	},
	"marspace.escrow.v1.MsgClaim": {
		cases: []worstCase{
			few(is(full), "100 denoms", worstClaimants/worstRuns, func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
				return w.stored.claimants[i], &escrowv1.MsgClaim{Address: w.stored.claimants[i].String()}
			}),
			each(is(unknown), "nothing to claim", func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
				return w.fresher(i), &escrowv1.MsgClaim{Address: w.fresher(i).String()}
			}),
		},
		none: map[kind]string{
			refused: "bank refuses only accounts that nobody can sign for", largest: "it is an address",
		},
	},
	"marspace.escrow.v1.MsgUpdateParams": {
		cases: []worstCase{
			byGovernance(is(full), "", func(w *worstWorld, authority string) sdk.Msg {
				return &escrowv1.MsgUpdateParams{Authority: authority, Params: w.escrowParams()}
			}),
			ofSender(is(refused), "not governance", func(w *worstWorld, sender string) sdk.Msg {
				return &escrowv1.MsgUpdateParams{Authority: sender, Params: w.escrowParams()}
			}),
			ofSender(is(refused, largest), "not governance, the longest denoms", func(w *worstWorld, sender string) sdk.Msg {
				params := w.escrowParams()
				params.DepositDenom, params.RegisterFeeDenom = longDenom, longDenom
				return &escrowv1.MsgUpdateParams{Authority: sender, Params: params}
			}),
		},
		none: map[kind]string{unknown: paramsNone},
	},
	"marspace.storage.v1.MsgOpenArchive": {
		cases: []worstCase{
			each(is(full), "3 slots", func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
				return w.sender(i), w.openSlots(w.sender(i), 3)
			}),
			few(is(full, largest), "256 slots", 2, func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
				return w.sender(i), w.openSlots(w.sender(i), slotsLargest)
			}),
			few(is(refused, largest), "its last signature is wrong", 2, func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
				message := w.openSlots(w.sender(i), slotsLargest)
				message.Slots[slotsLargest-1].Receipt = unsigned(message.Slots[slotsLargest-1].Receipt)
				return w.sender(i), message
			}),
			few(is(unknown, largest), "its last Host is no contractor", 2, func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
				message := w.openSlots(w.sender(i), slotsLargest)
				message.Slots[slotsLargest-1].Receipt = w.receipt(w.sender(i).String(), w.sender(i), shardChecksum(slotsLargest-1, 0), shardBytes)
				return w.sender(i), message
			}),
		},
	},
	"marspace.storage.v1.MsgReplaceDeals": {
		cases: []worstCase{
			few(is(refused, largest), "its last signature is wrong", 1, func(w *worstWorld, _ int) (*testchain.Account, sdk.Msg) {
				message := w.replace(w.stored.doomedIDs[otherDoomedAt])
				message.Replacements = unsignedLast(message.Replacements)
				return w.ownerOf(message.ArchiveId), message
			}),
			few(is(full, largest), "255 slots of suspended Hosts", 1, func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
				message := w.replace(w.stored.doomedIDs[replacedAt+i])
				return w.ownerOf(message.ArchiveId), message
			}),
			few(is(unknown, largest), "no such archive", someTxs, func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
				sender := w.sender(i).String()
				return w.sender(i), &storagev1.MsgReplaceDeals{Sender: sender, ArchiveId: unknownID, Replacements: w.replacements(sender, w.m.hosts)}
			}),
		},
	},
	"marspace.storage.v1.MsgProveStorage": {
		cases: []worstCase{
			few(is(full), "64 chunks of many deals", someTxs, func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
				return w.host(i), w.prove(w.host(i))
			}).inWindow(),
			few(is(refused), "the last of 64 proofs is wrong", someTxs, func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
				message := w.prove(w.absent(i))
				message.Proofs = withLast(message.Proofs, wrongProof)
				return w.absent(i), message
			}).inWindow(),
			few(is(refused, largest), "too many proofs", 3, func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
				return w.absent(i), &storagev1.MsgProveStorage{Host: w.absent(i).String(), Proofs: zeroProofs(largeProofs)}
			}).inWindow(),
			few(is(refused, largest), "64 of the largest proofs", 3, func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
				return w.absent(i), &storagev1.MsgProveStorage{Host: w.absent(i).String(), Proofs: zeroProofs(challengesLargest)}
			}).inWindow(),
			ofHost(is(refused), "no open period", func(_ *worstWorld, host string) sdk.Msg {
				return &storagev1.MsgProveStorage{Host: host, Period: wrongPeriod, Proofs: zeroProofs(1)}
			}),
			ofSender(is(unknown), "never held a deal", func(_ *worstWorld, sender string) sdk.Msg {
				return &storagev1.MsgProveStorage{Host: sender, Period: 1, Proofs: zeroProofs(1)}
			}),
		},
	},
	"marspace.storage.v1.MsgAnswerMissed": {
		cases: []worstCase{
			few(is(full), "64 chunks", (lastAbsent-firstAbsent)/worstRuns, func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
				return w.absent(i), &storagev1.MsgAnswerMissed{Host: w.absent(i).String(), Answers: w.answers(w.absent(i), asItIs)}
			}),
			few(is(refused), "64 chunks that are answered", someTxs, func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
				return w.absent(0), &storagev1.MsgAnswerMissed{Host: w.absent(0).String(), Answers: w.answers(w.absent(0), asItIs)}
			}),
			few(is(refused), "64 wrong proofs", someTxs, func(w *worstWorld, _ int) (*testchain.Account, sdk.Msg) {
				host := w.m.hosts[lastAbsent]
				return host, &storagev1.MsgAnswerMissed{Host: host.String(), Answers: w.answers(host, wrongProof)}
			}),
			few(is(refused, largest), "120 of the largest proofs", 3, func(w *worstWorld, _ int) (*testchain.Account, sdk.Msg) {
				host := w.m.hosts[lastAbsent]
				return host, &storagev1.MsgAnswerMissed{Host: host.String(), Answers: largeAnswers()}
			}),
			each(is(refused), "200 empty answers", func(w *worstWorld, _ int) (*testchain.Account, sdk.Msg) {
				host := w.m.hosts[lastAbsent]
				return host, &storagev1.MsgAnswerMissed{Host: host.String(), Answers: make([]storagev1.MissedAnswer, batchLargest)}
			}),
			ofHost(is(unknown), "200 answers, no period is in question", func(_ *worstWorld, host string) sdk.Msg {
				return &storagev1.MsgAnswerMissed{Host: host, Period: wrongPeriod, Answers: make([]storagev1.MissedAnswer, batchLargest)}
			}),
		},
	},
	"marspace.storage.v1.MsgReportLoss": {
		cases: []worstCase{
			few(is(full, largest), "200 deals", 2, func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
				host := w.m.hosts[firstReporting+i]
				deals := w.stored.dealsOf[host.String()]
				return host, &storagev1.MsgReportLoss{Host: host.String(), DealIds: deals[len(deals)-batchLargest:]}
			}),
			ofHost(is(refused, largest), "200 deals of others", func(w *worstWorld, host string) sdk.Msg {
				return &storagev1.MsgReportLoss{Host: host, DealIds: w.stored.dealsOf[w.m.hosts[firstReporting].String()][:batchLargest]}
			}),
			ofHost(is(unknown, largest), "200 deals", func(_ *worstWorld, host string) sdk.Msg {
				return &storagev1.MsgReportLoss{Host: host, DealIds: unknownIDs()}
			}),
		},
	},
	"marspace.storage.v1.MsgChallengeDeal": {
		cases: []worstCase{
			each(is(full), "", func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
				return w.sender(i), w.challenge(challengedAt, i)
			}),
			each(is(refused), "the fee is too low", func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
				message := w.challenge(challengedAt, i)
				message.FeeAmountMax = "1"
				return w.sender(i), message
			}),
			ofSender(is(unknown), "", func(_ *worstWorld, sender string) sdk.Msg {
				return &storagev1.MsgChallengeDeal{Challenger: sender, DealId: unknownID, FeeAmountMax: "0"}
			}),
		},
		none: map[kind]string{largest: "it is an address and two numbers"},
	},
	"marspace.storage.v1.MsgAnswerChallenge": {
		cases: []worstCase{
			each(is(refused), "the proof is wrong", func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) { return w.answer(i, wrongProof) }).after(askHosts),
			each(is(refused, largest), "the largest proof", func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
				return w.answer(i, func([]byte) []byte { return make([]byte, proofLargest) })
			}),
			each(is(full), "", func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) { return w.answer(i, asItIs) }),
			ofHost(is(unknown, largest), "", func(_ *worstWorld, host string) sdk.Msg {
				return &storagev1.MsgAnswerChallenge{Host: host, ChallengeId: unknownID, Proof: make([]byte, proofLargest)}
			}),
		},
	},
	"marspace.storage.v1.MsgRenewArchive": {
		cases: []worstCase{
			few(is(refused, largest), "its last signature is wrong", 1, func(w *worstWorld, _ int) (*testchain.Account, sdk.Msg) {
				message := w.renew(w.stored.archives[otherAt])
				message.Renewals = unsignedLast(message.Renewals)
				return w.ownerOf(message.ArchiveId), message
			}),
			few(is(full, largest), "256 slots", 1, func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
				message := w.renew(w.stored.archives[renewedAt+i])
				return w.ownerOf(message.ArchiveId), message
			}),
			few(is(unknown, largest), "no such archive", someTxs, func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
				sender := w.sender(i).String()
				return w.sender(i), &storagev1.MsgRenewArchive{
					Sender: sender, ArchiveId: unknownID, TermBlocks: termBlocks, Renewals: w.replacements(sender, w.m.hosts),
				}
			}),
		},
	},
	"marspace.storage.v1.MsgEndArchive": {
		cases: []worstCase{
			few(is(full), "256 slots, all renewed", 1, func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
				archive := w.stored.archives[renewedAt+i]
				return w.ownerOf(archive), &storagev1.MsgEndArchive{Sender: w.ownerOf(archive).String(), ArchiveId: archive}
			}),
			few(is(refused), "another's archive of 256 slots", someTxs, func(w *worstWorld, _ int) (*testchain.Account, sdk.Msg) {
				archive := w.stored.archives[otherAt]
				other := w.ownerOf(w.stored.archives[otherAt+1])
				return other, &storagev1.MsgEndArchive{Sender: other.String(), ArchiveId: archive}
			}),
			ofSender(is(unknown), "", func(_ *worstWorld, sender string) sdk.Msg {
				return &storagev1.MsgEndArchive{Sender: sender, ArchiveId: unknownID}
			}),
		},
		none: map[kind]string{largest: "it is an address and a number"},
	},
	"marspace.storage.v1.MsgVoidReceipts": {
		cases: []worstCase{
			each(is(full), "", func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
				return w.host(i), &storagev1.MsgVoidReceipts{Host: w.host(i).String(), BelowNumber: uint64(i%worstTxs + 2)}
			}),
			ofHost(is(refused), "the number does not grow", func(_ *worstWorld, host string) sdk.Msg {
				return &storagev1.MsgVoidReceipts{Host: host}
			}),
			ofSender(is(unknown), "no contractor", func(_ *worstWorld, sender string) sdk.Msg {
				return &storagev1.MsgVoidReceipts{Host: sender, BelowNumber: 1}
			}),
		},
		none: map[kind]string{largest: "it is an address and a number"},
	},
	"marspace.storage.v1.MsgSettleDeals": {
		cases: []worstCase{
			few(is(full, largest), "200 proven deals", 10, func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
				return w.sender(i), &storagev1.MsgSettleDeals{Signer: w.sender(i).String(), DealIds: w.settleable(w.stored.archives[settledAt+i])}
			}),
			few(is(full, largest), "200 deals of suspended Hosts", 1, func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
				deals := w.stored.deals[w.stored.doomedIDs[settledDoomedAt+i]]
				return w.sender(i), &storagev1.MsgSettleDeals{Signer: w.sender(i).String(), DealIds: deals[:batchLargest]}
			}),
			few(is(full, largest), "200 deals with nothing new", 10, func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
				return w.sender(i), &storagev1.MsgSettleDeals{Signer: w.sender(i).String(), DealIds: w.settleable(w.stored.archives[settledAt])}
			}),
			ofSender(is(refused, largest), "200 failed deals", func(w *worstWorld, sender string) sdk.Msg {
				deals := w.stored.deals[w.stored.doomedIDs[settledDoomedAt]]
				return &storagev1.MsgSettleDeals{Signer: sender, DealIds: deals[:batchLargest]}
			}),
			ofSender(is(unknown, largest), "200 deals", func(_ *worstWorld, sender string) sdk.Msg {
				return &storagev1.MsgSettleDeals{Signer: sender, DealIds: unknownIDs()}
			}),
			ofSender(is(unknown), "one", func(_ *worstWorld, sender string) sdk.Msg {
				return &storagev1.MsgSettleDeals{Signer: sender, DealIds: []uint64{unknownID}}
			}),
		},
	},
	"marspace.storage.v1.MsgResumeHost": {
		cases: []worstCase{
			few(is(full), "", someTxs, func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
				host := w.stored.suspended[i]
				return host, &storagev1.MsgResumeHost{Host: host.String()}
			}),
			each(is(refused), "has deals", func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
				host := w.stored.doomed[i]
				return host, &storagev1.MsgResumeHost{Host: host.String()}
			}),
			ofSender(is(unknown), "never held a deal", func(_ *worstWorld, sender string) sdk.Msg { return &storagev1.MsgResumeHost{Host: sender} }),
		},
		none: map[kind]string{largest: "it is an address"},
	},
	"marspace.storage.v1.MsgUpdateParams": {
		cases: []worstCase{
			byGovernance(is(full), "", func(w *worstWorld, authority string) sdk.Msg {
				return &storagev1.MsgUpdateParams{Authority: authority, Params: w.storageParams()}
			}),
			ofSender(is(refused), "not governance", func(w *worstWorld, sender string) sdk.Msg {
				return &storagev1.MsgUpdateParams{Authority: sender, Params: w.storageParams()}
			}),
			ofSender(is(refused, largest), "not governance, the longest denom", func(w *worstWorld, sender string) sdk.Msg {
				params := w.storageParams()
				params.PaymentDenom = longDenom
				return &storagev1.MsgUpdateParams{Authority: sender, Params: params}
			}),
		},
		none: map[kind]string{unknown: paramsNone},
	},
	"marspace.tsmodule.v1.MsgRetryFault": {
		cases: []worstCase{
			few(is(full), "20 deals of a suspended Host", someTxs, func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
				return w.sender(i), &tsmodulev1.MsgRetryFault{Signer: w.sender(i).String(), Id: uint64(i) + 1}
			}),
			each(is(refused), "the item fails again", func(w *worstWorld, i int) (*testchain.Account, sdk.Msg) {
				return w.sender(i), &tsmodulev1.MsgRetryFault{Signer: w.sender(i).String(), Id: uint64(len(w.stored.doomed)+i) + 1}
			}),
			ofSender(is(unknown), "", func(_ *worstWorld, sender string) sdk.Msg {
				return &tsmodulev1.MsgRetryFault{Signer: sender, Id: unknownID}
			}),
		},
		none: map[kind]string{largest: "it is an address and a number"},
	},
	"marspace.tsmodule.v1.MsgUpdateParams": {
		cases: []worstCase{
			byGovernance(is(full), "", func(_ *worstWorld, authority string) sdk.Msg {
				return &tsmodulev1.MsgUpdateParams{Authority: authority, Params: tsmodule.DefaultParams()}
			}),
			ofSender(is(refused), "not governance", func(_ *worstWorld, sender string) sdk.Msg {
				return &tsmodulev1.MsgUpdateParams{Authority: sender, Params: tsmodule.DefaultParams()}
			}),
		},
		none: map[kind]string{unknown: paramsNone, largest: "it is an address and numbers"},
	},
}
