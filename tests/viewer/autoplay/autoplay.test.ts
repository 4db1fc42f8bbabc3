import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type PlayerAction,
  type PlayerState,
  reducePlayer,
} from '../../../src/viewer/autoplay/autoplay.ts';
import { startAt } from '../../../src/viewer/state/viewerState.ts';

const playerAt = (index: number, count: number): PlayerState => ({
  ...startAt(index, count),
  play: 'stopped',
});

const reduce = (state: PlayerState, ...actions: PlayerAction[]) =>
  actions.reduce(reducePlayer, state);
const play: PlayerAction = { type: 'play', at: 0 };
const read: PlayerAction = { type: 'ready', for: 'time', at: 5000 };
const nextReady: PlayerAction = { type: 'ready', for: 'next', at: 6000 };
const nextFailed: PlayerAction = { type: 'stop', as: 'failed' };
const pause: PlayerAction = { type: 'stop', as: 'stopped' };
const step: PlayerAction = { type: 'step', by: 1, at: 7000 };
const hold = (by: 'tab' | 'pointer'): PlayerAction => ({ type: 'wait', for: by });
const release = (by: 'tab' | 'pointer'): PlayerAction => ({ type: 'ready', for: by, at: 8000 });

const first = reduce(playerAt(0, 3), play);
const begun = ['time', 'next'];

describe('playing slides', () => {
  it('move on once the slide has been read and the next picture is decoded, not before', () => {
    expect(first.play).toEqual(begun);
    expect(reduce(first, read).index).toBe(0);
    expect(reduce(first, nextReady).index).toBe(0);
    expect(reduce(first, read, nextReady).index).toBe(1);
    expect(reduce(first, nextReady, read).index).toBe(1);
  });

  it('begin anew with each slide, and end at the last', () => {
    const second = reduce(first, read, nextReady);
    expect(second.play).toEqual(begun);
    const last = reduce(second, read, nextReady);
    expect(last.index).toBe(2);
    expect(last.play).toBe('stopped');
  });

  it('begin at the first slide when the reader is at the last', () => {
    const again = reduce(playerAt(2, 3), play);
    expect(again.index).toBe(0);
    expect(again.play).toEqual(begun);
  });

  it('are held while nobody sees them or the caption is read, and then get the whole time again', () => {
    const held = reduce(first, nextReady, hold('tab'), hold('pointer'));
    expect(reduce(held, read).index).toBe(0);
    expect(reduce(held, release('tab'), read).index).toBe(0);
    const released = reduce(first, read, hold('tab'), nextReady, release('tab'));
    expect(released.index).toBe(0);
    expect(reduce(released, read).index).toBe(1);
  });

  it('stop when the reader moves, even by one slide on', () => {
    expect(reduce(first, step).play).toBe('stopped');
    expect(reduce(first, read, { type: 'go', to: 2, at: 0 }).play).toBe('stopped');
  });

  it('stop when the reader zooms, and go on when a zoom comes to nothing', () => {
    expect(reduce(first, { type: 'zoom', to: 2 }).play).toBe('stopped');
    expect(reduce(first, { type: 'zoom', to: 1 }).play).toEqual(begun);
  });

  it('stop with the reason when the next picture fails, until the reader moves', () => {
    const failed = reduce(first, nextFailed);
    expect(failed.play).toBe('failed');
    expect(reduce(failed, step).play).toBe('stopped');
  });

  it('are not at rest when they stop, so that the slide is then announced', () => {
    const atRest = reduce(first, { type: 'settle', since: undefined });
    expect(reduce(atRest, pause).pace).toBe('calm');
  });

  it('never go on by themselves once they have stopped', () => {
    const actions = fc.array(
      fc.oneof(
        fc.constantFrom<PlayerAction>(read, nextReady, nextFailed, release('tab'), hold('pointer')),
        fc.nat({ max: 2 }).map((to): PlayerAction => ({ type: 'go', to, at: 0 })),
      ),
    );
    fc.assert(
      fc.property(actions, actions, (before, later) => {
        const stopped = reduce(first, ...before, pause);
        const moves = later.filter(({ type }) => type === 'go');
        const { index, play: end } = reduce(stopped, ...later);
        expect(end).not.toEqual(begun);
        expect(index).toBe(reduce(stopped, ...moves).index);
      }),
    );
  });
});
