package testchain

import (
	"crypto/ed25519"
	"crypto/sha256"

	storagev1 "github.com/marspace/marspace/proto/gen/go/marspace/storage/v1"
)

// OfferKey is the key that this account signs offers of storage, and receipts, with.
func (account *Account) OfferKey() ed25519.PrivateKey {
	seed := sha256.Sum256([]byte("offer key of " + account.Name))
	return ed25519.NewKeyFromSeed(seed[:])
}

// SignOffer signs an offer of a Host for a chain, and gives the bytes that were signed: docs/spec/agent-protocol.md.
func SignOffer(host *Account, chainID string, offer storagev1.Offer) (signed storagev1.SignedOffer, message []byte) {
	encoded, err := offer.Marshal()
	if err != nil {
		panic("an offer cannot be encoded: " + err.Error())
	}
	message = signedBytes("offer", chainID, encoded)
	return storagev1.SignedOffer{Offer: offer, Signature: ed25519.Sign(host.OfferKey(), message)}, message
}

// SignReceipt signs a Host's receipt for a chain, and gives the bytes that were signed: docs/spec/agent-protocol.md.
func SignReceipt(host *Account, chainID string, receipt storagev1.Receipt) (signed storagev1.SignedReceipt, message []byte) {
	encoded, err := receipt.Marshal()
	if err != nil {
		panic("a receipt cannot be encoded: " + err.Error())
	}
	message = signedBytes("receipt", chainID, encoded)
	return storagev1.SignedReceipt{Receipt: receipt, Signature: ed25519.Sign(host.OfferKey(), message)}, message
}

func signedBytes(kind, chainID string, encoded []byte) []byte {
	message := append([]byte("\x00marspace/"+kind+"/v1\x00"), byte(len(chainID)))
	return append(append(message, chainID...), encoded...)
}
