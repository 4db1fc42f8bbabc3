import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { framesPass } from './site.ts';

export type Point = [x: number, y: number];

/** The interval at which a touch screen reports its fingers. */
export const reportMs = 16;

/**
 * Fingers on a touch screen. Their events carry regular timestamps, so a gesture has the same speed on a busy machine.
 * @param afterReport is called after each event; with a stopped clock it has to run it for `reportMs`.
 */
export async function touchScreen(page: Page, afterReport = async () => {}) {
  const session = await page.context().newCDPSession(page);
  let atMs = 0;
  const send = async (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) => {
    atMs = type === 'touchStart' ? Math.max(Date.now(), atMs + reportMs) : atMs + reportMs;
    await session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
      timestamp: atMs / 1000,
    });
    await afterReport();
  };

  /** Moves fingers that are down to each of these positions. */
  const move = async (...positions: Point[][]) => {
    for (const points of positions) await send('touchMove', points);
  };

  /** Puts fingers down at the first of these positions, moves them through the others, and leaves them there. */
  const drag = async (...positions: Point[][]) => {
    const [first = [], ...rest] = positions;
    await send('touchStart', first);
    await move(...rest);
  };

  return {
    session,
    drag,
    move,
    async lift() {
      await send('touchEnd', []);
    },
    /** One finger through these points, and away. */
    async stroke(...points: Point[]) {
      await drag(...points.map((point) => [point]));
      await send('touchEnd', []);
    },
    async tap(point: Point) {
      await send('touchStart', [point]);
      await send('touchEnd', []);
    },
  };
}

/** Points from one to another, in equal steps. */
export function line([fromX, fromY]: Point, [toX, toY]: Point, steps = 6): Point[] {
  return Array.from({ length: steps + 1 }, (_, i) => [
    fromX + ((toX - fromX) * i) / steps,
    fromY + ((toY - fromY) * i) / steps,
  ]);
}

/** A finger that stays at a point long enough to lose its speed. */
export function still(point: Point): Point[] {
  return Array.from({ length: 10 }, () => point);
}

/** The picture's distance from the middle of its stage in pixels, and its zoom; 1 is fitted. */
export interface Lie {
  x: number;
  y: number;
  zoom: number;
}

export function pictureLie(page: Page): Promise<Lie> {
  return page
    .getByRole('figure')
    .locator('[data-offset="0"] picture > img')
    .first()
    .evaluate((img) => {
      const stage = img.closest('figure')?.firstElementChild?.getBoundingClientRect();
      const { x, y, width, height } = img.getBoundingClientRect();
      if (!stage) throw new Error('There is no stage.');
      return {
        x: x + width / 2 - stage.x - stage.width / 2,
        y: y + height / 2 - stage.y - stage.height / 2,
        zoom: width / stage.width,
      };
    });
}

/** Waits until the picture has come to rest. */
export async function restingLie(page: Page): Promise<Lie> {
  await expect.poll(() => page.locator('figure [data-moving]').count()).toBe(0);
  return pictureLie(page);
}

/** Waits until the code of the gestures, which the page loads when idle, has run. */
export async function gesturesAreThere(page: Page): Promise<void> {
  const loaded = await page.waitForFunction(() => {
    const names = performance.getEntriesByType('resource').map(({ name }) => name);
    return names.find((name) => /\/gestures-[^/]+\.js$/.test(name));
  });
  // As text: Vite would replace `import` in a function.
  await page.evaluate(`import(${JSON.stringify(await loaded.jsonValue())})`);
  await framesPass(page);
}

/** Stops the page's timers and animation frames; `page.clock.runFor` runs them. */
export async function stopClock(page: Page): Promise<void> {
  await page.clock.install();
  // It stops only at a time that has not passed when the command arrives.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 60_000));
}
