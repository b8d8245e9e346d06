package codec

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/dop251/goja"
	"google.golang.org/protobuf/encoding/protowire"
)

// Event turns a JavaScript object into the ABCI event that the SDK's EmitTypedEvent makes of the message it is: the type is the message's
// name, the attributes are its fields by their protobuf names, sorted, with their proto3 JSON as values, defaults included. The object is
// held to the rules of Encode, without being encoded. size is that of all values together, in bytes.
func (p *Plan) Event(value goja.Value) (event abci.Event, size int, err error) {
	var few [fieldsFew]goja.Value
	values, err := p.gather(few[:], value)
	if err != nil {
		return event, 0, err
	}
	var fewBytes [512]byte
	text := fewBytes[:0]
	attributes := make([]abci.EventAttribute, 0, len(p.fields))
	members := memberSet{}
	var fewEnds [fieldsFew]int
	ends := fewEnds[:0]
	for _, index := range p.events {
		f := &p.fields[index]
		if f.oneof >= 0 {
			if IsAbsent(values[index]) {
				continue
			}
			if err := members.add(p, f); err != nil {
				return event, 0, err
			}
		}
		if text, err = f.appendAttribute(text, values[index]); err != nil {
			return event, 0, fmt.Errorf("%s.%s: %w", p.name, f.name, err)
		}
		attributes, ends = append(attributes, abci.EventAttribute{Key: f.original}), append(ends, len(text))
	}
	// One string for all: the values are parts of it.
	whole, start := string(text), 0
	for i, end := range ends {
		attributes[i].Value, start = whole[start:end], end
	}
	return abci.Event{Type: p.name, Attributes: attributes}, len(whole), nil
}

// appendAttribute writes the JSON of a field's value.
func (f *field) appendAttribute(text []byte, value goja.Value) ([]byte, error) {
	if f.list {
		return f.appendAttributeList(text, value)
	}
	if IsAbsent(value) {
		switch f.kind {
		case kindMessage:
			if f.required {
				return nil, errors.New("want an object, got undefined")
			}
			return append(text, "null"...), nil
		case kindInt:
			return append(text, `"0"`...), nil
		}
		return f.appendJSON(text, nil)
	}
	if f.kind == kindBytes {
		data, err := AsBytes(value)
		if err == nil && len(data) == 0 {
			return append(text, "null"...), nil // as appendJSON has it
		}
		if err != nil {
			return nil, err
		}
	}
	return f.appendAttributeItem(text, value)
}

func (f *field) appendAttributeList(text []byte, value goja.Value) ([]byte, error) {
	text = append(text, '[')
	if !IsAbsent(value) {
		items, err := AsArray(value)
		if err != nil {
			return nil, err
		}
		for i, item := range items {
			if i > 0 {
				text = append(text, ',')
			}
			if text, err = f.appendAttributeItem(text, item); err != nil {
				return nil, fmt.Errorf("item %d: %w", i, err)
			}
		}
	}
	return append(text, ']'), nil
}

// appendAttributeItem writes one value that is there.
func (f *field) appendAttributeItem(text []byte, value goja.Value) ([]byte, error) {
	switch f.kind {
	case kindString:
		content, err := AsText(value)
		if err != nil {
			return nil, err
		}
		return appendText(text, content)
	case kindInt:
		number, err := AsBig(value)
		if err != nil {
			return nil, err
		}
		return append(number.Append(append(text, '"'), 10), '"'), nil
	case kindBytes:
		data, err := AsBytes(value)
		if err != nil {
			return nil, err
		}
		return f.appendJSONValue(text, data)
	case kindMessage:
		// Messages in events are few: by way of their bytes.
		encoded, err := f.message.Encode(nil, value)
		if err != nil {
			return nil, err
		}
		return f.message.appendObjectJSON(text, encoded)
	}
	number, err := f.scalarNumber(value)
	if err != nil {
		return nil, err
	}
	return f.appendJSONNumber(text, number), nil
}

// occurrences are the fields' values in an encoded message, those of one field together, each bare: what follows the tag, without the
// length of bytes.
type occurrences struct {
	values [][]byte
	ends   []int // by field: where its values end, which is where the next one's begin
	// room for what most messages need
	fewValues [24][]byte
	fewEnds   [24]int
}

