package engine

import (
	"reflect"
	"slices"
	"strconv"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
	"github.com/dop251/goja/unistring"

	"github.com/marspace/marspace/chain/host/codec"
)

// Names of the globals that replaceLiterals calls: the number of a literal's shape and its values, and an array's items.
const (
	objectName = "$object"
	arrayName  = "$array"
)

// replaceLiterals turns object literals of plain named values into calls of $object, and array literals of plain items into calls of $array:
// the values mean the same and cost a fraction, because the interpreter's own objects are a map each.
// docs/spec/host-abi.md, section 6.
func replaceLiterals(program *ast.Program) {
	r := &literalReplacement{seen: make(map[any]bool)}
	r.walk(reflect.ValueOf(program))
}

type literalReplacement struct {
	seen map[any]bool
}

func (r *literalReplacement) walk(value reflect.Value) {
	switch value.Kind() {
	case reflect.Interface:
		if value.IsNil() {
			return
		}
		r.walk(value.Elem())
		if value.Type() != expressionType || !value.CanSet() {
			return
		}
		switch literal := value.Interface().(type) {
		case *ast.ObjectLiteral:
			if call := objectCall(literal); call != nil {
				value.Set(reflect.ValueOf(ast.Expression(call)))
			}
		case *ast.ArrayLiteral:
			if isPlain(literal.Value) {
				value.Set(reflect.ValueOf(ast.Expression(arrayCall(literal))))
			}
		}
	case reflect.Pointer:
		if value.IsNil() || r.seen[value.Interface()] {
			return
		}
		r.seen[value.Interface()] = true
		if _, source := value.Interface().(*file.File); source {
			return
		}
		r.walk(value.Elem())
	case reflect.Struct:
		for i := range value.NumField() {
			if field := value.Field(i); field.CanInterface() {
				r.walk(field)
			}
		}
	case reflect.Slice:
		for i := range value.Len() {
			r.walk(value.Index(i))
		}
	}
}

// objectCall is the call that makes what the literal does, or nil for a literal with anything but distinct names and plain values.
func objectCall(object *ast.ObjectLiteral) *ast.CallExpression {
	var names []string
	arguments := []ast.Expression{nil}
	seen := make(map[string]bool)
	for _, property := range object.Value {
		name, value := plainProperty(property)
		if value == nil || seen[name] {
			return nil
		}
		seen[name] = true
		names, arguments = append(names, name), append(arguments, value)
	}
	if len(names) == 0 {
		return nil
	}
	shape := codec.NewShape(names)
	arguments[0] = &ast.NumberLiteral{Idx: object.LeftBrace, Literal: strconv.Itoa(shape), Value: int64(shape)}
	return &ast.CallExpression{
		Callee:          &ast.Identifier{Name: unistring.NewFromString(objectName), Idx: object.LeftBrace},
		LeftParenthesis: object.LeftBrace, RightParenthesis: object.RightBrace, ArgumentList: arguments,
	}
}

// plainProperty gives name and value of a property, or no value for what is left to the interpreter: computed names, accessors, methods,
// functions, which take their property's name, and names that are numbers, which an object lists before others.
func plainProperty(property ast.Property) (string, ast.Expression) {
	switch p := property.(type) {
	case *ast.PropertyShort:
		if p.Initializer != nil {
			return "", nil
		}
		return p.Name.Name.String(), &ast.Identifier{Name: p.Name.Name, Idx: p.Name.Idx}
	case *ast.PropertyKeyed:
		key, named := p.Key.(*ast.StringLiteral)
		if !named || p.Computed || p.Kind != ast.PropertyKindValue {
			return "", nil
		}
		switch p.Value.(type) {
		case *ast.FunctionLiteral, *ast.ArrowFunctionLiteral, *ast.ClassLiteral:
			return "", nil
		}
		name := key.Value.String()
		if name == "" || name[0] >= '0' && name[0] <= '9' || key.Value.AsUtf16() != nil {
			return "", nil
		}
		return name, p.Value
	}
	return "", nil
}

func arrayCall(array *ast.ArrayLiteral) *ast.CallExpression {
	return &ast.CallExpression{
		Callee:          &ast.Identifier{Name: unistring.NewFromString(arrayName), Idx: array.LeftBracket},
		LeftParenthesis: array.LeftBracket, RightParenthesis: array.RightBracket, ArgumentList: array.Value,
	}
}

// isPlain says whether items are neither spread nor holes.
func isPlain(items []ast.Expression) bool {
	for _, item := range items {
		if _, spread := item.(*ast.SpreadElement); spread || item == nil {
			return false
		}
	}
	return true
}

// literals makes what $object and $array give.
type literals struct {
	realm *codec.Realm
	// loading says that bundles load: what they make then is frozen, so it must be the runtime's own.
	loading bool
}

func (l *literals) object(call goja.FunctionCall) goja.Value {
	shape := int(call.Arguments[0].ToInteger())
	if !l.loading {
		return l.realm.Literal(shape, call.Arguments[1:])
	}
	object, err := l.realm.PlainLiteral(shape, call.Arguments[1:])
	if err != nil {
		panic(l.realm.Runtime().NewTypeError(err.Error()))
	}
	return object
}

func (l *literals) array(call goja.FunctionCall) goja.Value {
	if !l.loading {
		return l.realm.Array(slices.Clone(call.Arguments))
	}
	items := make([]any, len(call.Arguments))
	for i, item := range call.Arguments {
		items[i] = item
	}
	return l.realm.Runtime().NewArray(items...)
}
