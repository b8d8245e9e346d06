package replay

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io/fs"
	"sort"
	"strings"

	"cosmossdk.io/math"

	errorsmod "cosmossdk.io/errors"

	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/marspace/marspace/chain/host/abi"
	"github.com/marspace/marspace/chain/host/bundle"
	"github.com/marspace/marspace/chain/host/sandbox"
	"github.com/marspace/marspace/chain/x/tsmodule"
	tsmodulev1 "github.com/marspace/marspace/proto/gen/go/marspace/tsmodule/v1"
)

// Player plays one history on a chain in memory.
type Player struct {
	chain   *sandbox.Chain
	runtime *tsmodule.Runtime
	modules []string
	// FreshEngines makes every operation run in an engine that ran nothing before.
	FreshEngines bool
	// OneEngine makes every operation, queries as well, run in the engine of blocks.
	OneEngine bool

	before map[string]map[string]string // store -> key -> value, after the last operation
}

// NewPlayer loads the modules a history was recorded with. It refuses one that was recorded with other bundles.
func NewPlayer(header Header, bundles fs.FS) (*Player, error) {
	p := &Player{before: make(map[string]map[string]string)}
	for _, m := range header.Modules {
		b, err := bundle.Load(bundles, m.Name)
		if err != nil {
			return nil, err
		}
		if got := hex.EncodeToString(b.SHA256[:]); got != m.BundleSHA256 {
			return nil, fmt.Errorf("recorded with bundle %s of module %s, this is %s: record it again", m.BundleSHA256, m.Name, got)
		}
		p.modules = append(p.modules, m.Name)
	}
	var err error
	if p.chain, err = sandbox.New(header.ChainID, append([]string{tsmodule.ModuleName}, p.modules...)...); err != nil {
		return nil, err
	}
	keepers := sandbox.Keepers{Bank: p.chain.ABI.Bank, Stakes: p.chain.Stakes}
	config := tsmodule.Config{
		Bundles: bundles, StoreKeys: p.chain.Keys, Bank: keepers, Pool: keepers, Staking: keepers,
		Authority: header.Authority, AddressPrefix: sandbox.AddressPrefix,
	}
	for _, name := range p.modules {
		config.Modules = append(config.Modules, tsmodule.ModuleConfig{Name: name, Ports: p.chain.ABI.Granted[name]})
	}
	if p.runtime, err = tsmodule.NewRuntime(config); err != nil {
		return nil, err
	}
	params := tsmodule.DefaultParams()
	params.StepBudget, params.DepthMax = header.StepBudget, max(header.DepthMax, params.DepthMax)
	params.RefusedBranchesMax = header.RefusedBranchesMax
	return p, p.runtime.SetParams(p.chain.Ctx, params)
}

// Play runs the operations and returns an error that names the first one whose outcome differs from the recorded one.
func (p *Player) Play(operations []Operation) error {
	for i, operation := range operations {
		if p.FreshEngines {
			p.runtime.ResetEngines()
		}
		if p.OneEngine {
			p.chain.Ctx = p.chain.Ctx.WithExecMode(sdk.ExecModeFinalize)
		}
		got, err := p.run(operation)
		if err != nil {
			return fmt.Errorf("line %d, %s: %w", i+2, operation.Op, err)
		}
		if err := compare(operation, got); err != nil {
			return fmt.Errorf("line %d, %s %s%s: %w", i+2, operation.Op, operation.Type, operation.Method, err)
		}
	}
	return nil
}

// run does one operation; errors are about the history, not its outcome.
func (p *Player) run(operation Operation) (Outcome, error) {
	ctx := p.chain.Ctx
	switch operation.Op {
	case "fund":
		return Outcome{}, p.fund(operation)
	case "block":
		p.chain.EnterBlock(operation.Height, operation.Time, operation.Hash)
		p.chain.Ctx = p.chain.Ctx.WithHeaderHash(operation.Hash)
		return Outcome{}, p.runtime.Own().BeginBlock(p.chain.Ctx)
	case "beginBlock", "endBlock":
		return p.queues(operation.Op == "endBlock")
	}
	call := abi.Call{Module: operation.Module, Name: operation.Method, Request: operation.Value, Sender: operation.Sender}
	switch operation.Op {
	case "message":
		call.Kind, call.Name = abi.Message, operation.Type
		call.Module = moduleOf(operation.Type)
	case "query":
		call.Kind = abi.Query
	case "initGenesis", "exportGenesis":
	default:
		return Outcome{}, fmt.Errorf("no operation is called %q", operation.Op)
	}
	branch, write := ctx.WithEventManager(sdk.NewEventManager()).CacheContext()
	var result []byte
	var err error
	switch operation.Op {
	case "initGenesis":
		err = p.runtime.InitGenesis(branch, call.Module, call.Request)
	case "exportGenesis":
		result, err = p.runtime.ExportGenesis(branch, call.Module)
	default:
		result, err = p.runtime.Call(branch, call)
	}
	if err != nil {
		codespace, code, _ := errorsmod.ABCIInfo(err, false)
		return Outcome{Error: &failure{Codespace: codespace, Code: code}}, nil
	}
	events := branch.EventManager().Events()
	write()
	ok := hexBytes(result)
	outcome := Outcome{OK: &ok, Events: ourEvents(events)}
	return outcome, p.differences(&outcome)
}

