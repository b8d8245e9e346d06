package tsmodule

import (
	"fmt"
	"reflect"
	"regexp"

	gogoproto "github.com/cosmos/gogoproto/proto"
	"google.golang.org/genproto/googleapis/api/annotations"
	"google.golang.org/protobuf/encoding/protowire"
	protov2 "google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"

	"github.com/marspace/marspace/chain/host/abi"
)

const (
	// optionSigner is cosmos.msg.v1.signer: the field of a message that holds its signer's address.
	optionSigner = 11110000
	// optionHTTP is google.api.http: a method's REST path.
	optionHTTP = 72295728
)

// method is one gRPC method of a module.
type method struct {
	name     string
	full     string // /package.Service/Method
	request  reflect.Type
	response reflect.Type
	kind     abi.Kind
	handler  string           // abi.Call.Name
	signerNo protowire.Number // field number of the first signer
	path     []string         // fields of the request that its REST path names, in their order
}

// service is one gRPC service of a module, read from its descriptors.
type service struct {
	name    string
	file    string // of the proto file, for the gRPC reflection service
	methods []method
}

// services reads a package's Msg and Query from the registered descriptors. A package without Msg has an empty one.
func services(protoPackage string) (messages, queries service, err error) {
	messages, err = readService(protoreflect.FullName(protoPackage+".Msg"), abi.Message)
	if err != nil {
		return messages, queries, err
	}
	queries, err = readService(protoreflect.FullName(protoPackage+".Query"), abi.Query)
	return messages, queries, err
}

func readService(name protoreflect.FullName, kind abi.Kind) (service, error) {
	descriptor, err := gogoproto.HybridResolver.FindDescriptorByName(name)
	if err != nil {
		return service{}, fmt.Errorf("no service is called %s: is its generated Go package imported? %w", name, err)
	}
	sd, ok := descriptor.(protoreflect.ServiceDescriptor)
	if !ok {
		return service{}, fmt.Errorf("%s is not a service", name)
	}
	s := service{name: string(name), file: sd.ParentFile().Path()}
	for i := range sd.Methods().Len() {
		m, err := readMethod(sd.Methods().Get(i), kind)
		if err != nil {
			return service{}, err
		}
		s.methods = append(s.methods, m)
	}
	return s, nil
}

func readMethod(md protoreflect.MethodDescriptor, kind abi.Kind) (method, error) {
	request, response := string(md.Input().FullName()), string(md.Output().FullName())
	m := method{
		name: string(md.Name()), full: fmt.Sprintf("/%s/%s", md.Parent().FullName(), md.Name()), kind: kind,
		request: gogoproto.MessageType(request), response: gogoproto.MessageType(response), handler: string(md.Name()),
	}
	if m.request == nil || m.response == nil {
		return m, fmt.Errorf("method %s has a request or response without generated Go type", m.full)
	}
	var err error
	if m.path, err = pathFields(md); err != nil {
		return m, err
	}
	if md.IsStreamingClient() || md.IsStreamingServer() {
		return m, fmt.Errorf("method %s streams: modules have unary methods only", m.full)
	}
	if kind == abi.Message {
		m.handler = request
		m.signerNo, err = signerField(md.Input())
		return m, err
	}
	return m, nil
}

// signerField finds the field that holds a message's first signer.
func signerField(message protoreflect.MessageDescriptor) (protowire.Number, error) {
	name, err := findOption(message.Options(), optionSigner)
	if err != nil {
		return 0, err
	}
	if name == nil {
		return 0, fmt.Errorf("message %s has no cosmos.msg.v1.signer", message.FullName())
	}
	field := message.Fields().ByName(protoreflect.Name(name))
	if field == nil || field.Kind() != protoreflect.StringKind {
		return 0, fmt.Errorf("message %s: its signer %q is no text field", message.FullName(), name)
	}
	return field.Number(), nil
}

// readText returns the last occurrence of a text field in a message's bytes.
func readText(encoded []byte, field protowire.Number) string {
	text := ""
	for len(encoded) > 0 {
		number, wireType, n := protowire.ConsumeTag(encoded)
		if n < 0 {
			return ""
		}
		size := protowire.ConsumeFieldValue(number, wireType, encoded[n:])
		if size < 0 {
			return ""
		}
		if number == field && wireType == protowire.BytesType {
			value, _ := protowire.ConsumeBytes(encoded[n:])
			text = string(value)
		}
		encoded = encoded[n+size:]
	}
	return text
}

// abiMethods is the service as the host ABI wants it.
func (s service) abiMethods() []abi.Method {
	methods := make([]abi.Method, 0, len(s.methods))
	for _, m := range s.methods {
		methods = append(methods, abi.Method{Name: m.name, Request: typeName(m.request), Response: typeName(m.response)})
	}
	return methods
}

func typeName(t reflect.Type) string { return gogoproto.MessageName(newMessage(t)) }

// newMessage makes an empty message of a generated pointer type.
func newMessage(t reflect.Type) gogoproto.Message {
	return reflect.New(t.Elem()).Interface().(gogoproto.Message)
}

// pathVariable is a field in a REST path: /marspace/storage/v1/archives/{id}.
var pathVariable = regexp.MustCompile(`\{([a-z0-9_]+)\}`)

// pathFields gives the fields of a method's request that its REST path names, in their order.
func pathFields(md protoreflect.MethodDescriptor) ([]string, error) {
	encoded, err := findOption(md.Options(), optionHTTP)
	if err != nil {
		return nil, err
	}
	var rule annotations.HttpRule
	if err := protov2.Unmarshal(encoded, &rule); err != nil {
		return nil, fmt.Errorf("method %s: its REST path is not readable: %w", md.FullName(), err)
	}
	var fields []string
	for _, match := range pathVariable.FindAllStringSubmatch(rule.GetGet(), -1) {
		fields = append(fields, match[1])
	}
	return fields, nil
}

// findOption gives the bytes of a descriptor's option, nil where it has none: read from the encoding, because the option's
// Go type may be registered in another registry than the descriptor's.
func findOption(options protoreflect.ProtoMessage, wanted protowire.Number) ([]byte, error) {
	encoded, err := protov2.Marshal(options)
	if err != nil {
		return nil, err
	}
	for len(encoded) > 0 {
		number, wireType, n := protowire.ConsumeTag(encoded)
		size := protowire.ConsumeFieldValue(number, wireType, encoded[max(n, 0):])
		if n < 0 || size < 0 {
			return nil, fmt.Errorf("the options of a descriptor are not protobuf")
		}
		if number == wanted && wireType == protowire.BytesType {
			value, _ := protowire.ConsumeBytes(encoded[n:])
			return value, nil
		}
		encoded = encoded[n+size:]
	}
	return nil, nil
}
