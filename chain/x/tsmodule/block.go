package tsmodule

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"runtime/debug"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	errorsmod "cosmossdk.io/errors"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/marspace/marspace/chain/host/abi"
	tsmodulev1 "github.com/marspace/marspace/proto/gen/go/marspace/tsmodule/v1"
)

// faultsTotal counts parked items; the node serves it with CometBFT's and the SDK's metrics.
var faultsTotal = promauto.NewCounterVec(prometheus.CounterOpts{
	Name: "marspace_module_fault_total", Help: "Due items of begin and end block that failed and were parked, and queues that did not say how many they take.",
}, []string{"module", "queue"})

// queueItemsMax bounds what one queue may ask for in a block, whatever its module says.
const queueItemsMax = 100_000

// dueItem is an entry of a queue's collection in raw form.
type dueItem struct{ key []byte }

// runQueues runs due items, each on a branch of its own. It returns no error for what a module does: the block goes on.
func (m *AppModule) runQueues(ctx sdk.Context, queues []abi.QueueShape, atEnd bool) error {
	for index, queue := range queues {
		call := abi.Call{Module: m.name, Index: uint64(index), AtEnd: atEnd}
		for _, item := range m.findDue(ctx, queue, call) {
			m.runDue(ctx, queue, call, item)
		}
	}
	return nil
}

// findDue returns the keys of at most max items whose height has come, in key order; none when max fails, which is reported.
func (m *AppModule) findDue(ctx sdk.Context, queue abi.QueueShape, call abi.Call) []dueItem {
	store := ctx.KVStore(m.runtime.config.StoreKeys[m.name])
	end := numbered([]byte{queue.Prefix}, uint64(ctx.BlockHeight())+1)
	iterator := store.Iterator([]byte{queue.Prefix}, end)
	defer iterator.Close()
	if !iterator.Valid() {
		return nil // Nothing is due: the module is not asked.
	}
	limit, err := m.queueMax(ctx, call)
	if err != nil {
		ctx.Logger().Error("a queue does not say how many items it takes", "module", m.name, "queue", queue.Name, "error", err.Error())
		faultsTotal.WithLabelValues(m.name, queue.Name).Inc()
		// Nothing is parked: the items wait in their queue, and an event without an id tells those who watch the chain.
		codespace, code, _ := errorsmod.ABCIInfo(err, false)
		emitFault(ctx, tsmodulev1.Fault{Module: m.name, Queue: queue.Name, Codespace: codespace, Code: code})
		return nil
	}
	var items []dueItem
	for ; iterator.Valid() && uint64(len(items)) < limit; iterator.Next() {
		items = append(items, dueItem{key: bytes.Clone(iterator.Key())})
	}
	return items
}

func (m *AppModule) queueMax(ctx sdk.Context, call abi.Call) (uint64, error) {
	call.Kind = abi.QueueMax
	result, err := m.safeRun(ctx, call)
	if err != nil {
		return 0, err
	}
	return min(binary.BigEndian.Uint64(result), queueItemsMax), nil
}

// runDue removes an item and runs it; what fails is parked.
func (m *AppModule) runDue(ctx sdk.Context, queue abi.QueueShape, call abi.Call, item dueItem) {
	store := ctx.KVStore(m.runtime.config.StoreKeys[m.name])
	value := store.Get(item.key)
	if value == nil {
		return // An item before it in this block removed it.
	}
	store.Delete(item.key)
	call.Kind, call.Key, call.Value = abi.QueueRun, item.key, value
	branch, write := ctx.CacheContext()
	_, err := m.safeRun(branch, call)
	if err == nil {
		write()
		return
	}
	m.park(ctx, queue, item.key, value, err)
}

// safeRun is run with Go panics turned into errors: nothing a module does may stop a block.
func (m *AppModule) safeRun(ctx sdk.Context, call abi.Call) (result []byte, err error) {
	defer func() {
		if reason := recover(); reason != nil {
			ctx.Logger().Error("a due item panicked", "module", m.name, "panic", fmt.Sprint(reason), "stack", string(debug.Stack()))
			err = errorsmod.Wrapf(abi.ErrInternal, "a due item of module %s panicked", m.name)
		}
	}()
	return m.runtime.run(ctx, m.runtime.own.limits(ctx), call)
}

func (m *AppModule) park(ctx sdk.Context, queue abi.QueueShape, key, value []byte, cause error) {
	own := m.runtime.own
	codespace, code, _ := errorsmod.ABCIInfo(cause, false)
	fault := tsmodulev1.Fault{
		Id: own.nextFaultID(ctx), Module: m.name, Queue: queue.Name, Key: key, Value: value,
		Height: uint64(ctx.BlockHeight()), Codespace: codespace, Code: code,
	}
	own.setFault(ctx, fault)
	own.setNextFaultID(ctx, fault.Id+1)
	faultsTotal.WithLabelValues(m.name, queue.Name).Inc()
	ctx.Logger().Error("a due item failed and was parked", "module", m.name, "queue", queue.Name, "fault", fault.Id, "error", cause.Error())
	emitFault(ctx, fault)
}

func emitFault(ctx sdk.Context, fault tsmodulev1.Fault) {
	emit(ctx, &tsmodulev1.ModuleFault{
		Id: fault.Id, Module: fault.Module, Queue: fault.Queue, Codespace: fault.Codespace, Code: fault.Code,
	})
}