// moduleOf is the module of a message marspace.<module>.v1.<Name>.
func moduleOf(typeName string) string { return strings.Split(typeName, ".")[1] }

func (p *Player) fund(operation Operation) error {
	for _, coin := range operation.Coins {
		amount, ok := math.NewIntFromString(coin[1])
		if !ok {
			return fmt.Errorf("%q is no amount", coin[1])
		}
		if err := p.chain.Fund(p.chain.Ctx, operation.Address, sdk.Coin{Denom: coin[0], Amount: amount}); err != nil {
			return err
		}
	}
	return p.differences(&Outcome{})
}

func (p *Player) queues(atEnd bool) (Outcome, error) {
	ctx := p.chain.Ctx.WithEventManager(sdk.NewEventManager())
	first := p.faults(ctx, 0)
	for _, name := range p.modules {
		module := p.runtime.Module(name)
		run := module.BeginBlock
		if atEnd {
			run = module.EndBlock
		}
		if err := run(ctx); err != nil {
			return Outcome{}, err
		}
	}
	empty := hexBytes{}
	outcome := Outcome{OK: &empty, Events: ourEvents(ctx.EventManager().Events()), Faults: p.faults(ctx, len(first))}
	return outcome, p.differences(&outcome)
}

// faults are the parked items after the first so many.
func (p *Player) faults(ctx sdk.Context, skip int) []parkedFault {
	var found []parkedFault
	iterator := storetypes.KVStorePrefixIterator(ctx.KVStore(p.chain.Keys[tsmodule.ModuleName]), []byte{0x03})
	defer iterator.Close()
	for index := 0; iterator.Valid(); iterator.Next() {
		var fault tsmodulev1.Fault
		if err := fault.Unmarshal(iterator.Value()); err != nil {
			panic(err)
		}
		if index++; index > skip {
			found = append(found, parkedFault{
				Module: fault.Module, Queue: fault.Queue, Key: fault.Key, Value: fault.Value, Codespace: fault.Codespace, Code: fault.Code,
			})
		}
	}
	return found
}

// ourEvents are those of modules and of tsmodule.
func ourEvents(events sdk.Events) []event {
	var ours []event
	for _, e := range events {
		if !strings.HasPrefix(e.Type, "marspace.") {
			continue
		}
		converted := event{Type: e.Type}
		for _, attribute := range e.Attributes {
			converted.Attributes = append(converted.Attributes, [2]string{attribute.Key, attribute.Value})
		}
		ours = append(ours, converted)
	}
	return ours
}

// differences adds what changed in stores and balances since the last operation.
func (p *Player) differences(outcome *Outcome) error {
	for _, name := range p.modules {
		for _, key := range p.changed(name) {
			store, keyText := name, hex.EncodeToString([]byte(key))
			write := [3]*string{&store, &keyText, nil}
			if value, kept := p.before[name][key]; kept {
				text := hex.EncodeToString([]byte(value))
				write[2] = &text
			}
			outcome.Writes = append(outcome.Writes, write)
		}
	}
	sort.SliceStable(outcome.Writes, func(i, j int) bool { return *outcome.Writes[i][0] < *outcome.Writes[j][0] })
	for _, key := range p.changed("bank") {
		holder, denom, err := sandbox.SplitBalanceKey([]byte(key))
		if err != nil {
			return err
		}
		amount := p.before["bank"][key]
		if amount == "" {
			amount = "0"
		}
		outcome.Balances = append(outcome.Balances, [3]string{holder, denom, amount})
	}
	sort.Slice(outcome.Balances, func(i, j int) bool {
		a, b := outcome.Balances[i], outcome.Balances[j]
		return a[0] < b[0] || a[0] == b[0] && a[1] < b[1]
	})
	return nil
}

// changed returns the keys of a store whose values are not what they were, in order, and remembers the new ones.
func (p *Player) changed(name string) []string {
	now := make(map[string]string)
	iterator := p.chain.Ctx.KVStore(p.chain.Keys[name]).Iterator(nil, nil)
	defer iterator.Close()
	var keys []string
	for ; iterator.Valid(); iterator.Next() {
		key, value := string(iterator.Key()), string(iterator.Value())
		now[key] = value
		if before, known := p.before[name][key]; !known || before != value {
			keys = append(keys, key)
		}
	}
	for key := range p.before[name] {
		if _, kept := now[key]; !kept {
			keys = append(keys, key)
		}
	}
	sort.Strings(keys)
	p.before[name] = now
	return keys
}

// compare says how an outcome differs from the recorded one.
func compare(want Operation, got Outcome) error {
	if want.Op == "fund" || want.Op == "block" {
		return nil
	}
	for _, part := range []struct {
		name      string
		want, got any
	}{
		{"error", want.Error, got.Error}, {"response", want.OK, got.OK}, {"writes", want.Writes, got.Writes},
		{"events", want.Events, got.Events}, {"balances", want.Balances, got.Balances}, {"faults", want.Faults, got.Faults},
	} {
		wantText, err := json.Marshal(part.want)
		if err != nil {
			return err
		}
		gotText, err := json.Marshal(part.got)
		if err != nil {
			return err
		}
		if !bytes.Equal(wantText, gotText) {
			return fmt.Errorf("%s differs\nrecorded: %s\n  played: %s", part.name, wantText, gotText)
		}
	}
	return nil
}
