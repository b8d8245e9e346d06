package vectors

import (
	"bytes"
	"crypto/ed25519"
	"encoding/hex"
	"encoding/json"
	"os"
	"strconv"
	"testing"

	storagev1 "github.com/marspace/marspace/proto/gen/go/marspace/storage/v1"
)

type offerCase struct {
	Name    string `json:"name"`
	ChainID string `json:"chainId"`
	Offer   struct {
		Host             string `json:"host"`
		Sender           string `json:"sender"`
		PricePerGibBlock string `json:"pricePerGibBlock"`
		VolumeBytesMax   string `json:"volumeBytesMax"`
		TermBlocksMin    string `json:"termBlocksMin"`
		TermBlocksMax    string `json:"termBlocksMax"`
		Exchange         string `json:"exchange"`
		CommissionBps    uint32 `json:"commissionBps"`
		ExpiresAtHeight  string `json:"expiresAtHeight"`
		Nonce            string `json:"nonce"`
	} `json:"offer"`
	SignedBytes string `json:"signedBytes"`
	Signature   string `json:"signature"`
}

func requireUint(t *testing.T, text string) uint64 {
	t.Helper()
	number, err := strconv.ParseUint(text, 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	return number
}

func requireHex(t *testing.T, text string) []byte {
	t.Helper()
	decoded, err := hex.DecodeString(text)
	if err != nil {
		t.Fatal(err)
	}
	return decoded
}

// The node's own protobuf encoder must give the bytes that clients sign.
func TestOfferVectors(t *testing.T) {
	text, err := os.ReadFile("../../vectors/offers.json")
	if err != nil {
		t.Fatal(err)
	}
	var vectors struct {
		OfferKey string      `json:"offerKey"`
		Cases    []offerCase `json:"cases"`
	}
	if err := json.Unmarshal(text, &vectors); err != nil {
		t.Fatal(err)
	}
	if len(vectors.Cases) == 0 {
		t.Fatal("vectors/offers.json has no cases")
	}
	for _, one := range vectors.Cases {
		t.Run(one.Name, func(t *testing.T) {
			offer := storagev1.Offer{
				Host:             one.Offer.Host,
				Sender:           one.Offer.Sender,
				PricePerGibBlock: one.Offer.PricePerGibBlock,
				VolumeBytesMax:   requireUint(t, one.Offer.VolumeBytesMax),
				TermBlocksMin:    requireUint(t, one.Offer.TermBlocksMin),
				TermBlocksMax:    requireUint(t, one.Offer.TermBlocksMax),
				Exchange:         one.Offer.Exchange,
				CommissionBps:    one.Offer.CommissionBps,
				ExpiresAtHeight:  requireUint(t, one.Offer.ExpiresAtHeight),
				Nonce:            requireUint(t, one.Offer.Nonce),
			}
			encoded, err := offer.Marshal()
			if err != nil {
				t.Fatal(err)
			}
			wanted := append([]byte("\x00marspace/offer/v1\x00"), byte(len(one.ChainID)))
			wanted = append(append(wanted, one.ChainID...), encoded...)
			signed := requireHex(t, one.SignedBytes)
			if !bytes.Equal(signed, wanted) {
				t.Fatalf("signed bytes are %x, the node encodes %x", signed, wanted)
			}
			if !ed25519.Verify(requireHex(t, vectors.OfferKey), signed, requireHex(t, one.Signature)) {
				t.Fatal("the signature is not that of the offer key")
			}
		})
	}
}
