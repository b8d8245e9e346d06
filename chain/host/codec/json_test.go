package codec

import (
	"bytes"
	"encoding/json"
	"math/rand"
	"testing"

	gogoproto "github.com/cosmos/gogoproto/proto"
	"github.com/stretchr/testify/require"

	sdkcodec "github.com/cosmos/cosmos-sdk/codec"
)

// Every message of ours has the JSON that the SDK would give it, and comes back from it byte by byte, indented and in another order too.
func TestAllMessagesGoThroughTheSDKsJSON(t *testing.T) {
	f := filler{rand.New(rand.NewSource(seed(t)))}
	types := NewTypes(gogoproto.HybridResolver)
	for _, name := range ourMessages(t) {
		plan, err := types.Plan(name)
		require.NoError(t, err)
		for range 30 {
			message := f.message(t, plan)
			encoded, err := gogoproto.Marshal(message)
			require.NoError(t, err)
			theirs, err := sdkcodec.ProtoMarshalJSON(message, nil)
			require.NoError(t, err)

			ours, err := plan.AppendJSON(nil, encoded)
			require.NoError(t, err)
			require.Equal(t, string(theirs), string(ours), name)

			var indented bytes.Buffer
			require.NoError(t, json.Indent(&indented, theirs, "", "\t"))
			for _, text := range [][]byte{theirs, indented.Bytes(), sortedByName(t, theirs)} {
				back, err := plan.AppendFromJSON([]byte{}, text)
				require.NoError(t, err, "%s %s", name, text)
				require.Equal(t, append([]byte{}, encoded...), back, "%s %s", name, text)
			}
		}
	}
}

// sortedByName writes the same JSON with the names of every object in alphabetical order.
func sortedByName(t *testing.T, text []byte) []byte {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var value any
	require.NoError(t, decoder.Decode(&value))
	sorted, err := json.Marshal(value)
	require.NoError(t, err)
	return sorted
}

func TestJSONThatIsNoMessageIsRefused(t *testing.T) {
	plan, err := NewTypes(gogoproto.HybridResolver).Plan("marspace.storage.v1.Deal")
	require.NoError(t, err)
	for text, wanted := range map[string]string{
		``:                                 "ends within a value",
		`{"id": "1"`:                       "ends within a value",
		`{"id": "1"} x`:                    "behind the end",
		`[]`:                               `want '{'`,
		`{"identity": "1"}`:                `no field "identity"`,
		`{"id": "1", "id": "2"}`:           "field id twice",
		`{"id": "18446744073709551616"}`:   "out of range",
		`{"id": -1}`:                       "want a whole number",
		`{"id": 1.5}`:                      "want a whole number",
		`{"slot_index": 4294967296}`:       "out of range",
		`{"status": "DEAL_STATUS_GONE"}`:   `no value "DEAL_STATUS_GONE"`,
		`{"status": 99}`:                   "no number 99",
		`{"checksum": "?"}`:                "want base64",
		`{"ended_early": 1}`:               "want true or false",
		`{"price_amount": "one"}`:          "decimal digits",
		`{"sender": 7}`:                    `want '"'`,
		"{\"sender\": \"\xff\"}":           "not UTF-8",
		`{"sender": "` + `\` + `ud800"}`:   "",
		`{"priceAmount": "7", "id": null}`: "",
		`{"price_amount": 7}`:              `want '"'`,
	} {
		_, err := plan.AppendFromJSON(nil, []byte(text))
		if wanted == "" {
			require.NoError(t, err, text)
		} else {
			require.ErrorContains(t, err, wanted, text)
		}
	}
}

func FuzzJSON(f *testing.F) {
	plan, err := NewTypes(gogoproto.HybridResolver).Plan("marspace.escrow.v1.GenesisState")
	require.NoError(f, err)
	f.Add([]byte(`{"params":{},"holds":[{"module":"storage","reference":"1","amount":"-5"}],"credits":[{"coin":{"amount":"7"}}]}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		encoded, err := plan.AppendFromJSON(nil, text)
		if err != nil {
			return
		}
		again, err := plan.AppendJSON(nil, encoded)
		require.NoError(t, err)
		back, err := plan.AppendFromJSON(nil, again)
		require.NoError(t, err)
		require.Equal(t, encoded, back)
	})
}
