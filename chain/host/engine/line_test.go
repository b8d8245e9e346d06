package engine

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
)

func enter(t *testing.T, line *Line) (leave func()) {
	t.Helper()
	_, leave, err := line.Enter(t.Context())
	require.NoError(t, err)
	return leave
}

func TestALineServesInTheOrderOfComing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		line := NewLine(1, 10)
		leave := enter(t, line)
		var served []int
		for i := range 10 {
			go func() {
				_, leave, err := line.Enter(t.Context())
				if err == nil {
					served = append(served, i) // one at a time: the line has one place
					leave()
				}
			}()
			synctest.Wait()
			require.Equal(t, i+1, line.Waiting())
		}
		leave()
		synctest.Wait()
		require.Equal(t, []int{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, served)
		require.Zero(t, line.Waiting())
	})
}

func TestARestrainedLineRestsAsLongAsItWorks(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		line := NewLine(1, 10)
		line.Restrain(true)
		began := time.Now()
		for _, took := range []time.Duration{3 * time.Millisecond, time.Second} {
			leave := enter(t, line)
			time.Sleep(took)
			leave()
		}
		enter(t, line)()
		require.Equal(t, 3*time.Millisecond+3*time.Millisecond+time.Second+restMax, time.Since(began), "each request, and its rest")
		line.Restrain(false)
		enter(t, line)()
		require.Equal(t, 3*time.Millisecond+3*time.Millisecond+time.Second+restMax, time.Since(began), "nothing rests any more")
	})
}

func TestAFullLineRefusesAndAnEmptyOneDoesNot(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		line := NewLine(2, 1)
		first, second := enter(t, line), enter(t, line)
		entered := make(chan func())
		go func() {
			_, leave, _ := line.Enter(t.Context())
			entered <- leave
		}()
		synctest.Wait()
		_, _, err := line.Enter(t.Context())
		require.ErrorIs(t, err, ErrBusy)
		require.ErrorContains(t, err, "1 requests wait already")
		first()
		(<-entered)()
		second()
		enter(t, line)()
	})
}

func TestWhoIsCancelledLeavesTheLine(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		line := NewLine(1, 1)
		leave := enter(t, line)
		ctx, cancel := context.WithCancel(t.Context())
		ended := make(chan error)
		go func() {
			_, _, err := line.Enter(ctx)
			ended <- err
		}()
		synctest.Wait()
		cancel()
		require.ErrorIs(t, <-ended, ErrLeft)
		require.Zero(t, line.Waiting())
		leave()
		enter(t, line)()
	})
}

func TestWhoHasAPlaceNeedsNoSecondOne(t *testing.T) {
	line := NewLine(1, 0)
	ctx, leave, err := line.Enter(t.Context())
	require.NoError(t, err)
	_, again, err := line.Enter(ctx)
	require.NoError(t, err)
	again()
	_, _, err = line.Enter(t.Context())
	require.ErrorIs(t, err, ErrBusy, "giving back the second place gave back no first one")
	leave()
	enter(t, line)()
}
