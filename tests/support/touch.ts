import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export type Point = [x: number, y: number];

/** Fingers on a touch screen, as the browser gets them from one. */
export async function touchScreen(page: Page) {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
    });

  /** Moves fingers that are down through these places, one about every 16 ms. */
  const move = async (...places: Point[][]) => {
    for (const points of places) {
      await send('touchMove', points);
      await page.waitForTimeout(16);
    }
  };

  /** Puts fingers down, moves them through these places, and leaves them there. */
  const drag = async (...places: Point[][]) => {
    const [first = [], ...rest] = places;
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

/** From one point to another, in steps. */
export function line([fromX, fromY]: Point, [toX, toY]: Point, steps = 6): Point[] {
  return Array.from({ length: steps + 1 }, (_, i) => [
    fromX + ((toX - fromX) * i) / steps,
    fromY + ((toY - fromY) * i) / steps,
  ]);
}

/** How the slide's picture lies on its stage: how far from its place, in pixels, and how many times larger than fitted. */
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

/** The lie of a picture that has come to rest. */
export async function restingLie(page: Page): Promise<Lie> {
  await expect.poll(() => page.locator('figure [data-moving]').count(), { timeout: 5000 }).toBe(0);
  return pictureLie(page);
}

/** Waits until the code of the gestures is there, which is fetched when the browser is idle. */
export async function gesturesAreThere(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/gestures-/.test(name)),
  );
  await page.waitForTimeout(50);
}
