// Command bench measures the chain's bars and prints them as JSON rows: docs of what is measured are in README.md.
// `npm run bench:chain` runs it; it is no part of marspaced.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"runtime/pprof"
)

// row is one measured figure, as scripts/bench/report.ts wants it.
type row struct {
	Name   string  `json:"name"`
	Value  float64 `json:"value"`
	Unit   string  `json:"unit"`
	Bar    float64 `json:"bar"`
	Limit  float64 `json:"limit"`
	Better string  `json:"better"`
}

const (
	lower  = "lower"
	higher = "higher"
)

// beside is a figure that stands beside others to compare with, and has no bar.
func beside(name string, value float64, unit string) row {
	return row{Name: name, Value: value, Unit: unit, Better: higher}
}

type options struct {
	seconds   int
	marspaced string
	folder    string
	basePort  int
	deals     int
}

var parts = map[string]func(*bench, options) []row{
	"transactions": benchTransactions,
	"queries":      benchQueries,
	"worst":        benchWorst,
	"endblock":     benchEndBlock,
	"genesis":      benchGenesis,
	"memory":       benchMemory,
	"load":         benchLoad,
	"start":        benchStart,
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run() (err error) {
	var options options
	part := flag.String("part", "", "transactions, worst, queries, endblock, genesis, memory, load or start")
	profile := flag.String("profile", "", "write a CPU profile of the measured blocks to this file")
	flag.IntVar(&options.seconds, "seconds", 60, "how long the load lasts")
	flag.StringVar(&options.marspaced, "marspaced", "", "the built daemon, for load")
	flag.StringVar(&options.folder, "folder", "", "an empty folder for the daemon's home, for load")
	flag.IntVar(&options.basePort, "base-port", 0, "ten free ports on loopback, for load")
	flag.IntVar(&options.deals, "deals", 1_000_000, "stored deals, for endblock and genesis")
	flag.Parse()
	measure := parts[*part]
	if measure == nil {
		return fmt.Errorf("there is no part %q, want transactions, worst, queries, endblock, genesis, memory, load or start", *part)
	}
	if *profile != "" {
		file, err := os.Create(*profile)
		if err != nil {
			return err
		}
		defer file.Close()
		profileFile = file
		defer pprof.StopCPUProfile()
	}
	b := &bench{}
	defer b.close()
	defer b.report(&err)
	return json.NewEncoder(os.Stdout).Encode(map[string][]row{"rows": measure(b, options)})
}

// profileFile is where measured blocks are profiled to, or nil.
var profileFile *os.File
