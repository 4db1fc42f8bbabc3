import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Autoplay,
  type AutoplayAction,
  movesOn,
  playFrom,
  reduceAutoplay,
} from '../../../src/viewer/autoplay/autoplay.ts';

const told = (show: Autoplay, ...actions: AutoplayAction[]) => actions.reduce(reduceAutoplay, show);
const ready = told(playFrom(0, 3), { type: 'read' }, { type: 'nextReady' });

describe('a show', () => {
  it('moves on once its slide has been read and the next picture is decoded, not before', () => {
    expect(movesOn(playFrom(0, 3))).toBe(false);
    expect(movesOn(told(playFrom(0, 3), { type: 'read' }))).toBe(false);
    expect(movesOn(told(playFrom(0, 3), { type: 'nextReady' }))).toBe(false);
    expect(movesOn(ready)).toBe(true);
  });

  it('begins anew with each slide, and ends at the last', () => {
    const second = told(ready, { type: 'moved', to: 1 });
    expect(second).toEqual(playFrom(1, 3));
    const last = told(second, { type: 'read' }, { type: 'nextReady' }, { type: 'moved', to: 2 });
    expect(last.status).toBe('ended');
  });

  it('is held while it is not seen or its text is being read, and gives the whole time again', () => {
    const held = told(ready, { type: 'hold', by: 'away' }, { type: 'hold', by: 'reading' });
    expect(movesOn(held)).toBe(false);
    const half = told(held, { type: 'release', by: 'away' }, { type: 'read' });
    expect(movesOn(half)).toBe(false);
    const released = told(
      held,
      { type: 'release', by: 'away' },
      { type: 'release', by: 'reading' },
    );
    expect(movesOn(released)).toBe(false);
    expect(movesOn(told(released, { type: 'read' }))).toBe(true);
  });

  it('ends when the reader moves, even by one slide on', () => {
    expect(told(playFrom(0, 3), { type: 'moved', to: 1 }).status).toBe('ended');
    expect(told(ready, { type: 'moved', to: 2 }).status).toBe('ended');
  });

  it('stops with its reason when the next picture does not come', () => {
    expect(told(playFrom(0, 3), { type: 'nextFailed' }).status).toBe('failed');
  });

  it('never goes on by itself once it has ended', () => {
    const actions = fc.array(
      fc.oneof(
        fc.constantFrom<AutoplayAction>(
          { type: 'read' },
          { type: 'nextReady' },
          { type: 'nextFailed' },
          { type: 'release', by: 'away' },
          { type: 'hold', by: 'reading' },
        ),
        fc.nat({ max: 2 }).map((to): AutoplayAction => ({ type: 'moved', to })),
      ),
    );
    fc.assert(
      fc.property(actions, actions, (before, behind) => {
        const ended = told(playFrom(0, 3), ...before, { type: 'end' });
        expect(told(ended, ...behind)).toEqual(ended);
        expect(movesOn(ended)).toBe(false);
      }),
    );
  });
});
