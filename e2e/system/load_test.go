package system

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	dbm "github.com/cosmos/cosmos-db"
	"github.com/stretchr/testify/require"

	"cosmossdk.io/log/v2"
	"cosmossdk.io/math"

	"github.com/cosmos/cosmos-sdk/client/tx"
	"github.com/cosmos/cosmos-sdk/crypto/hd"
	cryptotypes "github.com/cosmos/cosmos-sdk/crypto/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/tx/signing"
	authsigning "github.com/cosmos/cosmos-sdk/x/auth/signing"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"

	"github.com/marspace/marspace/chain/app"
	"github.com/marspace/marspace/chain/cmd/marspaced/localnet"
	"github.com/marspace/marspace/chain/testchain"
)

const (
	loadGas = 200_000
	// loadTimeout of an unordered transaction; the SDK allows ten minutes.
	loadTimeout = 5 * time.Minute
)

// load sends transfers without pause. They are unordered: a kill that empties the mempool leaves no gap in a sequence.
type load struct {
	receiver string
	accepted atomic.Int64
	cancel   context.CancelFunc
	running  sync.WaitGroup
}

func startLoad(t *testing.T, network localnet.Network) *load {
	t.Helper()
	wired, err := app.New(log.NewNopLogger(), dbm.NewMemDB(), false, noOptions{})
	require.NoError(t, err)
	seed, err := hd.Secp256k1.Derive()(network.Accounts[0].Mnemonic, "", sdk.GetConfig().GetFullBIP44Path())
	require.NoError(t, err)
	key := hd.Secp256k1.Generate()(seed)

	ctx, cancel := context.WithCancel(context.Background())
	started := &load{receiver: testchain.NewAccount("receiver").String(), cancel: cancel}
	t.Cleanup(func() { started.stop() })
	started.running.Add(1)
	go func() {
		defer started.running.Done()
		for ctx.Err() == nil {
			transaction, err := signTransfer(wired, network, key, started.receiver)
			if err != nil {
				t.Errorf("cannot sign: %v", err)
				return
			}
			if broadcast(network.Nodes[0].RPC, transaction) == nil {
				started.accepted.Add(1)
			}
		}
	}()
	return started
}

// stop returns how many transactions a mempool took.
func (l *load) stop() int64 {
	l.cancel()
	l.running.Wait()
	return l.accepted.Load()
}

func signTransfer(wired *app.App, network localnet.Network, key cryptotypes.PrivKey, receiver string) ([]byte, error) {
	sender := sdk.AccAddress(key.PubKey().Address())
	builder := wired.TxConfig.NewTxBuilder()
	err := builder.SetMsgs(&banktypes.MsgSend{
		FromAddress: sender.String(), ToAddress: receiver, Amount: sdk.NewCoins(sdk.NewInt64Coin(app.LandDenom, 1)),
	})
	if err != nil {
		return nil, err
	}
	builder.SetGasLimit(loadGas)
	builder.SetFeeAmount(sdk.NewCoins(sdk.NewCoin(app.FeeDenom, math.NewInt(loadGas).MulRaw(1_000_000_000))))
	builder.SetUnordered(true)
	builder.SetTimeoutTimestamp(time.Now().Add(loadTimeout))
	mode := signing.SignMode_SIGN_MODE_DIRECT
	empty := signing.SignatureV2{PubKey: key.PubKey(), Data: &signing.SingleSignatureData{SignMode: mode}}
	if err := builder.SetSignatures(empty); err != nil {
		return nil, err
	}
	// Alice is the second account of the genesis, after the validator's operator: see localnet.Write.
	data := authsigning.SignerData{ChainID: network.ChainID, AccountNumber: 1, PubKey: key.PubKey(), Address: sender.String()}
	signature, err := tx.SignWithPrivKey(context.Background(), mode, data, builder, key, wired.TxConfig, 0)
	if err != nil {
		return nil, err
	}
	if err := builder.SetSignatures(signature); err != nil {
		return nil, err
	}
	return wired.TxConfig.TxEncoder()(builder.GetTx())
}

// broadcast gives a transaction to a node; an error says that it is down or refused it.
func broadcast(rpc string, transaction []byte) error {
	var answer struct {
		Result struct {
			Code int    `json:"code"`
			Log  string `json:"log"`
		} `json:"result"`
	}
	encoded := fmt.Sprintf("%x", transaction)
	if err := get(rpc+"/broadcast_tx_sync?tx=0x"+encoded, &answer); err != nil {
		return err
	}
	if answer.Result.Code != 0 {
		return fmt.Errorf("refused: %s", answer.Result.Log)
	}
	return nil
}

type noOptions struct{}

func (noOptions) Get(string) any { return nil }
