import type { Viewer } from '../subjects/viewers.ts';
import type { Measure } from './measure.ts';
import { type Bench, desk, pressRight, ready, visit } from './visit.ts';

const keys = 50;
const apart = 30;

export const burst: Measure = {
  id: 'burst',
  title: 'A burst of 50 keys',
  method: `1280 × 800, 1,000 photographs, ${keys} right arrows ${apart} ms apart; then with a CPU 4 times slower.`,
  figures: [
    { key: 'moved', title: 'slides moved', digits: 0, shows: 'each', better: 'high' },
    {
      key: 'after',
      title: 'last picture, ms after the last key',
      digits: 0,
      shows: 'spread',
      better: 'low',
    },
    {
      key: 'movedSlowly',
      title: 'slow CPU: slides moved',
      digits: 0,
      shows: 'each',
      better: 'high',
    },
    {
      key: 'afterSlowly',
      title: 'slow CPU: ms after the last key',
      digits: 0,
      shows: 'spread',
      better: 'low',
    },
  ],
  rounds: 2,
  takes: () => true,
  async take(bench, viewer) {
    const [moved, after] = await hold(bench, viewer, 1);
    const [movedSlowly, afterSlowly] = await hold(bench, viewer, 4);
    return {
      moved: [moved],
      after: [after],
      movedSlowly: [movedSlowly],
      afterSlowly: [afterSlowly],
    };
  },
};

function hold(bench: Bench, viewer: Viewer, slowdown: number): Promise<[number, number]> {
  return visit(bench, viewer, 1_000, { ...desk, slowdown }, async (opened) => {
    const { page, cdp } = opened;
    const first = await ready(opened);
    const sent: Promise<void>[] = [];
    for (let key = 0; key < keys; key += 1) {
      // Not awaited, since a hand does not wait for a busy page either.
      sent.push(pressRight(cdp));
      await new Promise((waited) => setTimeout(waited, apart));
    }
    await Promise.all(sent);
    const last = await page.evaluate(() => window.watcher.rest(2000));
    return [last.photo - first.photo, last.sinceKey];
  });
}
