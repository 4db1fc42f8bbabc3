import type { Page } from 'playwright-core';
import type { Found, Measure } from './measure.ts';
import { slowPhone, visit, within } from './visit.ts';

export const firstPicture: Measure = {
  id: 'first',
  title: 'First picture on a slow phone',
  method:
    '390 × 844 at density 3, 1.6 Mbit/s with 150 ms a round trip, a CPU 4 times slower, a cold cache, 25 photographs. ' +
    'Bytes are bodies as sent (brotli), complete by then.',
  figures: [
    {
      key: 'shown',
      title: 'shown after ms',
      digits: 0,
      shows: 'spread',
      better: 'low',
      ratioTo: 'ours',
    },
    { key: 'listening', title: 'hears keys after ms', digits: 0, shows: 'spread', better: 'low' },
    { key: 'scripts', title: 'JS kB', digits: 1, shows: 'median' },
    { key: 'styles', title: 'CSS kB', digits: 1, shows: 'median' },
    { key: 'page', title: 'page kB', digits: 1, shows: 'median' },
    { key: 'pictures', title: 'pictures kB', digits: 0, shows: 'median' },
    { key: 'bytes', title: 'all kB', digits: 0, shows: 'median', better: 'low', ratioTo: 'ours' },
    { key: 'shift', title: 'layout shift', digits: 3, shows: 'median' },
  ],
  rounds: Number.POSITIVE_INFINITY,
  takes: () => true,
  take: (bench, viewer) =>
    visit(bench, viewer, 25, slowPhone, async ({ page }) => {
      const first = await within(
        60_000,
        page.evaluate(() => window.watcher.first()),
      );
      if (!first) throw new Error(`${viewer.name} showed no picture within a minute.`);
      const listening = await within(
        20_000,
        page.evaluate(() => window.watcher.listening()),
      );
      await page.waitForTimeout(1000);
      const shift = await page.evaluate(() => window.watcher.layoutShift());
      return {
        shown: [first.at],
        listening: listening === undefined ? [] : [listening],
        shift: [shift],
        ...(await bytesUntil(page, first.at)),
      };
    }),
};

async function bytesUntil(page: Page, time: number): Promise<Found> {
  const loaded = await page.evaluate(
    (until) =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        .map((entry) => entry as PerformanceResourceTiming)
        .filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= until)
        .map(({ name, encodedBodySize }) => ({
          path: new URL(name).pathname,
          kilobytes: encodedBodySize / 1000,
        })),
    time,
  );
  const sum = (kind: RegExp) => [
    loaded
      .filter(({ path }) => kind.test(path))
      .reduce((total, { kilobytes }) => total + kilobytes, 0),
  ];
  return {
    scripts: sum(/\.js$/),
    styles: sum(/\.css$/),
    pictures: sum(/\.(jpg|avif)$/),
    page: sum(/\/[^.]*$/),
    bytes: sum(/./),
  };
}
