package main

import (
	"encoding/json"
	"fmt"

	gogoproto "github.com/cosmos/gogoproto/proto"

	"github.com/marspace/marspace/chain/app"
	escrowv1 "github.com/marspace/marspace/proto/gen/go/marspace/escrow/v1"
	storagev1 "github.com/marspace/marspace/proto/gen/go/marspace/storage/v1"
)

// openDeals is a market of deals that begin long after any load is over, so that nobody proves anything. Archives have one slot on each
// Host, so that slot n of all archives is Host n's. They cost nothing and lock nothing.
type openDeals struct {
	storage storagev1.GenesisState
	escrow  escrowv1.GenesisState
	slots   int
}

// firstSeedHeight is further than any load lasts.
const (
	firstSeedHeight = 50_000
	dealsEndAt      = firstSeedHeight + termBlocks
	// openShelfSize is the shelf of 64 MiB: 2^16 chunks.
	openShelfSize = 16
)

func openDealsGenesis(hosts []*signer, count int) openDeals {
	genesis := openDeals{slots: len(hosts)}
	archives := count / len(hosts)
	owner := hosts[0].address.String()
	for archive := range archives {
		id := genesis.archiveID(archive)
		genesis.storage.Archives = append(genesis.storage.Archives, storagev1.Archive{
			Id: id, Owner: owner, DataShards: uint32(len(hosts) - 1), ParityShards: 1, ContentBytes: uint64(len(hosts)-1) * shardBytes, ShardBytes: shardBytes,
			Status: storagev1.ArchiveStatus_ARCHIVE_STATUS_STORED, OpenedAtHeight: 1, TermBlocks: termBlocks, EndsAtHeight: dealsEndAt,
			ActiveSlots: uint32(len(hosts)), OpenDeals: uint32(len(hosts)),
		})
		for slot, host := range hosts {
			deal := genesis.dealID(archive, slot)
			genesis.storage.Slots = append(genesis.storage.Slots, storagev1.Slot{
				ArchiveId: id, Index: uint32(slot), Checksum: shardChecksum(archive, slot), DealId: deal,
			})
			genesis.storage.Deals = append(genesis.storage.Deals, storagev1.Deal{
				Id: deal, ArchiveId: id, SlotIndex: uint32(slot), Sender: owner, Host: host.address.String(),
				Status: storagev1.DealStatus_DEAL_STATUS_ACTIVE, ShardBytes: shardBytes, Checksum: shardChecksum(archive, slot),
				PriceAmount: "0", PaymentDenom: app.FeeDenom, OpenedAtHeight: 1, TermBlocks: termBlocks, TermBlocksMin: 1_000,
				StartsAtHeight: firstSeedHeight + 1, EndsAtHeight: dealsEndAt, DueHeight: dealsEndAt, SettledHeight: firstSeedHeight,
				Place: uint64(archive) + 1, ActivePeriod: 1,
				RetainBps: 1_000, LockAmount: "0", ReceiptNumber: uint64(archive), PaidAmount: "0", RetainedAmount: "0", FeeAmount: "0", MissedInARowMax: 3,
			})
			genesis.storage.Places = append(genesis.storage.Places, storagev1.Place{
				Host: host.address.String(), ShelfSize: openShelfSize, Number: uint64(archive),
				Occupants: []storagev1.Occupant{{FromPeriod: 1, DealId: deal, Chunks: shardBytes / 1024}},
			})
			genesis.escrow.Locks = append(genesis.escrow.Locks, escrowv1.Lock{
				Module: "storage", Reference: deal, Contractor: host.address.String(), Denom: app.DepositDenom, Amount: "0",
				Role: escrowv1.Role_ROLE_HOST, CapacityUnits: shardBytes, OpenedAtHeight: 1,
			})
		}
	}
	places := uint64(archives)
	for _, host := range hosts {
		genesis.storage.Hosts = append(genesis.storage.Hosts, storagev1.HostState{
			Host: host.address.String(), Status: storagev1.HostStatus_HOST_STATUS_ACTIVE, PeriodStartedAtHeight: 1,
			SeedHeight: firstSeedHeight, NominalEndHeight: firstSeedHeight, DueHeight: firstSeedHeight,
			PeriodBlocks: periodBlocks, ProofWindowBlocks: proofWindowBlocks, ChallengesPerPeriod: challengesPerPeriod,
			MissedInARowMax: 3, MissedOf_32Max: 8, ActiveDeals: places, LiveChunks: places << openShelfSize,
			Shelves: []storagev1.Shelf{{Size_: openShelfSize, Places: places, StoredPlaces: places}},
		})
		genesis.escrow.Contractors = append(genesis.escrow.Contractors, escrowv1.Contractor{
			Address: host.address.String(), Moniker: host.name, Region: "eu-west", OfferKey: make([]byte, 32),
			Status: escrowv1.ContractorStatus_CONTRACTOR_STATUS_ACTIVE, JoinedAtHeight: 1, DepositDenom: app.DepositDenom, DepositAmount: "0", LockedAmount: "0",
			Commitments: uint64(archives),
			Roles: []escrowv1.ContractorRole{{
				Role: escrowv1.Role_ROLE_HOST, Endpoint: "https://" + host.name + ".example:7000", CapacityUnits: 1 << 50,
				ReservedUnits: uint64(archives) * shardBytes, Commitments: uint64(archives),
			}},
		})
	}
	genesis.storage.NextId = genesis.archiveID(archives)
	return genesis
}

// archiveID and dealID share one sequence: an archive, then its deals.
func (g openDeals) archiveID(archive int) uint64    { return uint64(archive*(g.slots+1)) + 1 }
func (g openDeals) dealID(archive, slot int) uint64 { return g.archiveID(archive) + uint64(slot) + 1 }

// challenge is the message by which somebody asks about a deal of an archive, whatever it costs: many ask the same Hosts at once.
func (g openDeals) challenge(challenger *signer, archive, slot int) *storagev1.MsgChallengeDeal {
	return &storagev1.MsgChallengeDeal{
		Challenger: challenger.address.String(), DealId: g.dealID(archive, slot), FeeAmountMax: app.Tokens(1, app.FeeDenom).Amount.String(),
	}
}

// overrides are the genesis values for localnet.Plan.
func (g openDeals) overrides(b *bench, wired *app.App) (values []string) {
	for _, part := range []struct {
		module string
		state  gogoproto.Message
		fields []string
	}{
		{"storage", &g.storage, []string{"next_id", "archives", "slots", "deals", "hosts", "places"}}, {"escrow", &g.escrow, []string{"contractors", "locks"}},
	} {
		encoded, err := wired.Codec.MarshalJSON(part.state)
		b.must(err)
		var fields map[string]json.RawMessage
		b.must(json.Unmarshal(encoded, &fields))
		for _, name := range part.fields {
			values = append(values, fmt.Sprintf("%s.%s=%s", part.module, name, fields[name]))
		}
	}
	return values
}
