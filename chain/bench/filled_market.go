package main

import (
	"context"
	"crypto/ed25519"
	"strconv"

	"cosmossdk.io/math"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/marspace/marspace/chain/app"
	"github.com/marspace/marspace/chain/testchain"
	escrowv1 "github.com/marspace/marspace/proto/gen/go/marspace/escrow/v1"
	storagev1 "github.com/marspace/marspace/proto/gen/go/marspace/storage/v1"
)

// Arbitrary, except that a shard is small enough to be in memory and large enough to have a path of ten values in its proofs.
const (
	filledShardSize  = 10 // 2^10 chunks: 1 MiB
	filledShardBytes = 1024 << filledShardSize
	filledPrice      = 100_000_000
	filledLock       = 500
	// filledSeedHeight is when the first period of every Host ends; the next one ends after all that is measured.
	filledSeedHeight   = 4
	filledPeriodBlocks = 20_000
	filledTermBlocks   = 100_000
)

// filledMarket is a genesis with deals whose Hosts have what they keep: they can prove it.
type filledMarket struct {
	owners   []*testchain.Account
	exchange string
	shard    *shard
	// windowBlocks and challenges are the params of every period.
	windowBlocks, challenges uint64

	storage storagev1.GenesisState
	escrow  escrowv1.GenesisState
	// deals are those of an archive by slot, dealsOf a Host's, by address.
	deals   map[uint64][]uint64
	dealsOf map[string][]uint64
}

func newFilledMarket(windowBlocks, challenges uint64) filledMarket {
	return filledMarket{
		exchange: testchain.NewAccount("exchange").String(), shard: newShard(filledShardSize), windowBlocks: windowBlocks, challenges: challenges,
		deals: make(map[uint64][]uint64), dealsOf: make(map[string][]uint64), storage: storagev1.GenesisState{NextId: 1},
	}
}

// addArchive opens one with a slot on each Host. The Hosts themselves are added once they have all their deals.
func (m *filledMarket) addArchive(hosts []*testchain.Account) uint64 {
	id := m.storage.NextId
	m.storage.NextId += uint64(len(hosts)) + 1
	owner := m.owners[len(m.storage.Archives)%len(m.owners)].String()
	slots := uint32(len(hosts))
	m.storage.Archives = append(m.storage.Archives, storagev1.Archive{
		Id: id, Owner: owner, DataShards: 1, ParityShards: slots - 1, ContentBytes: filledShardBytes, ShardBytes: filledShardBytes,
		Status: storagev1.ArchiveStatus_ARCHIVE_STATUS_STORED, OpenedAtHeight: 1, TermBlocks: filledTermBlocks, EndsAtHeight: filledTermBlocks,
		ActiveSlots: slots, OpenDeals: slots,
	})
	for slot, host := range hosts {
		deal := id + uint64(slot) + 1
		m.deals[id] = append(m.deals[id], deal)
		m.storage.Slots = append(m.storage.Slots, storagev1.Slot{ArchiveId: id, Index: uint32(slot), Checksum: m.shard.checksum, DealId: deal})
		m.addDeal(host, storagev1.Deal{
			Id: deal, ArchiveId: id, SlotIndex: uint32(slot), Sender: owner, Host: host.String(), Status: storagev1.DealStatus_DEAL_STATUS_ACTIVE,
			ShardBytes: filledShardBytes, Checksum: m.shard.checksum, PriceAmount: strconv.Itoa(filledPrice), PaymentDenom: app.FeeDenom,
			OpenedAtHeight: 1, TermBlocks: filledTermBlocks, TermBlocksMin: 1, StartsAtHeight: 2, EndsAtHeight: filledTermBlocks + 1,
			Exchange: m.exchange, CommissionBps: commissionBps, RetainBps: 1_000, LockAmount: strconv.Itoa(filledLock),
			PaidAmount: "0", RetainedAmount: "0", DueHeight: filledTermBlocks + 1, SettledHeight: 1, FeeAmount: "1000000", MissedInARowMax: 3,
		})
	}
	return id
}

func (m *filledMarket) addDeal(host *testchain.Account, deal storagev1.Deal) {
	number := uint64(len(m.dealsOf[host.String()]))
	deal.Place = number + 1
	m.dealsOf[host.String()] = append(m.dealsOf[host.String()], deal.Id)
	m.storage.Deals = append(m.storage.Deals, deal)
	m.storage.Places = append(m.storage.Places, storagev1.Place{
		Host: host.String(), ShelfSize: filledShardSize, Number: number,
		Occupants: []storagev1.Occupant{{DealId: deal.Id, Chunks: 1 << filledShardSize}},
	})
	m.escrow.Locks = append(m.escrow.Locks, escrowv1.Lock{
		Module: "storage", Reference: deal.Id, Contractor: host.String(), Denom: app.DepositDenom, Amount: deal.LockAmount,
		Role: escrowv1.Role_ROLE_HOST, CapacityUnits: filledShardBytes, OpenedAtHeight: 1,
	})
	m.escrow.Holds = append(m.escrow.Holds, escrowv1.Hold{
		Module: "storage", Reference: deal.Id, Customer: deal.Sender, Denom: app.FeeDenom, Amount: deal.PriceAmount,
	})
}

