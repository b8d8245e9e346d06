// Command marspaced runs a Marspace node and talks to one.
package main

import (
	"fmt"
	"os"

	"github.com/marspace/marspace/chain/cmd/marspaced/cmd"
)

func main() {
	if err := cmd.Run(); err != nil {
		fmt.Fprintln(os.Stderr, "marspaced:", err)
		os.Exit(1)
	}
}
