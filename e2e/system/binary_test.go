// Package system tests the real node program: its files, its processes, its network services, on loopback.
package system

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// binary is the marspaced under test: the one MARSPACED_BINARY names, or one built for this run.
var binary string

func TestMain(m *testing.M) {
	code, err := runWithBinary(m)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		code = 1
	}
	os.Exit(code)
}

func runWithBinary(m *testing.M) (int, error) {
	if binary = os.Getenv("MARSPACED_BINARY"); binary != "" {
		return m.Run(), nil
	}
	folder, err := os.MkdirTemp("", "marspaced")
	if err != nil {
		return 0, err
	}
	defer os.RemoveAll(folder)
	binary = filepath.Join(folder, "marspaced")
	build := exec.Command("go", "build", "-o", binary, "../../chain/cmd/marspaced")
	if out, err := build.CombinedOutput(); err != nil {
		return 0, fmt.Errorf("cannot build marspaced: %w\n%s", err, out)
	}
	return m.Run(), nil
}
