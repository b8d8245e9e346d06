package engine

import (
	"reflect"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
	"github.com/dop251/goja/token"
	"github.com/dop251/goja/unistring"
)

// checkOperators puts $check around every operation whose result can be larger than its operands, so that no loop doubles a
// string, an array or a bigint until memory ends: +, -, *, <<, >> and **, templates, and array literals with a spread. Of nested
// operations the outermost is checked, and none that only feeds a comparison or an index: an expression has as many operands as it
// was written with. docs/spec/host-abi.md, section 6.
func checkOperators(program *ast.Program) {
	c := &operatorCheck{seen: make(map[any]bool)}
	c.walk(reflect.ValueOf(program))
}

type operatorCheck struct {
	seen map[any]bool
}

var expressionType = reflect.TypeOf((*ast.Expression)(nil)).Elem()

func (c *operatorCheck) walk(value reflect.Value) {
	switch value.Kind() {
	case reflect.Interface:
		if value.IsNil() {
			return
		}
		if value.Type() == expressionType && value.CanSet() {
			if node := value.Interface().(ast.Expression); canGrow(node) && !c.seen[node] {
				c.walkOperands(node)
				value.Set(reflect.ValueOf(ast.Expression(callCheck(checkName, node))))
				return
			}
		}
		c.walk(value.Elem())
	case reflect.Pointer:
		if value.IsNil() || c.seen[value.Interface()] {
			return
		}
		switch node := value.Interface().(type) {
		case *file.File:
			return
		case *ast.BinaryExpression:
			if !isArithmetic(node.Operator) && !isLogical(node.Operator) {
				c.walkUnchecked(node.Left)
				c.walkUnchecked(node.Right)
			}
		case *ast.BracketExpression:
			c.walkUnchecked(node.Member)
		}
		c.seen[value.Interface()] = true
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

// walkUnchecked visits an expression whose own result needs no check; what is nested deeper does.
func (c *operatorCheck) walkUnchecked(expression ast.Expression) {
	if canGrow(expression) && !c.seen[expression] {
		c.walkOperands(expression)
	}
}

// walkOperands visits what is inside an operation that is checked as a whole. Arithmetic operands are part of the whole.
func (c *operatorCheck) walkOperands(expression ast.Expression) {
	c.seen[expression] = true
	switch e := expression.(type) {
	case *ast.BinaryExpression:
		c.boundCount(e.Operator, e.Left, &e.Right)
		c.walkOperand(&e.Left)
		c.walkOperand(&e.Right)
	case *ast.AssignExpression:
		c.boundCount(e.Operator, e.Left, &e.Right)
		c.walk(reflect.ValueOf(&e.Left).Elem())
		c.walkOperand(&e.Right)
	default:
		c.walk(reflect.ValueOf(expression).Elem())
	}
}

func (c *operatorCheck) walkOperand(operand *ast.Expression) {
	if binary, ok := (*operand).(*ast.BinaryExpression); ok && isArithmetic(binary.Operator) && !c.seen[binary] && factorsOf(binary) <= factorsMax {
		c.walkOperands(binary)
		return
	}
	c.walk(reflect.ValueOf(operand).Elem())
}

// factorsMax are the multiplications that may go unchecked into one: four numbers of the largest size are multiplied in microseconds.
const factorsMax = 3

// factorsOf counts the multiplications and shifts that an operation hands up unchecked.
func factorsOf(expression ast.Expression) int {
	binary, ok := expression.(*ast.BinaryExpression)
	if !ok || !isArithmetic(binary.Operator) {
		return 0
	}
	factors := factorsOf(binary.Left) + factorsOf(binary.Right)
	if binary.Operator == token.MULTIPLY || binary.Operator == token.SHIFT_LEFT {
		factors++
	}
	return factors
}

// boundCount checks the count of a shift before the operation, not after.
func (c *operatorCheck) boundCount(operator token.Token, left ast.Expression, right *ast.Expression) {
	switch operator {
	case token.SHIFT_LEFT, token.SHIFT_RIGHT:
		if !isNumber(left) && !isNumber(*right) {
			c.walk(reflect.ValueOf(right).Elem())
			*right = callCheck(countName, *right)
		}
	}
}

// canGrow says whether an expression can give more than its largest operand. Operations of which one operand is a literal number
// give numbers, except for +; sums with a literal bigint grow too slowly to matter.
func canGrow(expression ast.Expression) bool {
	switch e := expression.(type) {
	case *ast.BinaryExpression:
		return canOperationGrow(e.Operator, e.Left, e.Right)
	case *ast.AssignExpression:
		return canOperationGrow(e.Operator, e.Left, e.Right)
	case *ast.TemplateLiteral:
		return e.Tag == nil && len(e.Expressions) > 0
	case *ast.ArrayLiteral:
		for _, item := range e.Value {
			if _, spread := item.(*ast.SpreadElement); spread {
				return true
			}
		}
	}
	return false
}

func canOperationGrow(operator token.Token, left, right ast.Expression) bool {
	switch operator {
	case token.PLUS:
		return !isBigInt(left) && !isBigInt(right)
	case token.MINUS:
		return !isBigInt(left) && !isBigInt(right) && !isNumber(left) && !isNumber(right)
	case token.MULTIPLY, token.SHIFT_LEFT, token.SHIFT_RIGHT, token.EXPONENT:
		return !isNumber(left) && !isNumber(right)
	}
	return false
}

func isArithmetic(operator token.Token) bool {
	switch operator {
	case token.PLUS, token.MINUS, token.MULTIPLY, token.SLASH, token.REMAINDER, token.EXPONENT,
		token.SHIFT_LEFT, token.SHIFT_RIGHT, token.UNSIGNED_SHIFT_RIGHT, token.AND, token.OR, token.EXCLUSIVE_OR:
		return true
	}
	return false
}

func isLogical(operator token.Token) bool {
	return operator == token.LOGICAL_AND || operator == token.LOGICAL_OR || operator == token.COALESCE
}

func callCheck(name string, argument ast.Expression) *ast.CallExpression {
	return &ast.CallExpression{
		Callee:          &ast.Identifier{Name: unistring.NewFromString(name), Idx: argument.Idx0()},
		LeftParenthesis: argument.Idx0(), RightParenthesis: argument.Idx1(),
		ArgumentList: []ast.Expression{argument},
	}
}

func isNumber(expression ast.Expression) bool {
	literal, ok := expression.(*ast.NumberLiteral)
	return ok && !isBigInt(literal)
}

func isBigInt(expression ast.Expression) bool {
	literal, ok := expression.(*ast.NumberLiteral)
	return ok && len(literal.Literal) > 0 && literal.Literal[len(literal.Literal)-1] == 'n'
}
