package codec

import (
	"math/big"
	"math/rand"
	"os"
	"reflect"
	"strconv"
	"strings"
	"testing"

	gogoproto "github.com/cosmos/gogoproto/proto"
	"github.com/dop251/goja"
	"github.com/stretchr/testify/require"
	"google.golang.org/protobuf/reflect/protoreflect"

	"cosmossdk.io/math"

	sdk "github.com/cosmos/cosmos-sdk/types"

	_ "github.com/marspace/marspace/proto/gen/go/marspace/escrow/v1"
	_ "github.com/marspace/marspace/proto/gen/go/marspace/guestbook/v1"
	_ "github.com/marspace/marspace/proto/gen/go/marspace/storage/v1"
	_ "github.com/marspace/marspace/proto/gen/go/marspace/tsmodule/v1"
)

// seed is MARSPACE_SEED, or a fixed one.
func seed(t testing.TB) int64 {
	number := int64(7)
	if text := os.Getenv("MARSPACE_SEED"); text != "" {
		given, err := strconv.ParseInt(text, 10, 64)
		require.NoError(t, err)
		number = given
	}
	t.Logf("MARSPACE_SEED=%d", number)
	return number
}

// ourMessages are the names of all messages of our packages.
func ourMessages(t testing.TB) []string {
	var names []string
	gogoproto.HybridResolver.RangeFiles(func(file protoreflect.FileDescriptor) bool {
		if strings.HasPrefix(string(file.Package()), "marspace.") {
			for i := range file.Messages().Len() {
				names = append(names, string(file.Messages().Get(i).FullName()))
			}
		}
		return true
	})
	require.Greater(t, len(names), 100)
	return names
}

// filler makes random messages of the generated Go types.
type filler struct{ random *rand.Rand }

func (f filler) message(t testing.TB, plan *Plan) gogoproto.Message {
	goType := gogoproto.MessageType(plan.name)
	require.NotNil(t, goType, plan.name)
	message := reflect.New(goType.Elem())
	f.fill(plan, message.Elem())
	return message.Interface().(gogoproto.Message)
}

func (f filler) fill(plan *Plan, target reflect.Value) {
	for i := range target.NumField() {
		tag := strings.Split(target.Type().Field(i).Tag.Get("protobuf"), ",")
		if len(tag) < 2 {
			continue
		}
		number, err := strconv.Atoi(tag[1])
		if err != nil {
			panic(err)
		}
		for j := range plan.fields {
			if int(plan.fields[j].number) == number {
				f.set(&plan.fields[j], target.Field(i))
			}
		}
	}
}

func (f filler) set(field *field, target reflect.Value) {
	if field.list {
		length := f.random.Intn(4)
		if length == 0 {
			return
		}
		target.Set(reflect.MakeSlice(target.Type(), length, length))
		for i := range length {
			f.setOne(field, target.Index(i))
		}
		return
	}
	f.setOne(field, target)
}

func (f filler) setOne(field *field, target reflect.Value) {
	isDefault := f.random.Intn(3) == 0
	switch field.kind {
	case kindMessage:
		if target.Kind() == reflect.Pointer {
			if isDefault && !field.list {
				return
			}
			target.Set(reflect.New(target.Type().Elem()))
			target = target.Elem()
		}
		f.fill(field.message, target)
	case kindInt:
		number := new(big.Int).Rand(f.random, new(big.Int).Lsh(big.NewInt(1), uint(1+f.random.Intn(255))))
		if isDefault {
			number.SetInt64(0)
		}
		if target.Kind() == reflect.String {
			target.SetString(number.String())
		} else {
			target.Set(reflect.ValueOf(math.NewIntFromBigInt(number)))
		}
	case kindString:
		if !isDefault {
			target.SetString([]string{"a", "mspace1", "ünï", "<&>\u2028\"\\", "😀"}[f.random.Intn(5)])
		}
	case kindBytes:
		if !isDefault || field.list {
			data := make([]byte, f.random.Intn(40)+1)
			f.random.Read(data)
			target.SetBytes(data)
		}
	case kindBool:
		target.SetBool(!isDefault)
	case kindEnum:
		for number := range field.enum.values {
			target.SetInt(int64(number))
		}
	case kindUint64, kindFixed64:
		if !isDefault {
			target.SetUint(f.random.Uint64() >> f.random.Intn(64))
		}
	case kindUint32, kindFixed32:
		if !isDefault {
			target.SetUint(uint64(f.random.Uint32()))
		}
	default:
		if !isDefault {
			target.SetInt(int64(int32(f.random.Uint32())))
		}
	}
}

func newTestRealm(t testing.TB) (*Realm, goja.Callable) {
	runtime := goja.New()
	realm, err := NewRealm(runtime)
	require.NoError(t, err)
	value, err := runtime.RunString(`(function copy(v) {
		if (Array.isArray(v)) return v.map(copy);
		if (v instanceof Uint8Array) return v.slice();
		if (typeof v !== 'object') return v;
		const made = {};
		for (const name of Object.keys(v).reverse()) made[name] = copy(v[name]);
		return made;
	})`)
	require.NoError(t, err)
	deepCopy, _ := goja.AssertFunction(value)
	return realm, deepCopy
}

