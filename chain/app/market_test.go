package app_test

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"lukechampine.com/blake3"

	"cosmossdk.io/math"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/marspace/marspace/chain/app"
	"github.com/marspace/marspace/chain/testchain"
	escrowv1 "github.com/marspace/marspace/proto/gen/go/marspace/escrow/v1"
	storagev1 "github.com/marspace/marspace/proto/gen/go/marspace/storage/v1"
)

const (
	marketHosts = 4
	// marketShardBytes is one chunk, whose proof is the chunk itself.
	marketShardBytes = 1024
	marketTermBlocks = 90
	// marketBlocks are enough for a Host that is gone to miss often enough.
	marketBlocks = 45
)

// quickMarket makes periods of a few blocks.
func quickMarket(wired *app.App, state app.GenesisState) {
	app.EditGenesis(wired.Codec, state, "storage", &storagev1.GenesisState{}, func(storage *storagev1.GenesisState) {
		storage.Params.PeriodBlocks, storage.Params.ProofWindowBlocks = 8, 4
		storage.Params.ChallengesPerPeriod = 4
		storage.Params.MissedInARowMax = 2
	})
}

// marketDay is what the golden history does with the chain's own modules: Hosts join, an archive is opened, proven, challenged and
// paid for, a Host that is gone is suspended and replaced, the archive ends early, a Host quits.
type marketDay struct {
	t      *testing.T
	chain  *testchain.Chain
	step   func(*testchain.Account, ...sdk.Msg)
	sender *testchain.Account
	hosts  []*testchain.Account
	// gone is a Host that does nothing any more.
	gone    *testchain.Account
	archive uint64
	shards  map[string][]byte // by checksum
	proven  map[string]uint64 // by Host, the last period plus one
}

// beginMarketDay goes as far as an archive that is stored.
func beginMarketDay(t *testing.T, chain *testchain.Chain, step func(*testchain.Account, ...sdk.Msg)) *marketDay {
	t.Helper()
	day := &marketDay{
		t: t, chain: chain, step: step, sender: chain.Accounts[0], hosts: chain.Accounts[len(chain.Accounts)-marketHosts:],
		shards: make(map[string][]byte), proven: make(map[string]uint64),
	}
	day.gone = day.hosts[2]
	for _, host := range day.hosts {
		step(host, day.register(host))
	}
	step(day.sender, day.open())
	return day
}

// moveTo goes on with the day on another chain, which has the state of the first.
func (d *marketDay) moveTo(chain *testchain.Chain) {
	goneAt := slices.Index(d.hosts, d.gone)
	d.chain, d.sender, d.hosts = chain, chain.Accounts[0], chain.Accounts[len(chain.Accounts)-marketHosts:]
	d.gone = d.hosts[goneAt]
	d.step = func(account *testchain.Account, messages ...sdk.Msg) { chain.MustDeliver(account, messages...) }
}

// finish goes on to the end of the archive.
func (d *marketDay) finish() {
	d.t.Helper()
	d.live(marketBlocks)
	require.Equal(d.t, storagev1.HostStatus_HOST_STATUS_SUSPENDED, d.view(d.gone).Status)
	replacement := &storagev1.MsgReplaceDeals{Sender: d.sender.String(), ArchiveId: d.archive}
	replacement.Replacements = []storagev1.SlotReplacement{{SlotIndex: 2, Receipt: d.receipt(d.hosts[3], d.dealOf(d.gone).Checksum)}}
	d.step(d.sender, replacement)
	d.step(d.sender, &storagev1.MsgChallengeDeal{Challenger: d.sender.String(), DealId: d.dealOf(d.hosts[1]).Id})
	d.live(8)
	d.step(d.hosts[0], &storagev1.MsgSettleDeals{Signer: d.hosts[0].String(), DealIds: []uint64{d.dealOf(d.hosts[0]).Id}})
	d.step(d.hosts[0], &storagev1.MsgVoidReceipts{Host: d.hosts[0].String(), BelowNumber: 5})
	d.step(d.hosts[0], &escrowv1.MsgClaim{Address: d.hosts[0].String()})
	d.step(d.sender, &storagev1.MsgEndArchive{Sender: d.sender.String(), ArchiveId: d.archive})
	d.live(marketBlocks)
	require.Equal(d.t, storagev1.ArchiveStatus_ARCHIVE_STATUS_ENDED, d.show().Archive.Status)
	d.step(d.hosts[1], &escrowv1.MsgQuit{Address: d.hosts[1].String()})
}

