import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visitor } from '../support/framedGallery.ts';
import { someoneElsesSite } from '../support/hostPage.ts';
import { buildings, focused, story, theSite } from '../support/site.ts';

const site = theSite();
const visit = visitor(site, someoneElsesSite());

const bug = 'A fault in our own code';

/** Makes every formatter of numbers and dates throw from now on. */
async function breakCode(target: Page | Frame): Promise<void> {
  await target.evaluate((message) => {
    const formats = [Intl.NumberFormat.prototype, Intl.DateTimeFormat.prototype];
    const whole = formats.map((each) => Object.getOwnPropertyDescriptor(each, 'format') ?? {});
    const get = () => {
      throw new Error(message);
    };
    for (const each of formats) Object.defineProperty(each, 'format', { get });
    const mend = () =>
      formats.forEach((each, index) => {
        Object.defineProperty(each, 'format', whole[index] ?? {});
      });
    Object.assign(window, { mend });
  }, bug);
}

const mend = (target: Page | Frame) =>
  target.evaluate(() => (window as unknown as { mend: () => void }).mend());

describe('an exception', () => {
  it.each([
    { view: 'the list of stories', from: story, by: 'All stories', heading: 'Stories' },
    { view: 'a story', from: '/', by: /trillions/, heading: /trillions/ },
    { view: 'a slide', from: story, by: /See gallery/, heading: /obsession/ },
    { view: 'the grid', from: buildings, by: 'See all', heading: /obsession/ },
  ])('in $view is a sentence, and over when tried again', async ({ from, by, heading }) => {
    site.allowNoise(new RegExp(bug));
    const page = await site.open(from);
    // Without this, what loads after the first picture would fail first.
    await page.waitForLoadState('networkidle');
    await breakCode(page);
    await page.getByRole('link', { name: by }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Something went wrong' }).waitFor();
    await expect.poll(() => focused(page)).toBe('Something went wrong');
    expect(await page.getByRole('main').textContent()).toContain(
      'This page stopped working. Try again.',
    );
    await mend(page);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  });

  it('in a gallery leaves a link to the stories', async () => {
    site.allowNoise(new RegExp(bug));
    const page = await site.open(buildings);
    await breakCode(page);
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { level: 1, name: 'Something went wrong' }).waitFor();
    await mend(page);
    await page.getByRole('main').getByRole('link', { name: 'All stories' }).click();
    await page.getByRole('article').first().waitFor();
  });

  it('in the page’s shell still leaves a message and a link', async () => {
    site.allowNoise(new RegExp(bug));
    const page = await site.open(buildings);
    // Only the shell splits its text at brackets.
    await page.evaluate((message) => {
      const { split } = String.prototype;
      Object.assign(String.prototype, {
        split(by: unknown, limit?: number) {
          if (String(by) === '/[[\\]]/') throw new Error(message);
          return Reflect.apply(split, this, [by, limit]);
        },
      });
    }, bug);
    await page.getByRole('link', { name: 'Back to story' }).click();
    await page.getByRole('heading', { level: 1, name: 'Something went wrong' }).waitFor();
    await expect.poll(() => focused(page)).toBe('Something went wrong');
    expect(await page.getByRole('main').textContent()).toContain(
      'This page stopped working. Try again.',
    );
    await page.getByRole('link', { name: 'All stories' }).click();
    await page.getByRole('article').first().waitFor();
  });

  it('in a frame shows a message, and trying again recovers', async () => {
    site.allowNoise(new RegExp(bug));
    const { frame } = await visit();
    await breakCode(frame);
    await frame.getByRole('link', { name: 'See gallery' }).click();
    const sentence = frame.getByRole('alert');
    expect(await sentence.textContent()).toContain('Something went wrong in this gallery');
    const open = frame.getByRole('link', { name: 'Open gallery' });
    expect(await open.getAttribute('href')).toContain('/galleries/buildings');
    await mend(frame);
    await frame.getByRole('button', { name: 'Try again' }).click();
    await frame.getByRole('link', { name: 'See gallery' }).waitFor();
  });
});
