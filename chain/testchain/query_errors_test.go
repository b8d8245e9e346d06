package testchain_test

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	gogoproto "github.com/cosmos/gogoproto/proto"
	"github.com/grpc-ecosystem/grpc-gateway/runtime"
	"github.com/stretchr/testify/require"
	"google.golang.org/genproto/googleapis/api/annotations"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	protov2 "google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/types/dynamicpb"

	"cosmossdk.io/log/v2"

	"github.com/cosmos/cosmos-sdk/client"

	"github.com/marspace/marspace/chain/testchain"
)

// queried is one query of one module, found in the descriptors: a new one is tested without a word here.
type queried struct {
	full    string
	request protoreflect.MessageDescriptor
	path    string
}

var queriedPackages = []string{"escrow", "storage", "tsmodule"}

func allQueries(t *testing.T) (all []queried) {
	t.Helper()
	for _, module := range queriedPackages {
		found, err := gogoproto.HybridResolver.FindDescriptorByName(protoreflect.FullName("marspace." + module + ".v1.Query"))
		require.NoError(t, err)
		methods := found.(protoreflect.ServiceDescriptor).Methods()
		for i := range methods.Len() {
			method := methods.Get(i)
			rule, ok := protov2.GetExtension(method.Options(), annotations.E_Http).(*annotations.HttpRule)
			require.True(t, ok && rule.GetGet() != "", "%s has no REST path", method.FullName())
			all = append(all, queried{fmt.Sprintf("/%s/%s", method.Parent().FullName(), method.Name()), method.Input(), rule.GetGet()})
		}
	}
	require.Greater(t, len(all), 20)
	return all
}

const (
	nobodysNumber = 1 << 40
	unknownEnum   = 99
)

// fill makes a request whose fields all hold something: garbage, or what is well-formed and belongs to nobody.
func (q queried) fill(garbage bool, nobody string) *dynamicpb.Message {
	request := dynamicpb.NewMessage(q.request)
	fields := q.request.Fields()
	for i := range fields.Len() {
		field := fields.Get(i)
		switch {
		case field.Kind() == protoreflect.StringKind && garbage:
			request.Set(field, protoreflect.ValueOfString("xyz"))
		case field.Kind() == protoreflect.StringKind:
			request.Set(field, protoreflect.ValueOfString(nobody))
		case field.Kind() == protoreflect.Uint64Kind:
			request.Set(field, protoreflect.ValueOfUint64(nobodysNumber))
		case field.Kind() == protoreflect.EnumKind && garbage:
			request.Set(field, protoreflect.ValueOfEnum(unknownEnum))
		case field.Kind() == protoreflect.EnumKind:
			request.Set(field, protoreflect.ValueOfEnum(1))
		}
	}
	return request
}

type rawMessage struct{ data []byte }

// rawCodec sends bytes as they are: requests that no generated type would make.
type rawCodec struct{}

func (rawCodec) Marshal(v any) ([]byte, error)      { return v.(*rawMessage).data, nil }
func (rawCodec) Unmarshal(data []byte, v any) error { v.(*rawMessage).data = data; return nil }
func (rawCodec) Name() string                       { return "proto" }

func ask(t *testing.T, connection *grpc.ClientConn, q queried, request protov2.Message) error {
	t.Helper()
	encoded, err := protov2.Marshal(request)
	require.NoError(t, err)
	return connection.Invoke(t.Context(), q.full, &rawMessage{encoded}, &rawMessage{}, grpc.ForceCodec(rawCodec{}))
}

// answered are the codes that a client can act on: never Unknown, never Internal.
var answered = []codes.Code{codes.OK, codes.InvalidArgument, codes.NotFound, codes.FailedPrecondition}

