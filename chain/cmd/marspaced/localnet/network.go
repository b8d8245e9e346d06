package localnet

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
)

// Network describes what was written; it is also the file network.json in the output folder.
type Network struct {
	ChainID  string    `json:"chainId"`
	Nodes    []Node    `json:"nodes"`
	Accounts []Account `json:"accounts"`
}

// Node is one validator: its home and where its services listen, all on loopback.
type Node struct {
	Moniker string `json:"moniker"`
	Home    string `json:"home"`
	NodeID  string `json:"nodeId"`
	P2P     string `json:"p2p"`
	RPC     string `json:"rpc"`
	GRPC    string `json:"grpc"`
	REST    string `json:"rest"`
	// Metrics of CometBFT; the application's are at REST + "/metrics?format=prometheus".
	Metrics string `json:"metrics"`
	// Operator is the account that staked; its key has the node's name in the node's keyring.
	Operator Account `json:"operator"`
}

// Account is a key made for this network. The mnemonic is in the clear: these are test accounts.
type Account struct {
	Name     string `json:"name"`
	Address  string `json:"address"`
	Mnemonic string `json:"mnemonic"`
}

// nodeAddresses gives the i-th node its ports.
func (plan Plan) nodeAddresses(i int) Node {
	port := plan.BasePort + i*portsPerNode
	at := func(offset int) string { return fmt.Sprintf("127.0.0.1:%d", port+offset) }
	return Node{
		Moniker: nodeName(i),
		Home:    plan.home(i),
		P2P:     at(0),
		RPC:     "http://" + at(1),
		GRPC:    at(2),
		REST:    "http://" + at(3),
		Metrics: "http://" + at(4) + "/metrics",
	}
}

func (network Network) save(folder string) error {
	text, err := json.MarshalIndent(network, "", "  ")
	if err != nil {
		return fmt.Errorf("cannot describe the network as JSON: %w", err)
	}
	// Mnemonics inside: for the owner's eyes.
	if err := os.WriteFile(filepath.Join(folder, "network.json"), append(text, '\n'), 0o600); err != nil {
		return fmt.Errorf("cannot write network.json: %w", err)
	}
	return nil
}
