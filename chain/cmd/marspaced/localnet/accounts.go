package localnet

import (
	"bytes"
	"fmt"

	"github.com/cosmos/cosmos-sdk/crypto/hd"
	"github.com/cosmos/cosmos-sdk/crypto/keyring"
	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/marspace/marspace/chain/app"
)

// openKeyring opens the unencrypted test keyring of a node's home.
func openKeyring(wired *app.App, home string) (keyring.Keyring, error) {
	ring, err := keyring.New(sdk.KeyringServiceName(), keyring.BackendTest, home, bytes.NewReader(nil), wired.Codec)
	if err != nil {
		return nil, fmt.Errorf("cannot open the keyring of %s: %w", home, err)
	}
	return ring, nil
}

func newAccount(ring keyring.Keyring, name string) (Account, error) {
	path := sdk.GetConfig().GetFullBIP44Path()
	record, mnemonic, err := ring.NewMnemonic(name, keyring.English, path, keyring.DefaultBIP39Passphrase, hd.Secp256k1)
	if err != nil {
		return Account{}, fmt.Errorf("cannot make the account %s: %w", name, err)
	}
	address, err := record.GetAddress()
	if err != nil {
		return Account{}, fmt.Errorf("cannot read the account %s: %w", name, err)
	}
	return Account{Name: name, Address: address.String(), Mnemonic: mnemonic}, nil
}
