import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { gridKeys } from '../../src/viewer/grid/gridMoves.ts';
import { pageKeys, slideKeys } from '../../src/viewer/keys/keys.ts';
import { holdRequests } from '../support/holdRequests.ts';
import { buildings, focused, isHydrated, story, theSite } from '../support/site.ts';

const site = theSite();

const scripts = /\/assets\/[\w-]+\.js$/;
const tower = `${buildings}/juche-tower`;

/** Opens a page whose scripts are held until they are released. */
async function openEarly(path: string, prepare?: (page: Page) => Promise<void>) {
  const page = await site.newPage();
  await prepare?.(page);
  await page.addInitScript(() => {
    const done: string[] = [];
    Object.assign(window, { done });
    const note = (event: KeyboardEvent) => void (event.isTrusted || done.push(event.key));
    window.addEventListener('keydown', note, { capture: true });
  });
  const { release } = await holdRequests(page, scripts);
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  return { page, release };
}

/** The replayed keys, in order. */
const doneAgain = (page: Page) =>
  page.evaluate(() => (window as unknown as { done: string[] }).done);

const counter = (page: Page, text: string) => page.getByText(text, { exact: true }).first();

/** Marks the document, to tell it from one that was loaded again. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { isSame: true }));
const isSame = (page: Page) => page.evaluate(() => 'isSame' in window);

describe('before a slide’s scripts have loaded', () => {
  it('keys are queued and replayed in order', async () => {
    const { page, release } = await openEarly(tower);
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'c', 'PageDown']) {
      await page.keyboard.press(key);
    }
    expect(await counter(page, '5 of 25').isVisible()).toBe(true);
    release();
    await counter(page, '16 of 25').waitFor();
    await page.getByRole('button', { name: 'Show caption' }).waitFor();
  });

  it.each([
    { view: 'a slide', path: tower, table: { ...slideKeys, ...pageKeys } },
    { view: 'the grid', path: `${buildings}/all`, table: gridKeys },
  ])('no key of $view is lost or done twice', async ({ path, table }) => {
    const { page, release } = await openEarly(path);
    // Keys that open another view, or cover this one, come last.
    const last = ['f', '?', 'g', 'Escape', 'Space'];
    const keys = Object.keys(table).filter((key) => !last.includes(key));
    for (const key of [...keys, '?']) await page.keyboard.press(key === '−' ? 'Minus' : key);
    release();
    await page.getByRole('dialog').waitFor();
    const pressed = [...keys, '?'].map((key) => (key === '−' ? '-' : key));
    expect(await doneAgain(page)).toEqual(pressed);
  });

  it('a number opens its slide, and Enter belongs to it', async () => {
    const { page, release } = await openEarly(tower);
    await page.getByRole('link', { name: 'Next slide' }).focus();
    for (const key of ['1', '7', 'c', '2', 'Enter']) await page.keyboard.press(key);
    release();
    await counter(page, '2 of 25').waitFor();
    expect(await doneAgain(page)).toEqual(['1', '7', 'c', '2', 'Enter']);
  });

  it('the browser’s key combinations are left alone', async () => {
    const { page, release } = await openEarly(tower);
    for (const key of ['Alt+c', 'Control+ArrowRight', 'Meta+g', 'Shift+ArrowRight', 'ArrowRight']) {
      await page.keyboard.press(key);
    }
    release();
    await counter(page, '6 of 25').waitFor();
    expect(await doneAgain(page)).toEqual(['ArrowRight']);
  });

  it('a key that opens another view finishes before the next one', async () => {
    const { page, release } = await openEarly(tower);
    for (const key of ['g', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    release();
    await expect.poll(() => focused(page)).toMatch(/^Slide 7: /);
  });

  it('keys pressed while they start are handled once, too', async () => {
    const { page, release } = await openEarly(buildings);
    let presses = 0;
    const pressOne = async () => {
      presses += 1;
      await page.keyboard.press('ArrowRight');
    };
    for (let early = 0; early < 4; early += 1) await pressOne();
    release();
    const started = isHydrated(page);
    for (let during = 0; during < 12; during += 1) await pressOne();
    await started;
    for (let later = 0; later < 3; later += 1) await pressOne();
    await counter(page, `${presses + 1} of 25`).waitFor();
  });

  it('clicks on links and buttons are replayed without loading another page', async () => {
    const { page, release } = await openEarly(tower);
    await mark(page);
    await page.getByRole('link', { name: 'Next slide' }).click();
    await page.getByRole('button', { name: 'Hide caption' }).click();
    await page.getByRole('link', { name: 'Next slide' }).press('Enter');
    release();
    await counter(page, '7 of 25').waitFor();
    await page.getByRole('button', { name: 'Show caption' }).waitFor();
    expect(await isSame(page)).toBe(true);
  });

  it('a link is followed when they take too long', async () => {
    const { page } = await openEarly(tower, (page) => page.clock.install());
    await mark(page);
    await page.getByRole('link', { name: 'Next slide' }).click();
    await page.clock.fastForward(10_000);
    await counter(page, '6 of 25').waitFor();
    expect(await isSame(page)).toBe(false);
  });

  it('links work when they fail, also one that was clicked before', async () => {
    site.allowNoise(/Failed to load resource|dynamically imported module/);
    const page = await site.newPage();
    await page.route(scripts, (route) => route.abort());
    await page.goto(tower, { waitUntil: 'domcontentloaded' });
    await page.getByRole('link', { name: 'Next slide' }).click();
    await counter(page, '6 of 25').waitFor();
    await page.getByRole('link', { name: 'Next slide' }).click();
    await counter(page, '7 of 25').waitFor();
  });
});

describe('before a grid’s scripts have loaded', () => {
  it('keys move the focus, and Enter opens the picture', async () => {
    const { page, release } = await openEarly(`${buildings}/all`);
    for (const key of ['End', 'ArrowLeft']) await page.keyboard.press(key);
    release();
    await expect.poll(() => focused(page)).toMatch(/^Slide 24: /);
    await page.keyboard.press('Enter');
    await counter(page, '24 of 25').waitFor();
  });
});

describe('before a story’s scripts have loaded', () => {
  it('a button is replayed, and a link is followed at once', async () => {
    const { page, release } = await openEarly(story);
    await page.getByRole('button', { name: 'Read full story' }).click();
    release();
    await page.getByRole('button', { name: 'Read full story' }).waitFor({ state: 'detached' });

    const other = await openEarly(story);
    await other.page.getByRole('link', { name: 'See gallery' }).first().click();
    await other.page.waitForURL('**/galleries/**');
  });

  it('typed text stays, and they submit the form', async () => {
    const { page, release } = await openEarly(story);
    const field = page.getByRole('textbox', { name: 'Email address' });
    await field.pressSequentially('c?g-1');
    await field.press('Enter');
    release();
    await page
      .getByRole('alert')
      .filter({ hasText: /address/ })
      .waitFor();
    expect(await field.inputValue()).toBe('c?g-1');
    expect(await doneAgain(page)).toEqual([]);
    expect(new URL(page.url()).pathname).toBe(story);
  });
});
