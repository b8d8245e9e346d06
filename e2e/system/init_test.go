package system

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestInitWritesASecp256k1ValidatorThatAGenesisCanBeBuiltOn(t *testing.T) {
	home := filepath.Join(t.TempDir(), "home")
	at := func(args ...string) []string { return append(args, "--home", home) }
	out := marspaced(t, at("init", "first")...)
	require.Contains(t, out, `"chain_id": "marspace-1"`)
	require.Contains(t, out, `"validator_key_type": "secp256k1"`)

	key, err := os.ReadFile(filepath.Join(home, "config", "priv_validator_key.json"))
	require.NoError(t, err)
	require.Contains(t, string(key), "tendermint/PubKeySecp256k1")
	genesis, err := os.ReadFile(filepath.Join(home, "config", "genesis.json"))
	require.NoError(t, err)
	var document struct {
		Consensus struct {
			Params struct {
				Validator struct {
					PubKeyTypes []string `json:"pub_key_types"`
				} `json:"validator"`
			} `json:"params"`
		} `json:"consensus"`
	}
	require.NoError(t, json.Unmarshal(genesis, &document))
	require.Equal(t, []string{"secp256k1"}, document.Consensus.Params.Validator.PubKeyTypes)

	// The way every Cosmos chain is started by its first validators.
	marspaced(t, at("keys", "add", "operator", "--keyring-backend", "test")...)
	marspaced(t, at("genesis", "add-genesis-account", "operator", "1000000000000000000000amsca", "--keyring-backend", "test")...)
	marspaced(t, at("genesis", "gentx", "operator", "1000000000000000000000amsca", "--chain-id", "marspace-1", "--keyring-backend", "test")...)
	marspaced(t, at("genesis", "collect-gentxs")...)
	marspaced(t, at("genesis", "validate")...)
	genesis, err = os.ReadFile(filepath.Join(home, "config", "genesis.json"))
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(genesis, &document))
	require.Equal(t, []string{"secp256k1"}, document.Consensus.Params.Validator.PubKeyTypes)

	again, err := tryMarspaced(t, at("init", "first")...)
	require.Error(t, err)
	requireOneSentence(t, again)
}

func TestMistakesAreOneSentence(t *testing.T) {
	folder := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(folder, "mine"), nil, 0o600))
	for name, args := range map[string][]string{
		"no genesis":          {"start", "--home", filepath.Join(folder, "empty")},
		"folder in use":       {"testnet", "init-files", "--output-dir", folder},
		"no validators":       {"testnet", "init-files", "--v", "0", "--output-dir", filepath.Join(folder, "n")},
		"ports past the end":  {"testnet", "init-files", "--base-port", "65530", "--output-dir", filepath.Join(folder, "n")},
		"bad coins":           {"testnet", "init-files", "--account", "a", "--account-coins", "many", "--output-dir", filepath.Join(folder, "n")},
		"bad fund":            {"testnet", "init-files", "--fund", "nobody=1amaspc", "--output-dir", filepath.Join(folder, "n")},
		"unknown override":    {"testnet", "init-files", "--set", "gov.params.quorrum=1", "--output-dir", filepath.Join(folder, "n")},
		"override breaks it":  {"testnet", "init-files", "--set", "gov.params.quorum=7", "--output-dir", filepath.Join(folder, "n")},
		"more stake than all": {"testnet", "init-files", "--stake", "84000001", "--output-dir", filepath.Join(folder, "n")},
		"unknown command":     {"fly"},
	} {
		t.Run(name, func(t *testing.T) {
			out, err := tryMarspaced(t, args...)
			require.Error(t, err)
			requireOneSentence(t, out)
		})
	}
	written, err := os.ReadDir(filepath.Join(folder, "n"))
	require.NoError(t, err)
	require.Empty(t, written, "a refused network leaves nothing behind")
}
