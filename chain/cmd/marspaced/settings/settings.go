// Package settings holds what a new node's configuration files say.
package settings

import (
	"time"

	cmtcfg "github.com/cometbft/cometbft/config"

	serverconfig "github.com/cosmos/cosmos-sdk/server/config"

	"github.com/marspace/marspace/chain/app"
)

const (
	// commitTimeout is the pause between a block and the next proposal: with a second of voting, blocks come every 6 s.
	commitTimeout = 5 * time.Second
	// mempoolTxMax is how many transactions wait at most: some ten full blocks.
	mempoolTxMax = 20_000
	// metricsSeconds is how long a value stays readable for Prometheus after it was last written: one missed scrape of a minute.
	metricsSeconds = 120
	// snapshotBlocks: a state-sync snapshot every 2.5 hours of 6 s blocks, of which the SDK keeps two.
	snapshotBlocks = 1500
)

// CometConfig is a new node's config.toml: p2p open to the world, everything else on loopback.
func CometConfig() *cmtcfg.Config {
	config := cmtcfg.DefaultConfig()
	config.Consensus.TimeoutCommit = commitTimeout
	config.RPC.ListenAddress = "tcp://127.0.0.1:26657"
	config.RPC.PprofListenAddress = "127.0.0.1:6060"
	config.Mempool.Size = mempoolTxMax
	config.Mempool.CacheSize = 2 * mempoolTxMax
	config.Instrumentation.Prometheus = true
	config.Instrumentation.PrometheusListenAddr = "127.0.0.1:26660"
	return config
}

// Server is what app.toml says.
type Server struct {
	serverconfig.Config `mapstructure:",squash"`

	Queries Queries `mapstructure:"queries"`
}

// Queries bound what a node does for those who ask it: docs/runbooks/validator.md.
type Queries struct {
	Engines int `mapstructure:"engines"`
	Line    int `mapstructure:"line"`
}

// ServerTemplate is the SDK's app.toml with a section for our own settings.
const ServerTemplate = serverconfig.DefaultConfigTemplate + `
###############################################################################
###                                 Queries                                 ###
###############################################################################

[queries]

# How many queries run at once. 0 is one less than the machine has processors, so that one is left for blocks.
engines = {{ .Queries.Engines }}

# How many queries, and how many simulated transactions, wait at most. Further ones are refused as busy (gRPC
# ResourceExhausted, REST 429). 0 is 1000.
line = {{ .Queries.Line }}
`

// ServerConfig is a new node's app.toml: REST with Swagger, gRPC with reflection and metrics, all on loopback.
func ServerConfig() Server {
	config := Server{Config: *serverconfig.DefaultConfig()}
	config.MinGasPrices = app.MinGasPrice
	config.API.Enable = true
	config.API.Swagger = true
	config.API.Address = "tcp://127.0.0.1:1317"
	config.GRPC.Enable = true
	config.GRPC.Address = "127.0.0.1:9090"
	config.Telemetry.Enabled = true
	config.Telemetry.ServiceName = app.Name
	config.Telemetry.PrometheusRetentionTime = metricsSeconds
	config.StateSync.SnapshotInterval = snapshotBlocks
	return config
}
