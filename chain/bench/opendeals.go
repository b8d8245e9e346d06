package main

import (
	"encoding/json"
	"fmt"

	gogoproto "github.com/cosmos/gogoproto/proto"

	"github.com/marspace/marspace/chain/app"
	escrowv1 "github.com/marspace/marspace/proto/gen/go/marspace/escrow/v1"
	storagev1 "github.com/marspace/marspace/proto/gen/go/marspace/storage/v1"
)

// openDeals is a market whose deals all wait for their Hosts' confirmation. Archives have one slot on each Host, so that slot n of all
// archives is Host n's. They cost nothing and lock nothing: a confirmation moves no money.
type openDeals struct {
	storage storagev1.GenesisState
	escrow  escrowv1.GenesisState
	slots   int
}

// confirmByHeight is further than any load lasts.
const confirmByHeight = 50_000

func openDealsGenesis(hosts []*signer, count int) openDeals {
	genesis := openDeals{slots: len(hosts)}
	archives := count / len(hosts)
	owner := hosts[0].address.String()
	for archive := range archives {
		id := genesis.archiveID(archive)
		genesis.storage.Archives = append(genesis.storage.Archives, storagev1.Archive{
			Id: id, Owner: owner, DataShards: uint32(len(hosts) - 1), ParityShards: 1, ContentBytes: uint64(len(hosts)-1) * shardBytes, ShardBytes: shardBytes,
			Status: storagev1.ArchiveStatus_ARCHIVE_STATUS_OPENING, OpenedAtHeight: 1, TermBlocks: termBlocks, EndsAtHeight: termBlocks + 1, OpenDeals: uint32(len(hosts)),
		})
		for slot, host := range hosts {
			deal := genesis.dealID(archive, slot)
			genesis.storage.Slots = append(genesis.storage.Slots, storagev1.Slot{
				ArchiveId: id, Index: uint32(slot), Checksum: shardChecksum(archive, slot), DealId: deal,
			})
			genesis.storage.Deals = append(genesis.storage.Deals, storagev1.Deal{
				Id: deal, ArchiveId: id, SlotIndex: uint32(slot), Sender: owner, Host: host.address.String(),
				Status: storagev1.DealStatus_DEAL_STATUS_PROPOSED, ShardBytes: shardBytes, Checksum: shardChecksum(archive, slot),
				PriceAmount: "0", PaymentDenom: app.FeeDenom, OpenedAtHeight: 1, ConfirmByHeight: confirmByHeight, TermBlocks: termBlocks, TermBlocksMin: 1_000,
				RetainBps: 1_000, LockAmount: "0", OfferNonce: 1, PaidAmount: "0", RetainedAmount: "0", FeeAmount: "0", MissedInARowMax: 3,
			})
			genesis.escrow.Locks = append(genesis.escrow.Locks, escrowv1.Lock{
				Module: "storage", Reference: deal, Contractor: host.address.String(), Denom: app.DepositDenom, Amount: "0",
				Role: escrowv1.Role_ROLE_HOST, CapacityUnits: shardBytes, OpenedAtHeight: 1,
			})
		}
	}
	for _, host := range hosts {
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

// confirm is the message by which a Host confirms its deal of an archive.
func (g openDeals) confirm(host *signer, slot, archive int) *storagev1.MsgConfirmDeals {
	return &storagev1.MsgConfirmDeals{
		Host:          host.address.String(),
		Confirmations: []storagev1.Confirmation{{DealId: g.dealID(archive, slot), ShardBytes: shardBytes, Checksum: shardChecksum(archive, slot)}},
	}
}

// overrides are the genesis values for localnet.Plan.
func (g openDeals) overrides(b *bench, wired *app.App) (values []string) {
	for _, part := range []struct {
		module string
		state  gogoproto.Message
		fields []string
	}{
		{"storage", &g.storage, []string{"next_id", "archives", "slots", "deals"}}, {"escrow", &g.escrow, []string{"contractors", "locks"}},
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
