package replay

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/marspace/marspace/chain/host/abi"
	"github.com/marspace/marspace/chain/x/tsmodule"
	"github.com/marspace/marspace/modules"
	_ "github.com/marspace/marspace/proto/gen/go/marspace/escrow/v1"
	_ "github.com/marspace/marspace/proto/gen/go/marspace/guestbook/v1"
	_ "github.com/marspace/marspace/proto/gen/go/marspace/storage/v1"
)

// recorders are the tests that write random histories into the folder MARSPACE_RECORD. MARSPACE_SEED and MARSPACE_RUNS give others.
var recorders = []string{
	"modules/escrow/escrow.fuzz.test.ts", "modules/storage/storage.fuzz.test.ts", "modules/testkit/guestbook.fuzz.test.ts",
}

var histories []string

// TestMain records histories under V8 with the repository's own Node, so that they are of the bundles that are built now.
func TestMain(m *testing.M) {
	folder, err := record()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	code := m.Run()
	os.RemoveAll(folder)
	os.Exit(code)
}

func record() (string, error) {
	folder, err := os.MkdirTemp("", "marspace-histories-")
	if err != nil {
		return "", err
	}
	root, err := filepath.Abs("../../..")
	if err != nil {
		return folder, err
	}
	binaries := filepath.Join(root, "node_modules", ".bin")
	command := exec.Command(filepath.Join(binaries, "vitest"), append([]string{"run"}, recorders...)...)
	command.Dir = root
	command.Env = append(os.Environ(),
		"PATH="+binaries+string(os.PathListSeparator)+os.Getenv("PATH"), "MARSPACE_RECORD="+folder,
		"MARSPACE_SEED="+setting("MARSPACE_SEED", "7"), "MARSPACE_RUNS="+setting("MARSPACE_RUNS", "6"))
	if output, err := command.CombinedOutput(); err != nil {
		return folder, fmt.Errorf("histories cannot be recorded (is npm install done?): %w\n%s", err, output)
	}
	histories, err = filepath.Glob(filepath.Join(folder, "*.jsonl"))
	if err == nil && len(histories) < len(recorders) {
		err = fmt.Errorf("recorded %d histories, want one of each of %d tests", len(histories), len(recorders))
	}
	return folder, err
}

func setting(name, otherwise string) string {
	if value := os.Getenv(name); value != "" {
		return value
	}
	return otherwise
}

func load(t testing.TB, file string) (Header, []Operation) {
	source, err := os.Open(file)
	require.NoError(t, err)
	defer source.Close()
	header, operations, err := Read(source)
	require.NoError(t, err)
	require.NotEmpty(t, operations)
	return header, operations
}

func newPlayer(t testing.TB, header Header) *Player {
	player, err := NewPlayer(header, modules.Bundles)
	require.NoError(t, err)
	return player
}

// stepsMin is how many recorded steps one run replays at least.
const stepsMin = 10_000

func TestGojaDoesWhatV8Did(t *testing.T) {
	steps := 0
	for _, file := range histories {
		_, operations := load(t, file)
		steps += len(operations)
	}
	t.Logf("%d steps in %d histories", steps, len(histories))
	require.GreaterOrEqual(t, steps, stepsMin)
	for _, file := range histories {
		t.Run(filepath.Base(file), func(t *testing.T) {
			t.Parallel() // several engines at once
			header, operations := load(t, file)
			require.NoError(t, newPlayer(t, header).Play(operations))
		})
	}
}

// smallest returns the shortest history of each module, for what is slow.
func smallest(t *testing.T) []string {
	byModule := make(map[string]string)
	sizes := make(map[string]int64)
	for _, file := range histories {
		info, err := os.Stat(file)
		require.NoError(t, err)
		name := filepath.Base(file)[:6]
		if sizes[name] == 0 || info.Size() < sizes[name] {
			sizes[name], byModule[name] = info.Size(), file
		}
	}
	var files []string
	for _, file := range byModule {
		files = append(files, file)
	}
	return files
}

// askBefore has a player's engine answer every query of some histories on a state that is dropped, for other modules' messages as well.
func askBefore(t *testing.T, player *Player, files []string) {
	for _, file := range files {
		_, operations := load(t, file)
		for _, operation := range operations {
			if operation.Op != "query" && operation.Op != "message" {
				continue
			}
			call := abi.Call{Module: operation.Module, Kind: abi.Query, Name: operation.Method, Request: operation.Value, Sender: operation.Sender}
			if operation.Op == "message" {
				call.Module, call.Kind, call.Name = moduleOf(operation.Type), abi.Message, operation.Type
			}
			if slices.Contains(player.modules, call.Module) {
				branch, _ := player.chain.Ctx.CacheContext()
				_, _ = player.runtime.Call(branch, call) // whatever it answers: it has used the engine
			}
		}
	}
}

// An engine that has served every other call, and one that has served none, write, emit, answer and refuse the same.
func TestOneOldEngineAndFreshOnesDoTheSame(t *testing.T) {
	for _, file := range histories {
		t.Run(filepath.Base(file), func(t *testing.T) {
			t.Parallel()
			header, operations := load(t, file)
			old := newPlayer(t, header)
			old.OneEngine = true
			old.chain.Ctx = old.chain.Ctx.WithExecMode(sdk.ExecModeFinalize)
			askBefore(t, old, smallest(t))
			made := old.runtime.EnginesMade()
			require.NoError(t, old.Play(operations))
			require.Equal(t, made, old.runtime.EnginesMade(), "all ran in one engine")
		})
	}
	for _, file := range smallest(t) {
		t.Run("fresh "+filepath.Base(file), func(t *testing.T) {
			t.Parallel()
			header, operations := load(t, file)
			fresh := newPlayer(t, header)
			fresh.FreshEngines = true
			require.NoError(t, fresh.Play(operations))
		})
	}
}

func TestADifferenceIsFound(t *testing.T) {
	header, operations := load(t, smallest(t)[0])
	for i := range operations {
		if len(operations[i].Writes) > 0 && operations[i].Writes[0][2] != nil {
			other := "00" + *operations[i].Writes[0][2]
			operations[i].Writes[0][2] = &other
			break
		}
	}
	require.ErrorContains(t, newPlayer(t, header).Play(operations), "writes differs")
}

// TestAHistoryIsPlayedWithItsOwnLimits: batches of storage's histories have more mistakes than their refused_branches_max, so with the
// default they end otherwise.
func TestAHistoryIsPlayedWithItsOwnLimits(t *testing.T) {
	differ := 0
	for _, file := range histories {
		header, operations := load(t, file)
		if header.RefusedBranchesMax == tsmodule.DefaultParams().RefusedBranchesMax {
			continue
		}
		header.RefusedBranchesMax = tsmodule.DefaultParams().RefusedBranchesMax
		if newPlayer(t, header).Play(operations) != nil {
			differ++
		}
	}
	require.Positive(t, differ, "no history depends on its refused_branches_max")
}

func TestAHistoryWithoutALimitIsRefused(t *testing.T) {
	header, _ := load(t, histories[0])
	header.RefusedBranchesMax = 0
	_, err := NewPlayer(header, modules.Bundles)
	require.ErrorContains(t, err, "refused_branches_max 0, want 1 to")
}

func TestAnotherBundleIsRefused(t *testing.T) {
	header, _ := load(t, histories[0])
	header.Modules[0].BundleSHA256 = "00"
	_, err := NewPlayer(header, modules.Bundles)
	require.ErrorContains(t, err, "record it again")
}
