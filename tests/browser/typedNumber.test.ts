import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visitor } from '../support/framedGallery.ts';
import { frameCode, holdRequests } from '../support/holdRequests.ts';
import { someoneElsesSite } from '../support/hostPage.ts';
import { send } from '../support/keyboards.ts';
import { buildings, theSite } from '../support/site.ts';

const site = theSite();
const visit = visitor(site, someoneElsesSite());

const shows = (view: Page | Frame, number: number) =>
  view.getByText(`${number} of 25`, { exact: true }).waitFor();
const link = (view: Page | Frame, name: string | RegExp) => view.getByRole('link', { name });
const button = (view: Page | Frame, name: string) => view.getByRole('button', { name });
/** What a screen reader is told about the number. */
const spoken = (view: Page | Frame, number: number) =>
  view.getByRole('status').filter({ hasText: new RegExp(`^Slide ${number}\\.?$`) });
/** Where a grid shows it. */
const shown = (view: Page | Frame, number: number) =>
  view.getByText(`Slide ${number}`, { exact: true }).and(view.locator(':not([role="status"] *)'));
const path = (page: Page) => new URL(page.url()).pathname;

/** Waits for the slide and its address. */
const restsAt = async (page: Page, number: number, id: string) => {
  await page.waitForURL(`**${buildings}/${id}`);
  await shows(page, number);
};

describe('Enter after a number confirms the number', () => {
  it('whatever has the focus, also right after the number was accepted', async () => {
    const page = await site.open(buildings);
    await link(page, 'Next slide').focus();
    // 7 is accepted at once, since the gallery has no 70 slides.
    await page.keyboard.press('7');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await shows(page, 7);
    await link(page, 'Back to story').focus();
    await page.keyboard.press('2');
    await page.keyboard.press('Enter');
    await restsAt(page, 2, 'arch-of-reunification');
    await link(page, 'See all').focus();
    await page.keyboard.press('5');
    await page.keyboard.press('Enter');
    await restsAt(page, 5, 'juche-tower');
  });

  it('and so does Space on a button', async () => {
    const page = await site.open(buildings);
    await button(page, 'Hide caption').focus();
    await page.keyboard.press('2');
    await page.keyboard.press('Space');
    await restsAt(page, 2, 'arch-of-reunification');
    expect(await button(page, 'Hide caption').isVisible()).toBe(true);
  });

  it('until a moment has passed; then it presses the focused control again', async () => {
    const page = await site.open(buildings);
    await button(page, 'Hide caption').focus();
    await page.keyboard.press('7');
    await expect
      .poll(async () => {
        await page.keyboard.press('Enter');
        return button(page, 'Show caption').count();
      })
      .toBe(1);
  });

  it('also before a frame’s code has loaded', async () => {
    let release = () => {};
    const { page, frame } = await visit({
      address: '/juche-tower',
      isStarted: false,
      prepare: async (page) => {
        ({ release } = await holdRequests(page, frameCode));
      },
    });
    await link(frame, 'Next slide').focus();
    await page.keyboard.press('2');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    release();
    await shows(frame, 3);
  });
});

describe('a number that is being typed', () => {
  it('is shown and spoken, and dropped by Escape', async () => {
    const page = await site.open(`${buildings}/juche-tower`);
    await page.keyboard.press('2');
    await shows(page, 2);
    await spoken(page, 2).waitFor();
    await page.keyboard.press('Escape');
    await shows(page, 5);
    expect(path(page)).toBe(`${buildings}/juche-tower`);
  });

  it('waits at least two and a half seconds for slow typists', async () => {
    const page = await site.open(`${buildings}/juche-tower`);
    const pressed = Date.now();
    await page.keyboard.press('2');
    await page.waitForURL(`**${buildings}/arch-of-reunification`);
    expect(Date.now() - pressed).toBeGreaterThanOrEqual(2500);
  });

  it('accepts digits that need Shift, as on AZERTY', async () => {
    const page = await site.open(buildings);
    await send(
      page,
      { key: 'Shift', code: 'ShiftLeft', isShifted: true },
      { key: '2', code: 'Digit2', isShifted: true },
      { key: 'Shift', code: 'ShiftLeft', isShifted: true },
      { key: '4', code: 'Quote', isShifted: true },
    );
    await shows(page, 24);
  });
});

describe('in the grid a number opens that slide', () => {
  it('on a page, where it is shown and announced as it is typed', async () => {
    const page = await site.open(`${buildings}/all`);
    await page.keyboard.press('2');
    await shown(page, 2).waitFor();
    await spoken(page, 2).waitFor();
    await page.keyboard.press('4');
    await shows(page, 24);
    await page.keyboard.press('Enter');
    await page.keyboard.press('g');
    await link(page, /^Slide 24: /).waitFor();
    await link(page, /^Slide 24: /).focus();
    await page.keyboard.press('2');
    await page.keyboard.press('Enter');
    await restsAt(page, 2, 'arch-of-reunification');
  });

  it('but not after another key', async () => {
    const page = await site.open(`${buildings}/all`);
    await link(page, /^Slide 1: /).focus();
    await page.keyboard.press('2');
    await shown(page, 2).waitFor();
    await page.keyboard.press('ArrowRight');
    await shown(page, 2).waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await shows(page, 3);
  });

  it('in a frame', async () => {
    const { page, frame } = await visit({ address: '/juche-tower' });
    await link(frame, 'See all').click();
    await link(frame, /^Slide 9: /).waitFor();
    await page.keyboard.press('2');
    await spoken(frame, 2).waitFor();
    await page.keyboard.press('Enter');
    await shows(frame, 2);
    await link(frame, 'Next slide').focus();
    await page.keyboard.press('7');
    await page.keyboard.press('Enter');
    await shows(frame, 7);
    await page.keyboard.press('ArrowRight');
    await shows(frame, 8);
  });
});

it('Space opens the focused picture in the grid', async () => {
  const page = await site.open(`${buildings}/all`);
  await link(page, /^Slide 2: /).focus();
  await page.keyboard.press('Space');
  await restsAt(page, 2, 'arch-of-reunification');
});
