import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { buildings, phone, theSite } from '../support/site.ts';

const site = theSite();

/** Moves a finger through these points of the window, one every 16 ms or so, and lifts it. */
async function drag(page: Page, points: [x: number, y: number][]) {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: [number, number]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at ? [{ x: at[0], y: at[1] }] : [],
    });
  const [first, ...rest] = points;
  await touch('touchStart', first);
  for (const point of rest) {
    await touch('touchMove', point);
    await page.waitForTimeout(16);
  }
  await touch('touchEnd');
}

const leftward: [number, number][] = [320, 280, 220, 150, 80].map((x) => [x, 250]);
const rightward = leftward.toReversed();
const openOnPhone = () =>
  site.open(`${buildings}/juche-tower`, { viewport: phone, hasTouch: true, isMobile: true });

describe('a finger on the picture', () => {
  it('pushes it to the next and the previous slide', async () => {
    const page = await openOnPhone();
    await drag(page, leftward);
    await page.getByText('6 of 25', { exact: true }).waitFor();
    await drag(page, rightward);
    await drag(page, rightward);
    await page.getByText('4 of 25', { exact: true }).waitFor();
  });

  it('pushes the other way right to left', async () => {
    const page = await openOnPhone();
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await drag(page, rightward);
    await page.getByText('6 of 25', { exact: true }).waitFor();
  });

  it('scrolls the page when it goes along, and moves no slide', async () => {
    const page = await openOnPhone();
    await drag(page, [
      [200, 400],
      [204, 340],
      [208, 260],
      [212, 180],
    ]);
    await page.getByText('5 of 25', { exact: true }).waitFor();
  });

  it('that lets go half-way leaves the slide where it was', async () => {
    const page = await openOnPhone();
    await drag(page, [
      [300, 250],
      [280, 250],
      [265, 250],
      ...Array.from({ length: 10 }, (): [number, number] => [262, 250]),
    ]);
    await page.getByText('5 of 25', { exact: true }).waitFor();
    const stage = page.getByRole('figure').locator('> div').first();
    expect(await stage.evaluate((element) => element.hasAttribute('data-dragged'))).toBe(false);
  });
});
