package codec

import (
	"bytes"
	"encoding/binary"
	"fmt"

	"github.com/dop251/goja"
)

// ValuePlan says how a collection's values map to store values.
type ValuePlan struct {
	kind    string
	message *Plan
}

// ValuePlan compiles a declared value: u64, Int, string, bytes, unit or a message's full name.
func (t *Types) ValuePlan(kind string) (*ValuePlan, error) {
	switch kind {
	case "u64", "Int", "string", "bytes", "unit":
		return &ValuePlan{kind: kind}, nil
	}
	message, err := t.Plan(kind)
	if err != nil {
		return nil, err
	}
	return &ValuePlan{message: message}, nil
}

// Message is the plan of values that are messages, or nil.
func (v *ValuePlan) Message() *Plan { return v.message }

// IsUnit says whether the values are units, as those of an index.
func (v *ValuePlan) IsUnit() bool { return v.kind == "unit" }

// Encode appends the stored form of a value.
func (v *ValuePlan) Encode(buffer []byte, value goja.Value) ([]byte, error) {
	if v.message != nil {
		return v.message.Encode(buffer, value)
	}
	switch v.kind {
	case "u64":
		number, err := AsUint64(value)
		return binary.BigEndian.AppendUint64(buffer, number), err
	case "Int":
		number, err := AsBig(value)
		if err != nil {
			return nil, err
		}
		return number.Append(buffer, 10), nil
	case "string":
		text, err := AsText(value)
		return append(buffer, text...), err
	case "bytes":
		data, err := AsBytes(value)
		return append(buffer, data...), err
	}
	if IsAbsent(value) || value.ExportType() != typeOfBoolean || !value.ToBoolean() {
		return nil, fmt.Errorf("want true, got %s", Describe(value))
	}
	return append(buffer, 0), nil
}

// Decode returns the value of its stored form, which must not change afterwards.
func (v *ValuePlan) Decode(realm *Realm, stored []byte) (goja.Value, error) {
	if v.message != nil {
		return v.message.Decode(realm, stored)
	}
	switch v.kind {
	case "u64":
		if len(stored) != 8 {
			return nil, fmt.Errorf("a u64 of %d bytes", len(stored))
		}
		return uintToBigInt(binary.BigEndian.Uint64(stored)), nil
	case "Int":
		number, err := parseInt(stored)
		if err != nil {
			return nil, err
		}
		return newBigInt(number), nil
	case "string":
		return realm.Text(string(stored)), nil
	case "bytes":
		return realm.Bytes(bytes.Clone(stored)), nil
	}
	return realm.runtime.ToValue(true), nil
}
