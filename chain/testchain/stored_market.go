package testchain

import (
	"encoding/binary"
	"fmt"
	"io"

	gogoproto "github.com/cosmos/gogoproto/proto"

	"cosmossdk.io/math"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/marspace/marspace/chain/app"
	"github.com/marspace/marspace/chain/host/codec"
	escrowv1 "github.com/marspace/marspace/proto/gen/go/marspace/escrow/v1"
	storagev1 "github.com/marspace/marspace/proto/gen/go/marspace/storage/v1"
)

// StoredMarket is a market in the middle of its life as a genesis, of any size: every invariant holds. Items are made as they are
// written, so that a million deals take no memory here.
type StoredMarket struct {
	Deals int
	// Hosts hold the deals in turn.
	Hosts int
	// SlotsPerArchive: one of them is parity unless there is only one.
	SlotsPerArchive int
	// Beside gives each of the first so many deals a spot challenge, a used receipt, a credit, a pot, and a customer's weight.
	Beside int
}

// What every deal costs and holds. Arbitrary: what the rules would compute does not matter to what is stored.
const (
	storedShardBytes = 1 << 20
	storedChunks     = storedShardBytes >> 10
	storedShelf      = 10 // places of 2^10 chunks
	storedPrice      = 1_000_000
	storedLock       = 500
	storedSide       = 7
	storedTermBlocks = 100_000
	storedSeedHeight = 50_000
)

func (m StoredMarket) host(i int) sdk.AccAddress {
	address := make([]byte, 20)
	binary.BigEndian.PutUint64(address[12:], uint64(i)+1)
	address[0] = byte(i * 151) // spread over the tree, as addresses are
	return address
}

func (m StoredMarket) owner(i int) string {
	address := make([]byte, 20)
	binary.BigEndian.PutUint64(address[12:], uint64(i%1000)+1)
	address[1] = 1
	return sdk.AccAddress(address).String()
}

// Numbers of deals, archives and challenges follow each other in one sequence.
func (m StoredMarket) archives() int            { return (m.Deals + m.SlotsPerArchive - 1) / m.SlotsPerArchive }
func (m StoredMarket) archiveID(i int) uint64   { return uint64(m.Deals + i + 1) }
func (m StoredMarket) challengeID(i int) uint64 { return uint64(m.Deals + m.archives() + i + 1) }
func (m StoredMarket) slotsOf(archive int) int {
	return min(m.SlotsPerArchive, m.Deals-archive*m.SlotsPerArchive)
}
func (m StoredMarket) dealsOf(host int) int { return (m.Deals - host + m.Hosts - 1) / m.Hosts }

// besideOf is how many of the things beside deals are a Host's.
func (m StoredMarket) besideOf(host int) int { return max(0, m.Beside-host+m.Hosts-1) / m.Hosts }

// into puts the market into an app_state.
func (m StoredMarket) into(state []byte) ([]byte, error) {
	written := &chunks{}
	separator := "{"
	err := codec.EachJSONMember(state, func(module string, part []byte) error {
		fmt.Fprintf(written, "%s\n%q:", separator, module)
		separator = ","
		switch module {
		case "storage":
			return m.write(written, part, module, m.storage)
		case "escrow":
			return m.write(written, part, module, m.escrow)
		}
		_, err := written.Write(part)
		return err
	})
	fmt.Fprint(written, "}")
	return written.join(), err
}

// backing is what the escrow module's account holds of each token.
func (m StoredMarket) backing() sdk.Coins {
	deposits := sdk.NewCoin(app.DepositDenom, math.NewInt(int64(m.Deals)*storedLock))
	fees := sdk.NewCoin(app.FeeDenom, math.NewInt(int64(m.Deals)*storedPrice+int64(m.Beside)*storedSide*3))
	return sdk.NewCoins(deposits, fees)
}

// write is a module's genesis with the market's lists, and with a next number above all of its numbers.
func (m StoredMarket) write(w io.Writer, text []byte, module string, items func(string, func(gogoproto.Message) error) error) error {
	plan, err := codec.NewTypes(gogoproto.HybridResolver).Plan("marspace." + module + ".v1.GenesisState")
	if err != nil {
		return err
	}
	rest, err := plan.AppendFromJSON(nil, text)
	if err != nil {
		return err
	}
	if module == "storage" {
		var genesis storagev1.GenesisState
		if err := genesis.Unmarshal(rest); err != nil {
			return err
		}
		genesis.NextId = m.challengeID(m.Beside)
		if rest, err = genesis.Marshal(); err != nil {
			return err
		}
	}
	return plan.WriteJSON(w, rest, func(field string, take func([]byte) error) error {
		return items(field, func(message gogoproto.Message) error {
			encoded, err := gogoproto.Marshal(message)
			if err != nil {
				return err
			}
			return take(encoded)
		})
	})
}

