package codec

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"unicode/utf8"
)

// jsonReader walks JSON text without making values of it: a genesis has gigabytes.
type jsonReader struct {
	text []byte
	at   int
}

// jsonDepthMax bounds nesting: messages do not contain themselves, so no honest value comes near.
const jsonDepthMax = 64

var errJSONShort = errors.New("JSON that ends within a value")

// peek skips white space and returns the next byte, 0 at the end.
func (r *jsonReader) peek() byte {
	for r.at < len(r.text) {
		switch c := r.text[r.at]; c {
		case ' ', '\t', '\r', '\n':
			r.at++
		default:
			return c
		}
	}
	return 0
}

func (r *jsonReader) expect(wanted byte) error {
	if got := r.peek(); got != wanted {
		if got == 0 {
			return errJSONShort
		}
		return fmt.Errorf("want %q in JSON, got %q at byte %d", wanted, got, r.at)
	}
	r.at++
	return nil
}

// end refuses anything behind the value.
func (r *jsonReader) end() error {
	if got := r.peek(); got != 0 {
		return fmt.Errorf("%q behind the end of the JSON at byte %d", got, r.at)
	}
	return nil
}

// object calls member for each name, at its value, which member must read.
func (r *jsonReader) object(member func(name []byte) error) error {
	if err := r.expect('{'); err != nil {
		return err
	}
	if r.peek() == '}' {
		r.at++
		return nil
	}
	for {
		r.peek()
		name, err := r.string()
		if err != nil {
			return err
		}
		if err := r.expect(':'); err != nil {
			return err
		}
		if err := member(name); err != nil {
			return err
		}
		if r.peek() != ',' {
			return r.expect('}')
		}
		r.at++
	}
}

// array calls item at each item, which item must read.
func (r *jsonReader) array(item func() error) error {
	if err := r.expect('['); err != nil {
		return err
	}
	if r.peek() == ']' {
		r.at++
		return nil
	}
	for {
		if err := item(); err != nil {
			return err
		}
		if r.peek() != ',' {
			return r.expect(']')
		}
		r.at++
	}
}

// string reads a string. What it gives is mostly a part of the text.
func (r *jsonReader) string() ([]byte, error) {
	if err := r.expect('"'); err != nil {
		return nil, err
	}
	start, escaped := r.at, false
	for r.at < len(r.text) {
		switch r.text[r.at] {
		case '"':
			body := r.text[start:r.at]
			r.at++
			if escaped {
				var text string
				err := json.Unmarshal(r.text[start-1:r.at], &text)
				return []byte(text), err
			}
			if !utf8.Valid(body) {
				return nil, errNotUTF8
			}
			return body, nil
		case '\\':
			escaped = true
			r.at++
		}
		r.at++
	}
	return nil, errJSONShort
}

// word reads a number, true, false or null.
func (r *jsonReader) word() []byte {
	r.peek()
	start := r.at
	for r.at < len(r.text) && bytes.IndexByte([]byte(",]} \t\r\n"), r.text[r.at]) < 0 {
		r.at++
	}
	return r.text[start:r.at]
}

// null reads a null if there is one.
func (r *jsonReader) null() bool {
	if r.peek() == 'n' && bytes.HasPrefix(r.text[r.at:], []byte("null")) {
		r.at += len("null")
		return true
	}
	return false
}

// skip passes over one value and returns its text.
func (r *jsonReader) skip() ([]byte, error) {
	r.peek()
	start := r.at
	err := r.skipNested(0)
	return r.text[start:r.at], err
}

func (r *jsonReader) skipNested(depth int) error {
	if depth > jsonDepthMax {
		return fmt.Errorf("JSON nested deeper than %d", jsonDepthMax)
	}
	switch r.peek() {
	case 0:
		return errJSONShort
	case '{':
		return r.object(func([]byte) error { return r.skipNested(depth + 1) })
	case '[':
		return r.array(func() error { return r.skipNested(depth + 1) })
	case '"':
		_, err := r.string()
		return err
	}
	if len(r.word()) == 0 {
		return fmt.Errorf("no value in JSON at byte %d", r.at)
	}
	return nil
}
