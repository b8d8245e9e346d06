package engine

import (
	"runtime"
	"sync"
)

// Pool keeps idle engines. A call takes one for itself; calls on several goroutines have several.
type Pool struct {
	code  *Code
	mutex sync.Mutex
	idle  []Engine
}

// NewPool returns an empty pool over code.
func NewPool(code *Code) *Pool { return &Pool{code: code} }

// New makes an engine that is not one of the pool's.
func (p *Pool) New() (Engine, error) { return p.code.New() }

// Do runs f with an engine that nobody else uses. Engines that broke, or that more are idle of than there are processors, are dropped.
func (p *Pool) Do(f func(Engine) error) error {
	engine, err := p.take()
	if err != nil {
		return err
	}
	returned := false
	defer func() {
		// After a panic (out of gas, for one) the engine says itself whether it can go on.
		if !returned {
			p.put(engine)
		}
	}()
	err = f(engine)
	returned = true
	p.put(engine)
	return err
}

func (p *Pool) take() (Engine, error) {
	p.mutex.Lock()
	if last := len(p.idle) - 1; last >= 0 {
		engine := p.idle[last]
		p.idle[last] = nil
		p.idle = p.idle[:last]
		p.mutex.Unlock()
		return engine, nil
	}
	p.mutex.Unlock()
	return p.code.New()
}

func (p *Pool) put(engine Engine) {
	if engine.Broken() {
		return
	}
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if len(p.idle) < runtime.GOMAXPROCS(0)+1 {
		p.idle = append(p.idle, engine)
	}
}

// Reset drops every idle engine; the next call makes a fresh one.
func (p *Pool) Reset() {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	p.idle = nil
}
