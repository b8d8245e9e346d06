package main

import (
	"fmt"

	"cosmossdk.io/math"

	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/cosmos-sdk/crypto/keys/secp256k1"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/tx"
	"github.com/cosmos/cosmos-sdk/types/tx/signing"

	"github.com/marspace/marspace/chain/app"
	"github.com/marspace/marspace/chain/testchain"
)

// gasPrice in base units of the fee's denom: the node's default minimum.
const gasPrice = 1_000_000_000

// signer signs transactions without a chain at hand: many thousands, before the clock starts.
type signer struct {
	// Account is the same person for messages and receipts; its key is not used.
	*testchain.Account
	key      *secp256k1.PrivKey
	public   *codectypes.Any
	number   uint64
	sequence uint64
}

// newSigners are accounts whose numbers in the genesis begin with first.
func newSigners(name string, count int, first uint64) []*signer {
	var signers []*signer
	for i := range count {
		key := secp256k1.GenPrivKeyFromSecret(fmt.Appendf(nil, "bench %s %d", name, i))
		public, err := codectypes.NewAnyWithValue(key.PubKey())
		if err != nil {
			panic(fmt.Sprintf("a public key cannot be packed: %v", err))
		}
		account := &testchain.Account{Name: fmt.Sprintf("%s%d", name, i), Address: sdk.AccAddress(key.PubKey().Address())}
		signers = append(signers, &signer{Account: account, key: key, public: public, number: first + uint64(i)})
	}
	return signers
}

// sign makes a transaction and counts the sequence.
func (s *signer) sign(message sdk.Msg, gas uint64) []byte {
	packed, err := codectypes.NewAnyWithValue(message)
	if err != nil {
		panic(fmt.Sprintf("a message cannot be packed: %v", err))
	}
	body := encode(&tx.TxBody{Messages: []*codectypes.Any{packed}})
	auth := encode(&tx.AuthInfo{
		SignerInfos: []*tx.SignerInfo{{
			PublicKey: s.public, Sequence: s.sequence,
			ModeInfo: &tx.ModeInfo{Sum: &tx.ModeInfo_Single_{Single: &tx.ModeInfo_Single{Mode: signing.SignMode_SIGN_MODE_DIRECT}}},
		}},
		Fee: &tx.Fee{Amount: sdk.NewCoins(sdk.NewCoin(app.FeeDenom, math.NewIntFromUint64(gas).MulRaw(gasPrice))), GasLimit: gas},
	})
	signed, err := s.key.Sign(encode(&tx.SignDoc{BodyBytes: body, AuthInfoBytes: auth, ChainId: loadChainID, AccountNumber: s.number}))
	if err != nil {
		panic(fmt.Sprintf("a transaction cannot be signed: %v", err))
	}
	s.sequence++
	return encode(&tx.TxRaw{BodyBytes: body, AuthInfoBytes: auth, Signatures: [][]byte{signed}})
}

func encode(message interface{ Marshal() ([]byte, error) }) []byte {
	encoded, err := message.Marshal()
	if err != nil {
		panic(fmt.Sprintf("%T cannot be encoded: %v", message, err))
	}
	return encoded
}
