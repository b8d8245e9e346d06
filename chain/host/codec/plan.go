// Package codec turns protobuf bytes into JavaScript values and back, by descriptor, without generated code.
//
// The mapping is docs/spec/host-abi.md, section 2; keys are section 3. A Plan is compiled once per message type and process, is
// immutable and shared by all engines. Encoding is canonical: one value has one encoding.
package codec

import (
	"fmt"
	"sort"

	"github.com/dop251/goja"
	"google.golang.org/protobuf/encoding/protowire"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
)

type kind uint8

const (
	kindBool kind = iota
	kindInt32
	kindSint32
	kindUint32
	kindFixed32
	kindSfixed32
	kindInt64
	kindSint64
	kindUint64
	kindFixed64
	kindSfixed64
	kindEnum
	kindString
	kindInt // a string with (cosmos_proto.scalar) = "cosmos.Int"
	kindBytes
	kindMessage
)

// Numbers of the options the mapping depends on. They are read from the wire form, because not every registry knows the extensions.
const (
	optionScalar   = 93002 // cosmos_proto.scalar
	optionNullable = 65001 // gogoproto.nullable
)

// field is one field of a message, by index of the slot that holds its value.
type field struct {
	number   protowire.Number
	name     string // lowerCamelCase, the JavaScript property
	original string // snake_case, the attribute of an event
	kind     kind
	list     bool
	presence bool // undefined differs from the default: messages and members of a oneof
	required bool // (gogoproto.nullable) = false: always present, always written
	enum     *enumeration
	message  *Plan
	oneof    int    // index of the oneof in the message, -1 for none
	tag      []byte // of the wire type in which the encoder writes it
	tagPlain []byte // of an element when a list is not packed
}

// Plan says how one message type maps to JavaScript.
type Plan struct {
	name   string
	fields []field // in order of number
	byName map[string]int
	table  nameTable // the same, for records
	// byJSONName has both names of every field, as JSON may carry them.
	byJSONName map[string]int
	oneofs     int
	names      []string // property names in field order
	events     []int    // field indexes in the order of attribute names
	// declared has them in the order of the proto file, which JSON keeps.
	declared []int
}

// Name is the message's full name.
func (p *Plan) Name() string { return p.name }

type enumeration struct {
	name    string
	numbers map[string]int32
	values  map[int32]goja.Value
	texts   map[int32]string
}

// Resolver finds descriptors by full name; gogoproto's HybridResolver is one.
type Resolver interface {
	FindDescriptorByName(protoreflect.FullName) (protoreflect.Descriptor, error)
}

// compile builds the plan of a message and of all messages in it. It refuses what has no mapping, and types that contain themselves.
func compile(descriptor protoreflect.MessageDescriptor, resolver Resolver, known map[protoreflect.FullName]*Plan, path []protoreflect.FullName) (*Plan, error) {
	name := descriptor.FullName()
	if plan := known[name]; plan != nil {
		return plan, nil
	}
	for _, outer := range path {
		if outer == name {
			return nil, fmt.Errorf("message %s contains itself: values must have a bounded depth", name)
		}
	}
	switch name {
	case "google.protobuf.Timestamp", "google.protobuf.Duration":
		return nil, fmt.Errorf("message %s has no mapping: use seconds in a 64-bit integer", name)
	}
	path = append(path, name)
	plan := &Plan{name: string(name), byName: make(map[string]int), byJSONName: make(map[string]int), oneofs: descriptor.Oneofs().Len()}
	descriptors := make([]protoreflect.FieldDescriptor, 0, descriptor.Fields().Len())
	for i := range descriptor.Fields().Len() {
		descriptors = append(descriptors, descriptor.Fields().Get(i))
	}
	sort.Slice(descriptors, func(i, j int) bool { return descriptors[i].Number() < descriptors[j].Number() })
	for index, fd := range descriptors {
		f, err := compileField(fd, resolver, known, path)
		if err != nil {
			return nil, err
		}
		plan.fields = append(plan.fields, f)
		plan.names = append(plan.names, f.name)
		plan.byName[f.name] = index
		plan.byJSONName[f.name], plan.byJSONName[f.original] = index, index
		plan.events = append(plan.events, index)
		plan.declared = append(plan.declared, index)
	}
	sort.Slice(plan.declared, func(i, j int) bool {
		return descriptors[plan.declared[i]].Index() < descriptors[plan.declared[j]].Index()
	})
	sort.Slice(plan.events, func(i, j int) bool {
		return plan.fields[plan.events[i]].original < plan.fields[plan.events[j]].original
	})
	plan.table = newNameTable(plan.names)
	known[name] = plan
	return plan, nil
}

