package codec

import (
	"fmt"
	"io"
	"strconv"

	"google.golang.org/protobuf/encoding/protowire"
)

// WriteJSON writes the proto3 JSON of a message whose repeated messages are elsewhere: items calls take with each of a field, in their
// order. Nothing is kept, however many there are.
func (p *Plan) WriteJSON(w io.Writer, encoded []byte, items func(field string, take func(item []byte) error) error) error {
	var parts occurrences
	if err := parts.split(p, encoded); err != nil {
		return err
	}
	var buffer []byte
	for n, index := range p.declared {
		f := &p.fields[index]
		buffer = append(buffer[:0], "{,"[min(n, 1)])
		buffer = append(strconv.AppendQuote(buffer, f.original), ':')
		if !f.list || f.kind != kindMessage {
			var err error
			if buffer, err = f.appendJSON(buffer, parts.of(index)); err != nil {
				return err
			}
			if _, err := w.Write(buffer); err != nil {
				return err
			}
			continue
		}
		if _, err := w.Write(append(buffer, '[')); err != nil {
			return err
		}
		first := true
		err := items(f.name, func(item []byte) (err error) {
			buffer = buffer[:0]
			if !first {
				buffer = append(buffer, ",\n"...)
			}
			first = false
			if buffer, err = f.message.AppendJSON(buffer, item); err != nil {
				return err
			}
			_, err = w.Write(buffer)
			return err
		})
		if err != nil {
			return fmt.Errorf("%s: %w", f.original, err)
		}
		if _, err := io.WriteString(w, "]"); err != nil {
			return err
		}
	}
	_, err := io.WriteString(w, "}")
	return err
}

// Genesis is a GenesisState whose repeated messages are read one by one.
type Genesis interface {
	// Rest is the message without its repeated messages.
	Rest() []byte
	// Each calls take with every item of a repeated message, in its order and canonical.
	Each(field string, take func(item []byte) error) error
}

// encodedGenesis is one in protobuf.
type encodedGenesis struct {
	plan  *Plan
	rest  []byte
	items map[string][][]byte
}

// EncodedGenesis reads a message in canonical protobuf.
func (p *Plan) EncodedGenesis(encoded []byte) (Genesis, error) {
	g := &encodedGenesis{plan: p, items: make(map[string][][]byte)}
	err := p.eachValue(encoded, func(index int, bare []byte) {
		f := &p.fields[index]
		if f.list && f.kind == kindMessage {
			g.items[f.name] = append(g.items[f.name], bare)
		}
	})
	if err == nil {
		g.rest, err = p.withoutRepeated(encoded)
	}
	return g, err
}

// withoutRepeated copies a message without its repeated messages.
func (p *Plan) withoutRepeated(encoded []byte) (rest []byte, err error) {
	for len(encoded) > 0 {
		number, wireType, n := protowire.ConsumeTag(encoded)
		size := protowire.ConsumeFieldValue(number, wireType, encoded[max(n, 0):])
		if n < 0 || size < 0 {
			return nil, fmt.Errorf("%s is not protobuf", p.name)
		}
		if f := &p.fields[p.indexOf(number)]; !f.list || f.kind != kindMessage {
			rest = append(rest, encoded[:n+size]...)
		}
		encoded = encoded[n+size:]
	}
	return rest, nil
}

func (g *encodedGenesis) Rest() []byte { return g.rest }

func (g *encodedGenesis) Each(field string, take func(item []byte) error) error {
	for _, item := range g.items[field] {
		if err := take(item); err != nil {
			return err
		}
	}
	return nil
}

// jsonGenesis is one in JSON: of its lists it knows where their text is.
type jsonGenesis struct {
	plan  *Plan
	rest  []byte
	lists map[string][]byte
}

// JSONGenesis reads a message's proto3 JSON, which must not change afterwards. The items of its lists are read when Each comes to them.
func (p *Plan) JSONGenesis(text []byte) (Genesis, error) {
	g := &jsonGenesis{plan: p, lists: make(map[string][]byte)}
	rest := []byte{'{'}
	err := EachJSONMember(text, func(name string, value []byte) error {
		index, known := p.byJSONName[name]
		if known && p.fields[index].list && p.fields[index].kind == kindMessage {
			f := &p.fields[index]
			if _, double := g.lists[f.name]; double {
				return fmt.Errorf("%s has field %s twice", p.name, f.original)
			}
			g.lists[f.name] = value
			return nil
		}
		if len(rest) > 1 {
			rest = append(rest, ',')
		}
		rest = append(append(strconv.AppendQuote(rest, name), ':'), value...)
		return nil
	})
	if err == nil {
		g.rest, err = p.AppendFromJSON(nil, append(rest, '}'))
	}
	return g, err
}

func (g *jsonGenesis) Rest() []byte { return g.rest }

func (g *jsonGenesis) Each(field string, take func(item []byte) error) error {
	text := g.lists[field]
	if text == nil {
		return nil
	}
	r, f := &jsonReader{text: text}, &g.plan.fields[g.plan.byName[field]]
	if r.null() {
		return nil
	}
	number := 0
	return r.array(func() error {
		item, err := f.message.appendRead(nil, r)
		if err == nil {
			err = take(item)
		}
		if err != nil {
			return fmt.Errorf("%s, item %d: %w", f.original, number, err)
		}
		number++
		return nil
	})
}

// AppendWithItems appends the canonical protobuf of a message whose repeated messages are elsewhere, as WriteJSON has them.
func (p *Plan) AppendWithItems(buffer, encoded []byte, items func(field string, take func(item []byte) error) error) ([]byte, error) {
	for i := range p.fields {
		f := &p.fields[i]
		if f.list && f.kind == kindMessage {
			err := items(f.name, func(item []byte) error {
				buffer = protowire.AppendBytes(append(buffer, f.tagPlain...), item)
				return nil
			})
			if err != nil {
				return nil, err
			}
			continue
		}
		for rest := encoded; len(rest) > 0; {
			number, wireType, n := protowire.ConsumeTag(rest)
			size := protowire.ConsumeFieldValue(number, wireType, rest[max(n, 0):])
			if n < 0 || size < 0 {
				return nil, fmt.Errorf("%s is not protobuf", p.name)
			}
			if number == f.number {
				buffer = append(buffer, rest[:n+size]...)
			}
			rest = rest[n+size:]
		}
	}
	return buffer, nil
}
