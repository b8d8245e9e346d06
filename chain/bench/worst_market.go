package main

import (
	"fmt"
	"slices"

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

	worstCredit       = 7
	worstWindowBlocks = 300
)

// worstMarket is a genesis with all that messages can be about.
type worstMarket struct {
	hosts, doomed []*testchain.Account // with deals
	spare         []*testchain.Account // Hosts without deals
	suspended     []*testchain.Account // the same, suspended
	claimants     []*testchain.Account

	filledMarket
	own tsmodulev1.GenesisState
	// archives and doomedIDs are the numbers of the archives.
	archives, doomedIDs []uint64
}

func (m *worstMarket) build() {
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

func (m *worstMarket) addFault(key []byte, queue string) {
	m.own.Faults = append(m.own.Faults, tsmodulev1.Fault{
		Id: m.own.NextFaultId, Module: "storage", Queue: queue, Key: key, Value: unit, Height: 1, Codespace: tsmodule.ModuleName, Code: 2,
	})
	m.own.NextFaultId++
}

// funds are what the escrow module's account holds.
func (m *worstMarket) funds() sdk.Coins {
	coins := m.filledMarket.funds()
	for i := range claimDenomsLargest {
		coins = coins.Add(sdk.NewInt64Coin(creditDenom(i), int64(worstCredit*len(m.claimants))))
	}
	return coins
}

// edit puts the market into a genesis.
func (m *worstMarket) edit(wired *app.App, state app.GenesisState) {
	m.filledMarket.edit(wired, state)
	app.EditGenesis(wired.Codec, state, tsmodule.ModuleName, &tsmodulev1.GenesisState{}, func(own *tsmodulev1.GenesisState) {
		own.Faults, own.NextFaultId = m.own.Faults, m.own.NextFaultId
	})
}
