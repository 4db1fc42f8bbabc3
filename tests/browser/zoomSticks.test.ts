import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { holdRequests } from '../support/holdRequests.ts';
import { buildings, isHydrated, laptop, phone, theSite } from '../support/site.ts';
import { gesturesAreThere, restingLie, touchScreen } from '../support/touch.ts';

const site = theSite();
const fitted = { x: 0, y: 0, zoom: 1 };

const open = async (viewport = laptop, isTouched = false) => {
  const page = await site.open(`${buildings}/juche-tower`, {
    viewport,
    hasTouch: isTouched,
    isMobile: isTouched,
    // It used to stick while it was moving.
    reducedMotion: 'no-preference',
  });
  await gesturesAreThere(page);
  return page;
};

/** Zooms in and, once the picture is moving, out again. */
async function zoomInAndOut(page: Page) {
  await page.keyboard.press('z');
  await expectOnItsWay(page);
  await page.keyboard.press('Escape');
}

async function expectOnItsWay(page: Page) {
  await page.waitForFunction(
    () => Number(document.querySelector<HTMLElement>('[data-offset="0"]')?.style.scale) > 1.05,
  );
}

/** Expects the picture to be fitted, and the page to say so. */
async function expectFitted(page: Page) {
  expect(await restingLie(page)).toEqual(fitted);
  const tool = page.getByRole('button', { name: 'Zoom in' });
  expect(await tool.getAttribute('aria-pressed')).toBe('false');
  expect(await page.getByRole('group', { name: 'Zoomed picture' }).count()).toBe(0);
}

describe('a picture zoomed in and out at once ends fitted, even if meanwhile', () => {
  it.each([
    ['the caption is hidden', (page: Page) => page.keyboard.press('c')],
    ['the filmstrip is shown', (page: Page) => page.keyboard.press('t')],
    ['the window is resized', (page: Page) => page.setViewportSize({ width: 1100, height: 700 })],
    [
      'a wheel goes on turning',
      async (page: Page) => {
        await page.mouse.move(400, 400);
        for (let turn = 0; turn < 8; turn++) await page.mouse.wheel(0, 12);
      },
    ],
  ])('%s', async (_, disturb) => {
    const page = await open();
    await zoomInAndOut(page);
    await disturb(page);
    await expectFitted(page);
  });

  it('a finger touches it', async () => {
    const page = await open(phone, true);
    const touch = await touchScreen(page);
    await zoomInAndOut(page);
    await touch.drag([[190, 250]]);
    await touch.lift();
    await expectFitted(page);
  });
});

describe('a picture that zooms in arrives, even if meanwhile', () => {
  it.each([
    ['the caption is hidden', (page: Page) => page.keyboard.press('c')],
    ['the window is resized', (page: Page) => page.setViewportSize({ width: 1100, height: 700 })],
    [
      'a wheel turns',
      async (page: Page) => {
        await page.mouse.move(400, 400);
        await page.mouse.wheel(0, 12);
      },
    ],
  ])('%s', async (_, disturb) => {
    const page = await open();
    await page.keyboard.press('z');
    await expectOnItsWay(page);
    await disturb(page);
    await expect.poll(async () => (await restingLie(page)).zoom).toBe(2);
    expect(await page.getByRole('button', { name: 'Zoom in' }).getAttribute('aria-pressed')).toBe(
      'true',
    );
  });
});

it('a picture zoomed in and out before the code has loaded stays fitted when it loads', async () => {
  const page = await site.newPage();
  const gestures = await holdRequests(page, '**/assets/gestures-*.js');
  await page.goto(`${buildings}/juche-tower`);
  await isHydrated(page);
  const tool = page.getByRole('button', { name: 'Zoom in' });
  await page.keyboard.press('z');
  await expect.poll(() => tool.getAttribute('aria-pressed')).toBe('true');
  await page.keyboard.press('z');
  await expect.poll(() => tool.getAttribute('aria-pressed')).toBe('false');
  gestures.release();
  await gesturesAreThere(page);
  await expectFitted(page);
});
