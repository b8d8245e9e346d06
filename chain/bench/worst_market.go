package main

import (
	"crypto/ed25519"
	"fmt"
	"slices"
	"strconv"

	"cosmossdk.io/math"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/marspace/marspace/chain/app"
	"github.com/marspace/marspace/chain/testchain"
	"github.com/marspace/marspace/chain/x/tsmodule"
	escrowv1 "github.com/marspace/marspace/proto/gen/go/marspace/escrow/v1"
	storagev1 "github.com/marspace/marspace/proto/gen/go/marspace/storage/v1"
	tsmodulev1 "github.com/marspace/marspace/proto/gen/go/marspace/tsmodule/v1"
)

// What the rules of modules/storage and modules/escrow allow at most in one message or to one account.
const (
	slotsLargest       = 256 // slotsMax of rules/shards.ts
	batchLargest       = 200 // batchItemsMax of messages.ts
	challengesLargest  = 64  // paramBounds.challengesPerPeriod
	claimDenomsLargest = 100 // claimDenomsMax of escrow's handlers.ts
	proofLargest       = 8_192
)

// The market that worst cases are tried on. How many of each there are follows from how often a case runs; prices are arbitrary.
const (
	// worstArchives have a slot on each Host.
	worstArchives = 48
	// reportArchives have slots on the reporting Hosts alone, so that those have more deals than one message names.
	reportArchives = 180
	reportHosts    = 12 // two for each message
	// doomedArchives are on suspended Hosts, whose deals have not failed yet: the item that would fail them is parked.
	doomedArchives = 24
	// firstAbsent to lastAbsent are the Hosts that miss their first period; the others prove it.
	firstAbsent, lastAbsent = 150, 193
	firstReporting          = slotsLargest - reportHosts

	worstShardSize  = 10 // 2^10 chunks: 1 MiB
	worstShardBytes = 1024 << worstShardSize
	worstPrice      = 100_000_000
	worstLock       = 500
	worstCredit     = 7
	// worstSeedHeight is when the first period of every Host ends; the next one ends after all that is measured.
	worstSeedHeight   = 4
	worstWindowBlocks = 300
	worstPeriodBlocks = 20_000
	worstTermBlocks   = 100_000
)

// worstMarket is a genesis with all that messages can be about.
type worstMarket struct {
	hosts, doomed []*testchain.Account // with deals
	spare         []*testchain.Account // Hosts without deals
	suspended     []*testchain.Account // the same, suspended
	owners        []*testchain.Account
	claimants     []*testchain.Account
	exchange      string
	shard         *shard

	storage storagev1.GenesisState
	escrow  escrowv1.GenesisState
	own     tsmodulev1.GenesisState
	// archives and doomedIDs are the numbers of the archives, deals those of an archive's deals by slot.
	archives, doomedIDs []uint64
	deals               map[uint64][]uint64
	// dealsOf are a Host's, by address.
	dealsOf map[string][]uint64
}

func (m *worstMarket) build() {
	m.deals, m.dealsOf = make(map[uint64][]uint64), make(map[string][]uint64)
	m.storage.NextId = 1
	for range worstArchives {
		m.archives = append(m.archives, m.addArchive(m.hosts))
	}
	for range reportArchives {
		m.addArchive(m.hosts[firstReporting:])
	}
	for range doomedArchives {
		m.doomedIDs = append(m.doomedIDs, m.addArchive(m.doomed))
	}
	for _, host := range m.hosts {
		m.addHost(host, storagev1.HostStatus_HOST_STATUS_ACTIVE)
	}
	for _, host := range slices.Concat(m.doomed, m.suspended) {
		m.addHost(host, storagev1.HostStatus_HOST_STATUS_SUSPENDED)
	}
	for _, host := range m.spare {
		m.addContractor(host)
	}
	for _, claimant := range m.claimants {
		for i := range claimDenomsLargest {
			m.escrow.Credits = append(m.escrow.Credits, escrowv1.Credit{
				Address: claimant.String(), Coin: sdk.NewInt64Coin(creditDenom(i), worstCredit),
			})
		}
	}
	m.own.NextFaultId = 1
	for _, host := range m.doomed {
		m.addFault(newKey(dueSuspendedPrefix).u64(1).address(host.Address), "due_suspended")
	}
	for i := range uint64(worstTxs * worstRuns) {
		m.addFault(newKey(dueArchivesPrefix).u64(1).u64(unknownID+i), "due_archives")
	}
}

