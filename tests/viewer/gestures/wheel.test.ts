import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rolled, type WheelRun, wheelGrowth } from '../../../src/viewer/gestures/wheel.ts';

/** Two fingers across a trackpad, and the momentum after them, an event a frame: as macOS sends it. */
const push = [2, 6, 15, 30, 48, 60, 55];
const tail = Array.from({ length: 60 }, (_, i) => 50 * 0.92 ** i).filter((each) => each >= 0.5);
const swipe = [...push, ...tail];

const frame = 16;

/** The moves that these events bring about, one every 16 ms, `pause` milliseconds apart from what went before. */
function movesOf(...swipes: { events: number[]; pause?: number }[]): number[] {
  let run: WheelRun | undefined;
  let at = 0;
  const moves: number[] = [];
  for (const { events, pause = frame } of swipes) {
    at += pause - frame;
    for (const across of events) {
      at += frame;
      const next = rolled(run, { across, at });
      run = next.run;
      if (next.way !== 0) moves.push(next.way);
    }
  }
  return moves;
}

const turned = (events: number[]) => events.map((each) => -each);

describe('two fingers across a trackpad', () => {
  it('move one slide, however long their momentum goes on', () => {
    expect(movesOf({ events: swipe })).toEqual([1]);
    expect(movesOf({ events: turned(swipe) })).toEqual([-1]);
  });

  it('move a slide each time, after a pause', () => {
    expect(movesOf({ events: swipe }, { events: swipe, pause: 400 })).toEqual([1, 1]);
  });

  it('move a slide each time, though the momentum of the last has not ended', () => {
    const begun = { events: swipe.slice(0, 35) };
    expect(movesOf(begun, begun, { events: swipe })).toEqual([1, 1, 1]);
  });

  it('turn back at once', () => {
    expect(movesOf({ events: swipe.slice(0, 12) }, { events: turned(swipe) })).toEqual([1, -1]);
  });

  it('move nothing that only tremble', () => {
    expect(movesOf({ events: [2, -1, 3, 1, -2, 4] })).toEqual([]);
  });

  it('move one slide at most as long as they only slow down', () => {
    const slowing = fc
      .array(fc.double({ min: 0, max: 120, noNaN: true }), { minLength: 1, maxLength: 120 })
      .map((events) => events.toSorted((a, b) => b - a));
    fc.assert(
      fc.property(slowing, (events) => {
        expect(movesOf({ events }).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('a wheel that zooms', () => {
  it('grows and shrinks by the same, a click of a mouse no more than a third', () => {
    expect(wheelGrowth(-100)).toBeCloseTo(1.284, 3);
    expect(wheelGrowth(-100) * wheelGrowth(100)).toBeCloseTo(1);
    expect(wheelGrowth(-2)).toBeCloseTo(1.02, 2);
  });
});
