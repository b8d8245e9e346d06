package tsmodule

import (
	"strings"
	"unicode"

	autocliv1 "cosmossdk.io/api/cosmos/autocli/v1"
)

// AutoCLIOptions gives the module's methods as commands. Messages of the governance account become proposals.
func (m *AppModule) AutoCLIOptions() *autocliv1.ModuleOptions { return commands(m.messages, m.queries) }

// AutoCLIOptions gives the adapter's methods as commands.
func (m OwnModule) AutoCLIOptions() *autocliv1.ModuleOptions {
	messages, queries, err := services("marspace.tsmodule.v1")
	if err != nil {
		panic(err.Error())
	}
	return commands(messages, queries)
}

func commands(messages, queries service) *autocliv1.ModuleOptions {
	options := &autocliv1.ModuleOptions{
		Tx:    &autocliv1.ServiceCommandDescriptor{Service: messages.name},
		Query: &autocliv1.ServiceCommandDescriptor{Service: queries.name},
	}
	for _, method := range queries.methods {
		options.Query.RpcCommandOptions = append(options.Query.RpcCommandOptions, queryCommand(method))
	}
	for _, method := range messages.methods {
		if method.name == "UpdateParams" {
			options.Tx.RpcCommandOptions = append(options.Tx.RpcCommandOptions, &autocliv1.RpcCommandOptions{
				RpcMethod: method.name, GovProposal: true,
			})
		}
	}
	return options
}

// queryCommand takes what the REST path names as arguments: `query storage deal 7`.
func queryCommand(m method) *autocliv1.RpcCommandOptions {
	command := &autocliv1.RpcCommandOptions{RpcMethod: m.name, Use: commandName(m.name)}
	for _, field := range m.path {
		command.Use += " [" + strings.ReplaceAll(field, "_", "-") + "]"
		command.PositionalArgs = append(command.PositionalArgs, &autocliv1.PositionalArgDescriptor{ProtoField: field})
	}
	return command
}

// commandName is a method's name as a command: UsedReceipt becomes used-receipt.
func commandName(method string) string {
	var name strings.Builder
	for i, r := range method {
		if unicode.IsUpper(r) && i > 0 {
			name.WriteByte('-')
		}
		name.WriteRune(unicode.ToLower(r))
	}
	return name.String()
}