// Every message of ours survives the way to JavaScript and back in each of its forms, and raises the event the SDK would raise.
func TestAllMessagesRoundTrip(t *testing.T) {
	f := filler{rand.New(rand.NewSource(seed(t)))}
	types := NewTypes(gogoproto.HybridResolver)
	realm, deepCopy := newTestRealm(t)
	for _, name := range ourMessages(t) {
		plan, err := types.Plan(name)
		require.NoError(t, err)
		for range 30 {
			message := f.message(t, plan)
			encoded, err := gogoproto.Marshal(message)
			require.NoError(t, err)

			decoded, err := plan.Decode(realm, encoded)
			require.NoError(t, err, "%s %x", name, encoded)
			untouched, err := plan.Encode(nil, decoded)
			require.NoError(t, err)
			require.Equal(t, encoded, append([]byte{}, untouched...), "%s untouched", name)

			plain, err := deepCopy(goja.Undefined(), decoded)
			require.NoError(t, err)
			rebuilt, err := plan.Encode(nil, plain)
			require.NoError(t, err, name)
			require.Equal(t, encoded, append([]byte{}, rebuilt...), "%s rebuilt", name)
			afterReading, err := plan.Encode(nil, decoded)
			require.NoError(t, err)
			require.Equal(t, encoded, append([]byte{}, afterReading...), "%s after reading", name)

			want, err := sdk.TypedEventToEvent(message)
			require.NoError(t, err)
			for form, value := range map[string]goja.Value{"decoded": decoded, "plain": plain} {
				got, size, err := plan.Event(value)
				require.NoError(t, err)
				require.Equal(t, want, sdk.Event(got), "%s %s", form, name)
				for _, attribute := range got.Attributes {
					size -= len(attribute.Value)
				}
				require.Zero(t, size, "the size of %s", name)
			}
		}
	}
}

var fuzzed = []string{"marspace.storage.v1.Deal", "marspace.escrow.v1.GenesisState", "marspace.storage.v1.MsgOpenArchive", "marspace.escrow.v1.Contractor"}

// checkCanonical: what the decoder takes has one canonical form, which the generated types read and write as well.
func checkCanonical(t *testing.T, types *Types, name string, data []byte) bool {
	plan, err := types.Plan(name)
	require.NoError(t, err)
	realm, deepCopy := newTestRealm(t)
	decoded, err := plan.Decode(realm, data)
	if err != nil {
		return false
	}
	canonical, err := plan.Encode([]byte{}, decoded)
	require.NoError(t, err)
	again, err := plan.Decode(realm, canonical)
	require.NoError(t, err)
	plain, err := deepCopy(goja.Undefined(), again)
	require.NoError(t, err)
	rebuilt, err := plan.Encode([]byte{}, plain)
	require.NoError(t, err)
	require.Equal(t, canonical, rebuilt)
	message := reflect.New(gogoproto.MessageType(plan.name).Elem()).Interface().(gogoproto.Message)
	require.NoError(t, gogoproto.Unmarshal(canonical, message))
	theirs, err := gogoproto.Marshal(message)
	require.NoError(t, err)
	require.Equal(t, canonical, append([]byte{}, theirs...))
	return true
}

func TestDamagedBytesAreRefusedOrCanonical(t *testing.T) {
	random := rand.New(rand.NewSource(seed(t)))
	types := NewTypes(gogoproto.HybridResolver)
	taken := 0
	for range 1500 {
		name := fuzzed[random.Intn(len(fuzzed))]
		plan, err := types.Plan(name)
		require.NoError(t, err)
		data, err := gogoproto.Marshal(filler{random}.message(t, plan))
		require.NoError(t, err)
		for range random.Intn(4) {
			if len(data) > 0 {
				at := random.Intn(len(data))
				data = append(append(append([]byte{}, data[:at]...), byte(random.Intn(256))), data[at+random.Intn(2):]...)
			}
		}
		if checkCanonical(t, types, name, data) {
			taken++
		}
	}
	require.Greater(t, taken, 100)
}

func FuzzDecode(f *testing.F) {
	types := NewTypes(gogoproto.HybridResolver)
	for i, name := range fuzzed {
		plan, err := types.Plan(name)
		require.NoError(f, err)
		encoded, err := gogoproto.Marshal(filler{rand.New(rand.NewSource(1))}.message(f, plan))
		require.NoError(f, err)
		f.Add(uint8(i), encoded)
	}
	f.Fuzz(func(t *testing.T, which uint8, data []byte) {
		checkCanonical(t, types, fuzzed[int(which)%len(fuzzed)], data)
	})
}