func compileField(fd protoreflect.FieldDescriptor, resolver Resolver, known map[protoreflect.FullName]*Plan, path []protoreflect.FullName) (field, error) {
	f := field{number: fd.Number(), name: fd.JSONName(), original: string(fd.Name()), list: fd.IsList(), oneof: -1}
	if fd.IsMap() {
		return f, fmt.Errorf("field %s is a map: maps have no mapping, use a repeated message", fd.FullName())
	}
	if oneof := fd.ContainingOneof(); oneof != nil {
		f.oneof, f.presence = oneof.Index(), true
	}
	scalar, nullable := readOptions(fd)
	wireType := protowire.VarintType
	switch fd.Kind() {
	case protoreflect.BoolKind:
		f.kind = kindBool
	case protoreflect.Int32Kind:
		f.kind = kindInt32
	case protoreflect.Sint32Kind:
		f.kind = kindSint32
	case protoreflect.Uint32Kind:
		f.kind = kindUint32
	case protoreflect.Fixed32Kind:
		f.kind, wireType = kindFixed32, protowire.Fixed32Type
	case protoreflect.Sfixed32Kind:
		f.kind, wireType = kindSfixed32, protowire.Fixed32Type
	case protoreflect.Int64Kind:
		f.kind = kindInt64
	case protoreflect.Sint64Kind:
		f.kind = kindSint64
	case protoreflect.Uint64Kind:
		f.kind = kindUint64
	case protoreflect.Fixed64Kind:
		f.kind, wireType = kindFixed64, protowire.Fixed64Type
	case protoreflect.Sfixed64Kind:
		f.kind, wireType = kindSfixed64, protowire.Fixed64Type
	case protoreflect.EnumKind:
		enum, err := resolve(resolver, fd.Enum())
		if err != nil {
			return f, err
		}
		f.kind, f.enum = kindEnum, compileEnum(enum)
	case protoreflect.StringKind:
		f.kind, wireType = kindString, protowire.BytesType
		if scalar == "cosmos.Int" {
			f.kind = kindInt
		}
	case protoreflect.BytesKind:
		f.kind, wireType = kindBytes, protowire.BytesType
	case protoreflect.MessageKind:
		message, err := resolve(resolver, fd.Message())
		if err != nil {
			return f, err
		}
		inner, err := compile(message, resolver, known, path)
		if err != nil {
			return f, err
		}
		f.kind, f.message, wireType = kindMessage, inner, protowire.BytesType
		f.presence = !fd.IsList()
		f.required = !nullable && !fd.IsList() && f.oneof < 0
	default:
		return f, fmt.Errorf("field %s is a %s, which has no mapping", fd.FullName(), fd.Kind())
	}
	f.tagPlain = protowire.AppendTag(nil, f.number, wireType)
	f.tag = f.tagPlain
	if f.list && wireType != protowire.BytesType {
		f.tag = protowire.AppendTag(nil, f.number, protowire.BytesType)
	}
	return f, nil
}

// resolve gives the descriptor itself for one that only holds its place: gogoproto parses files in the order they register, and a file
// that registers before one that it imports knows that one's types by name alone.
func resolve[D protoreflect.Descriptor](resolver Resolver, descriptor D) (D, error) {
	if !descriptor.IsPlaceholder() {
		return descriptor, nil
	}
	found, err := resolver.FindDescriptorByName(descriptor.FullName())
	if err != nil {
		return descriptor, fmt.Errorf("nothing is called %s: %w", descriptor.FullName(), err)
	}
	whole, ok := found.(D)
	if !ok {
		return descriptor, fmt.Errorf("%s is another kind of thing than its use", descriptor.FullName())
	}
	return whole, nil
}

func compileEnum(descriptor protoreflect.EnumDescriptor) *enumeration {
	e := &enumeration{
		name:    string(descriptor.FullName()),
		numbers: make(map[string]int32), values: make(map[int32]goja.Value), texts: make(map[int32]string),
	}
	for i := range descriptor.Values().Len() {
		value := descriptor.Values().Get(i)
		name, number := string(value.Name()), int32(value.Number())
		e.numbers[name] = number
		if _, alias := e.values[number]; !alias {
			e.values[number], e.texts[number] = sharedString(name), name
		}
	}
	return e
}

// readOptions reads the two options from the field's options message in wire form.
func readOptions(fd protoreflect.FieldDescriptor) (scalar string, nullable bool) {
	nullable = true
	encoded, err := proto.Marshal(fd.Options())
	if err != nil {
		panic(fmt.Sprintf("the options of field %s cannot be encoded: %v", fd.FullName(), err))
	}
	for len(encoded) > 0 {
		number, wireType, n := protowire.ConsumeTag(encoded)
		size := protowire.ConsumeFieldValue(number, wireType, encoded[n:])
		if n < 0 || size < 0 {
			panic(fmt.Sprintf("the options of field %s are not protobuf", fd.FullName()))
		}
		value := encoded[n : n+size]
		switch number {
		case optionScalar:
			text, _ := protowire.ConsumeBytes(value)
			scalar = string(text)
		case optionNullable:
			flag, _ := protowire.ConsumeVarint(value)
			nullable = flag != 0
		}
		encoded = encoded[n+size:]
	}
	return scalar, nullable
}
