package codec

import (
	"encoding/hex"
	"testing"

	gogoproto "github.com/cosmos/gogoproto/proto"
	"github.com/stretchr/testify/require"

	sdk "github.com/cosmos/cosmos-sdk/types"

	escrowv1 "github.com/marspace/marspace/proto/gen/go/marspace/escrow/v1"
	storagev1 "github.com/marspace/marspace/proto/gen/go/marspace/storage/v1"
	tsmodulev1 "github.com/marspace/marspace/proto/gen/go/marspace/tsmodule/v1"
)

// itemPrefix of the collections in these tests; arbitrary.
const itemPrefix = 0x21

func itemPlanOf(t *testing.T, item string, key []string, value string, declared ItemDeclaration) (*ItemPlan, error) {
	t.Helper()
	types := NewTypes(gogoproto.HybridResolver)
	message, err := types.Plan(item)
	require.NoError(t, err)
	keys, err := types.KeyPlan(itemPrefix, key)
	require.NoError(t, err)
	values, err := types.ValuePlan(value)
	require.NoError(t, err)
	return NewItemPlan(message, keys, values, declared)
}

// itemCase is a collection and how its items are declared.
type itemCase struct {
	name     string
	item     gogoproto.Message
	key      []string
	value    string
	declared ItemDeclaration
	// stored is what the store holds, in hex; the key without prefix. An empty value is the item itself.
	storedKey, storedValue, described string
}

var itemAddress = []byte{1, 2, 3}

const (
	// itemAddressKey is a key part: length and bytes.
	itemAddressKey = "03010203"
	usdKey         = "7573640000" // "usd" and the end of a text
)

func itemCases(t *testing.T) []itemCase {
	address, err := NewAddresses("mspace").Text(itemAddress)
	require.NoError(t, err)
	return []itemCase{
		{
			"the item itself", &escrowv1.Lock{Module: "storage", Reference: 258, Contractor: address, Denom: "usd", Amount: "7", Role: escrowv1.Role_ROLE_HUB},
			[]string{"string", "u64"}, "marspace.escrow.v1.Lock", ItemDeclaration{Key: []string{"module", "reference"}, Addresses: []string{"contractor"}},
			"73746f726167650000" + "0000000000000102", "", "storage 258",
		},
		{
			"an amount and a nested part", &escrowv1.Credit{Address: address, Coin: sdk.NewInt64Coin("usd", 1234)},
			[]string{"address", "string"}, "Int", ItemDeclaration{Key: []string{"address", "coin.denom"}, Value: "coin.amount"},
			itemAddressKey + usdKey, hex.EncodeToString([]byte("1234")), address + " usd",
		},
		{
			"a unit", &storagev1.SuspendedDue{Height: 9, Host: address},
			[]string{"u64", "address"}, "unit", ItemDeclaration{Key: []string{"height", "host"}},
			"0000000000000009" + itemAddressKey, "00", "9 " + address,
		},
		{
			"a number", &storagev1.UsedReceipt{Host: address, Number: 3, ValidUntilHeight: 1 << 40},
			[]string{"address", "u64"}, "u64", ItemDeclaration{Key: []string{"host", "number"}, Value: "validUntilHeight"},
			itemAddressKey + "0000000000000003", "0000010000000000", address + " 3",
		},
		{
			"bytes", &tsmodulev1.BlockHash{Height: 5, Hash: []byte{0, 1, 0xff}},
			[]string{"u64"}, "bytes", ItemDeclaration{Key: []string{"height"}, Value: "hash"},
			"0000000000000005", "0001ff", "5",
		},
		{
			"text", &escrowv1.Credit{Address: address, Coin: sdk.Coin{Denom: "usd"}},
			[]string{"address"}, "string", ItemDeclaration{Key: []string{"address"}, Value: "coin.denom"},
			itemAddressKey, hex.EncodeToString([]byte("usd")), address,
		},
		{
			"parts of every kind", &escrowv1.Record{Address: address, Role: escrowv1.Role_ROLE_HUB, Due: 3},
			[]string{"address", "enum:marspace.escrow.v1.Role"}, "u64", ItemDeclaration{Key: []string{"address", "role"}, Value: "due"},
			itemAddressKey + "00000005", "0000000000000003", address + " ROLE_HUB",
		},
		{
			"bytes and a u32 as parts", &storagev1.Slot{ArchiveId: 1 << 33, Index: 77, Checksum: []byte{9, 0, 8}},
			[]string{"bytes", "u32"}, "u64", ItemDeclaration{Key: []string{"checksum", "index"}, Value: "archiveId"},
			"0900ff080000" + "0000004d", "0000000200000000", "090008 77",
		},
		{
			"nothing but defaults", &storagev1.Slot{},
			[]string{"bytes", "u32"}, "u64", ItemDeclaration{Key: []string{"checksum", "index"}, Value: "archiveId"},
			"0000" + "00000000", "0000000000000000", " 0",
		},
	}
}

