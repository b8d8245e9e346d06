package engine

import (
	"context"
	"sync/atomic"

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
	return context.WithValue(ctx, key, true), func() { <-l.places }, nil
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

// Waiting is how many wait now.
func (l *Line) Waiting() int { return int(l.waiting.Load()) }
