package codec

import (
	"encoding/hex"
	"fmt"
	"testing"

	gogoproto "github.com/cosmos/gogoproto/proto"
	"github.com/stretchr/testify/require"

	escrowv1 "github.com/marspace/marspace/proto/gen/go/marspace/escrow/v1"
	guestbookv1 "github.com/marspace/marspace/proto/gen/go/marspace/guestbook/v1"
)

func indexesOf(t *testing.T, value string, declared ...[]string) (*Indexes, error) {
	t.Helper()
	types := NewTypes(gogoproto.HybridResolver)
	plan, err := types.ValuePlan(value)
	require.NoError(t, err)
	indexes := make([]IndexDeclaration, 0, len(declared))
	for i, each := range declared {
		parts, fields := each[:len(each)/2], each[len(each)/2:]
		key, err := types.KeyPlan(int64(i+1), parts)
		require.NoError(t, err)
		indexes = append(indexes, IndexDeclaration{Key: key, Fields: fields})
	}
	return NewIndexes(plan, indexes)
}

func TestIndexEntriesFollowTheItem(t *testing.T) {
	x, err := indexesOf(t, "marspace.guestbook.v1.Entry", []string{"u64", "u64", "expiresAtHeight", "id"}, []string{"string", "text"})
	require.NoError(t, err)
	entry := func(expires uint64, text string) []byte {
		encoded, err := gogoproto.Marshal(&guestbookv1.Entry{Id: 7, Author: "a", Text: text, SignedAtHeight: 1, ExpiresAtHeight: expires})
		require.NoError(t, err)
		return encoded
	}
	changes := func(before, after []byte) (log string) {
		note := func(sign string) func([]byte) {
			return func(key []byte) { log += sign + hex.EncodeToString(key) + " " }
		}
		require.NoError(t, x.Change(NewAddresses("mspace"), before, after, note("-"), note("+")))
		return log
	}
	due := func(height int) string { return fmt.Sprintf("01%016x%016x ", height, 7) }
	const hi = "0268690000 "
	require.Equal(t, "+"+due(9)+"+"+hi, changes(nil, entry(9, "hi")))
	require.Equal(t, "", changes(entry(9, "hi"), entry(9, "hi")))
	require.Equal(t, "-"+due(9)+"+"+due(10), changes(entry(9, "hi"), entry(10, "hi")))
	require.Equal(t, "-"+due(9), changes(entry(9, "hi"), entry(0, "hi")), "no height, not due")
	require.Equal(t, "-"+hi, changes(entry(0, "hi"), entry(0, "")))
	require.Equal(t, "-"+due(9)+"-"+hi, changes(entry(9, "hi"), nil))
	require.Equal(t, "", changes(nil, nil))
}

func TestAnIndexOfAnEnumLeavesOutItsZero(t *testing.T) {
	x, err := indexesOf(t, "marspace.escrow.v1.Lock", []string{"enum:marspace.escrow.v1.Role", "address", "role", "contractor"})
	require.NoError(t, err)
	addresses := NewAddresses("mspace")
	contractor, err := addresses.Text([]byte{1, 2, 3})
	require.NoError(t, err)
	for role, want := range map[escrowv1.Role]int{escrowv1.Role_ROLE_UNSPECIFIED: 0, escrowv1.Role_ROLE_HOST: 1} {
		encoded, err := gogoproto.Marshal(&escrowv1.Lock{Contractor: contractor, Role: role})
		require.NoError(t, err)
		added := 0
		require.NoError(t, x.Change(addresses, nil, encoded, nil, func([]byte) { added++ }))
		require.Equal(t, want, added, role)
	}
}

func TestAnIndexThatDoesNotFitIsRefused(t *testing.T) {
	for _, c := range []struct {
		value    string
		declared []string
		want     string
	}{
		{"u64", []string{"u64", "id"}, "an index needs a collection of messages, got one of u64"},
		{"marspace.guestbook.v1.Entry", []string{"u64", "idd"}, "has no field idd"},
		{"marspace.guestbook.v1.Entry", []string{"u32", "id"}, "Entry.id does not fit key part 0"},
		{"marspace.escrow.v1.Contractor", []string{"u64", "roles"}, "does not fit key part 0"},
		{"marspace.guestbook.v1.Entry", []string{"u64", "u64", "id"}, "want fields for"},
	} {
		_, err := indexesOf(t, c.value, c.declared)
		require.ErrorContains(t, err, c.want)
	}
}
