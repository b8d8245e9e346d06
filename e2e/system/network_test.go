package system

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/marspace/marspace/chain/cmd/marspaced/localnet"
)

const (
	// deadline for anything a healthy network does within a second or two; generous, because machines are busy.
	deadline = time.Minute
	pollGap  = 20 * time.Millisecond
	// portsPerNode that `testnet init-files` takes.
	portsPerNode = 10
)

// newNetwork writes the files of a network with 200 ms pauses between blocks, on ports nobody listens on.
func newNetwork(t *testing.T, validators int, extra ...string) localnet.Network {
	t.Helper()
	folder := filepath.Join(t.TempDir(), "net")
	marspaced(t, append([]string{
		"testnet", "init-files", "--v", fmt.Sprint(validators), "--output-dir", folder,
		"--base-port", fmt.Sprint(freePorts(t, validators*portsPerNode)), "--commit-timeout", "200ms", "--account", "alice",
	}, extra...)...)
	text, err := os.ReadFile(filepath.Join(folder, "network.json"))
	require.NoError(t, err)
	var network localnet.Network
	require.NoError(t, json.Unmarshal(text, &network))
	return network
}

// marspaced runs a command to its end and returns what it printed. The test ends if it fails.
func marspaced(t *testing.T, args ...string) string {
	t.Helper()
	out, err := tryMarspaced(t, args...)
	require.NoError(t, err, out)
	return out
}

// tryMarspaced runs a command in a home of its own unless it names one, and returns both streams.
func tryMarspaced(t *testing.T, args ...string) (string, error) {
	t.Helper()
	command := exec.Command(binary, args...)
	command.Env = append(os.Environ(), "HOME="+t.TempDir())
	out, err := command.CombinedOutput()
	return string(out), err
}

// Ports are taken from here: below those that systems give to outgoing connections. One of these could be the source of a
// test's own request to a node that is down, and then the node cannot have it.
const (
	portLow  = 12_000
	portHigh = 31_000
)

// freePorts finds count ports in a row that can be listened on.
func freePorts(t *testing.T, count int) int {
	t.Helper()
	for range 1000 {
		base := portLow + rand.IntN(portHigh-portLow-count)
		if allFree(base, count) {
			return base
		}
	}
	t.Fatalf("no %d free ports in a row", count)
	return 0
}

func allFree(base, count int) bool {
	for port := base; port < base+count; port++ {
		listener, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port))
		if err != nil {
			return false
		}
		_ = listener.Close()
	}
	return true
}

// eventually asks until the answer has no error; the test ends with the last one at the deadline.
func eventually(t *testing.T, what string, ask func() error) {
	t.Helper()
	end := time.Now().Add(deadline)
	for {
		err := ask()
		if err == nil {
			return
		}
		if time.Now().After(end) {
			t.Fatalf("%s: not within %s: %v", what, deadline, err)
		}
		time.Sleep(pollGap)
	}
}

func requireOneSentence(t *testing.T, out string) {
	t.Helper()
	require.True(t, strings.HasPrefix(out, "marspaced: "), out)
	require.Equal(t, 1, strings.Count(strings.TrimSpace(out), "\n")+1, out)
	require.NotContains(t, out, "goroutine")
	require.NotContains(t, out, "Usage:")
}
