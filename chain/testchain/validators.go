package testchain

import (
	"bytes"
	"fmt"
	"maps"
	"slices"

	abci "github.com/cometbft/cometbft/abci/types"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"

	cryptocodec "github.com/cosmos/cosmos-sdk/crypto/codec"
	"github.com/cosmos/cosmos-sdk/crypto/keys/secp256k1"
)

// ValidatorKey is the consensus key of the i-th validator of every test chain.
func ValidatorKey(i int) *secp256k1.PrivKey {
	return secp256k1.GenPrivKeyFromSecret(fmt.Appendf(nil, "testchain validator %d", i))
}

// validatorSet is voting power by consensus address.
type validatorSet map[string]int64

func (set validatorSet) apply(updates []abci.ValidatorUpdate) error {
	for _, update := range updates {
		key, err := cryptocodec.FromCmtProtoPublicKey(update.PubKey)
		if err != nil {
			return fmt.Errorf("cannot read a validator's key: %w", err)
		}
		address := string(key.Address())
		if update.Power == 0 {
			delete(set, address)
			continue
		}
		set[address] = update.Power
	}
	return nil
}

// sorted addresses, so that the proposer and the votes are the same in every run.
func (set validatorSet) sorted() [][]byte {
	var addresses [][]byte
	for _, address := range slices.Sorted(maps.Keys(set)) {
		addresses = append(addresses, []byte(address))
	}
	return addresses
}

// votes of everybody but the absent.
func (set validatorSet) votes(absent [][]byte) abci.CommitInfo {
	info := abci.CommitInfo{}
	for _, address := range set.sorted() {
		flag := cmtproto.BlockIDFlagCommit
		if slices.ContainsFunc(absent, func(other []byte) bool { return bytes.Equal(other, address) }) {
			flag = cmtproto.BlockIDFlagAbsent
		}
		info.Votes = append(info.Votes, abci.VoteInfo{
			Validator: abci.Validator{Address: address, Power: set[string(address)]}, BlockIdFlag: flag,
		})
	}
	return info
}

// proposer of a height: each in turn.
func (set validatorSet) proposer(height int64) []byte {
	addresses := set.sorted()
	return addresses[int(height)%len(addresses)]
}
