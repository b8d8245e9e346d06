package engine

import (
	"strings"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/unistring"
)

// nameLocally gives a bundle variables of its own for the globals that checkOperators and replaceLiterals call, which they do at every turn:
// what a function finds in a scope around it costs a fraction of what it looks up by name in the global object.
func nameLocally(program *ast.Program) {
	factory := factoryOf(program)
	if factory == nil {
		return
	}
	declared := &ast.VariableStatement{Var: factory.Idx0()}
	for _, name := range []string{checkName, countName, objectName, arrayName} {
		declared.List = append(declared.List, &ast.Binding{
			Target: &ast.Identifier{Name: unistring.NewFromString(name), Idx: factory.Idx0()},
			Initializer: &ast.DotExpression{
				Left:       &ast.Identifier{Name: "globalThis", Idx: factory.Idx0()},
				Identifier: ast.Identifier{Name: unistring.NewFromString(name), Idx: factory.Idx0()},
			},
		})
	}
	body := factory.Body
	at := 0
	for at < len(body.List) && isDirective(body.List[at]) {
		at++
	}
	statements := append([]ast.Statement{}, body.List[:at]...)
	body.List = append(append(statements, declared), body.List[at:]...)
	factory.DeclarationList = append(factory.DeclarationList, &ast.VariableDeclaration{Var: factory.Idx0(), List: declared.List})
}

// factoryOf is the function that a bundle is, or nil for a script of another form.
func factoryOf(program *ast.Program) *ast.FunctionLiteral {
	if len(program.Body) != 1 {
		return nil
	}
	statement, ok := program.Body[0].(*ast.ExpressionStatement)
	if !ok {
		return nil
	}
	factory, _ := statement.Expression.(*ast.FunctionLiteral)
	return factory
}

// isDirective says whether a statement is text alone, as 'use strict' is.
func isDirective(statement ast.Statement) bool {
	expression, ok := statement.(*ast.ExpressionStatement)
	if !ok {
		return false
	}
	text, ok := expression.Expression.(*ast.StringLiteral)
	return ok && strings.HasPrefix(text.Value.String(), "use ")
}
