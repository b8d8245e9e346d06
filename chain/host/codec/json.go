package codec

import (
	"encoding/base64"
	"errors"
	"fmt"
	"slices"
	"strconv"

	"google.golang.org/protobuf/encoding/protowire"
)

// AppendJSON appends the proto3 JSON of a canonical message as the SDK writes it: fields in the order of the proto file by their
// protobuf names, defaults included, 64-bit numbers as text.
func (p *Plan) AppendJSON(buffer, encoded []byte) ([]byte, error) {
	return p.appendObjectJSON(buffer, encoded)
}

// AppendFromJSON appends the canonical protobuf of a message's proto3 JSON. As the SDK it takes fields by both names, in any order, and
// numbers as numbers or text; unknown and repeated names, and values out of range, are errors.
func (p *Plan) AppendFromJSON(buffer, text []byte) ([]byte, error) {
	r := &jsonReader{text: text}
	buffer, err := p.appendRead(buffer, r)
	if err != nil {
		return nil, err
	}
	return buffer, r.end()
}

// EachJSONMember calls take with each name of an object and the text of its value, in their order.
func EachJSONMember(text []byte, take func(name string, value []byte) error) error {
	r := &jsonReader{text: text}
	err := r.object(func(name []byte) error {
		key := string(name)
		value, err := r.skip()
		if err != nil {
			return err
		}
		return take(key, value)
	})
	if err != nil {
		return err
	}
	return r.end()
}

// fieldSpan is where a field stands in a buffer: present when it was in the JSON.
type fieldSpan struct {
	start, end int
	present    bool
}

func (p *Plan) appendRead(buffer []byte, r *jsonReader) ([]byte, error) {
	var few [fieldsFew]fieldSpan
	spans := few[:]
	if len(p.fields) > len(few) {
		spans = make([]fieldSpan, len(p.fields))
	}
	start, last, ordered := len(buffer), -1, true
	members := memberSet{}
	err := r.object(func(name []byte) error {
		index, known := p.byJSONName[string(name)]
		if !known {
			return fmt.Errorf("%s has no field %q", p.name, name)
		}
		f, span := &p.fields[index], &spans[index]
		if span.present {
			return fmt.Errorf("%s has field %s twice", p.name, f.original)
		}
		if r.null() {
			return nil
		}
		if f.oneof >= 0 {
			if err := members.add(p, f); err != nil {
				return err
			}
		}
		from := len(buffer)
		var err error
		if buffer, err = f.appendRead(buffer, r); err != nil {
			return fmt.Errorf("%s.%s: %w", p.name, f.original, err)
		}
		*span = fieldSpan{start: from, end: len(buffer), present: true}
		ordered, last = ordered && index > last, max(index, last)
		return nil
	})
	if err != nil {
		return nil, err
	}
	for i := range p.fields {
		if spans[i].present {
			continue
		}
		from := len(buffer)
		if buffer = p.fields[i].appendAbsent(buffer); len(buffer) > from {
			spans[i] = fieldSpan{start: from, end: len(buffer), present: true}
			ordered, last = ordered && i > last, max(i, last)
		}
	}
	if ordered {
		return buffer, nil
	}
	read := slices.Clone(buffer[start:])
	buffer = buffer[:start]
	for _, span := range spans[:len(p.fields)] {
		if span.present {
			buffer = append(buffer, read[span.start-start:span.end-start]...)
		}
	}
	return buffer, nil
}

// appendAbsent writes what the canonical form has of a field that is not there: an Int, and a message that is always written.
func (f *field) appendAbsent(buffer []byte) []byte {
	switch {
	case f.kind == kindInt && !f.list && !f.presence:
		return f.appendEmpty(buffer)
	case f.required:
		var inner []byte
		for i := range f.message.fields {
			inner = f.message.fields[i].appendAbsent(inner)
		}
		return protowire.AppendBytes(append(buffer, f.tagPlain...), inner)
	}
	return buffer
}