// chunks gathers text without moving it as it grows.
type chunks struct {
	whole [][]byte
	size  int
}

const chunkBytes = 1 << 20

var _ io.Writer = (*chunks)(nil)

// Write implements io.Writer.
func (c *chunks) Write(text []byte) (int, error) {
	last := len(c.whole) - 1
	if last < 0 || cap(c.whole[last])-len(c.whole[last]) < len(text) {
		c.whole = append(c.whole, make([]byte, 0, max(chunkBytes, len(text))))
		last++
	}
	c.whole[last] = append(c.whole[last], text...)
	c.size += len(text)
	return len(text), nil
}

func (c *chunks) join() []byte {
	joined := make([]byte, 0, c.size)
	for i, chunk := range c.whole {
		joined, c.whole[i] = append(joined, chunk...), nil
	}
	return joined
}

// each calls make for the first n numbers.
func each[M gogoproto.Message](n int, take func(gogoproto.Message) error, make func(i int) M) error {
	for i := range n {
		if err := take(make(i)); err != nil {
			return err
		}
	}
	return nil
}

func (m StoredMarket) storage(field string, take func(gogoproto.Message) error) error {
	switch field {
	case "archives":
		return each(m.archives(), take, m.archive)
	case "slots":
		return each(m.Deals, take, m.slot)
	case "deals":
		return each(m.Deals, take, m.deal)
	case "hosts":
		return each(m.Hosts, take, m.hostState)
	case "places":
		return each(m.Deals, take, m.place)
	case "spotChallenges":
		return each(m.Beside, take, m.challenge)
	case "usedReceipts":
		return each(m.Beside, take, func(i int) *storagev1.UsedReceipt {
			return &storagev1.UsedReceipt{Host: m.host(i % m.Hosts).String(), Number: uint64(i) + 1, ValidUntilHeight: storedTermBlocks}
		})
	}
	return nil
}

func (m StoredMarket) archive(i int) *storagev1.Archive {
	slots := uint32(m.slotsOf(i))
	parity := min(slots-1, 1)
	return &storagev1.Archive{
		Id: m.archiveID(i), Owner: m.owner(i), DataShards: slots - parity, ParityShards: parity, ContentBytes: uint64(slots-parity) * storedShardBytes,
		ShardBytes: storedShardBytes, Status: storagev1.ArchiveStatus_ARCHIVE_STATUS_STORED, OpenedAtHeight: 1, TermBlocks: storedTermBlocks,
		EndsAtHeight: storedTermBlocks, ActiveSlots: slots, OpenDeals: slots,
	}
}

func (m StoredMarket) slot(i int) *storagev1.Slot {
	return &storagev1.Slot{
		ArchiveId: m.archiveID(i / m.SlotsPerArchive), Index: uint32(i % m.SlotsPerArchive), Checksum: m.checksum(i), DealId: uint64(i) + 1,
	}
}

func (m StoredMarket) checksum(i int) []byte {
	return binary.BigEndian.AppendUint64(make([]byte, 24), uint64(i))
}

func (m StoredMarket) deal(i int) *storagev1.Deal {
	return &storagev1.Deal{
		Id: uint64(i) + 1, ArchiveId: m.archiveID(i / m.SlotsPerArchive), SlotIndex: uint32(i % m.SlotsPerArchive),
		Sender: m.owner(i / m.SlotsPerArchive), Host: m.host(i % m.Hosts).String(), Status: storagev1.DealStatus_DEAL_STATUS_ACTIVE,
		ShardBytes: storedShardBytes, Checksum: m.checksum(i), PriceAmount: fmt.Sprint(storedPrice), PaymentDenom: app.FeeDenom,
		OpenedAtHeight: 1, TermBlocks: storedTermBlocks, TermBlocksMin: 1, StartsAtHeight: 2, EndsAtHeight: storedTermBlocks + uint64(i),
		RetainBps: 1_000, LockAmount: fmt.Sprint(storedLock), Place: uint64(i/m.Hosts) + 1, PaidAmount: "0", RetainedAmount: "0",
		DueHeight: storedTermBlocks + uint64(i), FeeAmount: "0", MissedInARowMax: 3,
	}
}

func (m StoredMarket) place(i int) *storagev1.Place {
	return &storagev1.Place{
		Host: m.host(i % m.Hosts).String(), ShelfSize: storedShelf, Number: uint64(i / m.Hosts),
		Occupants: []storagev1.Occupant{{DealId: uint64(i) + 1, Chunks: storedChunks}},
	}
}

