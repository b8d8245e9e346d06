package app

import (
	"github.com/cosmos/cosmos-sdk/types/module"
)

// tsModule is a module written in TypeScript: its folder name, and what bank lets its account do besides moving coins.
type tsModule struct {
	name        string
	permissions []string
}

// tsModules are the TypeScript modules of the chain, in the order they begin and end a block.
// Adding one changes proto/, modules/<name>/ and one line here.
var tsModules = []tsModule{}

// tsModuleNames are the names of tsModules: also of their stores and accounts.
func tsModuleNames() []string {
	names := make([]string, 0, len(tsModules))
	for _, ts := range tsModules {
		names = append(names, ts.name)
	}
	return names
}

// tsModulePermissions are the bank permissions of the modules' accounts, by name.
func tsModulePermissions() map[string][]string {
	permissions := make(map[string][]string)
	for _, ts := range tsModules {
		permissions[ts.name] = ts.permissions
	}
	return permissions
}

// newTSModules builds the adapters that let the module manager run tsModules.
func (app *App) newTSModules() ([]module.AppModule, error) {
	return nil, nil
}
