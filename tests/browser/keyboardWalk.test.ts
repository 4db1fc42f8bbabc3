import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { launchFirefox } from '../support/firefox.ts';
import {
  buildings,
  connectToChromium,
  focused,
  shownPicture,
  story,
  tabTo,
  theSite,
} from '../support/site.ts';

const counter = (page: Page) => page.getByText(/^\d+ of \d+$/).textContent();
const path = (page: Page) => new URL(page.url()).pathname;

const firefox = inject('firefox');

const browsers = [{ browser: 'Chromium', start: connectToChromium }];
if (firefox) browsers.push({ browser: 'Firefox', start: () => launchFirefox(firefox) });
else describe.skip('in Firefox, which is not installed here', () => undefined);

describe.each(browsers)('in $browser', ({ start }) => {
  const site = theSite(start);

  describe('a reader with a keyboard alone', () => {
    it('goes from the list of stories to the last slide, to the grid, and back to the same place', async () => {
      const page = await site.open('/');
      await tabTo(page, /minerals|trillions/i);
      await page.keyboard.press('Enter');
      // The list of stories has more than one, and stays until the story has loaded.
      await expect.poll(() => page.getByRole('article').count()).toBe(1);
      expect(path(page)).toBe(story);

      await tabTo(page, 'See gallery');
      const scrolled = await page.evaluate(() => window.scrollY);
      await page.keyboard.press('Enter');
      const slideshow = page.getByRole('region', { name: /obsession/i });
      await slideshow.waitFor();
      expect(await counter(page)).toBe('1 of 25');

      for (let move = 1; move < 25; move++) await page.keyboard.press('ArrowRight');
      expect(await counter(page)).toBe('25 of 25');
      await page.keyboard.press('ArrowRight');
      expect(await counter(page)).toBe('25 of 25');
      await shownPicture(page);

      const caption = page.getByRole('figure').getByText(/skyline/i);
      await page.keyboard.press('c');
      await expect.poll(() => caption.isVisible()).toBe(false);
      await page.keyboard.press('c');
      await expect.poll(() => caption.isVisible()).toBe(true);

      await page.keyboard.press('g');
      await page.getByRole('link', { name: 'Back to slide' }).waitFor();
      expect(path(page)).toBe(`${buildings}/all`);
      await expect.poll(() => focused(page)).toMatch(/^Slide 25: /);

      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => focused(page)).toMatch(/^Slide 2: /);
      await page.keyboard.press('Enter');
      await expect.poll(() => counter(page)).toBe('2 of 25');
      expect(path(page)).toBe(`${buildings}/arch-of-reunification`);

      await page.keyboard.press('Escape');
      await page.getByRole('article').waitFor();
      expect(path(page)).toBe(story);
      await expect.poll(() => focused(page)).toBe('See gallery');
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(scrolled);
    });

    it('walks the 24 slides of the second gallery with the link, which keeps the focus to the end', async () => {
      const page = await site.open('/galleries/daily-life');
      await tabTo(page, 'Next slide');
      for (let move = 1; move < 24; move++) await page.keyboard.press('Enter');
      expect(await counter(page)).toBe('24 of 24');
      await expect.poll(() => focused(page)).toBe('Next slide');
      const next = page.getByRole('link', { name: 'Next slide' });
      expect(await next.getAttribute('aria-disabled')).toBe('true');
      await page.keyboard.press('Enter');
      expect(await counter(page)).toBe('24 of 24');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      expect(await counter(page)).toBe('23 of 24');
    });

    it('hears one announcement for several quick moves: number, caption and credit', async () => {
      const page = await site.open(buildings);
      const status = page.getByRole('status').filter({ hasText: /of 25/ });
      // However slow this machine is, the reader does not pause between the moves.
      await page.clock.install();
      await page.clock.pauseAt(Date.now() + 1000);
      for (let move = 0; move < 4; move++) await page.keyboard.press('ArrowRight');
      await expect.poll(() => counter(page)).toBe('5 of 25');
      expect(await status.count()).toBe(0);
      await page.clock.resume();
      await expect
        .poll(() => status.textContent())
        .toMatch(/^5 of 25\. .*Juche.* Photo by Tim Johnson/);
    });

    it('opens the list of keys, switches off single letters, and keeps that choice', async () => {
      const page = await site.open(buildings);
      await page.keyboard.press('?');
      const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
      await list.waitFor();
      await list.getByRole('checkbox').press('Space');
      await page.keyboard.press('Escape');
      await list.waitFor({ state: 'hidden' });
      expect(path(page)).toBe(buildings);

      await page.reload();
      await page.getByRole('link', { name: 'Next slide' }).waitFor();
      await expect
        .poll(async () => {
          await page.keyboard.press('ArrowRight');
          return counter(page);
        })
        .not.toBe('1 of 25');
      await page.keyboard.press('g');
      expect(path(page)).not.toContain('/all');
    });

    it('moves by ten and to the ends, and returns to the story with Escape', async () => {
      const page = await site.open(`${buildings}/juche-tower`);
      await page.keyboard.press('PageDown');
      expect(await counter(page)).toBe('15 of 25');
      await page.keyboard.press('PageUp');
      expect(await counter(page)).toBe('5 of 25');
      await page.keyboard.press('End');
      expect(await counter(page)).toBe('25 of 25');
      await page.keyboard.press('Home');
      expect(await counter(page)).toBe('1 of 25');
      await page.keyboard.press('Escape');
      await page.getByRole('article').waitFor();
      await expect.poll(() => focused(page)).toBe('See gallery');
    });
  });

  describe('the address', () => {
    it('follows the slide, and so does the title', async () => {
      const page = await site.open(buildings);
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => path(page)).toBe(`${buildings}/arch-of-reunification`);
      expect(await page.title()).toMatch(/^2 of 25/);
      await page.reload();
      expect(await counter(page)).toBe('2 of 25');
    });

    it('needs one Back from the grid to the slide, and one more to the story', async () => {
      const page = await site.open(story);
      await page.getByRole('link', { name: 'See gallery' }).first().click();
      await page.getByRole('region', { name: /obsession/i }).waitFor();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.getByRole('link', { name: 'See all' }).click();
      await page.getByRole('link', { name: /^Slide 7: / }).click();
      await expect.poll(() => counter(page)).toBe('7 of 25');
      await page.getByRole('link', { name: 'See all' }).click();
      await page.getByRole('link', { name: 'Back to slide' }).waitFor();
      await page.goBack();
      await expect.poll(() => counter(page)).toBe('7 of 25');
      await page.goBack();
      await page.getByRole('article').waitFor();
      expect(path(page)).toBe(story);
    });

    it('accepts a slide’s number and becomes its id', async () => {
      const page = await site.newPage();
      await page.goto(`${buildings}/2`);
      await page.waitForURL(`**${buildings}/arch-of-reunification`);
      expect(await counter(page)).toBe('2 of 25');
    });

    it('keeps fifty quick presses, despite the browser’s limit on history changes', async () => {
      const page = await site.open('/galleries/daily-life');
      await page.evaluate(() => {
        const press = (key: string) =>
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        for (let i = 0; i < 50; i++) press(i % 10 === 9 ? 'ArrowLeft' : 'ArrowRight');
        press('Home');
        for (let i = 0; i < 20; i++) press('ArrowRight');
      });
      await expect.poll(() => counter(page)).toBe('21 of 24');
      await expect.poll(() => path(page)).toBe('/galleries/daily-life/school-dance');
    });
  });
});
