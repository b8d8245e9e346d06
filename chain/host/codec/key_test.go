package codec

import (
	"bytes"
	"math/rand"
	"testing"

	gogoproto "github.com/cosmos/gogoproto/proto"
	"github.com/dop251/goja"
	"github.com/stretchr/testify/require"
)

func TestKeysKeepTheOrderOfTheirParts(t *testing.T) {
	random := rand.New(rand.NewSource(seed(t)))
	realm, _ := newTestRealm(t)
	addresses := NewAddresses("mspace")
	types := NewTypes(gogoproto.HybridResolver)
	plan, err := types.KeyPlan(7, []string{"bytes", "u64", "address", "enum:marspace.storage.v1.DealStatus", "string", "u32"})
	require.NoError(t, err)
	randomBytes := func() []byte {
		data := make([]byte, random.Intn(4))
		for i := range data {
			data[i] = []byte{0, 1, 0xfe, 0xff}[random.Intn(4)]
		}
		return data
	}
	var lastRaw, lastKey []byte
	for range 2000 {
		raw := randomBytes()
		address, err := addresses.Text(append([]byte{1}, randomBytes()...))
		require.NoError(t, err)
		values := []goja.Value{
			realm.Bytes(raw), FromUint64(random.Uint64()), realm.Text(address), realm.Text("DEAL_STATUS_ACTIVE"),
			realm.Text(string([]byte{'a', byte(random.Intn(3))})), realm.runtime.ToValue(random.Uint32()),
		}
		key, err := plan.Encode(nil, addresses, values)
		require.NoError(t, err)
		parts, err := plan.Decode(realm, addresses, key[1:])
		require.NoError(t, err)
		for i, part := range parts {
			if i == 0 {
				data, err := AsBytes(part.(goja.Value))
				require.NoError(t, err)
				require.True(t, bytes.Equal(raw, data))
				continue
			}
			require.True(t, values[i].StrictEquals(part.(goja.Value)), "part %d", i)
		}
		if lastKey != nil && !bytes.Equal(raw, lastRaw) {
			require.Equal(t, bytes.Compare(lastRaw, raw), bytes.Compare(lastKey, key))
		}
		lastRaw, lastKey = raw, key
		require.Error(t, plan.Check(realm, addresses, 0, append(key[1:], 0)))
		require.Error(t, plan.Check(realm, addresses, 0, key[1:len(key)-1]))
	}
}

func TestKeysRefuseOtherValues(t *testing.T) {
	realm, _ := newTestRealm(t)
	addresses := NewAddresses("mspace")
	types := NewTypes(gogoproto.HybridResolver)
	for _, c := range []struct {
		part  string
		value goja.Value
	}{
		{"u64", realm.runtime.ToValue(1)}, {"u64", FromInt64(-1)}, {"u32", realm.runtime.ToValue(1.5)}, {"u32", realm.runtime.ToValue(int64(1) << 32)},
		{"address", realm.Text("cosmos1qqqsyqcyq5rqwzqfpg9scrgwpugpzysnrujsuw")}, {"address", realm.Text("MSPACE1")},
		{"string", goja.StringFromUTF16([]uint16{0xd800})}, {"bytes", realm.Text("x")}, {"enum:marspace.storage.v1.DealStatus", realm.Text("ACTIVE")},
	} {
		plan, err := types.KeyPlan(1, []string{c.part})
		require.NoError(t, err)
		_, err = plan.Encode(nil, addresses, []goja.Value{c.value})
		require.Error(t, err, "%s %v", c.part, c.value)
	}
	for _, bad := range [][]string{{"i64"}, {"enum:marspace.storage.v1.Deal"}, {"enum:nothing"}} {
		_, err := types.KeyPlan(1, bad)
		require.Error(t, err)
	}
	for _, prefix := range []int64{0, 0xf0, 256} {
		_, err := types.KeyPlan(prefix, []string{"u64"})
		require.Error(t, err)
	}
}