func creditDenom(i int) string { return fmt.Sprintf("credit%02d", i) }

func (m *worstMarket) addArchive(hosts []*testchain.Account) uint64 {
	id := m.storage.NextId
	m.storage.NextId += uint64(len(hosts)) + 1
	owner := m.owners[len(m.storage.Archives)%len(m.owners)].String()
	slots := uint32(len(hosts))
	m.storage.Archives = append(m.storage.Archives, storagev1.Archive{
		Id: id, Owner: owner, DataShards: 1, ParityShards: slots - 1, ContentBytes: worstShardBytes, ShardBytes: worstShardBytes,
		Status: storagev1.ArchiveStatus_ARCHIVE_STATUS_STORED, OpenedAtHeight: 1, TermBlocks: worstTermBlocks, EndsAtHeight: worstTermBlocks,
		ActiveSlots: slots, OpenDeals: slots,
	})
	for slot, host := range hosts {
		deal := id + uint64(slot) + 1
		m.deals[id] = append(m.deals[id], deal)
		m.storage.Slots = append(m.storage.Slots, storagev1.Slot{ArchiveId: id, Index: uint32(slot), Checksum: m.shard.checksum, DealId: deal})
		m.addDeal(host, storagev1.Deal{
			Id: deal, ArchiveId: id, SlotIndex: uint32(slot), Sender: owner, Host: host.String(), Status: storagev1.DealStatus_DEAL_STATUS_ACTIVE,
			ShardBytes: worstShardBytes, Checksum: m.shard.checksum, PriceAmount: strconv.Itoa(worstPrice), PaymentDenom: app.FeeDenom,
			OpenedAtHeight: 1, TermBlocks: worstTermBlocks, TermBlocksMin: 1, StartsAtHeight: 2, EndsAtHeight: worstTermBlocks + 1,
			Exchange: m.exchange, CommissionBps: commissionBps, RetainBps: 1_000, LockAmount: strconv.Itoa(worstLock),
			PaidAmount: "0", RetainedAmount: "0", DueHeight: worstTermBlocks + 1, SettledHeight: 1, FeeAmount: "1000000", MissedInARowMax: 3,
		})
	}
	return id
}

func (m *worstMarket) addDeal(host *testchain.Account, deal storagev1.Deal) {
	number := uint64(len(m.dealsOf[host.String()]))
	deal.Place = number + 1
	m.dealsOf[host.String()] = append(m.dealsOf[host.String()], deal.Id)
	m.storage.Deals = append(m.storage.Deals, deal)
	m.storage.Places = append(m.storage.Places, storagev1.Place{
		Host: host.String(), ShelfSize: worstShardSize, Number: number,
		Occupants: []storagev1.Occupant{{DealId: deal.Id, Chunks: 1 << worstShardSize}},
	})
	m.escrow.Locks = append(m.escrow.Locks, escrowv1.Lock{
		Module: "storage", Reference: deal.Id, Contractor: host.String(), Denom: app.DepositDenom, Amount: deal.LockAmount,
		Role: escrowv1.Role_ROLE_HOST, CapacityUnits: worstShardBytes, OpenedAtHeight: 1,
	})
	m.escrow.Holds = append(m.escrow.Holds, escrowv1.Hold{
		Module: "storage", Reference: deal.Id, Customer: deal.Sender, Denom: app.FeeDenom, Amount: deal.PriceAmount,
	})
}