func (m *filledMarket) addHost(host *testchain.Account, status storagev1.HostStatus) {
	deals := uint64(len(m.dealsOf[host.String()]))
	state := storagev1.HostState{
		Host: host.String(), Status: status, PeriodStartedAtHeight: 2, ClosedHeight: 1, PeriodBlocks: filledPeriodBlocks,
		ProofWindowBlocks: m.windowBlocks, ChallengesPerPeriod: m.challenges, MissedInARowMax: 3, MissedOf_32Max: 8,
		ActiveDeals: deals, LiveChunks: deals << filledShardSize, ReviewHeight: filledTermBlocks,
	}
	awake := status == storagev1.HostStatus_HOST_STATUS_ACTIVE
	if awake {
		state.SeedHeight, state.NominalEndHeight, state.DueHeight = filledSeedHeight, filledSeedHeight, filledSeedHeight
		state.RunningLiveChunks = state.LiveChunks
	} else {
		state.SuspendedAtHeight = 1
	}
	if deals > 0 {
		shelf := storagev1.Shelf{Size_: filledShardSize, Places: deals, StoredPlaces: deals}
		if awake {
			shelf.RunningPlaces = deals
		}
		state.Shelves, state.UnsettledRows = []storagev1.Shelf{shelf}, []storagev1.UnsettledRow{{Deals: deals}}
	}
	m.storage.Hosts = append(m.storage.Hosts, state)
	m.addContractor(host)
}

func (m *filledMarket) addContractor(host *testchain.Account) {
	deals := uint64(len(m.dealsOf[host.String()]))
	contractor := escrowv1.Contractor{
		Address: host.String(), Moniker: host.Name, Region: "eu-west", OfferKey: host.OfferKey().Public().(ed25519.PublicKey),
		Roles: []escrowv1.ContractorRole{{
			Role: escrowv1.Role_ROLE_HOST, Endpoint: longEndpoint, CapacityUnits: 1 << 50, ReservedUnits: deals * filledShardBytes, Commitments: deals,
		}},
		Status: escrowv1.ContractorStatus_CONTRACTOR_STATUS_ACTIVE, JoinedAtHeight: 1, DepositDenom: app.DepositDenom,
		DepositAmount: filledDeposit.String(), LockedAmount: strconv.FormatUint(deals*filledLock, 10), Commitments: deals,
	}
	if deals == 0 {
		contractor.IdleSinceHeight = 1
	}
	m.escrow.Contractors = append(m.escrow.Contractors, contractor)
}

// filledDeposit is more than all locks of a Host together.
var filledDeposit = app.Tokens(100_000, app.DepositDenom).Amount

// funds are what the escrow module's account holds.
func (m *filledMarket) funds() sdk.Coins {
	return sdk.NewCoins(
		sdk.NewCoin(app.DepositDenom, filledDeposit.MulRaw(int64(len(m.escrow.Contractors)))),
		sdk.NewCoin(app.FeeDenom, math.NewInt(filledPrice).MulRaw(int64(len(m.escrow.Holds)))),
	)
}

// edit puts the market into a genesis.
func (m *filledMarket) edit(wired *app.App, state app.GenesisState) {
	app.EditGenesis(wired.Codec, state, "storage", &storagev1.GenesisState{}, func(storage *storagev1.GenesisState) {
		params := storage.Params
		params.PeriodBlocks, params.ProofWindowBlocks, params.ChallengesPerPeriod = filledPeriodBlocks, m.windowBlocks, m.challenges
		*storage = m.storage
		storage.Params = params
	})
	app.EditGenesis(wired.Codec, state, "escrow", &escrowv1.GenesisState{}, func(escrow *escrowv1.GenesisState) {
		params := escrow.Params
		*escrow = m.escrow
		escrow.Params = params
	})
}

// proofsOf are what the Host must show of the period that is open.
func (m *filledMarket) proofsOf(chain *testchain.Chain, host *testchain.Account) (proofs [][]byte, err error) {
	answer, err := storagev1.NewQueryClient(chain).Challenges(context.Background(), &storagev1.QueryChallengesRequest{Host: host.String()})
	if err != nil {
		return nil, err
	}
	for _, chunk := range answer.Chunks {
		proofs = append(proofs, m.shard.proof(chunk.ChunkIndex))
	}
	return proofs, nil
}
