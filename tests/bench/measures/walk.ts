import type { CDPSession } from 'playwright-core';
import type { Extent, Measure } from './measure.ts';
import { desk, pressRight, ready, visit, within } from './visit.ts';

export function walk({ walk: steps }: Extent): Measure {
  return {
    id: 'walk',
    title: `${steps} slides walked`,
    method:
      `1280 × 800, 1,000 photographs, ${steps} presses, each once the last has come to rest; then, after a garbage collection, every ` +
      '`<img>` that the page still holds, in its document or not, and what the photographs in them take decoded (4 bytes a pixel).',
    figures: [
      { key: 'moved', title: 'slides moved', digits: 0, shows: 'each' },
      { key: 'photographs', title: 'photographs held', digits: 0, shows: 'median', better: 'low' },
      { key: 'decoded', title: 'decoded MB', digits: 0, shows: 'median', better: 'low' },
      { key: 'elements', title: 'elements', digits: 0, shows: 'median' },
    ],
    rounds: 1,
    takes: ({ kind }) => kind !== 'peer',
    take: (bench, viewer) =>
      visit(bench, viewer, 1_000, desk, async (opened) => {
        const { page, cdp } = opened;
        const first = await ready(opened);
        for (let step = 1; step <= steps; step += 1) {
          await pressRight(cdp);
          await within(
            4000,
            page.evaluate((count) => window.watcher.move(count), step),
          );
        }
        const last = await page.evaluate(() => window.watcher.rest(500));
        const held = await picturesHeld(cdp);
        const elements = await page.evaluate(() => document.getElementsByTagName('*').length);
        return {
          moved: [last.photo - first.photo],
          photographs: [held.photographs],
          decoded: [held.pixels * 4e-6],
          elements: [elements],
        };
      }),
  };
}

interface Held {
  photographs: number;
  pixels: number;
}

async function picturesHeld(cdp: CDPSession): Promise<Held> {
  const { result: prototype } = await cdp.send('Runtime.evaluate', {
    expression: 'HTMLImageElement.prototype',
  });
  const { objects } = await cdp.send('Runtime.queryObjects', {
    prototypeObjectId: prototype.objectId ?? '',
  });
  const { result } = await cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    returnByValue: true,
    functionDeclaration: `function () {
      const held = this.filter((img) => img.complete && img.naturalWidth > 0 && img.currentSrc.includes('/photos/'));
      const pixels = held.map((img) => {
        const width = Number(/-(\\d+)\\./.exec(img.currentSrc)?.[1]);
        return (width * width * 2) / 3;
      });
      return { photographs: held.length, pixels: pixels.reduce((sum, each) => sum + each, 0) };
    }`,
  });
  return result.value as Held;
}
