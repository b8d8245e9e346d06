package settings

import (
	"fmt"
	"os"
	"path/filepath"
)

// Client is what client.toml says: the network and node that commands talk to, and where keys are kept.
type Client struct {
	ChainID        string
	Node           string
	KeyringBackend string
}

// NodeDefault is where a node on this machine answers unless configured otherwise.
const NodeDefault = "tcp://127.0.0.1:26657"

// WriteClient writes a home's client.toml.
func WriteClient(home string, client Client) error {
	file := clientFile(home)
	if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
		return fmt.Errorf("cannot make the folder of %s: %w", file, err)
	}
	text := fmt.Sprintf(`# The network's id, and the node that commands ask and send to.
chain-id = %q
node = %q
# Where keys are kept: os, file, kwallet, pass, test (unencrypted) or memory.
keyring-backend = %q
keyring-default-keyname = ""
# text or json
output = "text"
# sync waits for the node's first check of a transaction, async for nothing.
broadcast-mode = "sync"
`, client.ChainID, client.Node, client.KeyringBackend)
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		return fmt.Errorf("cannot write %s: %w", file, err)
	}
	return nil
}

// EnsureClient writes client.toml with our defaults where there is none.
func EnsureClient(home string, client Client) error {
	if _, err := os.Stat(clientFile(home)); err == nil {
		return nil
	}
	return WriteClient(home, client)
}

func clientFile(home string) string { return filepath.Join(home, "config", "client.toml") }
