package main

import (
	"encoding/binary"
	"fmt"

	gogoproto "github.com/cosmos/gogoproto/proto"

	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	sdk "github.com/cosmos/cosmos-sdk/types"

	storagev1 "github.com/marspace/marspace/proto/gen/go/marspace/storage/v1"
)

// Prefixes of modules/storage/state.ts. A wrong one shows: the Hosts' periods then do not end as they must.
const (
	archivesPrefix        = 0x10
	slotsPrefix           = 0x11
	dealsPrefix           = 0x12
	hostsPrefix           = 0x13
	archivesByOwnerPrefix = 0x18
	dealsByArchivePrefix  = 0x19
	dealsByHostPrefix     = 0x1a
	placesPrefix          = 0x20
	periodRowsPrefix      = 0x21
	dueDealsPrefix        = 0x30
	dueArchivesPrefix     = 0x31
	dueHostsPrefix        = 0x32
	dueSuspendedPrefix    = 0x33
)

// key is a store key of a module: docs/spec/host-abi.md, section 3.
type key []byte

func newKey(prefix byte) key { return key{prefix} }

func (k key) u64(number uint64) key { return binary.BigEndian.AppendUint64(k, number) }

func (k key) u32(number uint32) key { return binary.BigEndian.AppendUint32(k, number) }

func (k key) address(address sdk.AccAddress) key {
	return append(append(k, byte(len(address))), address...)
}

// unit is the value of an index entry.
var unit = []byte{0}

// storageState is a market in the middle of its life, written as the module would have.
type storageState struct {
	store  storetypes.KVStore
	deals  int
	hosts  int
	height uint64 // whose end of block is measured
	absent int    // Hosts whose proof window ends with that block, without a proof
}

const (
	slotsPerStoredArchive = 10
	storedDataShards      = 6
	shelfSize             = 16 // places of 2^16 chunks: shards of 64 MiB
	chunksPerShard        = 1 << shelfSize
	periodBlocks          = 600
	proofWindowBlocks     = 300
	challengesPerPeriod   = 16
	periodsClosed         = 4
)

func stateHost(i int) sdk.AccAddress {
	address := make([]byte, 20)
	binary.BigEndian.PutUint64(address[12:], uint64(i)+1)
	address[0] = byte(i * 151) // spread over the tree, as addresses are
	return address
}

func (s *storageState) set(key key, message gogoproto.Message) {
	encoded, err := gogoproto.Marshal(message)
	if err != nil {
		panic(fmt.Sprintf("%T cannot be encoded: %v", message, err))
	}
	s.store.Set(key, encoded)
}

// commitDeals is after how many deals the tree is written to disk: what is not written yet lies in memory.
const commitDeals = 50_000

// write fills the store and commits as it goes. Deal ids follow archive ids in one sequence; here archives have the numbers above all deals.
func (s *storageState) write(commit func(written int)) {
	for i := range s.hosts {
		s.writeHost(i)
	}
	owner := stateHost(s.hosts + 1)
	dueAt := s.height + 50_000
	for i := range s.deals {
		id, host := uint64(i)+1, stateHost(i%s.hosts)
		archive := uint64(s.deals) + 1 + uint64(i/slotsPerStoredArchive)
		number := uint64(i / s.hosts)
		deal := &storagev1.Deal{
			Id: id, ArchiveId: archive, SlotIndex: uint32(i % slotsPerStoredArchive), Sender: owner.String(), Host: host.String(),
			Status: storagev1.DealStatus_DEAL_STATUS_ACTIVE, ShardBytes: chunksPerShard << 10, Checksum: shardChecksum(i, 0),
			PriceAmount: "12500000000000", PaymentDenom: "amaspc", OpenedAtHeight: 10, TermBlocks: termBlocks,
			TermBlocksMin: 1_000, StartsAtHeight: 601, EndsAtHeight: dueAt + number, Exchange: owner.String(), CommissionBps: 100, RetainBps: 1_000,
			LockAmount: "625000000000000", ReceiptNumber: 1, Place: number + 1, SettledHeight: 600, PaidAmount: "0", RetainedAmount: "0",
			DueHeight: dueAt + number, FeeAmount: "125000000000", ActivePeriod: 1, MissedInARowMax: 3,
		}
		s.set(newKey(dealsPrefix).u64(id), deal)
		s.set(newKey(placesPrefix).address(host).u32(shelfSize).u64(number), &storagev1.Place{
			Host: host.String(), ShelfSize: shelfSize, Number: number,
			Occupants: []storagev1.Occupant{{FromPeriod: 1, DealId: id, Chunks: chunksPerShard}},
		})
		s.store.Set(newKey(dueDealsPrefix).u64(deal.DueHeight).u64(id), unit)
		s.store.Set(newKey(dealsByHostPrefix).address(host).u64(id), unit)
		if written := i + 1; written%commitDeals == 0 || written == s.deals {
			commit(written)
		}
	}
}

// writeHost writes a Host in its sixth period, the fifth one's proof window open: proven, or about to be missed.
func (s *storageState) writeHost(i int) {
	address := stateHost(i)
	absent := i < s.absent
	lastHeight := s.height
	if !absent {
		lastHeight += 1 + uint64(i%(proofWindowBlocks-1))
	}
	seedHeight := lastHeight - proofWindowBlocks
	places := uint64((s.deals - i + s.hosts - 1) / s.hosts)
	host := &storagev1.HostState{
		Host: address.String(), Status: storagev1.HostStatus_HOST_STATUS_ACTIVE,
		Period: periodsClosed + 1, PeriodStartedAtHeight: seedHeight + 1, SeedHeight: seedHeight + periodBlocks, NominalEndHeight: seedHeight + periodBlocks,
		PeriodBlocks: periodBlocks, ProofWindowBlocks: proofWindowBlocks, ChallengesPerPeriod: challengesPerPeriod,
		MissedInARowMax: 3, MissedOf_32Max: 8, DueHeight: lastHeight,
		OpenPeriod: periodsClosed + 1, OpenStartedAtHeight: seedHeight - periodBlocks + 1, OpenSeedHeight: seedHeight, OpenLastHeight: lastHeight,
		OpenSeed: shardChecksum(i, 1), OpenChallenges: challengesPerPeriod, OpenDue: true, OpenProven: !absent,
		ClosedPeriods: periodsClosed, ClosedHeight: seedHeight - periodBlocks, PeriodsDue: periodsClosed, PeriodsProven: periodsClosed,
		ProvenBlocks: periodsClosed * periodBlocks, RecentDue: periodsClosed, ActiveDeals: places,
		LiveChunks: places * chunksPerShard, RunningLiveChunks: places * chunksPerShard,
		Shelves: []storagev1.Shelf{{Size_: shelfSize, Places: places, RunningPlaces: places, OpenPlaces: places, StoredPlaces: places}},
	}
	row := &storagev1.PeriodRow{Host: address.String(), BeforeHeight: seedHeight - (periodsClosed+1)*periodBlocks}
	for range periodsClosed {
		row.Periods = append(row.Periods, periodBlocks*4+3)
	}
	s.set(newKey(hostsPrefix).address(address), host)
	s.set(newKey(periodRowsPrefix).address(address).u64(0), row)
	s.store.Set(newKey(dueHostsPrefix).u64(lastHeight).address(address), unit)
}
