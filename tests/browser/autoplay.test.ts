import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { buildings, phone, shownPicture, theSite } from '../support/site.ts';

const site = theSite();

const place = (page: Page) => page.getByText(/^\d+ of 25$/).textContent();
const pause = (page: Page) => page.getByRole('button', { name: 'Pause' });

/** The progress bar of the slide. */
const progress = (page: Page) => page.locator('section > div:empty:not([data-screen])');

/** Opens a gallery's page with a clock that the test controls. */
async function open(path: string, viewport?: typeof phone): Promise<Page> {
  const page = await site.newPage(viewport && { viewport });
  await page.clock.install();
  await page.goto(path);
  await shownPicture(page);
  return page;
}

describe('a reader who starts autoplay', () => {
  it.each([phone, undefined])(
    'sees slide after slide, and Pause all the time (%o)',
    async (viewport) => {
      const page = await open(buildings, viewport);
      await page.getByRole('button', { name: 'Play' }).click();
      await pause(page).waitFor();
      for (const number of [2, 3]) {
        await expect
          .poll(async () => {
            await page.clock.runFor(2000);
            return place(page);
          })
          .toBe(`${number} of 25`);
        const button = await pause(page).boundingBox();
        const { width, height } = page.viewportSize() ?? phone;
        expect(
          button && button.y + button.height <= height && button.x + button.width <= width,
        ).toBe(true);
      }
      expect(await violations(page)).toEqual([]);
      await pause(page).click();
      await page.clock.runFor(60_000);
      expect(await place(page)).toBe('3 of 25');
    },
  );

  it('stops it with P, a click on the picture, or by moving to a control', async () => {
    const page = await open(buildings);
    const stops = [
      () => page.keyboard.press('p'),
      () => page.mouse.click(400, 400),
      () => page.getByRole('link', { name: 'See all' }).focus(),
      () => page.keyboard.press('z'),
    ];
    for (const stop of stops) {
      await page.keyboard.press('p');
      await pause(page).waitFor();
      // The page's clock does not control the network, which its code comes from.
      await expect.poll(() => progress(page).count()).toBe(1);
      await page.clock.runFor(100);
      await stop();
      await pause(page).waitFor({ state: 'detached' });
      const stopped = await place(page);
      await page.clock.runFor(60_000);
      expect(await place(page)).toBe(stopped);
    }
  });

  it('stays at a slide whose picture has not loaded', async () => {
    const page = await open(buildings);
    await page.route('**/photos/**', () => undefined);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('p');
    await pause(page).waitFor();
    await page.clock.runFor(60_000);
    expect(await place(page)).toBe('11 of 25');
    await pause(page).waitFor();
  });

  it('sees the progress bar unless they prefer reduced motion', async () => {
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      const page = await site.newPage({ reducedMotion });
      await page.goto(buildings);
      await shownPicture(page);
      await page.keyboard.press('p');
      await pause(page).waitFor();
      await expect.poll(() => progress(page).count()).toBe(1);
      const isVisible = () => progress(page).isVisible();
      await expect.poll(isVisible).toBe(reducedMotion === 'no-preference');
    }
  });
});

it('nothing plays in a frame', async () => {
  const page = await site.open('/embed/buildings');
  await page.keyboard.press('p');
  expect(await page.getByRole('button', { name: /^(Play|Pause)$/ }).count()).toBe(0);
});
