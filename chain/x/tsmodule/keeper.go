package tsmodule

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"iter"
	"reflect"
	"strings"
	"sync"

	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/marspace/marspace/chain/host/abi"
	tsmodulev1 "github.com/marspace/marspace/proto/gen/go/marspace/tsmodule/v1"
)

// Keys of the adapter's own store.
var (
	paramsKey      = []byte{0x01}
	hashPrefix     = []byte{0x02} // height -> 32 bytes
	faultPrefix    = []byte{0x03} // id -> Fault
	nextFaultIDKey = []byte{0x04}
)

// Default params. Governance can turn all of them.
const (
	// stepBudgetDefault: a large message takes some thousand steps, and a million of the slowest ones half a second.
	stepBudgetDefault = 1_000_000
	// stepBudgetMax keeps one call below about five seconds.
	stepBudgetMax = 10_000_000
	// depthDefault is far above any handler, and depthMax far below what fills a goroutine's stack (1 GiB).
	depthDefault = 256
	depthMax     = 10_000
	// depthMin is what the kit itself needs.
	depthMin = 32
	// refusedBranchesDefault: a batch with more mistakes than this is not worth going on with; who sends it has old news.
	refusedBranchesDefault = 32
	refusedBranchesMax     = 10_000
	// hashRingDefault: a day of six-second blocks; challenges name blocks of the last hours.
	hashRingDefault = 14_400
	hashRingMax     = 1_000_000
)

// defaultPrices in gas. A bank send takes about a microsecond for 200 gas, and so may everything else: what each of these takes, and why
// some are below it, is in docs/spec/host-abi.md, section 8.
var defaultPrices = abi.Prices{
	GasPerHostCall:        100,
	GasPerDecodedKiB:      500,
	GasPerThousandSteps:   20_000,
	GasPerBranch:          3_000,
	GasPerRefusal:         1_500,
	GasPerSHA256KiB:       200,
	GasPerKeccak256KiB:    2_500,
	GasPerBLAKE3KiB:       400,
	GasPerEd25519Verify:   6_500,
	GasPerSecp256k1Verify: 20_000,
	GasPerChunkProofKiB:   1_000,
}

// gasPriceMax bounds each price: above it, 300 of whatever it is for would fill the block of genesis.
const gasPriceMax = 1_000_000

// keeper is the adapter's own state.
type keeper struct {
	key       storetypes.StoreKey
	authority string

	// The last params that were decoded: every call reads them, and they hardly ever change.
	mutex   sync.Mutex
	encoded []byte
	decoded tsmodulev1.Params
}

func newKeeper(key storetypes.StoreKey, authority string) *keeper {
	return &keeper{key: key, authority: authority}
}

// DefaultParams of the engine.
func DefaultParams() tsmodulev1.Params {
	return tsmodulev1.Params{
		StepBudget: stepBudgetDefault, DepthMax: depthDefault, BlockHashRingBlocks: hashRingDefault, RefusedBranchesMax: refusedBranchesDefault,
		GasPerHostCall: defaultPrices.GasPerHostCall, GasPerDecodedKib: defaultPrices.GasPerDecodedKiB,
		GasPerThousandSteps: defaultPrices.GasPerThousandSteps, GasPerBranch: defaultPrices.GasPerBranch, GasPerRefusal: defaultPrices.GasPerRefusal,
		GasPerSha256Kib: defaultPrices.GasPerSHA256KiB, GasPerKeccak256Kib: defaultPrices.GasPerKeccak256KiB, GasPerBlake3Kib: defaultPrices.GasPerBLAKE3KiB,
		GasPerEd25519Verify: defaultPrices.GasPerEd25519Verify, GasPerSecp256K1Verify: defaultPrices.GasPerSecp256k1Verify,
		GasPerChunkProofKib: defaultPrices.GasPerChunkProofKiB,
	}
}

// ValidateParams says what is wrong with params.
func ValidateParams(params tsmodulev1.Params) error {
	if params.StepBudget < 1 || params.StepBudget > stepBudgetMax {
		return ErrInvalidParams.Wrapf("step_budget %d, want 1 to %d", params.StepBudget, stepBudgetMax)
	}
	if params.DepthMax < depthMin || params.DepthMax > depthMax {
		return ErrInvalidParams.Wrapf("depth_max %d, want %d to %d", params.DepthMax, depthMin, depthMax)
	}
	if params.RefusedBranchesMax < 1 || params.RefusedBranchesMax > refusedBranchesMax {
		return ErrInvalidParams.Wrapf("refused_branches_max %d, want 1 to %d", params.RefusedBranchesMax, refusedBranchesMax)
	}
	for name, price := range pricesByName(params) {
		if price > gasPriceMax {
			return ErrInvalidParams.Wrapf("%s %d, want at most %d", name, price, gasPriceMax)
		}
	}
	if params.BlockHashRingBlocks < 1 || params.BlockHashRingBlocks > hashRingMax {
		return ErrInvalidParams.Wrapf("block_hash_ring_blocks %d, want 1 to %d", params.BlockHashRingBlocks, hashRingMax)
	}
	return nil
}

