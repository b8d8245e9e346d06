// Package replay plays histories that modules/testkit recorded (V8) on the node's engine (goja) and compares every write, event,
// response and error: docs/spec/replay-format.md.
package replay

import (
	"bufio"
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
)

// lineBytesMax is far above the longest line: an exported genesis of a long history.
const lineBytesMax = 64 << 20

// Header is the first line of a history.
type Header struct {
	Format     string
	Version    int
	ChainID    string `json:"chainId"`
	Seed       string
	StepBudget uint64 `json:",string"`
	DepthMax   uint64
	// RefusedBranchesMax decides what a batch answers, so a history is of one value.
	RefusedBranchesMax uint64 `json:",string"`
	Authority          string
	Modules            []struct {
		Name         string
		BundleSHA256 string `json:"bundleSha256"`
	}
}

// Operation is every other line: what to do, and its outcome.
type Operation struct {
	Op      string
	Address string
	Coins   [][2]string
	Height  int64 `json:",string"`
	Time    int64 `json:",string"`
	Hash    hexBytes
	Module  string
	Method  string
	Type    string
	Value   hexBytes
	Sender  string

	Outcome
}

// Outcome is what an operation did.
type Outcome struct {
	OK       *hexBytes     `json:"ok,omitempty"`
	Error    *failure      `json:"error,omitempty"`
	Writes   [][3]*string  `json:"writes,omitempty"`
	Events   []event       `json:"events,omitempty"`
	Balances [][3]string   `json:"balances,omitempty"`
	Faults   []parkedFault `json:"faults,omitempty"`
}

type failure struct {
	Codespace string `json:"codespace"`
	Code      uint32 `json:"code"`
}

type event struct {
	Type       string      `json:"type"`
	Attributes [][2]string `json:"attributes"`
}

type parkedFault struct {
	Module    string   `json:"module"`
	Queue     string   `json:"queue"`
	Key       hexBytes `json:"key"`
	Value     hexBytes `json:"value"`
	Codespace string   `json:"codespace"`
	Code      uint32   `json:"code"`
}

type hexBytes []byte

// MarshalJSON writes lower-case hex.
func (b hexBytes) MarshalJSON() ([]byte, error) { return json.Marshal(hex.EncodeToString(b)) }

// UnmarshalJSON reads hex.
func (b *hexBytes) UnmarshalJSON(text []byte) error {
	var digits string
	if err := json.Unmarshal(text, &digits); err != nil {
		return err
	}
	decoded, err := hex.DecodeString(digits)
	*b = decoded
	return err
}

// Read returns a history's header and operations.
func Read(source io.Reader) (header Header, operations []Operation, err error) {
	lines := bufio.NewScanner(source)
	lines.Buffer(nil, lineBytesMax)
	for number := 1; lines.Scan(); number++ {
		line := lines.Bytes()
		if number == 1 {
			if err = json.Unmarshal(line, &header); err == nil && (header.Format != "marspace-replay" || header.Version != 1) {
				err = fmt.Errorf("format %q version %d, want marspace-replay version 1", header.Format, header.Version)
			}
		} else {
			var operation Operation
			decoder := json.NewDecoder(bytes.NewReader(line))
			decoder.DisallowUnknownFields()
			err = decoder.Decode(&operation)
			operations = append(operations, operation)
		}
		if err != nil {
			return header, nil, fmt.Errorf("line %d: %w", number, err)
		}
	}
	return header, operations, lines.Err()
}
