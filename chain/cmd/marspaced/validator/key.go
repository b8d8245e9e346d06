// Package validator writes the key a node signs blocks with.
package validator

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	cmtcfg "github.com/cometbft/cometbft/config"
	"github.com/cometbft/cometbft/crypto/secp256k1"
	"github.com/cometbft/cometbft/p2p"
	"github.com/cometbft/cometbft/privval"

	cryptocodec "github.com/cosmos/cosmos-sdk/crypto/codec"
	cryptotypes "github.com/cosmos/cosmos-sdk/crypto/types"
)

// Node is what a network needs to know of a new node: its p2p id and the public key of its votes.
type Node struct {
	ID     string
	PubKey cryptotypes.PubKey
}

// EnsureKeys returns the node's identity, writing a node key and a secp256k1 validator key where there are none.
// The SDK's own commands would write ed25519, which Ethereum cannot check. A key that exists is never replaced.
// With secret, a new validator key is derived from it instead of drawn. It fails on an unreadable or ed25519 key.
func EnsureKeys(config *cmtcfg.Config, secret string) (Node, error) {
	keyFile, stateFile := config.PrivValidatorKeyFile(), config.PrivValidatorStateFile()
	for _, file := range []string{keyFile, stateFile, config.NodeKeyFile()} {
		if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
			return Node{}, fmt.Errorf("cannot make the folder of %s: %w", file, err)
		}
	}
	_, err := os.Stat(keyFile)
	switch {
	case err == nil && secret != "":
		return Node{}, fmt.Errorf("a validator key is already at %s: move it away before recovering another", keyFile)
	case errors.Is(err, fs.ErrNotExist):
		privval.NewFilePV(newKey(secret), keyFile, stateFile).Save()
	case err != nil:
		return Node{}, fmt.Errorf("cannot look for the validator key: %w", err)
	}
	return readKeys(config)
}

func newKey(secret string) secp256k1.PrivKey {
	if secret == "" {
		return secp256k1.GenPrivKey()
	}
	return secp256k1.GenPrivKeySecp256k1([]byte(secret))
}

func readKeys(config *cmtcfg.Config) (Node, error) {
	nodeKey, err := p2p.LoadOrGenNodeKey(config.NodeKeyFile())
	if err != nil {
		return Node{}, fmt.Errorf("cannot read the node key: %w", err)
	}
	// EmptyState: the state file of a node that never signed may not be there yet.
	key, err := privval.LoadFilePVEmptyState(config.PrivValidatorKeyFile(), config.PrivValidatorStateFile()).GetPubKey()
	if err != nil {
		return Node{}, fmt.Errorf("cannot read the validator key: %w", err)
	}
	if key.Type() != secp256k1.KeyType {
		return Node{}, fmt.Errorf("the validator key at %s is %s, this chain wants %s",
			config.PrivValidatorKeyFile(), key.Type(), secp256k1.KeyType)
	}
	pubKey, err := cryptocodec.FromCmtPubKeyInterface(key)
	if err != nil {
		return Node{}, fmt.Errorf("cannot read the validator key: %w", err)
	}
	return Node{ID: string(nodeKey.ID()), PubKey: pubKey}, nil
}
