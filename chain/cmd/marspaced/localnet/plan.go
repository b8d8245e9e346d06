// Package localnet writes the files of a network whose nodes all run on this machine, on loopback.
package localnet

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	sdk "github.com/cosmos/cosmos-sdk/types"
)

const (
	// portsPerNode leaves room between nodes: p2p, rpc, gRPC, REST, metrics, and five to come.
	portsPerNode = 10
	portMax      = 65_535
	// validatorsMax keeps the ports of a network together and its files small.
	validatorsMax = 100
)

// Plan says what network to write.
type Plan struct {
	Folder        string
	ChainID       string
	Validators    int
	BasePort      int
	CommitTimeout time.Duration
	MinGasPrice   string
	// Stake of each validator, in whole MSCA.
	Stake int64
	// Accounts are made in the keyring of the first node, each holding AccountCoins.
	Accounts     []string
	AccountCoins sdk.Coins
	// Funds are balances of addresses whose keys are elsewhere.
	Funds []Fund
	// VotingPeriod of gov; the expedited one and the deposit period follow from it.
	VotingPeriod time.Duration
	// Overrides are genesis values, "module.path.to.field=JSON".
	Overrides []string
}

// Fund is a genesis balance.
type Fund struct {
	Address string
	Coins   sdk.Coins
}

// ParseFund reads "mspace1...=5amaspc,7amsca".
func ParseFund(text string) (Fund, error) {
	address, coinText, found := strings.Cut(text, "=")
	if !found {
		return Fund{}, fmt.Errorf("fund %q is not address=coins", text)
	}
	if _, err := sdk.AccAddressFromBech32(address); err != nil {
		return Fund{}, fmt.Errorf("fund %q: %w", text, err)
	}
	coins, err := sdk.ParseCoinsNormalized(coinText)
	if err != nil {
		return Fund{}, fmt.Errorf("fund %q: %w", text, err)
	}
	return Fund{Address: address, Coins: coins}, nil
}

func (plan Plan) validate() error {
	if plan.Validators < 1 || plan.Validators > validatorsMax {
		return fmt.Errorf("a network has 1 to %d validators, not %d", validatorsMax, plan.Validators)
	}
	if last := plan.BasePort + plan.Validators*portsPerNode - 1; plan.BasePort < 1024 || last > portMax {
		return fmt.Errorf("ports %d to %d are not within 1024 to %d", plan.BasePort, last, portMax)
	}
	if plan.CommitTimeout <= 0 {
		return fmt.Errorf("the commit timeout must be positive, not %s", plan.CommitTimeout)
	}
	if plan.Stake < 1 {
		return fmt.Errorf("a validator stakes at least 1 MSCA, not %d", plan.Stake)
	}
	// The expedited period must be shorter, and gov counts whole seconds.
	if plan.VotingPeriod < 2*time.Second {
		return fmt.Errorf("the voting period must be at least 2s, not %s", plan.VotingPeriod)
	}
	entries, err := os.ReadDir(plan.Folder)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("cannot look into %s: %w", plan.Folder, err)
	}
	if len(entries) > 0 {
		return fmt.Errorf("%s is not empty: remove it or choose another --output-dir", plan.Folder)
	}
	return nil
}

// home of the i-th node.
func (plan Plan) home(i int) string { return filepath.Join(plan.Folder, nodeName(i)) }

func nodeName(i int) string { return fmt.Sprintf("node%d", i) }