// canonical is the item as the codec writes it.
func canonical(t *testing.T, plan *ItemPlan, item gogoproto.Message) []byte {
	t.Helper()
	realm, _ := newTestRealm(t)
	encoded, err := gogoproto.Marshal(item)
	require.NoError(t, err)
	value, err := plan.Item().Decode(realm, encoded)
	require.NoError(t, err)
	encoded, err = plan.Item().Encode(nil, value)
	require.NoError(t, err)
	return encoded
}

func TestItemsBecomeEntriesAndEntriesItems(t *testing.T) {
	addresses := NewAddresses("mspace")
	for _, c := range itemCases(t) {
		t.Run(c.name, func(t *testing.T) {
			plan, err := itemPlanOf(t, gogoproto.MessageName(c.item), c.key, c.value, c.declared)
			require.NoError(t, err)
			item := canonical(t, plan, c.item)
			wanted := c.storedValue
			if c.value == gogoproto.MessageName(c.item) {
				wanted = hex.EncodeToString(item)
			}

			key, value, err := plan.Split(addresses, item)

			require.NoError(t, err)
			require.Equal(t, "21"+c.storedKey, hex.EncodeToString(key))
			require.Equal(t, wanted, hex.EncodeToString(value))
			require.Equal(t, byte(itemPrefix), plan.Prefix())
			require.Equal(t, c.described, plan.Describe(item))
			back, err := plan.Join(addresses, key, value)
			require.NoError(t, err)
			require.Equal(t, item, back)
		})
	}
}

func TestDeclarationsThatDoNotFitAreRefused(t *testing.T) {
	const lock, credit = "marspace.escrow.v1.Lock", "marspace.escrow.v1.Credit"
	for wanted, c := range map[string]struct {
		item     string
		key      []string
		value    string
		declared ItemDeclaration
	}{
		"want fields for 2 key parts, got 1":                 {lock, []string{"string", "u64"}, lock, ItemDeclaration{Key: []string{"module"}}},
		"Lock has no field modul":                            {lock, []string{"string"}, lock, ItemDeclaration{Key: []string{"modul"}}},
		"Lock.module does not fit key part 0":                {lock, []string{"u64"}, lock, ItemDeclaration{Key: []string{"module"}}},
		"Lock.role does not fit key part 0":                  {lock, []string{"enum:marspace.storage.v1.DealStatus"}, lock, ItemDeclaration{Key: []string{"role"}}},
		"Credit.coin is no single plain value":               {credit, []string{"string"}, "Int", ItemDeclaration{Key: []string{"coin"}, Value: "coin.amount"}},
		"Credit.address is no single plain value":            {credit, []string{"string"}, "Int", ItemDeclaration{Key: []string{"address.denom"}, Value: "coin.amount"}},
		"Coin has no field value":                            {credit, []string{"address"}, "Int", ItemDeclaration{Key: []string{"address"}, Value: "coin.value"}},
		"Credit has no field ":                               {credit, []string{"address"}, "Int", ItemDeclaration{Key: []string{"address"}}},
		"coin.denom does not fit a value Int":                {credit, []string{"address"}, "Int", ItemDeclaration{Key: []string{"address"}, Value: "coin.denom"}},
		"coin.amount does not fit a value u64":               {credit, []string{"address"}, "u64", ItemDeclaration{Key: []string{"address"}, Value: "coin.amount"}},
		"the value is the item or a unit, got the field":     {credit, []string{"address"}, "unit", ItemDeclaration{Key: []string{"address"}, Value: "coin.amount"}},
		"the collection has marspace.escrow.v1.Lock, the it": {credit, []string{"address"}, lock, ItemDeclaration{Key: []string{"address"}}},
		"Lock.reference is no text":                          {lock, []string{"string"}, lock, ItemDeclaration{Key: []string{"module"}, Addresses: []string{"reference"}}},
		"Lock has no field owner":                            {lock, []string{"string"}, lock, ItemDeclaration{Key: []string{"module"}, Addresses: []string{"owner"}}},
		"Place.occupants is no single plain value": {
			"marspace.storage.v1.Place", []string{"u64"}, "marspace.storage.v1.Place", ItemDeclaration{Key: []string{"occupants.dealId"}},
		},
	} {
		_, err := itemPlanOf(t, c.item, c.key, c.value, c.declared)
		require.ErrorContains(t, err, wanted)
	}
}

