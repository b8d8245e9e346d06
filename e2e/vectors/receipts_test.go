package vectors

import (
	"bytes"
	"crypto/ed25519"
	"encoding/json"
	"os"
	"testing"

	storagev1 "github.com/marspace/marspace/proto/gen/go/marspace/storage/v1"
)

type receiptCase struct {
	Name    string `json:"name"`
	ChainID string `json:"chainId"`
	Receipt struct {
		Host             string `json:"host"`
		Sender           string `json:"sender"`
		Checksum         string `json:"checksum"`
		ShardBytes       string `json:"shardBytes"`
		PricePerGibBlock string `json:"pricePerGibBlock"`
		TermBlocksMin    string `json:"termBlocksMin"`
		TermBlocksMax    string `json:"termBlocksMax"`
		Exchange         string `json:"exchange"`
		CommissionBps    uint32 `json:"commissionBps"`
		Number           string `json:"number"`
		ValidUntilHeight string `json:"validUntilHeight"`
	} `json:"receipt"`
	SignedBytes string `json:"signedBytes"`
	Signature   string `json:"signature"`
}

// The node's own protobuf encoder must give the bytes that Hosts sign.
func TestReceiptVectors(t *testing.T) {
	text, err := os.ReadFile("../../vectors/receipts.json")
	if err != nil {
		t.Fatal(err)
	}
	var vectors struct {
		OfferKey string        `json:"offerKey"`
		Cases    []receiptCase `json:"cases"`
	}
	if err := json.Unmarshal(text, &vectors); err != nil {
		t.Fatal(err)
	}
	if len(vectors.Cases) == 0 {
		t.Fatal("vectors/receipts.json has no cases")
	}
	for _, one := range vectors.Cases {
		t.Run(one.Name, func(t *testing.T) {
			receipt := storagev1.Receipt{
				Host:             one.Receipt.Host,
				Sender:           one.Receipt.Sender,
				Checksum:         requireHex(t, one.Receipt.Checksum),
				ShardBytes:       requireUint(t, one.Receipt.ShardBytes),
				PricePerGibBlock: one.Receipt.PricePerGibBlock,
				TermBlocksMin:    requireUint(t, one.Receipt.TermBlocksMin),
				TermBlocksMax:    requireUint(t, one.Receipt.TermBlocksMax),
				Exchange:         one.Receipt.Exchange,
				CommissionBps:    one.Receipt.CommissionBps,
				Number:           requireUint(t, one.Receipt.Number),
				ValidUntilHeight: requireUint(t, one.Receipt.ValidUntilHeight),
			}
			encoded, err := receipt.Marshal()
			if err != nil {
				t.Fatal(err)
			}
			wanted := append([]byte("\x00marspace/receipt/v1\x00"), byte(len(one.ChainID)))
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
