package abi

import (
	"testing"

	"github.com/dop251/goja"
	"github.com/stretchr/testify/require"
)

func TestTheInterpretersStackIsLentAndCleared(t *testing.T) {
	runtime := goja.New()
	s := newStack(runtime)
	require.NotNil(t, s.place, "the interpreter's stack lies where it did")
	value, err := runtime.RunString("(function (a, b) { var c = a + b, d = [c, a]; return d.length + c; })")
	require.NoError(t, err)
	function, _ := goja.AssertFunction(value)
	for range 3 {
		s.lend()
		result, err := function(goja.Undefined(), runtime.ToValue(20), runtime.ToValue(20))
		require.NoError(t, err)
		require.Equal(t, int64(42), result.ToInteger())
		require.Contains(t, s.kept[:cap(s.kept)], runtime.ToValue(20), "the call used the stack that was lent")
		s.clear()
		for _, left := range s.kept[:cap(s.kept)] {
			require.Nil(t, left)
		}
	}
}