func (d *marketDay) register(host *testchain.Account) sdk.Msg {
	return &escrowv1.MsgRegisterContractor{
		Address: host.String(), Moniker: host.Name, Region: "eu-west", OfferKey: host.OfferKey().Public().(ed25519.PublicKey),
		Roles:   []escrowv1.RoleListing{{Role: escrowv1.Role_ROLE_HOST, Endpoint: "https://" + host.Name + ".example:7000", CapacityUnits: 1 << 30}},
		Deposit: app.Tokens(1_000, app.DepositDenom),
	}
}

func (d *marketDay) receipt(host *testchain.Account, checksum []byte) storagev1.SignedReceipt {
	signed, _ := testchain.SignReceipt(host, "marspace-test-1", storagev1.Receipt{
		Host: host.String(), Sender: d.sender.String(), Checksum: checksum, ShardBytes: marketShardBytes,
		PricePerGibBlock: math.NewInt(1_000_000_000_000_000).String(),
		TermBlocksMin:    10, TermBlocksMax: 1_000, Exchange: d.sender.String(), CommissionBps: 100,
		Number: uint64(d.chain.Height()), ValidUntilHeight: uint64(d.chain.Height()) + 100,
	})
	return signed
}

func (d *marketDay) open() sdk.Msg {
	message := &storagev1.MsgOpenArchive{
		Sender: d.sender.String(), DataShards: 2, ParityShards: 1, ContentBytes: 2 * marketShardBytes, TermBlocks: marketTermBlocks,
	}
	for slot, host := range d.hosts[:3] {
		seed := sha256.Sum256([]byte{byte(slot)})
		shard := make([]byte, marketShardBytes)
		for i := range shard {
			shard[i] = seed[i%len(seed)]
		}
		checksum := blake3.Sum256(shard)
		d.shards[string(checksum[:])] = shard
		message.Slots = append(message.Slots, storagev1.SlotReceipt{Receipt: d.receipt(host, checksum[:]), Checksum: checksum[:]})
	}
	d.archive = 1
	return message
}

// live goes on some blocks; the Hosts that are there prove and answer what they are asked.
func (d *marketDay) live(blocks int64) {
	d.t.Helper()
	for end := d.chain.Height() + blocks; d.chain.Height() < end; {
		if !d.proveOne() {
			d.chain.SkipBlocks(1)
		}
	}
}

// proveOne sends the first proof or answer that is due, if there is one.
func (d *marketDay) proveOne() bool {
	d.t.Helper()
	client := storagev1.NewQueryClient(d.chain)
	for _, host := range d.hosts {
		if host == d.gone {
			continue
		}
		view := d.view(host)
		if view.OpenPeriod > 0 && view.OpenPeriod != d.proven[host.Name] {
			asked, err := client.Challenges(context.Background(), &storagev1.QueryChallengesRequest{Host: host.String(), Period: view.OpenPeriod - 1})
			require.NoError(d.t, err)
			proof := &storagev1.MsgProveStorage{Host: host.String(), Period: view.OpenPeriod - 1}
			for _, chunk := range asked.Chunks {
				proof.Proofs = append(proof.Proofs, d.shards[string(chunk.Checksum)])
			}
			d.proven[host.Name] = view.OpenPeriod
			d.step(host, proof)
			return true
		}
	}
	open, err := client.SpotChallenges(context.Background(), &storagev1.QuerySpotChallengesRequest{Host: d.hosts[1].String()})
	require.NoError(d.t, err)
	for _, challenge := range open.Challenges {
		if challenge.Drawn {
			shard := d.shards[string(d.dealOf(d.hosts[1]).Checksum)]
			d.step(d.hosts[1], &storagev1.MsgAnswerChallenge{Host: d.hosts[1].String(), ChallengeId: challenge.Id, Proof: shard})
			return true
		}
	}
	return false
}

func (d *marketDay) view(host *testchain.Account) storagev1.HostView {
	d.t.Helper()
	answer, err := storagev1.NewQueryClient(d.chain).Host(context.Background(), &storagev1.QueryHostRequest{Host: host.String()})
	if err != nil {
		return storagev1.HostView{} // it never held a deal
	}
	return answer.Host
}

func (d *marketDay) show() *storagev1.QueryArchiveResponse {
	d.t.Helper()
	answer, err := storagev1.NewQueryClient(d.chain).Archive(context.Background(), &storagev1.QueryArchiveRequest{Id: d.archive})
	require.NoError(d.t, err)
	return answer
}

// dealOf is the Host's deal on the archive's slots.
func (d *marketDay) dealOf(host *testchain.Account) storagev1.Deal {
	d.t.Helper()
	answer, err := storagev1.NewQueryClient(d.chain).Deals(context.Background(), &storagev1.QueryDealsRequest{Host: host.String()})
	require.NoError(d.t, err)
	require.Len(d.t, answer.Deals, 1)
	return answer.Deals[0]
}
