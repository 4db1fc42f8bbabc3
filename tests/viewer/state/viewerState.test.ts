import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  neighboursOf,
  reduceViewer,
  startAt,
  type ViewerAction,
} from '../../../src/viewer/state/viewerState.ts';

const step = (by: number, at: number): ViewerAction => ({ type: 'step', by, at });

describe('the slideshow', () => {
  it('keeps every one of fifty quick presses', () => {
    const presses = Array.from({ length: 50 }, (_, i) => step(1, i * 5));
    expect(presses.reduce(reduceViewer, startAt(0, 100)).index).toBe(50);
  });

  it('stays at its ends without counting the presses that lead nowhere', () => {
    const atEnd = [step(1, 0), step(1, 1000), step(1, 2000)].reduce(reduceViewer, startAt(23, 25));
    expect(atEnd.index).toBe(24);
    expect(reduceViewer(atEnd, step(-1, 3000)).index).toBe(23);
  });

  it('moves ten on from the end by as much as there is', () => {
    expect(reduceViewer(startAt(20, 25), step(10, 0)).index).toBe(24);
  });

  it('is hurried while moves follow each other quickly, until it settles', () => {
    const first = reduceViewer(startAt(0, 25), step(1, 1000));
    expect(first.pace).toBe('calm');
    const second = reduceViewer(first, step(1, 1060));
    expect(second.pace).toBe('hurried');
    expect(reduceViewer(second, { type: 'settle', since: 1060 }).pace).toBe('calm');
  });

  it('shows the next slide fitted, however far the last was zoomed', () => {
    const zoomed = reduceViewer(startAt(0, 25), { type: 'zoom', to: 3 });
    expect(zoomed.zoom).toBe(3);
    expect(reduceViewer(zoomed, step(1, 0)).zoom).toBe(1);
  });

  it('zooms neither below fitted nor without end', () => {
    expect(reduceViewer(startAt(0, 25), { type: 'zoom', to: 0.2 }).zoom).toBe(1);
    expect(reduceViewer(startAt(0, 25), { type: 'zoom', to: 99 }).zoom).toBe(6);
  });

  it('gets the slides ahead ready before the one behind', () => {
    const forward = reduceViewer(startAt(4, 25), step(1, 0));
    expect(neighboursOf(forward)).toEqual([6, 7, 4]);
    expect(neighboursOf(reduceViewer(forward, step(-1, 1000)))).toEqual([3, 2, 5]);
    expect(neighboursOf(startAt(0, 2))).toEqual([1]);
  });

  it('never leaves the gallery, whatever it is asked', () => {
    const anyAction = fc.oneof(
      fc.record({ type: fc.constant('step' as const), by: fc.integer(), at: fc.nat() }),
      fc.record({ type: fc.constant('go' as const), to: fc.integer(), at: fc.nat() }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.array(anyAction), (count, actions) => {
        const { index } = actions.reduce(reduceViewer, startAt(0, count));
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThan(count);
      }),
    );
  });
});
