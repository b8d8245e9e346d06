package main

import (
	"crypto/ed25519"
	"crypto/sha256"
	"fmt"

	"cosmossdk.io/math"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/marspace/marspace/chain/app"
	"github.com/marspace/marspace/chain/testchain"
	escrowv1 "github.com/marspace/marspace/proto/gen/go/marspace/escrow/v1"
	storagev1 "github.com/marspace/marspace/proto/gen/go/marspace/storage/v1"
)

const (
	// slotsPerArchive of the archives that are opened: code 2+1.
	dataShards, parityShards = 2, 1
	slotsPerArchive          = dataShards + parityShards
	shardBytes               = 64 << 20
	termBlocks               = 100_000
	receiptValidHeight       = 14_000
	pricePerGiBBlock         = 2_000_000_000
	commissionBps            = 100
)

// market is the messages of some Hosts and Senders, made without looking at a chain.
type market struct {
	chainID  string
	hosts    []*testchain.Account
	senders  []*testchain.Account
	exchange string
}

func (m *market) register(host *testchain.Account) sdk.Msg {
	return &escrowv1.MsgRegisterContractor{
		Address: host.String(), Moniker: host.Name, Region: "eu-west", OfferKey: host.OfferKey().Public().(ed25519.PublicKey),
		Roles:   []escrowv1.RoleListing{{Role: escrowv1.Role_ROLE_HOST, Endpoint: "https://" + host.Name + ".example:7000", CapacityUnits: 1 << 50}},
		Deposit: app.Tokens(100_000, app.DepositDenom),
	}
}

// receipt of a Host for the slot of an archive of so many slots, through the Exchange.
func (m *market) receipt(archive, slot, slots int) (storagev1.SignedReceipt, signature) {
	// An archive's slots are on neighbours.
	host := m.hosts[(archive*slots+slot)%len(m.hosts)]
	receipt := storagev1.Receipt{
		Host: host.String(), Sender: m.senderOf(archive).String(), Checksum: shardChecksum(archive, slot), ShardBytes: shardBytes,
		PricePerGibBlock: math.NewInt(pricePerGiBBlock).String(), TermBlocksMin: 1_000, TermBlocksMax: 200_000,
		Exchange: m.exchange, CommissionBps: commissionBps, Number: uint64(archive), ValidUntilHeight: receiptValidHeight,
	}
	signed, message := testchain.SignReceipt(host, m.chainID, receipt)
	return signed, signature{host.OfferKey().Public().(ed25519.PublicKey), message, signed.Signature}
}

func shardChecksum(archive, slot int) []byte {
	sum := sha256.Sum256(fmt.Appendf(nil, "shard %d of archive %d", slot, archive))
	return sum[:]
}

// senderOf is who owns an archive.
func (m *market) senderOf(archive int) *testchain.Account {
	return m.senders[archive%len(m.senders)]
}

// open is the message that opens the archive with this number.
func (m *market) open(archive, data, parity int) *storagev1.MsgOpenArchive {
	message, _ := m.openSigned(archive, data, parity)
	return message
}

// openSigned is open, with the signatures that its handler verifies.
func (m *market) openSigned(archive, data, parity int) (*storagev1.MsgOpenArchive, []signature) {
	message := &storagev1.MsgOpenArchive{
		Sender: m.senderOf(archive).String(), DataShards: uint32(data), ParityShards: uint32(parity),
		ContentBytes: uint64(data) * shardBytes, TermBlocks: termBlocks,
	}
	var signatures []signature
	for slot := range data + parity {
		receipt, signed := m.receipt(archive, slot, data+parity)
		message.Slots = append(message.Slots, storagev1.SlotReceipt{Receipt: receipt, Checksum: shardChecksum(archive, slot)})
		signatures = append(signatures, signed)
	}
	return message, signatures
}