func (m StoredMarket) hostState(i int) *storagev1.HostState {
	deals := uint64(m.dealsOf(i))
	return &storagev1.HostState{
		Host: m.host(i).String(), Status: storagev1.HostStatus_HOST_STATUS_ACTIVE, PeriodStartedAtHeight: 1, SeedHeight: storedSeedHeight,
		NominalEndHeight: storedSeedHeight, PeriodBlocks: storedSeedHeight, ProofWindowBlocks: 300, ChallengesPerPeriod: 16, MissedInARowMax: 3,
		MissedOf_32Max: 8, DueHeight: storedSeedHeight, ActiveDeals: deals, LiveChunks: deals * storedChunks, RunningLiveChunks: deals * storedChunks,
		Shelves:       []storagev1.Shelf{{Size_: storedShelf, Places: deals, RunningPlaces: deals, OpenPlaces: deals, StoredPlaces: deals}},
		UnsettledRows: []storagev1.UnsettledRow{{Deals: deals}}, SpotChallenges: uint64(m.besideOf(i)), ReviewHeight: storedTermBlocks,
	}
}

func (m StoredMarket) challenge(i int) *storagev1.SpotChallenge {
	return &storagev1.SpotChallenge{
		Id: m.challengeID(i), DealId: uint64(i) + 1, Host: m.host(i % m.Hosts).String(), Challenger: m.owner(i), SeedHeight: storedSeedHeight,
		ProofWindowBlocks: 300, FeeDenom: app.FeeDenom, FeeAmount: fmt.Sprint(storedSide), DueHeight: storedSeedHeight,
	}
}

func (m StoredMarket) escrow(field string, take func(gogoproto.Message) error) error {
	switch field {
	case "contractors":
		return each(m.Hosts, take, m.contractor)
	case "locks":
		return each(m.Deals, take, func(i int) *escrowv1.Lock {
			return &escrowv1.Lock{
				Module: "storage", Reference: uint64(i) + 1, Contractor: m.host(i % m.Hosts).String(), Denom: app.DepositDenom,
				Amount: fmt.Sprint(storedLock), Role: escrowv1.Role_ROLE_HOST, CapacityUnits: storedShardBytes, OpenedAtHeight: 1,
			}
		})
	case "holds":
		err := each(m.Deals, take, func(i int) *escrowv1.Hold {
			return m.hold(uint64(i)+1, i/m.SlotsPerArchive, storedPrice)
		})
		if err != nil {
			return err
		}
		return each(m.Beside, take, func(i int) *escrowv1.Hold { return m.hold(m.challengeID(i), i, storedSide) })
	case "pots":
		return each(m.Beside, take, func(i int) *escrowv1.RewardPot {
			return &escrowv1.RewardPot{Module: "storage", Reference: uint64(i) + 1, Denom: app.FeeDenom, Amount: fmt.Sprint(storedSide)}
		})
	case "credits":
		return each(m.Beside, take, func(i int) *escrowv1.Credit {
			return &escrowv1.Credit{Address: m.customer(i), Coin: sdk.NewInt64Coin(app.FeeDenom, storedSide)}
		})
	case "records":
		return each(m.Hosts, take, m.record)
	case "customerWeights":
		return each(m.Beside, take, func(i int) *escrowv1.CustomerWeight {
			return &escrowv1.CustomerWeight{
				Address: m.host(i % m.Hosts).String(), Role: escrowv1.Role_ROLE_HOST, Customer: m.customer(i), Due: "1", Proven: "1", DueHeight: storedTermBlocks,
			}
		})
	}
	return nil
}

// customer is an address of its own for each number.
func (m StoredMarket) customer(i int) string {
	address := m.host(i)
	address[2] = 1
	return address.String()
}

func (m StoredMarket) hold(reference uint64, customer int, amount int64) *escrowv1.Hold {
	return &escrowv1.Hold{Module: "storage", Reference: reference, Customer: m.owner(customer), Denom: app.FeeDenom, Amount: fmt.Sprint(amount)}
}

func (m StoredMarket) contractor(i int) *escrowv1.Contractor {
	deals := uint64(m.dealsOf(i))
	locked := fmt.Sprint(deals * storedLock)
	return &escrowv1.Contractor{
		Address: m.host(i).String(), Moniker: "Host", Region: "eu-west", OfferKey: make([]byte, 32),
		Roles: []escrowv1.ContractorRole{{
			Role: escrowv1.Role_ROLE_HOST, Endpoint: "https://host.example:7000", CapacityUnits: 1 << 50, ReservedUnits: deals * storedShardBytes, Commitments: deals,
		}},
		Status: escrowv1.ContractorStatus_CONTRACTOR_STATUS_ACTIVE, JoinedAtHeight: 1, DepositDenom: app.DepositDenom,
		DepositAmount: locked, LockedAmount: locked, Commitments: deals,
	}
}

func (m StoredMarket) record(i int) *escrowv1.Record {
	customers := fmt.Sprint(m.besideOf(i))
	return &escrowv1.Record{Address: m.host(i).String(), Role: escrowv1.Role_ROLE_HOST, WeightedDue: customers, WeightedProven: customers, Due: 1, Proven: 1, ForgottenDue: "0", ForgottenProven: "0"}
}