func (f *field) appendRead(buffer []byte, r *jsonReader) ([]byte, error) {
	if !f.list {
		return f.appendReadOne(buffer, r, f.presence)
	}
	if f.wireType() == protowire.BytesType {
		err := r.array(func() (err error) {
			buffer, err = f.appendReadOne(buffer, r, true)
			return err
		})
		return buffer, err
	}
	var packed []byte
	err := r.array(func() error {
		number, err := f.readNumber(r)
		packed = f.appendNumber(packed, number)
		return err
	})
	if err != nil || len(packed) == 0 {
		return buffer, err
	}
	return protowire.AppendBytes(append(buffer, f.tag...), packed), nil
}

// appendReadOne writes tag and value of a singular field or of a list element that is not packed; a default only if explicit.
func (f *field) appendReadOne(buffer []byte, r *jsonReader, explicit bool) ([]byte, error) {
	switch f.kind {
	case kindString, kindInt, kindBytes:
		text, err := r.string()
		if err != nil {
			return nil, err
		}
		return f.appendReadText(buffer, text, explicit)
	case kindMessage:
		inner, err := f.message.appendRead(nil, r)
		if err != nil {
			return nil, err
		}
		return protowire.AppendBytes(append(buffer, f.tagPlain...), inner), nil
	}
	number, err := f.readNumber(r)
	if err != nil || number == 0 && !explicit {
		return buffer, err
	}
	return f.appendNumber(append(buffer, f.tagPlain...), number), nil
}

func (f *field) appendReadText(buffer, text []byte, explicit bool) ([]byte, error) {
	switch f.kind {
	case kindInt:
		number, err := parseInt(text)
		if err != nil {
			return nil, err
		}
		return appendDecimal(append(buffer, f.tagPlain...), number), nil
	case kindBytes:
		decoded, err := base64.StdEncoding.AppendDecode(nil, text)
		if err != nil {
			return nil, fmt.Errorf("want base64: %w", err)
		}
		text = decoded
	}
	if len(text) == 0 && !explicit {
		return buffer, nil
	}
	return protowire.AppendBytes(append(buffer, f.tagPlain...), text), nil
}

// readNumber reads a number, boolean or enum name and brings it into 64 bits, signed ones as two's complement.
func (f *field) readNumber(r *jsonReader) (uint64, error) {
	if r.peek() == '"' {
		text, err := r.string()
		if err != nil {
			return 0, err
		}
		if f.kind == kindEnum {
			if number, ok := f.enum.numbers[string(text)]; ok {
				return uint64(int64(number)), nil
			}
			return 0, fmt.Errorf("%s has no value %q", f.enum.name, text)
		}
		return f.parseNumber(string(text))
	}
	return f.parseNumber(string(r.word()))
}

func (f *field) parseNumber(text string) (uint64, error) {
	bits := 64
	switch f.kind {
	case kindBool:
		switch text {
		case "true":
			return 1, nil
		case "false":
			return 0, nil
		}
		return 0, fmt.Errorf("want true or false, got %q", text)
	case kindUint32, kindFixed32:
		bits = 32
		fallthrough
	case kindUint64, kindFixed64:
		number, err := strconv.ParseUint(text, 10, bits)
		return number, numberError(err, text)
	case kindInt32, kindSint32, kindSfixed32, kindEnum:
		bits = 32
	}
	number, err := strconv.ParseInt(text, 10, bits)
	if f.kind == kindEnum && err == nil {
		if _, ok := f.enum.texts[int32(number)]; !ok {
			return 0, fmt.Errorf("%s has no number %d", f.enum.name, number)
		}
	}
	return uint64(number), numberError(err, text)
}

func numberError(err error, text string) error {
	if err == nil {
		return nil
	}
	if errors.Is(err, strconv.ErrRange) {
		return fmt.Errorf("the number %s is out of range", text)
	}
	return fmt.Errorf("want a whole number, got %q", text)
}
