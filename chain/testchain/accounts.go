package testchain

import (
	"context"

	abci "github.com/cometbft/cometbft/abci/types"

	"cosmossdk.io/math"

	"github.com/cosmos/cosmos-sdk/client/tx"
	"github.com/cosmos/cosmos-sdk/crypto/keys/secp256k1"
	cryptotypes "github.com/cosmos/cosmos-sdk/crypto/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/tx/signing"
	authsigning "github.com/cosmos/cosmos-sdk/x/auth/signing"

	"github.com/marspace/marspace/chain/app"
)

const (
	// GasDefault of a transaction; ask for more with SignGas.
	GasDefault = 2_000_000
	// gasPrice in amaspc, the node's default minimum.
	gasPrice = 1_000_000_000
)

// Account signs transactions. Its sequence is counted here, so that many can be signed for one block.
type Account struct {
	Name    string
	Address sdk.AccAddress

	key      *secp256k1.PrivKey
	pubKey   cryptotypes.PubKey
	number   uint64
	sequence uint64
}

// NewAccount is an account with a key drawn from its name; it holds nothing.
func NewAccount(name string) *Account { return newAccount(name) }

func newAccount(name string) *Account {
	key := secp256k1.GenPrivKeyFromSecret([]byte("testchain " + name))
	pubKey := key.PubKey() // Kept: deriving it costs more than signing does.
	return &Account{Name: name, Address: sdk.AccAddress(pubKey.Address()), key: key, pubKey: pubKey}
}

// String is the account's address.
func (account *Account) String() string { return account.Address.String() }

// Sign makes a transaction of the messages with the default gas, paying the minimum price, and counts the sequence.
func (chain *Chain) Sign(account *Account, messages ...sdk.Msg) []byte {
	chain.t.Helper()
	return chain.SignGas(account, GasDefault, messages...)
}

// SignGas is Sign with a gas limit.
func (chain *Chain) SignGas(account *Account, gas uint64, messages ...sdk.Msg) []byte {
	chain.t.Helper()
	config := chain.App.TxConfig
	builder := config.NewTxBuilder()
	if err := builder.SetMsgs(messages...); err != nil {
		chain.t.Fatalf("cannot build the transaction: %v", err)
	}
	builder.SetGasLimit(gas)
	builder.SetFeeAmount(sdk.NewCoins(sdk.NewCoin(app.FeeDenom, math.NewIntFromUint64(gas).MulRaw(gasPrice))))
	// The sign bytes hold the key and mode, so they are set once without a signature first.
	unsigned := signing.SignatureV2{
		PubKey: account.pubKey, Sequence: account.sequence,
		Data: &signing.SingleSignatureData{SignMode: signing.SignMode_SIGN_MODE_DIRECT},
	}
	if err := builder.SetSignatures(unsigned); err != nil {
		chain.t.Fatalf("cannot prepare the signature: %v", err)
	}
	data := authsigning.SignerData{
		ChainID: chain.options.ChainID, AccountNumber: account.number, Sequence: account.sequence,
		PubKey: account.pubKey, Address: account.String(),
	}
	signature, err := tx.SignWithPrivKey(context.Background(), signing.SignMode_SIGN_MODE_DIRECT, data, builder,
		account.key, config, account.sequence)
	if err != nil {
		chain.t.Fatalf("cannot sign: %v", err)
	}
	if err := builder.SetSignatures(signature); err != nil {
		chain.t.Fatalf("cannot set the signature: %v", err)
	}
	encoded, err := config.TxEncoder()(builder.GetTx())
	if err != nil {
		chain.t.Fatalf("cannot encode the transaction: %v", err)
	}
	account.sequence++
	return encoded
}

// Deliver runs the messages as one transaction in a block of its own and returns its result, good or bad.
func (chain *Chain) Deliver(account *Account, messages ...sdk.Msg) *abci.ExecTxResult {
	chain.t.Helper()
	return chain.NextBlock(chain.Sign(account, messages...)).Results[0]
}

// MustDeliver is Deliver that ends the test when the transaction fails.
func (chain *Chain) MustDeliver(account *Account, messages ...sdk.Msg) *abci.ExecTxResult {
	chain.t.Helper()
	result := chain.Deliver(account, messages...)
	if !result.IsOK() {
		chain.t.Fatalf("transaction failed: %s/%d %s", result.Codespace, result.Code, result.Log)
	}
	return result
}

// Check asks what a node's mempool says of a transaction.
func (chain *Chain) Check(encoded []byte) *abci.ResponseCheckTx {
	chain.t.Helper()
	response, err := chain.App.CheckTx(&abci.RequestCheckTx{Tx: encoded, Type: abci.CheckTxType_New})
	if err != nil {
		chain.t.Fatalf("cannot check the transaction: %v", err)
	}
	return response
}

// SyncAccount reads an account's number and sequence from the chain. New accounts need it once they exist.
func (chain *Chain) SyncAccount(account *Account) { chain.syncAccount(chain.Context(), account) }

func (chain *Chain) syncAccount(ctx sdk.Context, account *Account) {
	stored := chain.App.Accounts.GetAccount(ctx, account.Address)
	if stored != nil {
		account.number, account.sequence = stored.GetAccountNumber(), stored.GetSequence()
	}
}

func (chain *Chain) syncAccounts() {
	ctx := chain.Context()
	for _, account := range chain.Accounts {
		chain.syncAccount(ctx, account)
	}
}
