package engine

import (
	"reflect"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
	"github.com/dop251/goja/token"
)

// boundSyntax puts a bound before what natives would do unasked: powers become calls of $power, what is spread in an array literal or a
// call goes through $spread, what is spread in an object literal through $copied. docs/spec/host-abi.md, section 6.
func boundSyntax(program *ast.Program) {
	b := &syntaxBounds{seen: make(map[any]bool)}
	b.walk(reflect.ValueOf(program))
}

type syntaxBounds struct {
	seen map[any]bool
}

func (b *syntaxBounds) walk(value reflect.Value) {
	switch value.Kind() {
	case reflect.Interface:
		if value.IsNil() {
			return
		}
		b.walk(value.Elem())
		if value.Type() != expressionType || !value.CanSet() {
			return
		}
		if power, ok := value.Interface().(*ast.BinaryExpression); ok && power.Operator == token.EXPONENT && !isNumber(power.Right) {
			call := callCheck(powerName, power.Left)
			call.ArgumentList = append(call.ArgumentList, power.Right)
			value.Set(reflect.ValueOf(ast.Expression(call)))
		}
	case reflect.Pointer:
		if value.IsNil() || b.seen[value.Interface()] {
			return
		}
		b.seen[value.Interface()] = true
		if _, source := value.Interface().(*file.File); source {
			return
		}
		b.walk(value.Elem())
		switch node := value.Interface().(type) {
		case *ast.ArrayLiteral:
			boundSpreads(node.Value)
		case *ast.CallExpression:
			boundSpreads(node.ArgumentList)
		case *ast.NewExpression:
			boundSpreads(node.ArgumentList)
		case *ast.ObjectLiteral:
			for _, property := range node.Value {
				if spread, ok := property.(*ast.SpreadElement); ok {
					spread.Expression = callCheck(copiedName, spread.Expression)
				}
			}
		}
	case reflect.Struct:
		for i := range value.NumField() {
			if field := value.Field(i); field.CanInterface() {
				b.walk(field)
			}
		}
	case reflect.Slice:
		for i := range value.Len() {
			b.walk(value.Index(i))
		}
	}
}

func boundSpreads(items []ast.Expression) {
	for _, item := range items {
		if spread, ok := item.(*ast.SpreadElement); ok {
			spread.Expression = callCheck(spreadName, spread.Expression)
		}
	}
}
