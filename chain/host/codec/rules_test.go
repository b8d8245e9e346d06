package codec

import (
	"strings"
	"testing"

	gogoproto "github.com/cosmos/gogoproto/proto"
	"github.com/stretchr/testify/require"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"cosmossdk.io/math"

	escrowv1 "github.com/marspace/marspace/proto/gen/go/marspace/escrow/v1"
)

const registerContractor = "marspace.escrow.v1.MsgRegisterContractor"

const contractorRules = `({
	address: 'address', moniker: { length: [1, 5], characters: 'text' }, region: { length: 4, orEmpty: true, characters: 'name' }, offerKey: { length: 32 },
	roles: { items: [1, 2], each: { endpoint: { length: [1, 9], characters: 'visible' }, capacityUnits: { min: 2, max: 9n } } },
	deposit: { denom: 'addressOrEmpty', amount: { min: 1n } },
})`

func rulesFor(t *testing.T, source string) (*Plan, *Realm, Rules, error) {
	t.Helper()
	realm, _ := newTestRealm(t)
	plan, err := NewTypes(gogoproto.HybridResolver).Plan(registerContractor)
	require.NoError(t, err)
	value, err := realm.runtime.RunString(source)
	require.NoError(t, err)
	rules, err := plan.NewRules(value)
	return plan, realm, rules, err
}

// The texts are those of modules/testkit/codec/field-rules.test.ts.
func TestABrokenRuleNamesTheFieldWhatItHasAndWhatIsWanted(t *testing.T) {
	plan, realm, rules, err := rulesFor(t, contractorRules)
	require.NoError(t, err)
	addresses := NewAddresses("mspace")
	alice, err := addresses.Text([]byte("alice"))
	require.NoError(t, err)
	role := func(endpoint string, capacity uint64) escrowv1.RoleListing {
		return escrowv1.RoleListing{Role: escrowv1.Role_ROLE_HOST, Endpoint: endpoint, CapacityUnits: capacity}
	}
	for want, change := range map[string]func(*escrowv1.MsgRegisterContractor){
		"": func(*escrowv1.MsgRegisterContractor) {},
		"address is no address of this chain: bob":          func(m *escrowv1.MsgRegisterContractor) { m.Address = "bob" },
		"address is no address of this chain: ":             func(m *escrowv1.MsgRegisterContractor) { m.Address = "" },
		"moniker has 6 characters, wanted 1 to 5":           func(m *escrowv1.MsgRegisterContractor) { m.Moniker = "😀😀😀" },
		"moniker has 0 characters, wanted 1 to 5":           func(m *escrowv1.MsgRegisterContractor) { m.Moniker = "" },
		"region has 3 characters, wanted 4":                 func(m *escrowv1.MsgRegisterContractor) { m.Region = "eur" },
		"offerKey has 0 bytes, wanted 32":                   func(m *escrowv1.MsgRegisterContractor) { m.OfferKey = nil },
		"roles has 0 items, wanted 1 to 2":                  func(m *escrowv1.MsgRegisterContractor) { m.Roles = nil },
		"roles[1].endpoint has 0 characters, wanted 1 to 9": func(m *escrowv1.MsgRegisterContractor) { m.Roles = append(m.Roles, role("", 3)) },
		"roles[0].capacityUnits is 10, wanted 2 to 9":       func(m *escrowv1.MsgRegisterContractor) { m.Roles[0] = role("a", 10) },
		"roles[0].capacityUnits is 18446744073709551615, wanted 2 to 9": func(m *escrowv1.MsgRegisterContractor) {
			m.Roles[0] = role("a", 1<<64-1)
		},
		"moniker takes no control characters":                    func(m *escrowv1.MsgRegisterContractor) { m.Moniker = "a\nb" },
		"region takes lower-case letters, digits and hyphens":    func(m *escrowv1.MsgRegisterContractor) { m.Region = "eu_1" },
		"roles[0].endpoint takes printable ASCII without blanks": func(m *escrowv1.MsgRegisterContractor) { m.Roles[0] = role("a b", 9) },
		"deposit.amount is 0, wanted 1 or more":                  func(m *escrowv1.MsgRegisterContractor) { m.Deposit.Amount = math.ZeroInt() },
		"deposit.denom is no address of this chain: x":           func(m *escrowv1.MsgRegisterContractor) { m.Deposit.Denom = "x" },
	} {
		message := &escrowv1.MsgRegisterContractor{
			Address: alice, Moniker: "😀😀", OfferKey: make([]byte, 32), Roles: []escrowv1.RoleListing{role("https://a", 9)},
			Deposit: sdk.Coin{Amount: math.NewIntFromUint64(1 << 63).MulRaw(1 << 62)},
		}
		change(message)
		encoded, err := gogoproto.Marshal(message)
		require.NoError(t, err)
		_, err = plan.DecodeBy(rules, addresses, realm, encoded)
		if want == "" {
			require.NoError(t, err)
			continue
		}
		require.ErrorAs(t, err, new(*RuleError), want)
		require.EqualError(t, err, want)
		_, err = plan.Decode(realm, encoded)
		require.NoError(t, err, "without rules")
	}
}

func TestRulesThatDoNotFitAMessageAreRefused(t *testing.T) {
	for source, want := range map[string]string{
		`({ adress: 'address' })`:                           "has no field adress",
		`({ address: 'adress' })`:                           `no rule for it is called "adress"`,
		`({ offerKey: 'address' })`:                         `no rule for it is called "address"`,
		`({ offerKey: { lenght: 3 } })`:                     "want a length or [min, max]",
		`({ moniker: { length: [1] } })`:                    "want a length or [min, max]",
		`({ moniker: { length: 1, characters: 'any' } })`:   `no characters of it are called "any"`,
		`({ offerKey: { length: 1, characters: 'text' } })`: `no characters of it are called "text"`,
		`({ roles: { length: 3 } })`:                        "want a length or [min, max]",
		`({ roles: { items: 1, each: { role: {} } } })`:     "no rule fits its type",
		`({ deposit: { amount: { min: 'x' } } })`:           "want a bigint",
		`7`: "want rules by field",
	} {
		_, _, _, err := rulesFor(t, source)
		require.Error(t, err, source)
		require.True(t, strings.Contains(err.Error(), want), "%s: %s", source, err)
	}
}

func TestEachSetOfCharactersTakesItsOwn(t *testing.T) {
	for name, taken := range map[string]string{
		"visible": "!#09AZ[az~", "text": " !~\u00a0\u00e9\u0431\U0001f600", "name": "az09-",
	} {
		require.NoError(t, characterSets[name].check("x", []byte(taken)), name)
	}
	for name, refused := range map[string][]string{
		"visible": {" ", "\x1f", "\x7f", "\u00a0", "\u00e9"}, "text": {"\x00", "\x1f", "\n", "\x7f"}, "name": {"A", "_", " ", ".", "\u00e9", "/", ":", "`", "{"},
	} {
		for _, text := range refused {
			require.Error(t, characterSets[name].check("x", []byte(text)), "%s %q", name, text)
		}
	}
}
