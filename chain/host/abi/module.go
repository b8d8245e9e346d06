package abi

import (
	"errors"
	"fmt"
	"slices"
	"sort"
	"strconv"

	"github.com/dop251/goja"

	"github.com/marspace/marspace/chain/host/codec"
)

// Module is a loaded module: its host object and what its record declares.
type Module struct {
	host         *Host
	name         string
	object       *goja.Object // the host object its bundle got
	nameValue    goja.Value
	addressValue goja.Value

	version                                    uint64
	collections                                []collection
	errors                                     map[string]uint32
	ports                                      []string
	messages                                   map[string]*method // by request's full name
	queries                                    map[string]*method // by method name
	functions                                  map[string]goja.Value
	beginBlock                                 []queue
	endBlock                                   []queue
	migrations                                 map[uint64]goja.Value
	invariants                                 map[string]goja.Value
	genesis                                    *codec.Plan
	events                                     map[string]*codec.Plan // by name in the module's package, as they are raised
	genesisLists                               []genesisList          // in the order in which they are imported
	initGenesis, exportGenesis, defaultGenesis goja.Value

	enterFunction, remainingFunction, setRemainingFunction goja.Callable
}

type collection struct {
	name     string
	key      *codec.KeyPlan
	keyParts []string
	value    *codec.ValuePlan
	template *codec.Template // of a single item's value, as it was read last
	indexes  *codec.Indexes  // nil when it has none
}

type method struct {
	function          goja.Value
	request, response *codec.Plan
	rules             codec.Rules // of the request's fields
}

type queue struct {
	name       string
	collection int
	max, run   goja.Value
}

// Method names a service method's types, read from the descriptors.
type Method struct{ Name, Request, Response string }

// Services lists the methods of a module's Msg and Query services.
type Services struct{ Messages, Queries []Method }

// NewModule makes the host object for a module whose bundle is about to run.
func (h *Host) NewModule(name string) (*Module, error) {
	if h.modules[name] != nil {
		return nil, fmt.Errorf("module %s is loaded twice", name)
	}
	address, err := h.moduleAddress(name)
	if err != nil {
		return nil, err
	}
	m := &Module{
		host: h, name: name, object: h.runtime.NewObject(), events: make(map[string]*codec.Plan),
		nameValue: h.realm.Text(name), addressValue: h.realm.Text(address),
	}
	natives := h.natives()
	names := make([]string, 0, len(natives))
	for native := range natives {
		names = append(names, native)
	}
	sort.Strings(names)
	for _, native := range names {
		if err := m.object.Set(native, h.bind(m, native, natives[native])); err != nil {
			return nil, err
		}
	}
	// Bundles spread objects while they load, when nothing runs and nothing is charged.
	if err := m.object.Set("copyWith", h.copyWith); err != nil {
		return nil, err
	}
	if err := m.object.Set("exhausted", func(goja.FunctionCall) goja.Value { h.abort(errSteps); return nil }); err != nil {
		return nil, err
	}
	h.modules[name] = m
	return m, nil
}

// natives are the host functions of host-abi.md sections 3 and 4.
func (h *Host) natives() map[string]native {
	return map[string]native{
		"get": h.get, "has": h.has, "set": h.set, "remove": h.remove, "scan": h.scan, "page": h.page, "walk": h.walk,
		"emit": h.emit, "log": h.log, "blockHash": h.blockHash, "branch": h.branch, "call": h.call,
		"bank": h.bank, "staking": h.staking, "encode": h.encode, "decode": h.decode,
		"hash": h.hash, "verify": h.verify, "verifyChunkProof": h.verifyChunkProof,
		"concat": h.concat, "random": h.random, "u64be": h.u64be, "u32be": h.u32be, "toBigint": h.toBigint, "equal": h.equal,
		"addressBytes": h.addressBytes, "addressString": h.addressString, "isAddress": h.isAddress,
		"moduleAddressOf": h.moduleAddressOf, "authority": h.authority,
	}
}

// packageName is the module's protobuf package with the dot behind it.
func (m *Module) packageName() string { return "marspace." + m.name + ".v1." }

