package validator_test

import (
	"os"
	"testing"

	cmtcfg "github.com/cometbft/cometbft/config"
	"github.com/cometbft/cometbft/crypto/ed25519"
	"github.com/cometbft/cometbft/privval"
	"github.com/stretchr/testify/require"

	"github.com/marspace/marspace/chain/cmd/marspaced/validator"
)

func TestANewKeyIsSecp256k1AndReadsBack(t *testing.T) {
	config := cmtcfg.DefaultConfig().SetRoot(t.TempDir())

	made, err := validator.EnsureKeys(config, "")
	require.NoError(t, err)
	require.Equal(t, "secp256k1", made.PubKey.Type())

	// CometBFT's own reader, as the node uses it.
	stored, err := privval.LoadFilePV(config.PrivValidatorKeyFile(), config.PrivValidatorStateFile()).GetPubKey()
	require.NoError(t, err)
	require.Equal(t, "secp256k1", stored.Type())
	require.Equal(t, made.PubKey.Bytes(), stored.Bytes())

	again, err := validator.EnsureKeys(config, "")
	require.NoError(t, err)
	require.Equal(t, made, again, "an existing key stays")
}

func TestASecretGivesTheSameKeyAndReplacesNone(t *testing.T) {
	one := cmtcfg.DefaultConfig().SetRoot(t.TempDir())
	two := cmtcfg.DefaultConfig().SetRoot(t.TempDir())
	first, err := validator.EnsureKeys(one, "arbitrary words")
	require.NoError(t, err)
	second, err := validator.EnsureKeys(two, "arbitrary words")
	require.NoError(t, err)
	require.Equal(t, first.PubKey, second.PubKey)

	before, err := os.ReadFile(one.PrivValidatorKeyFile())
	require.NoError(t, err)
	_, err = validator.EnsureKeys(one, "other words")
	require.ErrorContains(t, err, "already")
	after, err := os.ReadFile(one.PrivValidatorKeyFile())
	require.NoError(t, err)
	require.Equal(t, before, after)
}

func TestAnEd25519KeyIsRefused(t *testing.T) {
	config := cmtcfg.DefaultConfig().SetRoot(t.TempDir())
	_, err := validator.EnsureKeys(config, "")
	require.NoError(t, err)
	privval.NewFilePV(ed25519.GenPrivKey(), config.PrivValidatorKeyFile(), config.PrivValidatorStateFile()).Save()

	_, err = validator.EnsureKeys(config, "")
	require.ErrorContains(t, err, "is ed25519, this chain wants secp256k1")
}