func TestItemsThatAreBrokenAreRefused(t *testing.T) {
	addresses := NewAddresses("mspace")
	address, err := addresses.Text(itemAddress)
	require.NoError(t, err)
	plan, err := itemPlanOf(t, "marspace.escrow.v1.Hold", []string{"string", "u64"}, "marspace.escrow.v1.Hold",
		ItemDeclaration{Key: []string{"module", "reference"}, Addresses: []string{"customer"}})
	require.NoError(t, err)
	for name, hold := range map[string]escrowv1.Hold{
		"no address": {Module: "storage"}, "a word": {Module: "storage", Customer: "alice"},
		"another chain's address": {Module: "storage", Customer: "cosmos1qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzs23v9"},
		"a wrong last letter":     {Module: "storage", Customer: address[:len(address)-1] + "b"},
	} {
		_, _, err := plan.Split(addresses, canonical(t, plan, &hold))
		require.Error(t, err, name)
	}
	whole := canonical(t, plan, &escrowv1.Hold{Module: "storage", Reference: 300, Customer: address, Denom: "usd", Amount: "5"})
	_, _, err = plan.Split(addresses, whole)
	require.NoError(t, err)
	// Cut anywhere within a field, it is an error, not a panic and not another item.
	complete := map[int]bool{}
	for end := range whole {
		if _, _, err := plan.Split(addresses, whole[:end]); err == nil {
			complete[end] = true
		}
		_ = plan.Describe(whole[:end])
	}
	require.Len(t, complete, 2, "only between the fields behind the address")
	keyed, err := itemPlanOf(t, "marspace.storage.v1.SuspendedDue", []string{"address"}, "unit", ItemDeclaration{Key: []string{"host"}})
	require.NoError(t, err)
	_, _, err = keyed.Split(addresses, canonical(t, keyed, &storagev1.SuspendedDue{Host: "alice"}))
	require.Error(t, err, "a key part that is no address")
}

func TestEntriesThatAreBrokenAreRefused(t *testing.T) {
	addresses := NewAddresses("mspace")
	for _, c := range itemCases(t) {
		if c.value == gogoproto.MessageName(c.item) {
			continue // the value is the item: the key says nothing
		}
		t.Run(c.name, func(t *testing.T) {
			plan, err := itemPlanOf(t, gogoproto.MessageName(c.item), c.key, c.value, c.declared)
			require.NoError(t, err)
			key, value, err := plan.Split(addresses, canonical(t, plan, c.item))
			require.NoError(t, err)
			for end := range key {
				_, err := plan.Join(addresses, key[:end], value)
				require.Error(t, err, "%d of %d bytes of the key", end, len(key))
			}
			_, err = plan.Join(addresses, append(key[:len(key):len(key)], 0), value)
			require.ErrorContains(t, err, "1 bytes too many")
			if c.value == "u64" {
				_, err = plan.Join(addresses, key, value[:7])
				require.ErrorContains(t, err, "a u64 of 7 bytes")
			}
		})
	}
	lock := itemCases(t)[0]
	locks, err := itemPlanOf(t, gogoproto.MessageName(lock.item), lock.key, lock.value, lock.declared)
	require.NoError(t, err)
	for _, key := range [][]byte{nil, {itemPrefix + 1}} {
		_, err = locks.Join(addresses, key, nil)
		require.ErrorContains(t, err, "the collection's prefix 0x21")
	}
	roles, err := itemPlanOf(t, "marspace.escrow.v1.Record", []string{"enum:marspace.escrow.v1.Role"}, "unit", ItemDeclaration{Key: []string{"role"}})
	require.NoError(t, err)
	_, err = roles.Join(addresses, []byte{itemPrefix, 0, 0, 0, 99}, []byte{0})
	require.ErrorContains(t, err, "unknown enum number")
}

func FuzzItems(f *testing.F) {
	addresses := NewAddresses("mspace")
	types := NewTypes(gogoproto.HybridResolver)
	message, err := types.Plan("marspace.escrow.v1.Credit")
	require.NoError(f, err)
	key, err := types.KeyPlan(itemPrefix, []string{"address", "string"})
	require.NoError(f, err)
	value, err := types.ValuePlan("Int")
	require.NoError(f, err)
	plan, err := NewItemPlan(message, key, value, ItemDeclaration{Key: []string{"address", "coin.denom"}, Value: "coin.amount"})
	require.NoError(f, err)
	f.Add([]byte("\x21\x03\x01\x02\x03usd\x00\x00"), []byte("12"))
	f.Fuzz(func(t *testing.T, stored, amount []byte) {
		item, err := plan.Join(addresses, stored, amount)
		_ = plan.Describe(stored)
		if err != nil || len(amount) == 0 {
			return
		}
		again, back, err := plan.Split(addresses, item)
		require.NoError(t, err)
		require.Equal(t, stored, again)
		require.Equal(t, amount, back)
	})
}
