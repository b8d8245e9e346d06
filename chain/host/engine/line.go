package engine

import (
	"context"
	"sync/atomic"
	"time"

	"google.golang.org/grpc/codes"

	errorsmod "cosmossdk.io/errors"
)

// ErrBusy is what a request gets when the line is full: ResourceExhausted in gRPC, 429 in REST. It says nothing of the request.
var ErrBusy = errorsmod.RegisterWithGRPCCode("node", 2, codes.ResourceExhausted, "busy")

// ErrLeft is what a request gets whose client went away, or whose deadline passed, before its turn.
var ErrLeft = errorsmod.RegisterWithGRPCCode("node", 3, codes.Canceled, "left the line")

// Line lets a few requests run at once and some more wait: first come, first served.
type Line struct {
	places     chan struct{}
	waiting    atomic.Int64
	waitingMax int64
	restrained atomic.Bool
}

// NewLine returns a line of which so many run and so many wait.
func NewLine(places, waitingMax int) *Line {
	return &Line{places: make(chan struct{}, places), waitingMax: int64(waitingMax)}
}

// inside marks the context of a request that has its place.
type inside struct{ line *Line }

// Enter waits for a place, for as long as ctx lasts, and gives the context to go on with and what gives the place back. A request that
// has its place already keeps it. The errors are ErrBusy and ErrLeft.
func (l *Line) Enter(ctx context.Context) (context.Context, func(), error) {
	key := inside{l}
	if ctx.Value(key) != nil {
		return ctx, func() {}, nil
	}
	if err := l.wait(ctx); err != nil {
		return nil, nil, err
	}
	entered := time.Now()
	return context.WithValue(ctx, key, true), func() { l.leave(time.Since(entered)) }, nil
}

func (l *Line) wait(ctx context.Context) error {
	select {
	case l.places <- struct{}{}:
		return nil
	default:
	}
	if l.waiting.Add(1) > l.waitingMax {
		l.waiting.Add(-1)
		return ErrBusy.Wrapf("%d requests wait already, ask again later", l.waitingMax)
	}
	defer l.waiting.Add(-1)
	select {
	case l.places <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ErrLeft.Wrap(ctx.Err().Error())
	}
}

// restMax bounds how long a place rests after a request that took long. Arbitrary, some times what a query takes.
const restMax = 100 * time.Millisecond

// Restrain has every place rest after each request for as long as that took, until it is called with false: what those in the line use of
// the processors is halved while something more urgent runs.
func (l *Line) Restrain(restrained bool) { l.restrained.Store(restrained) }

// leave gives a place back after a request.
func (l *Line) leave(took time.Duration) {
	if !l.restrained.Load() {
		<-l.places
		return
	}
	time.AfterFunc(min(took, restMax), func() { <-l.places })
}

// Waiting is how many wait now.
func (l *Line) Waiting() int { return int(l.waiting.Load()) }
