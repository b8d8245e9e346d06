package localnet

import (
	"path/filepath"
	"strings"
	"time"

	cmtcfg "github.com/cometbft/cometbft/config"

	"github.com/cosmos/cosmos-sdk/crypto/keyring"
	serverconfig "github.com/cosmos/cosmos-sdk/server/config"
	"github.com/cosmos/cosmos-sdk/telemetry"

	"github.com/marspace/marspace/chain/cmd/marspaced/settings"
)

const (
	// proposeTimeout is how long the others wait for a dead proposer: a loopback proposal takes milliseconds.
	proposeTimeout = time.Second
	// gossipPause between looks at what a peer lacks: on loopback nothing is gained by CometBFT's 100 ms.
	gossipPause = 10 * time.Millisecond
)

// writeConfigs writes config.toml, app.toml, client.toml and an empty otel.yaml.
func writeConfigs(plan Plan, node Node, peers string) error {
	folder := filepath.Join(node.Home, "config")
	cmtcfg.WriteConfigFile(filepath.Join(folder, "config.toml"), cometConfig(plan, node, peers))

	server := settings.ServerConfig()
	server.MinGasPrices = plan.MinGasPrice
	server.API.Address = "tcp://" + host(node.REST)
	server.API.EnableUnsafeCORS = true // A page served from another loopback port may ask it.
	server.GRPC.Address = node.GRPC
	serverconfig.SetConfigTemplate(settings.ServerTemplate)
	serverconfig.WriteConfigFile(filepath.Join(folder, "app.toml"), server)

	client := settings.Client{ChainID: plan.ChainID, Node: "tcp://" + host(node.RPC), KeyringBackend: keyring.BackendTest}
	if err := settings.WriteClient(node.Home, client); err != nil {
		return err
	}
	return writeFile(filepath.Join(folder, telemetry.OtelFileName), "")
}

func cometConfig(plan Plan, node Node, peers string) *cmtcfg.Config {
	config := settings.CometConfig().SetRoot(node.Home)
	config.Moniker = node.Moniker
	config.RPC.ListenAddress = "tcp://" + host(node.RPC)
	config.RPC.CORSAllowedOrigins = []string{"*"}
	config.RPC.PprofListenAddress = ""
	config.P2P.ListenAddress = "tcp://" + node.P2P
	config.P2P.PersistentPeers = peers
	config.P2P.AddrBookStrict = false
	config.P2P.AllowDuplicateIP = true
	config.Instrumentation.PrometheusListenAddr = host(node.Metrics)
	config.Consensus.TimeoutCommit = plan.CommitTimeout
	config.Consensus.TimeoutPropose = proposeTimeout
	config.Consensus.PeerGossipSleepDuration = gossipPause
	return config
}

// host is the 127.0.0.1:port of a URL.
func host(url string) string {
	address, _, _ := strings.Cut(strings.TrimPrefix(url, "http://"), "/")
	return address
}
