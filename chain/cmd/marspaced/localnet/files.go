package localnet

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/cosmos/cosmos-sdk/x/genutil"
	genutiltypes "github.com/cosmos/cosmos-sdk/x/genutil/types"

	"github.com/marspace/marspace/chain/app"
	"github.com/marspace/marspace/chain/cmd/marspaced/settings"
	"github.com/marspace/marspace/chain/cmd/marspaced/validator"
	"github.com/marspace/marspace/chain/genesis"
)

// Write makes keys, genesis and configuration of every node of the plan, and network.json, which it also returns.
// When it fails it takes back what it wrote, so that the corrected command can be given at once.
func Write(ctx context.Context, wired *app.App, plan Plan) (Network, error) {
	if err := plan.validate(); err != nil {
		return Network{}, err
	}
	network, err := write(ctx, wired, plan)
	if err != nil {
		for i := range plan.Validators {
			_ = os.RemoveAll(plan.home(i))
		}
		return Network{}, err
	}
	return network, nil
}

func write(ctx context.Context, wired *app.App, plan Plan) (Network, error) {
	network := Network{ChainID: plan.ChainID}
	builder, err := newGenesis(wired, plan)
	if err != nil {
		return Network{}, err
	}
	for i := range plan.Validators {
		node, err := addValidator(ctx, wired, plan, builder, i)
		if err != nil {
			return Network{}, err
		}
		network.Nodes = append(network.Nodes, node)
	}
	ring, err := openKeyring(wired, plan.home(0))
	if err != nil {
		return Network{}, err
	}
	for _, name := range plan.Accounts {
		account, err := newAccount(ring, name)
		if err != nil {
			return Network{}, err
		}
		network.Accounts = append(network.Accounts, account)
		builder.Fund(account.Address, plan.AccountCoins)
	}
	appState, err := builder.Build()
	if err != nil {
		return Network{}, err
	}
	if err := writeHomes(plan, network, appState); err != nil {
		return Network{}, err
	}
	return network, network.save(plan.Folder)
}

func addValidator(ctx context.Context, wired *app.App, plan Plan, builder *genesis.Builder, i int) (Node, error) {
	node := plan.nodeAddresses(i)
	config := settings.CometConfig().SetRoot(node.Home)
	keys, err := validator.EnsureKeys(config, "")
	if err != nil {
		return Node{}, err
	}
	ring, err := openKeyring(wired, node.Home)
	if err != nil {
		return Node{}, err
	}
	node.NodeID = keys.ID
	if node.Operator, err = newAccount(ring, node.Moniker); err != nil {
		return Node{}, err
	}
	return node, addStake(ctx, builder, plan, ring, node, keys.PubKey)
}

func writeHomes(plan Plan, network Network, appState json.RawMessage) error {
	document := genutiltypes.NewAppGenesisWithVersion(plan.ChainID, appState)
	document.Consensus.Params = app.DefaultConsensusParams()
	for i, node := range network.Nodes {
		// The first call completes the document with the genesis time; the others write the same bytes.
		file := filepath.Join(node.Home, "config", "genesis.json")
		if err := genutil.ExportGenesisFile(document, file); err != nil {
			return fmt.Errorf("cannot write %s: %w", file, err)
		}
		var peers []string
		for j, peer := range network.Nodes {
			if i != j {
				peers = append(peers, peer.NodeID+"@"+peer.P2P)
			}
		}
		if err := writeConfigs(plan, node, strings.Join(peers, ",")); err != nil {
			return err
		}
	}
	return nil
}

func writeFile(path, text string) error {
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		return fmt.Errorf("cannot write %s: %w", path, err)
	}
	return nil
}