// Object is the host object for the module's bundle.
func (m *Module) Object() *goja.Object { return m.object }

// Attach reads the record that the module's bundle returned and checks it against its services and the app's grants.
func (m *Module) Attach(value goja.Value, services Services) error {
	record, ok := value.(*goja.Object)
	if !ok {
		return fmt.Errorf("the bundle of module %s gave %s, want a module record", m.name, codec.Describe(value))
	}
	reader := &recordReader{module: m, record: record}
	if name := reader.text("name"); reader.err == nil && name != m.name {
		return fmt.Errorf("the bundle of module %s says it is module %s", m.name, name)
	}
	m.version = reader.version()
	m.collections = reader.collections()
	m.errors = reader.errorTable()
	m.ports = reader.texts(record, "ports")
	m.messages = reader.methods("messages", services.Messages, func(method Method) string { return method.Request })
	m.queries = reader.methods("queries", services.Queries, func(method Method) string { return method.Name })
	m.functions = reader.functions("functions")
	reader.rules()
	m.beginBlock, m.endBlock = reader.queues("beginBlock"), reader.queues("endBlock")
	m.initGenesis, m.exportGenesis, m.defaultGenesis = reader.function(record, "initGenesis"), reader.function(record, "exportGenesis"), reader.function(record, "defaultGenesis")
	m.invariants = reader.functions("invariants")
	m.migrations = reader.migrations()
	m.enterFunction, m.remainingFunction, m.setRemainingFunction = reader.callable("enter"), reader.callable("remaining"), reader.callable("setRemaining")
	if reader.err != nil {
		return fmt.Errorf("module %s: %w", m.name, reader.err)
	}
	for _, port := range m.ports {
		if !slices.Contains(m.host.chain.Granted[m.name], port) {
			return fmt.Errorf("module %s wants the port %s, which the app does not grant", m.name, port)
		}
	}
	var err error
	if m.genesis, err = m.host.chain.Types.Plan(m.packageName() + "GenesisState"); err != nil {
		return err
	}
	m.genesisLists = reader.genesisLists()
	if reader.err != nil {
		return fmt.Errorf("module %s: %w", m.name, reader.err)
	}
	return nil
}

func (m *Module) requirePort(port string) error {
	if !slices.Contains(m.ports, port) {
		return fmt.Errorf("module %s does not have the port %s", m.name, port)
	}
	return nil
}

// enter runs a function with a step budget. JavaScript numbers are exact up to 2^53.
func (m *Module) enter(budget int64, function, ctx, arg goja.Value) (goja.Value, error) {
	return m.enterFunction(goja.Undefined(), m.host.runtime.ToValue(budget), function, ctx, arg)
}

func (m *Module) remaining() (int64, error) {
	value, err := m.remainingFunction(goja.Undefined())
	if err != nil {
		return 0, err
	}
	return codec.AsWhole(value)
}

func (m *Module) setRemaining(steps int64) error {
	_, err := m.setRemainingFunction(goja.Undefined(), m.host.runtime.ToValue(steps))
	return err
}

// recordReader reads a record's fields and keeps the first error.
type recordReader struct {
	module *Module
	record *goja.Object
	err    error
}

func (r *recordReader) fail(err error) {
	if r.err == nil {
		r.err = err
	}
}

func (r *recordReader) text(name string) string {
	text, err := codec.AsText(r.record.Get(name))
	if err != nil {
		r.fail(fmt.Errorf("record.%s: %w", name, err))
	}
	return text
}

func (r *recordReader) version() uint64 {
	version, err := codec.AsWhole(r.record.Get("version"))
	if err == nil && version < 1 {
		err = fmt.Errorf("want a version from 1, got %d", version)
	}
	if err != nil {
		r.fail(fmt.Errorf("record.version: %w", err))
	}
	return uint64(version)
}

func (r *recordReader) items(object *goja.Object, name string) []goja.Value {
	items, err := codec.AsArray(object.Get(name))
	if err != nil {
		r.fail(fmt.Errorf("record.%s: %w", name, err))
	}
	return items
}

