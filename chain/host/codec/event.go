package codec

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strconv"

	abci "github.com/cometbft/cometbft/abci/types"
	"google.golang.org/protobuf/encoding/protowire"
)

// Event turns a canonical message into the ABCI event that the SDK's EmitTypedEvent makes of it: the type is the message's
// name, the attributes are its fields by their protobuf names, sorted, with their proto3 JSON as values, defaults included.
func (p *Plan) Event(encoded []byte) (abci.Event, error) {
	spans, err := p.split(encoded)
	if err != nil {
		return abci.Event{}, err
	}
	attributes := make([]abci.EventAttribute, 0, len(p.fields))
	var buffer []byte
	for _, index := range p.events {
		f := &p.fields[index]
		if f.oneof >= 0 && spans[index] == nil {
			continue
		}
		if buffer, err = f.appendJSON(buffer[:0], spans[index]); err != nil {
			return abci.Event{}, err
		}
		attributes = append(attributes, abci.EventAttribute{Key: f.original, Value: string(buffer)})
	}
	return abci.Event{Type: p.name, Attributes: attributes}, nil
}

// split returns each field's occurrences, each as its bare value: what follows the tag, without the length of bytes.
func (p *Plan) split(encoded []byte) ([][][]byte, error) {
	spans := make([][][]byte, len(p.fields))
	for len(encoded) > 0 {
		number, wireType, n := protowire.ConsumeTag(encoded)
		if n < 0 {
			return nil, protowire.ParseError(n)
		}
		size := protowire.ConsumeFieldValue(number, wireType, encoded[n:])
		if size < 0 {
			return nil, protowire.ParseError(size)
		}
		index := p.indexOf(number)
		if index < 0 {
			return nil, fmt.Errorf("%s has no field %d", p.name, number)
		}
		value := encoded[n : n+size]
		if wireType == protowire.BytesType {
			value, _ = protowire.ConsumeBytes(value)
		}
		spans[index] = append(spans[index], value)
		encoded = encoded[n+size:]
	}
	return spans, nil
}

func (f *field) appendJSON(buffer []byte, values [][]byte) ([]byte, error) {
	if !f.list {
		var value []byte
		if len(values) > 0 {
			value = values[0]
		} else if f.kind == kindMessage && !f.required {
			return append(buffer, "null"...), nil
		}
		if f.kind == kindBytes && len(value) == 0 {
			return append(buffer, "null"...), nil // The SDK's JSON of a nil slice, which is what absent bytes are in Go.
		}
		return f.appendJSONValue(buffer, value)
	}
	buffer = append(buffer, '[')
	first := true
	for _, value := range values {
		for more := true; more; {
			element := value
			if f.wireType() != protowire.BytesType { // packed
				n := protowire.ConsumeFieldValue(f.number, f.wireType(), value)
				if n < 0 {
					return nil, protowire.ParseError(n)
				}
				element, value = value[:n], value[n:]
			}
			more = f.wireType() != protowire.BytesType && len(value) > 0
			if !first {
				buffer = append(buffer, ',')
			}
			first = false
			var err error
			if buffer, err = f.appendJSONValue(buffer, element); err != nil {
				return nil, err
			}
		}
	}
	return append(buffer, ']'), nil
}

// appendJSONValue writes one value; an empty span is the default.
func (f *field) appendJSONValue(buffer, value []byte) ([]byte, error) {
	switch f.kind {
	case kindString, kindInt:
		text, err := json.Marshal(string(value))
		return append(buffer, text...), err
	case kindBytes:
		buffer = append(buffer, '"')
		buffer = base64.StdEncoding.AppendEncode(buffer, value)
		return append(buffer, '"'), nil
	case kindMessage:
		return f.message.appendObjectJSON(buffer, value)
	}
	var number uint64
	if len(value) > 0 {
		var err error
		if number, _, err = f.consumeScalar(value); err != nil {
			return nil, err
		}
	}
	switch f.kind {
	case kindBool:
		return strconv.AppendBool(buffer, number != 0), nil
	case kindInt32, kindSint32, kindSfixed32, kindUint32, kindFixed32:
		return strconv.AppendInt(buffer, int64(number), 10), nil
	case kindEnum:
		return strconv.AppendQuote(buffer, f.enum.texts[int32(number)]), nil
	case kindUint64, kindFixed64:
		buffer = strconv.AppendUint(append(buffer, '"'), number, 10)
	default:
		buffer = strconv.AppendInt(append(buffer, '"'), int64(number), 10)
	}
	return append(buffer, '"'), nil
}

// appendObjectJSON writes a nested message with its fields in the order in which the proto file declares them, as gogo's jsonpb does.
func (p *Plan) appendObjectJSON(buffer, encoded []byte) ([]byte, error) {
	spans, err := p.split(encoded)
	if err != nil {
		return nil, err
	}
	buffer = append(buffer, '{')
	first := true
	for _, i := range p.declared {
		f := &p.fields[i]
		if f.oneof >= 0 && spans[i] == nil {
			continue
		}
		if !first {
			buffer = append(buffer, ',')
		}
		first = false
		buffer = append(strconv.AppendQuote(buffer, f.original), ':')
		if buffer, err = f.appendJSON(buffer, spans[i]); err != nil {
			return nil, err
		}
	}
	return append(buffer, '}'), nil
}