// pricesByName are the params that are prices, each under its name.
func pricesByName(params tsmodulev1.Params) iter.Seq2[string, uint64] {
	return func(yield func(string, uint64) bool) {
		message := reflect.ValueOf(params)
		for i := range message.NumField() {
			name, _, _ := strings.Cut(message.Type().Field(i).Tag.Get("json"), ",")
			if strings.HasPrefix(name, "gas_per_") && !yield(name, message.Field(i).Uint()) {
				return
			}
		}
	}
}

// params reads the params without charging gas: they are part of every call. A context without a chain has the defaults.
func (k *keeper) params(ctx sdk.Context) tsmodulev1.Params {
	if ctx.MultiStore() == nil {
		return DefaultParams()
	}
	encoded := ctx.MultiStore().GetKVStore(k.key).Get(paramsKey)
	if encoded == nil {
		return DefaultParams() // before genesis
	}
	k.mutex.Lock()
	defer k.mutex.Unlock()
	if bytes.Equal(encoded, k.encoded) {
		return k.decoded
	}
	var params tsmodulev1.Params
	if err := params.Unmarshal(encoded); err != nil {
		panic(fmt.Sprintf("the stored params of %s cannot be read: %v", ModuleName, err))
	}
	k.encoded, k.decoded = bytes.Clone(encoded), params
	return params
}

func (k *keeper) limits(ctx sdk.Context) abi.Limits {
	params := k.params(ctx)
	return abi.Limits{
		StepBudget: params.StepBudget, DepthMax: params.DepthMax, RefusedBranchesMax: params.RefusedBranchesMax,
		Prices: abi.Prices{
			GasPerHostCall: params.GasPerHostCall, GasPerDecodedKiB: params.GasPerDecodedKib, GasPerThousandSteps: params.GasPerThousandSteps,
			GasPerBranch: params.GasPerBranch, GasPerRefusal: params.GasPerRefusal,
			GasPerSHA256KiB: params.GasPerSha256Kib, GasPerKeccak256KiB: params.GasPerKeccak256Kib, GasPerBLAKE3KiB: params.GasPerBlake3Kib,
			GasPerEd25519Verify: params.GasPerEd25519Verify, GasPerSecp256k1Verify: params.GasPerSecp256K1Verify,
			GasPerChunkProofKiB: params.GasPerChunkProofKib,
		},
	}
}

func (k *keeper) setParams(ctx sdk.Context, params tsmodulev1.Params) error {
	if err := ValidateParams(params); err != nil {
		return err
	}
	encoded, err := params.Marshal()
	if err != nil {
		return err
	}
	ctx.KVStore(k.key).Set(paramsKey, encoded)
	return nil
}

func numbered(prefix []byte, number uint64) []byte {
	return binary.BigEndian.AppendUint64(bytes.Clone(prefix), number)
}

// blockHash returns the hash of the current block or of one in the ring, or nil.
func (k *keeper) blockHash(ctx sdk.Context, height uint64) []byte {
	return ctx.KVStore(k.key).Get(numbered(hashPrefix, height))
}

// keepBlockHash puts this block's hash into the ring and drops what is too old. The ring may have shrunk: at most two are
// dropped a block, so a shorter ring is reached slowly.
func (k *keeper) keepBlockHash(ctx sdk.Context) {
	store := ctx.KVStore(k.key)
	height := uint64(ctx.BlockHeight())
	if hash := ctx.HeaderHash(); len(hash) > 0 {
		store.Set(numbered(hashPrefix, height), hash)
	}
	ring := k.params(ctx).BlockHashRingBlocks
	if height <= ring {
		return
	}
	iterator := store.Iterator(hashPrefix, numbered(hashPrefix, height-ring+1))
	var old [][]byte
	for ; iterator.Valid() && len(old) < 2; iterator.Next() {
		old = append(old, bytes.Clone(iterator.Key()))
	}
	iterator.Close()
	for _, key := range old {
		store.Delete(key)
	}
}

func (k *keeper) nextFaultID(ctx sdk.Context) uint64 {
	if stored := ctx.KVStore(k.key).Get(nextFaultIDKey); stored != nil {
		return binary.BigEndian.Uint64(stored)
	}
	return 1
}

func (k *keeper) setNextFaultID(ctx sdk.Context, id uint64) {
	ctx.KVStore(k.key).Set(nextFaultIDKey, binary.BigEndian.AppendUint64(nil, id))
}

func (k *keeper) setFault(ctx sdk.Context, fault tsmodulev1.Fault) {
	encoded, err := fault.Marshal()
	if err != nil {
		panic(fmt.Sprintf("a fault cannot be encoded: %v", err))
	}
	ctx.KVStore(k.key).Set(numbered(faultPrefix, fault.Id), encoded)
}

func (k *keeper) fault(ctx sdk.Context, id uint64) (fault tsmodulev1.Fault, err error) {
	stored := ctx.KVStore(k.key).Get(numbered(faultPrefix, id))
	if stored == nil {
		return fault, ErrNotFound.Wrapf("fault %d does not exist", id)
	}
	return fault, fault.Unmarshal(stored)
}

func (k *keeper) removeFault(ctx sdk.Context, id uint64) {
	ctx.KVStore(k.key).Delete(numbered(faultPrefix, id))
}