func (r *recordReader) texts(object *goja.Object, name string) []string {
	var texts []string
	for _, item := range r.items(object, name) {
		text, err := codec.AsText(item)
		if err != nil {
			r.fail(fmt.Errorf("record.%s: %w", name, err))
		}
		texts = append(texts, text)
	}
	return texts
}

func (r *recordReader) object(name string) *goja.Object {
	object, ok := r.record.Get(name).(*goja.Object)
	if !ok {
		r.fail(fmt.Errorf("record.%s: want an object, got %s", name, codec.Describe(r.record.Get(name))))
		return r.module.host.runtime.NewObject()
	}
	return object
}

func (r *recordReader) collections() []collection {
	types := r.module.host.chain.Types
	var found []collection
	prefixes := make(map[int64]string)
	for _, item := range r.items(r.record, "collections") {
		object, ok := item.(*goja.Object)
		if !ok {
			r.fail(errors.New("record.collections: want objects"))
			return nil
		}
		name, nameErr := codec.AsText(object.Get("name"))
		prefix, prefixErr := codec.AsWhole(object.Get("prefix"))
		value, valueErr := codec.AsText(object.Get("value"))
		c := collection{name: name, keyParts: r.texts(object, "key")}
		if err := errors.Join(nameErr, prefixErr, valueErr); err != nil {
			r.fail(fmt.Errorf("record.collections: %w", err))
			return nil
		}
		if other, taken := prefixes[prefix]; taken {
			r.fail(fmt.Errorf("collections %s and %s share the prefix %d", other, name, prefix))
		}
		prefixes[prefix] = name
		var err error
		if c.key, err = types.KeyPlan(prefix, c.keyParts); err != nil {
			r.fail(fmt.Errorf("collection %s: %w", name, err))
		}
		if c.value, err = types.ValuePlan(value); err != nil {
			r.fail(fmt.Errorf("collection %s: %w", name, err))
		}
		found = append(found, c)
	}
	if r.err == nil {
		r.indexes(found)
	}
	return found
}

// indexes reads what each collection says of its indexes, which are collections of units of their own.
func (r *recordReader) indexes(collections []collection) {
	taken := make(map[int64]string)
	for at, item := range r.items(r.record, "collections") {
		object, c := item.(*goja.Object), &collections[at]
		if codec.IsAbsent(object.Get("indexes")) {
			continue
		}
		var declared []codec.IndexDeclaration
		for _, entry := range r.items(object, "indexes") {
			index, ok := entry.(*goja.Object)
			if !ok {
				r.fail(fmt.Errorf("indexes of %s: want objects", c.name))
				return
			}
			place, err := codec.AsWhole(index.Get("collection"))
			switch {
			case err != nil:
			case place < 0 || place >= int64(len(collections)) || !collections[place].value.IsUnit():
				err = fmt.Errorf("collection %d is no index", place)
			case taken[place] != "":
				err = fmt.Errorf("%s is an index of %s already", collections[place].name, taken[place])
			default:
				taken[place] = c.name
				declared = append(declared, codec.IndexDeclaration{Key: collections[place].key, Fields: r.texts(index, "fields")})
			}
			if err != nil {
				r.fail(fmt.Errorf("indexes of %s: %w", c.name, err))
				return
			}
		}
		if len(declared) == 0 {
			continue
		}
		var err error
		if c.indexes, err = codec.NewIndexes(c.value, declared); err != nil {
			r.fail(fmt.Errorf("indexes of %s: %w", c.name, err))
		}
	}
}

func (r *recordReader) errorTable() map[string]uint32 {
	object := r.object("errors")
	table := make(map[string]uint32)
	for _, name := range object.Keys() {
		code, err := codec.AsWhole(object.Get(name))
		if err != nil || code < 2 || code != int64(uint32(code)) {
			r.fail(fmt.Errorf("record.errors.%s: want a code from 2", name))
		}
		table[name] = uint32(code)
	}
	return table
}

func (r *recordReader) function(object *goja.Object, name string) goja.Value {
	value := object.Get(name)
	if _, ok := goja.AssertFunction(value); !ok {
		r.fail(fmt.Errorf("record.%s: want a function, got %s", name, codec.Describe(value)))
	}
	return value
}

