import type { CDPSession } from 'playwright-core';
import type { Extent, Figure, Found, Measure } from './measure.ts';
import { desk, visit } from './visit.ts';

export function size({ counts }: Extent): Measure {
  const named = (count: number) => count.toLocaleString('en');
  const columns = (key: string, title: string, rest: Omit<Figure, 'key' | 'title'>) =>
    counts.map((count) => ({ key: `${key}${count}`, title: `${title}, ${named(count)}`, ...rest }));
  return {
    id: 'size',
    title: `Galleries of ${counts.map(named).join(', ')}`,
    method:
      '1280 × 800, no throttling, a cold cache: ms until the first picture; then, a second later and after a garbage collection, ' +
      "megabytes of the page's JavaScript heap and elements of its document.",
    figures: [
      ...columns('opened', 'ms', { digits: 0, shows: 'spread', better: 'low' }),
      ...columns('heap', 'MB', { digits: 1, shows: 'median', better: 'low' }),
      ...columns('elements', 'elements', { digits: 0, shows: 'median', better: 'low' }),
    ],
    rounds: 2,
    takes: () => true,
    async take(bench, viewer) {
      const found: Found = {};
      for (const count of counts) {
        await visit(bench, viewer, count, desk, async ({ page, cdp }) => {
          const first = await page.evaluate(() => window.watcher.first());
          await page.waitForTimeout(1000);
          const elements = await page.evaluate(() => document.getElementsByTagName('*').length);
          found[`opened${count}`] = [first.at];
          found[`heap${count}`] = [await heapOf(cdp)];
          found[`elements${count}`] = [elements];
        });
      }
      return found;
    },
  };
}

/** @returns megabytes in use after garbage collection. */
async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
