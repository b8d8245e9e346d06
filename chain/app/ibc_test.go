package app_test

import (
	"encoding/json"
	"fmt"
	"testing"
	"time"

	cmtsecp "github.com/cometbft/cometbft/crypto/secp256k1"
	cmttypes "github.com/cometbft/cometbft/types"
	dbm "github.com/cosmos/cosmos-db"
	"github.com/stretchr/testify/require"

	"cosmossdk.io/log/v2"
	"cosmossdk.io/math"

	"github.com/cosmos/cosmos-sdk/baseapp"
	"github.com/cosmos/cosmos-sdk/client"
	"github.com/cosmos/cosmos-sdk/codec"
	sdk "github.com/cosmos/cosmos-sdk/types"

	transfertypes "github.com/cosmos/ibc-go/v11/modules/apps/transfer/types"
	clienttypes "github.com/cosmos/ibc-go/v11/modules/core/02-client/types"
	ibckeeper "github.com/cosmos/ibc-go/v11/modules/core/keeper"
	ibctesting "github.com/cosmos/ibc-go/v11/testing"

	"github.com/marspace/marspace/chain/app"
)

// ibcApp is the application as ibc-go's test chains want it.
type ibcApp struct{ *app.App }

func (a ibcApp) GetBaseApp() *baseapp.BaseApp    { return a.BaseApp }
func (a ibcApp) GetIBCKeeper() *ibckeeper.Keeper { return a.IBC }
func (a ibcApp) GetTxConfig() client.TxConfig    { return a.TxConfig }
func (a ibcApp) AppCodec() codec.Codec           { return a.Codec }

const ibcValidators = 3

// newIBCChain is a chain of ours whose blocks secp256k1 validators sign, as ours do.
func newIBCChain(t *testing.T, coordinator *ibctesting.Coordinator, number int) *ibctesting.TestChain {
	signers := make(map[string]cmttypes.PrivValidator)
	var validators []*cmttypes.Validator
	for i := range ibcValidators {
		key := cmtsecp.GenPrivKeySecp256k1(fmt.Appendf(nil, "validator %d of chain %d", i, number))
		validators = append(validators, cmttypes.NewValidator(key.PubKey(), 1))
		signers[key.PubKey().Address().String()] = cmttypes.NewMockPVWithParams(key, false, false)
	}
	chain := ibctesting.NewTestChainWithValSet(t, coordinator, ibctesting.GetChainID(number), cmttypes.NewValidatorSet(validators), signers)
	coordinator.Chains[chain.ChainID] = chain
	require.Equal(t, cmtsecp.KeyType, chain.Vals.Validators[0].PubKey.Type())
	return chain
}

// twoChains share a clock.
func twoChains(t *testing.T) (a, b *ibctesting.TestChain) {
	before := ibctesting.DefaultTestingAppInit
	t.Cleanup(func() { ibctesting.DefaultTestingAppInit = before })
	ibctesting.DefaultTestingAppInit = func() (ibctesting.TestingApp, map[string]json.RawMessage) {
		made, err := app.New(log.NewNopLogger(), dbm.NewMemDB(), true, noOptions{})
		require.NoError(t, err)
		return ibcApp{made}, made.DefaultGenesis()
	}
	coordinator := &ibctesting.Coordinator{
		T: t, CurrentTime: time.Date(2030, time.January, 2, 0, 0, 0, 0, time.UTC), Chains: make(map[string]*ibctesting.TestChain),
	}
	return newIBCChain(t, coordinator, 1), newIBCChain(t, coordinator, 2)
}

const transferred = 1_000

func balanceOf(chain *ibctesting.TestChain, denom string) math.Int {
	return chain.App.(ibcApp).Bank.GetBalance(chain.GetContext(), chain.SenderAccount.GetAddress(), denom).Amount
}

func TestCoinsGoBetweenTwoChainsAndBackByIBC(t *testing.T) {
	a, b := twoChains(t)
	path := ibctesting.NewTransferPath(a, b)
	path.Setup()
	send := func(from, to *ibctesting.Endpoint, denom string) {
		result, err := from.Chain.SendMsgs(transfertypes.NewMsgTransfer(
			transfertypes.PortID, from.ChannelID, sdk.NewInt64Coin(denom, transferred),
			from.Chain.SenderAccount.GetAddress().String(), to.Chain.SenderAccount.GetAddress().String(),
			to.Chain.GetTimeoutHeight(), 0, ""))
		require.NoError(t, err)
		packet, err := ibctesting.ParseV1PacketFromEvents(result.Events)
		require.NoError(t, err)
		require.NoError(t, path.RelayPacket(packet))
	}
	held := balanceOf(a, sdk.DefaultBondDenom)
	voucher := transfertypes.NewDenom(sdk.DefaultBondDenom, transfertypes.NewHop(transfertypes.PortID, path.EndpointB.ChannelID)).IBCDenom()

	send(path.EndpointA, path.EndpointB, sdk.DefaultBondDenom)
	require.Equal(t, held.SubRaw(transferred), balanceOf(a, sdk.DefaultBondDenom))
	require.Equal(t, math.NewInt(transferred), balanceOf(b, voucher))

	send(path.EndpointB, path.EndpointA, voucher)
	require.Equal(t, held, balanceOf(a, sdk.DefaultBondDenom))
	require.True(t, balanceOf(b, voucher).IsZero())
}

func TestCoinsGoBetweenTwoChainsByIBCWithoutChannels(t *testing.T) {
	a, b := twoChains(t)
	path := ibctesting.NewPath(a, b)
	path.SetupV2()
	held := balanceOf(a, sdk.DefaultBondDenom)

	result, err := a.SendMsgs(transfertypes.NewMsgTransfer(
		transfertypes.PortID, path.EndpointA.ClientID, sdk.NewInt64Coin(sdk.DefaultBondDenom, transferred),
		a.SenderAccount.GetAddress().String(), b.SenderAccount.GetAddress().String(),
		clienttypes.Height{}, a.GetTimeoutTimestampSecs(), ""))
	require.NoError(t, err)
	packet, err := ibctesting.ParseV2PacketFromEvents(result.Events)
	require.NoError(t, err)
	require.NoError(t, path.EndpointB.UpdateClient())
	require.NoError(t, path.EndpointA.RelayPacket(packet))

	voucher := transfertypes.NewDenom(sdk.DefaultBondDenom, transfertypes.NewHop(transfertypes.PortID, path.EndpointB.ClientID)).IBCDenom()
	require.Equal(t, held.SubRaw(transferred), balanceOf(a, sdk.DefaultBondDenom))
	require.Equal(t, math.NewInt(transferred), balanceOf(b, voucher))
}
