package localnet

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/marspace/marspace/chain/app"
)

// applyOverride sets one genesis value, "storage.params.period_blocks=10". The right side is JSON; what is not JSON is
// taken as a string. It fails when the path does not lead to a value that is already there: a typo must not pass.
func applyOverride(state app.GenesisState, override string) error {
	path, text, found := strings.Cut(override, "=")
	steps := strings.Split(path, ".")
	if !found || len(steps) < 2 {
		return fmt.Errorf("override %q is not module.path=value", override)
	}
	if state[steps[0]] == nil {
		return fmt.Errorf("override %q: there is no module %s", override, steps[0])
	}
	var value any = text
	if json.Valid([]byte(text)) {
		value = json.RawMessage(text)
	}
	changed, err := setPath(state[steps[0]], steps[1:], value)
	if err != nil {
		return fmt.Errorf("override %q: %w", override, err)
	}
	state[steps[0]] = changed
	return nil
}

// setPath returns object with the value at the path replaced. Siblings keep their bytes: no number is parsed.
func setPath(object json.RawMessage, path []string, value any) (json.RawMessage, error) {
	if len(path) == 0 {
		return json.Marshal(value)
	}
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(object, &fields); err != nil {
		return nil, fmt.Errorf("%s is not inside an object", path[0])
	}
	if _, ok := fields[path[0]]; !ok {
		return nil, fmt.Errorf("there is no field %s", path[0])
	}
	changed, err := setPath(fields[path[0]], path[1:], value)
	if err != nil {
		return nil, err
	}
	fields[path[0]] = changed
	return json.Marshal(fields)
}
