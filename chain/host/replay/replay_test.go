package replay

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/marspace/marspace/modules"
	_ "github.com/marspace/marspace/proto/gen/go/marspace/escrow/v1"
	_ "github.com/marspace/marspace/proto/gen/go/marspace/guestbook/v1"
	_ "github.com/marspace/marspace/proto/gen/go/marspace/storage/v1"
)

// folder holds recorded histories; `npm run histories` records them again. MARSPACE_HISTORIES names another one.
func folder() string {
	if other := os.Getenv("MARSPACE_HISTORIES"); other != "" {
		return other
	}
	return "../../../vectors/histories"
}

func histories(t *testing.T) []string {
	files, err := filepath.Glob(filepath.Join(folder(), "*.jsonl"))
	require.NoError(t, err)
	require.NotEmpty(t, files, "no histories in %s: run npm run histories", folder())
	return files
}

func play(file string, fresh bool) error {
	source, err := os.Open(file)
	if err != nil {
		return err
	}
	defer source.Close()
	header, operations, err := Read(source)
	if err != nil {
		return err
	}
	player, err := NewPlayer(header, modules.Bundles)
	if err != nil {
		return err
	}
	player.FreshEngines = fresh
	return player.Play(operations)
}

func TestGojaDoesWhatV8Did(t *testing.T) {
	for _, file := range histories(t) {
		t.Run(filepath.Base(file), func(t *testing.T) {
			t.Parallel() // several engines at once
			require.NoError(t, play(file, false))
		})
	}
}

func TestFreshEnginesDoTheSame(t *testing.T) {
	for _, file := range histories(t)[:1] {
		require.NoError(t, play(file, true))
	}
}
