package main

import (
	"fmt"
	"os"
	"testing"
)

// bench stands where testchain wants a test: what would end a test ends the program, with one sentence.
type bench struct {
	testing.TB
	folders  []string
	cleanups []func()
}

type failed struct{ text string }

func (b *bench) Helper()                           {}
func (b *bench) Name() string                      { return "bench" }
func (b *bench) Failed() bool                      { return false }
func (b *bench) Log(args ...any)                   { fmt.Fprintln(os.Stderr, args...) }
func (b *bench) Logf(format string, args ...any)   { fmt.Fprintf(os.Stderr, format+"\n", args...) }
func (b *bench) Fatal(args ...any)                 { panic(failed{fmt.Sprint(args...)}) }
func (b *bench) Fatalf(format string, args ...any) { panic(failed{fmt.Sprintf(format, args...)}) }
func (b *bench) Cleanup(f func())                  { b.cleanups = append(b.cleanups, f) }

func (b *bench) must(err error) {
	if err != nil {
		b.Fatal(err)
	}
}

func (b *bench) TempDir() string {
	folder, err := os.MkdirTemp("", "marspace-bench-")
	b.must(err)
	b.folders = append(b.folders, folder)
	return folder
}

// close undoes what was set up, the last first.
func (b *bench) close() {
	for i := len(b.cleanups) - 1; i >= 0; i-- {
		b.cleanups[i]()
	}
	for _, folder := range b.folders {
		_ = os.RemoveAll(folder)
	}
}

// report turns what ended the measurement into an error.
func (b *bench) report(err *error) {
	switch reason := recover().(type) {
	case nil:
	case failed:
		*err = fmt.Errorf("%s", reason.text)
	default:
		panic(reason)
	}
}