func TestNoQueryFailsInternallyWhateverItIsAsked(t *testing.T) {
	var logged bytes.Buffer
	chain := testchain.New(t, testchain.Options{Logger: log.NewLogger(&logged)})
	connection := serveGRPC(t, chain)
	nobody := testchain.NewAccount("nobody").String()
	for _, q := range allQueries(t) {
		for name, request := range map[string]protov2.Message{
			"nothing": dynamicpb.NewMessage(q.request), "garbage": q.fill(true, nobody), "what belongs to nobody": q.fill(false, nobody),
		} {
			err := ask(t, connection, q, request)
			require.Contains(t, answered, status.Code(err), "%s, asked %s: %v", q.full, name, err)
			for i := range q.request.Fields().Len() {
				if name == "garbage" && q.request.Fields().Get(i).Kind() == protoreflect.EnumKind {
					require.Equal(t, codes.InvalidArgument, status.Code(err), "%s with an unknown enum number: %v", q.full, err)
				}
			}
		}
	}
	require.NotContains(t, logged.String(), "ERR", "a request fills the log of a node")
	require.NotContains(t, logged.String(), "stack")
}

// serveREST serves the modules' REST routes over the chain's gRPC, as a node does.
func serveREST(t *testing.T, chain *testchain.Chain) *httptest.Server {
	t.Helper()
	mux := runtime.NewServeMux()
	clientCtx := client.Context{}.WithCodec(chain.App.Codec).WithInterfaceRegistry(chain.App.Registry).WithGRPCClient(serveGRPC(t, chain))
	chain.App.Basics.RegisterGRPCGatewayRoutes(clientCtx, mux)
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	return server
}

func get(t *testing.T, url string) (code int, body string) {
	t.Helper()
	response, err := http.Get(url)
	require.NoError(t, err)
	defer func() { _ = response.Body.Close() }()
	read, err := io.ReadAll(response.Body)
	require.NoError(t, err)
	return response.StatusCode, string(read)
}

func (q queried) pathWith(text func(field string) string) string {
	path := q.path
	for {
		open := strings.IndexByte(path, '{')
		if open < 0 {
			return path
		}
		end := open + strings.IndexByte(path[open:], '}')
		path = path[:open] + text(path[open+1:end]) + path[end+1:]
	}
}

func TestNoRESTPathAnswersWithAServerError(t *testing.T) {
	chain := testchain.New(t, testchain.Options{})
	server := serveREST(t, chain)
	nobody := testchain.NewAccount("nobody").String()
	for _, q := range allQueries(t) {
		for _, path := range []string{
			q.pathWith(func(string) string { return "xyz" }),
			q.pathWith(func(field string) string {
				switch q.request.Fields().ByName(protoreflect.Name(field)).Kind() {
				case protoreflect.StringKind:
					return nobody
				case protoreflect.EnumKind:
					return "1"
				}
				return "1099511627776"
			}),
		} {
			code, body := get(t, server.URL+path)
			require.Contains(t, []int{http.StatusOK, http.StatusBadRequest, http.StatusNotFound}, code, "%s: %s", path, body)
		}
	}
	for path, want := range map[string]int{
		"/marspace/storage/v1/archives/1":                             http.StatusNotFound,
		"/marspace/storage/v1/deals/1":                                http.StatusNotFound,
		"/marspace/storage/v1/deals":                                  http.StatusBadRequest,
		"/marspace/storage/v1/deals?archive_id=1&status=99":           http.StatusBadRequest,
		"/marspace/storage/v1/hosts/" + nobody:                        http.StatusNotFound,
		"/marspace/storage/v1/hosts/" + nobody + "/challenges/1":      http.StatusNotFound,
		"/marspace/storage/v1/hosts/xyz":                              http.StatusBadRequest,
		"/marspace/storage/v1/hosts/xyz/spot_challenges":              http.StatusBadRequest,
		"/marspace/escrow/v1/contractors/xyz":                         http.StatusBadRequest,
		"/marspace/escrow/v1/contractors/" + nobody:                   http.StatusNotFound,
		"/marspace/escrow/v1/credits/xyz":                             http.StatusBadRequest,
		"/marspace/escrow/v1/locks/xyz":                               http.StatusBadRequest,
		"/marspace/escrow/v1/holds/storage/1":                         http.StatusNotFound,
		"/marspace/storage/v1/archives?pagination.key=AAAAAAAAAAAAAA": http.StatusBadRequest,
	} {
		code, body := get(t, server.URL+path)
		require.Equal(t, want, code, "%s: %s", path, body)
	}
}
