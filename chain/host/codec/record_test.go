package codec

import (
	"testing"

	gogoproto "github.com/cosmos/gogoproto/proto"
	"github.com/dop251/goja"
	"github.com/stretchr/testify/require"

	guestbookv1 "github.com/marspace/marspace/proto/gen/go/marspace/guestbook/v1"
)

func TestEveryFieldIsFoundByItsNameAndNothingElse(t *testing.T) {
	types := NewTypes(gogoproto.HybridResolver)
	for _, name := range ourMessages(t) {
		plan, err := types.Plan(name)
		require.NoError(t, err)
		require.True(t, plan.table.slots != nil || len(plan.names) == 0, "the names of %s are not kept apart", name)
		for i, field := range plan.names {
			require.Equal(t, i, plan.table.find(field), "%s.%s", name, field)
			require.Equal(t, -1, plan.table.find(field+"x"), name)
			require.Equal(t, -1, plan.table.find(field[1:]), name)
		}
		require.Equal(t, -1, plan.table.find(""), name)
	}
}

func TestNamesThatNoHashKeepsApartAreStillFound(t *testing.T) {
	table := newNameTable([]string{"aXbbbbbbbbbb", "aYbbbbbbbbbb", "c"}) // equal where the hash looks
	require.Nil(t, table.slots)
	require.Equal(t, []int{0, 1, 2, -1}, []int{table.find("aXbbbbbbbbbb"), table.find("aYbbbbbbbbbb"), table.find("c"), table.find("aZbbbbbbbbbb")})
}

func TestWhatChangesInOneObjectOfATemplateIsSeenInNoOther(t *testing.T) {
	realm, _ := newTestRealm(t)
	params := &guestbookv1.Params{FeeDenom: "amaspc", FeeAmount: "5", LifetimeBlocks: 7, ExpiriesPerBlockMax: 9}
	stored, err := gogoproto.Marshal(params)
	require.NoError(t, err)
	plan, err := NewTypes(gogoproto.HybridResolver).Plan("marspace.guestbook.v1.Params")
	require.NoError(t, err)
	template, err := plan.Template(realm, stored)
	require.NoError(t, err)
	require.True(t, template.Of(stored))
	require.False(t, template.Of(append([]byte{}, stored[1:]...)))

	first, second := template.Object(), template.Object()
	require.NoError(t, realm.runtime.Set("first", first))
	require.NoError(t, realm.runtime.Set("second", second))
	value, err := realm.runtime.RunString(`first.lifetimeBlocks += 1n; first.note = 1; delete first.feeAmount;
		[first.lifetimeBlocks, second.lifetimeBlocks, second.feeAmount, second.note, first.feeDenom].join()`)
	require.NoError(t, err)
	require.Equal(t, "8,7,5,,amaspc", value.String())
	for _, object := range []*goja.Object{second, template.Object()} {
		encoded, err := plan.Encode(nil, object)
		require.NoError(t, err)
		require.Equal(t, stored, encoded)
	}
}

func TestWhatATemplateMadeBeforeDoesNotChangeACallsBudget(t *testing.T) {
	realm, _ := newTestRealm(t)
	stored, err := gogoproto.Marshal(&guestbookv1.Params{FeeDenom: "amaspc", FeeAmount: "5"})
	require.NoError(t, err)
	plan, err := NewTypes(gogoproto.HybridResolver).Plan("marspace.guestbook.v1.Params")
	require.NoError(t, err)
	template, err := plan.Template(realm, stored)
	require.NoError(t, err)
	var left []Budget
	for range 2 {
		realm.Budget.Start(1000, 1000)
		params, copied := template.Object(), template.Object()
		require.NoError(t, copied.Set("lifetimeBlocks", FromUint64(8)))
		spread, ok := realm.CopyRecord(params)
		require.True(t, ok)
		for _, each := range []*goja.Object{copied, spread, params} {
			require.Equal(t, "amaspc", each.Get("feeDenom").String())
		}
		left = append(left, Budget{walk: realm.Budget.walk, bytes: realm.Budget.bytes})
	}
	require.Equal(t, left[0], left[1])
}

func TestAMessageWithPartsThatCanChangeHasNoTemplate(t *testing.T) {
	realm, _ := newTestRealm(t)
	types := NewTypes(gogoproto.HybridResolver)
	plan, err := types.Plan("marspace.guestbook.v1.QueryEntryResponse")
	require.NoError(t, err)
	stored, err := gogoproto.Marshal(&guestbookv1.QueryEntryResponse{Entry: guestbookv1.Entry{Id: 1}})
	require.NoError(t, err)
	template, err := plan.Template(realm, stored)
	require.NoError(t, err)
	require.Nil(t, template)
}
