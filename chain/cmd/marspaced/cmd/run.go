// Package cmd holds the commands of marspaced.
package cmd

import (
	"errors"
	"fmt"
	"os"
	"strings"

	svrcmd "github.com/cosmos/cosmos-sdk/server/cmd"

	"github.com/marspace/marspace/chain/app"
)

// envPrefix starts environment variables that stand for flags: MARSPACED_HOME, MARSPACED_CHAIN_ID.
const envPrefix = "MARSPACED"

// Run executes the command line. It returns an error of one sentence; parts of the SDK panic instead of returning
// one (a missing genesis, an unreadable database), and those come back the same way.
func Run() (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = firstLine(fmt.Errorf("%v", cause))
		}
	}()
	root, err := NewRootCommand(os.Args[1:])
	if err != nil {
		return firstLine(err)
	}
	return firstLine(svrcmd.Execute(root, envPrefix, app.HomeDefault))
}

// firstLine drops stack traces that some SDK errors carry in their text.
func firstLine(err error) error {
	if err == nil {
		return nil
	}
	line, _, _ := strings.Cut(strings.TrimSpace(err.Error()), "\n")
	return errors.New(line)
}
