package system

import (
	"context"
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	reflection "google.golang.org/grpc/reflection/grpc_reflection_v1alpha"
)

func TestANodeServesAndSurvivesKill(t *testing.T) {
	network := newNetwork(t, 1)
	began := time.Now()
	running := startNode(t, network.Nodes[0])
	running.reach(1)
	t.Logf("first block %d ms after the start of the process, 200 ms of it the pause before it", time.Since(began).Milliseconds())
	running.reach(3)

	t.Run("REST answers", func(t *testing.T) {
		var balance struct {
			Balance struct{ Denom, Amount string } `json:"balance"`
		}
		url := fmt.Sprintf("%s/cosmos/bank/v1beta1/balances/%s/by_denom?denom=amaspc", running.REST, network.Accounts[0].Address)
		eventually(t, "REST", func() error { return get(url, &balance) })
		require.Equal(t, "1000000000000000000000000", balance.Balance.Amount)
	})
	t.Run("Swagger shows our routes and the SDK's", func(t *testing.T) {
		for path, part := range map[string]string{
			"/swagger/": "marspace.json", "/swagger/marspace.json": "/marspace/storage/v1/archives",
			"/swagger/swagger.yaml": "/cosmos/bank/v1beta1/balances", "/swagger/swagger-ui-bundle.js": "SwaggerUIBundle",
		} {
			require.Contains(t, read(t, running.REST+path), part, path)
		}
	})
	t.Run("gRPC reflection lists the services", func(t *testing.T) { checkReflection(t, running.GRPC) })
	t.Run("metrics are there", func(t *testing.T) {
		require.Contains(t, read(t, running.Metrics), "cometbft_consensus_height")
		require.Contains(t, read(t, running.REST+"/metrics?format=prometheus"), "# TYPE")
	})
	t.Run("the console sends coins", func(t *testing.T) { checkSend(t, running) })
	t.Run("the TypeScript modules answer", func(t *testing.T) { checkModules(t, running) })
	t.Run("a second node in the same home is refused", func(t *testing.T) {
		out, err := tryMarspaced(t, "start", "--home", running.Home)
		require.Error(t, err)
		requireOneSentence(t, out)
	})

	hash := running.appHash(3)
	height, _, err := running.height()
	require.NoError(t, err)
	running.kill()
	again := startNode(t, network.Nodes[0])
	again.reach(height + 2)
	require.Equal(t, hash, again.appHash(3))
	again.stop()

	exported := marspaced(t, "export", "--home", running.Home)
	var genesis struct {
		ChainID       string `json:"chain_id"`
		InitialHeight int64  `json:"initial_height"`
	}
	require.NoError(t, json.Unmarshal([]byte(exported), &genesis))
	require.Equal(t, network.ChainID, genesis.ChainID)
	require.Greater(t, genesis.InitialHeight, height)
}

func checkReflection(t *testing.T, address string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), deadline)
	defer cancel()
	connection, err := grpc.NewClient(address, grpc.WithTransportCredentials(insecure.NewCredentials()))
	require.NoError(t, err)
	defer connection.Close()
	stream, err := reflection.NewServerReflectionClient(connection).ServerReflectionInfo(ctx, grpc.WaitForReady(true))
	require.NoError(t, err)
	require.NoError(t, stream.Send(&reflection.ServerReflectionRequest{
		MessageRequest: &reflection.ServerReflectionRequest_ListServices{ListServices: "*"},
	}))
	answer, err := stream.Recv()
	require.NoError(t, err)
	var names []string
	for _, service := range answer.GetListServicesResponse().GetService() {
		names = append(names, service.GetName())
	}
	require.Subset(t, names, []string{
		"cosmos.bank.v1beta1.Query", "cosmos.gov.v1.Query", "cosmos.tx.v1beta1.Service",
		"ibc.core.client.v2.Query", "ibc.applications.transfer.v1.Query",
		"marspace.escrow.v1.Query", "marspace.storage.v1.Query", "marspace.tsmodule.v1.Query",
	})
}

// checkModules asks the same over REST and at the console.
func checkModules(t *testing.T, running *node) {
	t.Helper()
	for _, module := range []string{"escrow", "storage", "tsmodule"} {
		require.Contains(t, read(t, running.REST+"/marspace/"+module+"/v1/params"), `"params"`)
		require.Contains(t, marspaced(t, "query", module, "params", "--home", running.Home, "-o", "json"), `"params"`)
		require.Contains(t, marspaced(t, "tx", module, "--help"), "Available Commands")
	}
}

// checkSend signs with the test keyring and waits for the transaction.
func checkSend(t *testing.T, running *node) {
	t.Helper()
	home := []string{"--home", running.Home, "-o", "json"}
	out := marspaced(t, append([]string{
		"tx", "bank", "send", "alice", running.Operator.Address, "5amrk", "--gas-prices", "1000000000amaspc", "-y",
	}, home...)...)
	var sent struct {
		TxHash string `json:"txhash"`
		Code   int    `json:"code"`
		RawLog string `json:"raw_log"`
	}
	require.NoError(t, json.Unmarshal([]byte(out), &sent), out)
	require.Zero(t, sent.Code, sent.RawLog)
	var found struct {
		Code int `json:"code"`
	}
	require.NoError(t, json.Unmarshal([]byte(marspaced(t, append([]string{"query", "wait-tx", sent.TxHash}, home...)...)), &found))
	require.Zero(t, found.Code)
	balance := marspaced(t, append([]string{"query", "bank", "balance", running.Operator.Address, "amrk"}, home...)...)
	require.Contains(t, balance, `"5"`)
}