func (r *recordReader) callable(name string) goja.Callable {
	callable, ok := goja.AssertFunction(r.record.Get(name))
	if !ok {
		r.fail(fmt.Errorf("record.%s: want a function, got %s", name, codec.Describe(r.record.Get(name))))
	}
	return callable
}

func (r *recordReader) functions(name string) map[string]goja.Value {
	object := r.object(name)
	found := make(map[string]goja.Value)
	for _, key := range object.Keys() {
		found[key] = r.function(object, key)
	}
	return found
}

// methods matches handlers with a service: neither a handler nor a method may be left over.
func (r *recordReader) methods(name string, service []Method, keyOf func(Method) string) map[string]*method {
	handlers := r.functions(name)
	found := make(map[string]*method)
	for _, m := range service {
		key := keyOf(m)
		function, ok := handlers[key]
		if !ok {
			r.fail(fmt.Errorf("record.%s has no handler for %s", name, key))
			continue
		}
		delete(handlers, key)
		request, requestErr := r.module.host.chain.Types.Plan(m.Request)
		response, responseErr := r.module.host.chain.Types.Plan(m.Response)
		if err := errors.Join(requestErr, responseErr); err != nil {
			r.fail(err)
		}
		found[key] = &method{function: function, request: request, response: response}
	}
	for key := range handlers {
		r.fail(fmt.Errorf("record.%s has a handler for %s, which no service has", name, key))
	}
	return found
}

// InvalidMessage is the name of the error that a module with rules for its messages must have: a message that breaks one is refused with it.
const InvalidMessage = "InvalidMessage"

// rules reads what each message's fields must hold.
func (r *recordReader) rules() {
	if codec.IsAbsent(r.record.Get("rules")) {
		return
	}
	object := r.object("rules")
	for _, name := range object.Keys() {
		found := r.module.messages[name]
		switch {
		case found == nil:
			r.fail(fmt.Errorf("record.rules has %s, which no service takes", name))
		case r.module.errors[InvalidMessage] == 0:
			r.fail(fmt.Errorf("record.errors: a module with rules needs %s", InvalidMessage))
		}
		if r.err != nil {
			return
		}
		var err error
		if found.rules, err = r.module.host.chain.rulesOf(r.module.name, found.request, object.Get(name)); err != nil {
			r.fail(fmt.Errorf("record.rules: %w", err))
		}
	}
}

func (r *recordReader) queues(name string) []queue {
	var found []queue
	for _, item := range r.items(r.record, name) {
		object, ok := item.(*goja.Object)
		if !ok {
			r.fail(fmt.Errorf("record.%s: want objects", name))
			return nil
		}
		queueName, nameErr := codec.AsText(object.Get("name"))
		index, indexErr := codec.AsWhole(object.Get("collection"))
		if err := errors.Join(nameErr, indexErr); err != nil {
			r.fail(fmt.Errorf("record.%s: %w", name, err))
			return nil
		}
		if index < 0 || index >= int64(len(r.module.collections)) || len(r.module.collections[index].keyParts) == 0 || r.module.collections[index].keyParts[0] != "u64" {
			r.fail(fmt.Errorf("queue %s needs a collection whose first key part is u64", queueName))
			return nil
		}
		found = append(found, queue{
			name: queueName, collection: int(index), max: r.function(object, "max"), run: r.function(object, "run"),
		})
	}
	return found
}

func (r *recordReader) migrations() map[uint64]goja.Value {
	found := make(map[uint64]goja.Value)
	for name, function := range r.functions("migrations") {
		from, err := strconv.ParseUint(name, 10, 64)
		if err != nil || from < 1 {
			r.fail(fmt.Errorf("record.migrations.%s: want the version that is left", name))
		}
		found[from] = function
	}
	for from := uint64(1); from < r.module.version && r.err == nil; from++ {
		if found[from] == nil {
			r.fail(fmt.Errorf("version %d has no migration from %d", r.module.version, from))
		}
	}
	return found
}
