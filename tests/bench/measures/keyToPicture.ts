import { seeded } from '../../support/photographs.ts';
import type { Viewer } from '../subjects/viewers.ts';
import type { Extent, Found, Measure } from './measure.ts';
import { type Bench, type Conditions, desk, pressRight, ready, visit, within } from './visit.ts';

/** A press that shows nothing new for so many milliseconds is lost. */
const patience = 4000;

export function keyToPicture({ presses }: Extent): Measure {
  return {
    id: 'keys',
    title: 'From the key to the picture',
    method:
      `1280 × 800, 25 photographs, ${presses} presses a round, each after a rest; ms from the key event to the painted frame in which ` +
      'the next photograph is loaded, opaque and over the middle of the stage, and to the frame in which it has come to rest.',
    figures: [
      {
        key: 'seen',
        title: 'seen, median and worst',
        digits: 0,
        shows: 'worst',
        better: 'low',
        ratioTo: 'bareImg',
      },
      { key: 'rested', title: 'at rest', digits: 0, shows: 'worst', better: 'low' },
      {
        key: 'seenReduced',
        title: 'reduced motion: seen',
        digits: 0,
        shows: 'worst',
        better: 'low',
        ratioTo: 'bareImg',
      },
      {
        key: 'restedReduced',
        title: 'reduced motion: at rest',
        digits: 0,
        shows: 'worst',
        better: 'low',
      },
      { key: 'lost', title: 'presses lost', digits: 0, shows: 'each' },
    ],
    rounds: Number.POSITIVE_INFINITY,
    takes: () => true,
    async take(bench, viewer) {
      const full = await moves(bench, viewer, desk, presses);
      const reduced = await moves(bench, viewer, { ...desk, motion: 'reduce' }, presses);
      return {
        seen: full.seen,
        rested: full.rested,
        seenReduced: reduced.seen,
        restedReduced: reduced.rested,
        lost: [full.lost + reduced.lost],
      };
    },
  };
}

function moves(bench: Bench, viewer: Viewer, conditions: Conditions, presses: number) {
  return visit(bench, viewer, 25, conditions, async (opened) => {
    const { page, cdp } = opened;
    const found: Found & { seen: number[]; rested: number[] } = { seen: [], rested: [] };
    await ready(opened);
    // Presses fall anywhere within a frame, and at the same points for every viewer.
    const random = seeded(presses);
    for (let press = 1; press <= presses; press += 1) {
      await page.waitForTimeout(150 + 100 * random());
      await pressRight(cdp);
      const move = await within(
        patience,
        page.evaluate((count) => window.watcher.move(count), press),
      );
      if (move) {
        found.seen.push(move.seen);
        found.rested.push(move.rested);
      }
    }
    return { ...found, lost: presses - found.seen.length };
  });
}
