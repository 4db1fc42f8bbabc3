import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visitor } from '../support/framedGallery.ts';
import { frameCode, holdRequests } from '../support/holdRequests.ts';
import { someoneElsesSite } from '../support/hostPage.ts';
import { type SentKey, send } from '../support/keyboards.ts';
import { buildings, theSite } from '../support/site.ts';

const site = theSite();
const visit = visitor(site, someoneElsesSite());

/** The keys C, G, Z and ? of a US keyboard, as other layouts send them. */
const layouts: Record<string, Record<'c' | 'g' | 'z' | 'help', SentKey>> = {
  Russian: {
    c: { key: 'с', code: 'KeyC' },
    g: { key: 'п', code: 'KeyG' },
    z: { key: 'я', code: 'KeyZ' },
    help: { key: '?', code: 'Digit7', isShifted: true },
  },
  Greek: {
    c: { key: 'ψ', code: 'KeyC' },
    g: { key: 'γ', code: 'KeyG' },
    z: { key: 'ζ', code: 'KeyZ' },
    help: { key: '?', code: 'Slash', isShifted: true },
  },
  Korean: {
    c: { key: 'ㅊ', code: 'KeyC' },
    g: { key: 'ㅎ', code: 'KeyG' },
    z: { key: 'ㅋ', code: 'KeyZ' },
    help: { key: '?', code: 'Slash', isShifted: true },
  },
  Arabic: {
    c: { key: 'ؤ', code: 'KeyC' },
    g: { key: 'ل', code: 'KeyG' },
    z: { key: 'ئ', code: 'KeyZ' },
    help: { key: '؟', code: 'Slash', isShifted: true },
  },
  Hebrew: {
    c: { key: 'ב', code: 'KeyC' },
    g: { key: 'ע', code: 'KeyG' },
    z: { key: 'ז', code: 'KeyZ' },
    help: { key: '?', code: 'Slash', isShifted: true },
  },
  'Japanese kana': {
    c: { key: 'そ', code: 'KeyC' },
    g: { key: 'き', code: 'KeyG' },
    z: { key: 'つ', code: 'KeyZ' },
    help: { key: '？', code: 'Slash', isShifted: true },
  },
  'input method': {
    c: { key: 'Process', code: 'KeyC' },
    g: { key: 'Process', code: 'KeyG' },
    z: { key: 'Process', code: 'KeyZ' },
    help: { key: 'Process', code: 'Slash', isShifted: true },
  },
  Dvorak: {
    c: { key: 'c', code: 'KeyI' },
    g: { key: 'g', code: 'KeyU' },
    z: { key: 'z', code: 'Slash' },
    help: { key: '?', code: 'BracketLeft', isShifted: true },
  },
};

const button = (view: Page | Frame, name: string) =>
  view.getByRole('button', { name, exact: true });

/** Hides and shows the caption, zooms, opens the list of keys, goes to the grid and back. */
async function useEveryKey(page: Page, view: Page | Frame, keys: (typeof layouts)[string]) {
  await send(page, keys.c);
  await button(view, 'Show caption').waitFor();
  await send(page, keys.c);
  await button(view, 'Hide caption').waitFor();
  await send(page, keys.z);
  await expect.poll(() => button(view, 'Zoom in').getAttribute('aria-pressed')).toBe('true');
  await send(page, keys.z);
  await expect.poll(() => button(view, 'Zoom in').getAttribute('aria-pressed')).toBe('false');
  await send(page, keys.help);
  await view.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  await page.keyboard.press('Escape');
  await view.getByRole('dialog').waitFor({ state: 'hidden' });
  await send(page, keys.g);
  await view.getByRole('link', { name: 'Back to slide' }).waitFor();
  await send(page, keys.g);
  await view.getByRole('link', { name: 'See all' }).waitFor();
}

describe('on a page', () => {
  it.each(Object.entries(layouts))('every letter works on a keyboard: %s', async (_, keys) => {
    const page = await site.open(`${buildings}/juche-tower`);
    await useEveryKey(page, page, keys);
  });

  it('on AZERTY and QWERTZ the printed letters count', async () => {
    const page = await site.open(`${buildings}/juche-tower`);
    // AZERTY has W, and QWERTZ has Y, where a US keyboard has Z.
    await send(page, { key: 'w', code: 'KeyZ' }, { key: 'y', code: 'KeyZ' });
    // A dead key, where a US keyboard has "=".
    await send(page, { key: 'Dead', code: 'Equal' }, { key: 'é', code: 'Digit2' });
    await send(page, { key: 'c', code: 'KeyC' });
    await button(page, 'Show caption').waitFor();
    expect(await button(page, 'Zoom in').getAttribute('aria-pressed')).toBe('false');
    expect(await page.getByText('5 of 25', { exact: true }).isVisible()).toBe(true);
    await send(page, { key: '2', code: 'Digit2', isShifted: true });
    await send(page, { key: '4', code: 'Quote', isShifted: true });
    await page.getByText('24 of 25', { exact: true }).waitFor();
  });

  it('digits of other scripts and of an input method enter a number', async () => {
    const page = await site.open(buildings);
    const shows = (number: number) =>
      page
        .waitForURL(`**${buildings}/*`)
        .then(() => page.getByText(`${number} of 25`, { exact: true }).waitFor());
    await send(page, { key: '１', code: 'Digit1' }, { key: '７', code: 'Digit7' });
    await shows(17);
    await send(page, { key: '١', code: 'Digit1' }, { key: '٢', code: 'Digit2' });
    await shows(12);
    await send(page, { key: '۲', code: 'Digit2' }, { key: '۱', code: 'Digit1' });
    await shows(21);
    await send(page, { key: 'Process', code: 'Digit9' });
    await shows(9);
  });

  it('the switch for single keys applies to them, too', async () => {
    const page = await site.open(buildings);
    await page.evaluate(() => localStorage.setItem('diaporama:singleKeys', 'off'));
    await page.reload();
    await page.getByRole('link', { name: 'Next slide' }).waitFor();
    await expect
      .poll(async () => {
        await page.keyboard.press('ArrowRight');
        return page.getByText('2 of 25', { exact: true }).count();
      })
      .toBe(1);
    await send(page, { key: 'с', code: 'KeyC' }, { key: 'Process', code: 'KeyG' });
    await send(page, { key: 'لأ', code: 'KeyG', isShifted: true }, { key: '٧', code: 'Digit7' });
    await page.keyboard.press('ArrowRight');
    await page.getByText('3 of 25', { exact: true }).waitFor();
    expect(await button(page, 'Hide caption').isVisible()).toBe(true);
  });
});

describe('in a frame', () => {
  it('every letter works on a Korean keyboard', async () => {
    const { page, frame } = await visit({ address: '/juche-tower' });
    await frame.getByRole('link', { name: 'See all' }).focus();
    await useEveryKey(page, frame, layouts.Korean as (typeof layouts)[string]);
  });

  it('a letter pressed before the code has loaded is replayed', async () => {
    let release = () => {};
    const { page, frame } = await visit({
      address: '/juche-tower',
      isStarted: false,
      prepare: async (page) => {
        ({ release } = await holdRequests(page, frameCode));
      },
    });
    await frame.getByRole('link', { name: 'See all' }).focus();
    await send(page, { key: 'с', code: 'KeyC' });
    await send(page, { key: '１', code: 'Digit1' }, { key: '７', code: 'Digit7' });
    release();
    await button(frame, 'Show caption').waitFor();
    await frame.getByText('17 of 25', { exact: true }).waitFor();
  });
});
