package cmd

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/marspace/marspace/chain/app"
)

// execute runs the program as its main does, with these arguments.
func execute(t *testing.T, args ...string) error {
	t.Helper()
	before := os.Args
	defer func() { os.Args = before }()
	os.Args = append([]string{"marspaced"}, args...)
	return Run()
}

func TestAnExportForHeightZeroIsRefusedInOneSentence(t *testing.T) {
	home := filepath.Join(t.TempDir(), "home")
	require.NoError(t, execute(t, "init", "node", "--home", home, "--chain-id", "marspace-test-1"))
	output := filepath.Join(home, "exported.json")

	err := execute(t, "export", "--for-zero-height", "--home", home, "--output-document", output)

	require.ErrorContains(t, err, app.ErrZeroHeight.Error())
	require.NotContains(t, err.Error(), "\n")
	require.Less(t, len(err.Error()), 200)
	require.NoFileExists(t, output)
}
