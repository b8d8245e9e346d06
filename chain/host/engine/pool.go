package engine

import (
	"context"
	"runtime"
	"sync"
)

// Purpose says whose work a call is. Each purpose has engines of its own, so that none waits for another's.
type Purpose int

const (
	// Blocks are what consensus needs: a call never waits for an engine.
	Blocks Purpose = iota
	// Simulations are transactions tried for somebody. Whoever starts them bounds them by Pool.Simulations.
	Simulations
	// Queries wait in Pool.Queries.
	Queries
	purposes
)

// Settings bound what a node does for others beside its blocks.
type Settings struct {
	// QueryEngines is how many queries run at once; 0 is a processor less than there are, so that one is left for blocks.
	QueryEngines int
	// LineMax is how many queries, and how many simulations, wait at most; 0 is LineDefault.
	LineMax int
}

// LineDefault is more than a busy explorer asks at once. A request that waits takes some 20 KiB. Arbitrary.
const LineDefault = 1000

func (s Settings) withDefaults() Settings {
	if s.QueryEngines == 0 {
		s.QueryEngines = max(1, runtime.GOMAXPROCS(0)-1)
	}
	if s.LineMax == 0 {
		s.LineMax = LineDefault
	}
	return s
}

// Pool keeps engines. A call takes one for itself; calls on several goroutines have several.
type Pool struct {
	code *Code
	// Queries and Simulations are the lines of those who are not consensus.
	Queries, Simulations *Line

	mutex sync.Mutex
	idle  [purposes][]Engine
	keep  [purposes]int
}

// NewPool returns a pool over code with an engine for blocks. The others are made when they are first needed.
func NewPool(code *Code, settings Settings) (*Pool, error) {
	settings = settings.withDefaults()
	p := &Pool{
		code: code, Queries: NewLine(settings.QueryEngines, settings.LineMax), Simulations: NewLine(1, settings.LineMax),
		keep: [purposes]int{Blocks: 1, Simulations: 1, Queries: settings.QueryEngines},
	}
	first, err := code.New()
	if err != nil {
		return nil, err
	}
	p.put(Blocks, first)
	return p, nil
}

// Made is how many engines were made since the process began to run modules.
func (p *Pool) Made() int { return int(p.code.made.Load()) }

// New makes an engine that is not one of the pool's.
func (p *Pool) New() (Engine, error) { return p.code.New() }

// Do runs f with an engine of the purpose that nobody else uses. A query first waits its turn, for as long as ctx lasts.
func (p *Pool) Do(ctx context.Context, purpose Purpose, f func(Engine) error) error {
	if purpose == Queries {
		_, leave, err := p.Queries.Enter(ctx)
		if err != nil {
			return err
		}
		defer leave()
	}
	engine, err := p.take(purpose)
	if err != nil {
		return err
	}
	// Also after a panic (out of gas, for one): the engine says itself whether it can go on.
	defer p.put(purpose, engine)
	return f(engine)
}

func (p *Pool) take(purpose Purpose) (Engine, error) {
	p.mutex.Lock()
	idle := p.idle[purpose]
	if last := len(idle) - 1; last >= 0 {
		engine := idle[last]
		idle[last] = nil
		p.idle[purpose] = idle[:last]
		p.mutex.Unlock()
		return engine, nil
	}
	p.mutex.Unlock()
	return p.code.New()
}

func (p *Pool) put(purpose Purpose, engine Engine) {
	if engine.Broken() {
		return
	}
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if len(p.idle[purpose]) < p.keep[purpose] {
		p.idle[purpose] = append(p.idle[purpose], engine)
	}
}

// Reset drops every idle engine; the next call makes a fresh one.
func (p *Pool) Reset() {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	clear(p.idle[:])
}
