package engine

import (
	"fmt"
	"math"
	"reflect"
	"slices"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
	"github.com/dop251/goja/token"
)

// refuseSyntax returns an error for syntax that docs/spec/determinism.md keeps out of bundles. The bundler refuses it too, and
// earlier; the engine relies on nobody.
func refuseSyntax(program *ast.Program) error {
	c := &syntaxCheck{program: program, seen: make(map[any]bool)}
	c.walk(reflect.ValueOf(program))
	return c.err
}

type syntaxCheck struct {
	program *ast.Program
	seen    map[any]bool
	err     error
}

// reservedNames are the engine's own globals.
var reservedNames = []string{checkName, countName, powerName, spreadName, copiedName, keptName, objectName, arrayName}

// walk visits every node once.
func (c *syntaxCheck) walk(value reflect.Value) {
	switch value.Kind() {
	case reflect.Interface:
		if !value.IsNil() {
			c.walk(value.Elem())
		}
	case reflect.Pointer:
		if value.IsNil() || c.seen[value.Interface()] {
			return
		}
		c.seen[value.Interface()] = true
		if _, source := value.Interface().(*file.File); source {
			return
		}
		c.check(value.Interface())
		c.walk(value.Elem())
	case reflect.Struct:
		for i := range value.NumField() {
			if field := value.Field(i); field.CanInterface() {
				c.walk(field)
			}
		}
	case reflect.Slice:
		for i := range value.Len() {
			c.walk(value.Index(i))
		}
	}
}

func (c *syntaxCheck) fail(at file.Idx, what string) {
	if c.err == nil {
		position := c.program.File.Position(int(at) - c.program.File.Base())
		c.err = fmt.Errorf("%s:%d:%d: %s has no place in a module", position.Filename, position.Line, position.Column, what)
	}
}

func (c *syntaxCheck) check(node any) {
	switch n := node.(type) {
	case *ast.RegExpLiteral:
		c.fail(n.Idx, "a regular expression")
	case *ast.FunctionLiteral:
		if n.Async || n.Generator {
			c.fail(n.Function, "an async function or a generator")
		}
	case *ast.ArrowFunctionLiteral:
		if n.Async {
			c.fail(n.Start, "an async function")
		}
	case *ast.AwaitExpression:
		c.fail(n.Await, "await")
	case *ast.YieldExpression:
		c.fail(n.Yield, "yield")
	case *ast.WithStatement:
		c.fail(n.With, "with")
	case *ast.DebuggerStatement:
		c.fail(n.Debugger, "debugger")
	case *ast.ForInStatement:
		c.fail(n.For, "for-in")
	case *ast.TryStatement:
		c.fail(n.Try, "try")
	case *ast.ArrayPattern:
		if n.Rest != nil {
			c.fail(n.LeftBracket, "a rest in an array's pattern")
		}
	case *ast.ObjectPattern:
		if n.Rest != nil {
			c.fail(n.LeftBrace, "a rest in an object's pattern")
		}
	case *ast.AssignExpression:
		if n.Operator == token.EXPONENT {
			c.fail(n.Left.Idx0(), "**=")
		}
	case *ast.BinaryExpression:
		if n.Operator == token.EXPONENT && isFraction(n.Right) {
			c.fail(n.Right.Idx0(), "** with a fraction as exponent")
		}
	case *ast.TemplateLiteral:
		if n.Tag != nil {
			c.fail(n.OpenQuote, "a tagged template")
		}
	case *ast.DotExpression:
		if name := n.Identifier.Name.String(); name == "stack" || name == "__proto__" {
			c.fail(n.Identifier.Idx, "the property "+name)
		}
	case *ast.Identifier:
		if name := n.Name.String(); slices.Contains(reservedNames, name) {
			c.fail(n.Idx, "the name "+name)
		}
	case *ast.PropertyKeyed:
		if key, ok := n.Key.(*ast.StringLiteral); ok && key.Value.String() == "__proto__" {
			c.fail(key.Idx, "the property __proto__")
		}
	}
}

// isFraction says whether an expression is a literal number that is not whole.
func isFraction(expression ast.Expression) bool {
	literal, ok := expression.(*ast.NumberLiteral)
	if !ok {
		return false
	}
	number, isFloat := literal.Value.(float64)
	return isFloat && number != math.Trunc(number)
}