func (o *occurrences) of(index int) [][]byte {
	start := 0
	if index > 0 {
		start = o.ends[index-1]
	}
	return o.values[start:o.ends[index]]
}

// split counts the values of each field, then puts them in their places.
func (o *occurrences) split(p *Plan, encoded []byte) error {
	o.ends = o.fewEnds[:]
	if len(p.fields) > len(o.fewEnds) {
		o.ends = make([]int, len(p.fields))
	}
	o.ends = o.ends[:len(p.fields)]
	count := 0
	if err := p.eachValue(encoded, func(index int, _ []byte) { o.ends[index]++; count++ }); err != nil {
		return err
	}
	o.values = o.fewValues[:]
	if count > len(o.fewValues) {
		o.values = make([][]byte, count)
	}
	start := 0
	for i, size := range o.ends {
		o.ends[i] = start
		start += size
	}
	return p.eachValue(encoded, func(index int, value []byte) {
		o.values[o.ends[index]] = value
		o.ends[index]++
	})
}

// eachValue calls take for every value in an encoded message.
func (p *Plan) eachValue(encoded []byte, take func(index int, value []byte)) error {
	for len(encoded) > 0 {
		number, wireType, n := protowire.ConsumeTag(encoded)
		if n < 0 {
			return protowire.ParseError(n)
		}
		size := protowire.ConsumeFieldValue(number, wireType, encoded[n:])
		if size < 0 {
			return protowire.ParseError(size)
		}
		index := p.indexOf(number)
		if index < 0 {
			return fmt.Errorf("%s has no field %d", p.name, number)
		}
		value := encoded[n : n+size]
		if wireType == protowire.BytesType {
			value, _ = protowire.ConsumeBytes(value)
		}
		take(index, value)
		encoded = encoded[n+size:]
	}
	return nil
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
		return appendText(buffer, string(value))
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
	return f.appendJSONNumber(buffer, number), nil
}

// appendJSONNumber writes a number, boolean or enum of 64 bits, signed ones in two's complement.
func (f *field) appendJSONNumber(buffer []byte, number uint64) []byte {
	switch f.kind {
	case kindBool:
		return strconv.AppendBool(buffer, number != 0)
	case kindInt32, kindSint32, kindSfixed32, kindUint32, kindFixed32:
		return strconv.AppendInt(buffer, int64(number), 10)
	case kindEnum:
		return strconv.AppendQuote(buffer, f.enum.texts[int32(number)])
	case kindUint64, kindFixed64:
		buffer = strconv.AppendUint(append(buffer, '"'), number, 10)
	default:
		buffer = strconv.AppendInt(append(buffer, '"'), int64(number), 10)
	}
	return append(buffer, '"')
}

// appendText writes a JSON string. Text that no JSON escapes, which is most of it, is copied.
func appendText(buffer []byte, text string) ([]byte, error) {
	for i := range len(text) {
		if c := text[i]; c < ' ' || c > '~' || c == '"' || c == '\\' || c == '<' || c == '>' || c == '&' {
			quoted, err := json.Marshal(text)
			return append(buffer, quoted...), err
		}
	}
	buffer = append(append(buffer, '"'), text...)
	return append(buffer, '"'), nil
}

// appendObjectJSON writes a nested message with its fields in the order in which the proto file declares them, as gogo's jsonpb does.
func (p *Plan) appendObjectJSON(buffer, encoded []byte) ([]byte, error) {
	var parts occurrences
	if err := parts.split(p, encoded); err != nil {
		return nil, err
	}
	buffer = append(buffer, '{')
	first := true
	for _, i := range p.declared {
		f, values := &p.fields[i], parts.of(i)
		if f.oneof >= 0 && len(values) == 0 {
			continue
		}
		if !first {
			buffer = append(buffer, ',')
		}
		first = false
		buffer = append(strconv.AppendQuote(buffer, f.original), ':')
		var err error
		if buffer, err = f.appendJSON(buffer, values); err != nil {
			return nil, err
		}
	}
	return append(buffer, '}'), nil
}