func (m *worstMarket) addHost(host *testchain.Account, status storagev1.HostStatus) {
	deals := uint64(len(m.dealsOf[host.String()]))
	state := storagev1.HostState{
		Host: host.String(), Status: status, PeriodStartedAtHeight: 2, ClosedHeight: 1, PeriodBlocks: worstPeriodBlocks,
		ProofWindowBlocks: worstWindowBlocks, ChallengesPerPeriod: challengesLargest, MissedInARowMax: 3, MissedOf_32Max: 8,
		ActiveDeals: deals, LiveChunks: deals << worstShardSize, ReviewHeight: worstTermBlocks,
	}
	awake := status == storagev1.HostStatus_HOST_STATUS_ACTIVE
	if awake {
		state.SeedHeight, state.NominalEndHeight, state.DueHeight = worstSeedHeight, worstSeedHeight, worstSeedHeight
		state.RunningLiveChunks = state.LiveChunks
	} else {
		state.SuspendedAtHeight = 1
	}
	if deals > 0 {
		shelf := storagev1.Shelf{Size_: worstShardSize, Places: deals, StoredPlaces: deals}
		if awake {
			shelf.RunningPlaces = deals
		}
		state.Shelves, state.UnsettledRows = []storagev1.Shelf{shelf}, []storagev1.UnsettledRow{{Deals: deals}}
	}
	m.storage.Hosts = append(m.storage.Hosts, state)
	m.addContractor(host)
}

func (m *worstMarket) addContractor(host *testchain.Account) {
	deals := uint64(len(m.dealsOf[host.String()]))
	contractor := escrowv1.Contractor{
		Address: host.String(), Moniker: host.Name, Region: "eu-west", OfferKey: host.OfferKey().Public().(ed25519.PublicKey),
		Roles: []escrowv1.ContractorRole{{
			Role: escrowv1.Role_ROLE_HOST, Endpoint: longEndpoint, CapacityUnits: 1 << 50, ReservedUnits: deals * worstShardBytes, Commitments: deals,
		}},
		Status: escrowv1.ContractorStatus_CONTRACTOR_STATUS_ACTIVE, JoinedAtHeight: 1, DepositDenom: app.DepositDenom,
		DepositAmount: worstDeposit.String(), LockedAmount: strconv.FormatUint(deals*worstLock, 10), Commitments: deals,
	}
	if deals == 0 {
		contractor.IdleSinceHeight = 1
	}
	m.escrow.Contractors = append(m.escrow.Contractors, contractor)
}

// worstDeposit is more than all locks of a Host together.
var worstDeposit = app.Tokens(100_000, app.DepositDenom).Amount

func (m *worstMarket) addFault(key []byte, queue string) {
	m.own.Faults = append(m.own.Faults, tsmodulev1.Fault{
		Id: m.own.NextFaultId, Module: "storage", Queue: queue, Key: key, Value: unit, Height: 1, Codespace: tsmodule.ModuleName, Code: 2,
	})
	m.own.NextFaultId++
}

// funds are what the escrow module's account holds.
func (m *worstMarket) funds() sdk.Coins {
	coins := sdk.NewCoins(
		sdk.NewCoin(app.DepositDenom, worstDeposit.MulRaw(int64(len(m.escrow.Contractors)))),
		sdk.NewCoin(app.FeeDenom, math.NewInt(worstPrice).MulRaw(int64(len(m.escrow.Holds)))),
	)
	for i := range claimDenomsLargest {
		coins = coins.Add(sdk.NewInt64Coin(creditDenom(i), int64(worstCredit*len(m.claimants))))
	}
	return coins
}

// edit puts the market into a genesis.
func (m *worstMarket) edit(wired *app.App, state app.GenesisState) {
	app.EditGenesis(wired.Codec, state, "storage", &storagev1.GenesisState{}, func(storage *storagev1.GenesisState) {
		params := storage.Params
		params.PeriodBlocks, params.ProofWindowBlocks, params.ChallengesPerPeriod = worstPeriodBlocks, worstWindowBlocks, challengesLargest
		*storage = m.storage
		storage.Params = params
	})
	app.EditGenesis(wired.Codec, state, "escrow", &escrowv1.GenesisState{}, func(escrow *escrowv1.GenesisState) {
		params := escrow.Params
		*escrow = m.escrow
		escrow.Params = params
	})
	app.EditGenesis(wired.Codec, state, tsmodule.ModuleName, &tsmodulev1.GenesisState{}, func(own *tsmodulev1.GenesisState) {
		own.Faults, own.NextFaultId = m.own.Faults, m.own.NextFaultId
	})
}
