import { describe, expect, it } from 'vitest';
import { focused, story, theSite } from '../support/site.ts';

const site = theSite();

describe('a story', () => {
  it('unfolds with its button, stays open after a visit to a gallery, and counts its pictures correctly', async () => {
    const page = await site.open(story);
    const folded = page.getByText(/Suez Canal/).first();
    expect(await folded.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Read full story' }).click();
    await expect.poll(() => folded.isVisible()).toBe(true);

    const second = page.getByRole('figure').filter({ hasText: '24 photos' });
    await second.getByRole('link', { name: 'See gallery' }).click();
    await page.getByText('1 of 24', { exact: true }).waitFor();
    await page.goBack();
    await expect.poll(() => folded.isVisible()).toBe(true);
    await expect.poll(() => focused(page)).toBe('See gallery');
  });

  it('lets find-in-page reach the folded text', async () => {
    const page = await site.open(story);
    const folded = page.getByText(/Suez Canal/).first();
    // A fragment reveals what it points to by the same steps as "find in page" reveals what it finds.
    await folded.evaluate((element) => {
      element.id = 'found-here';
      window.location.hash = 'found-here';
    });
    await expect.poll(() => folded.isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Read full story' }).count()).toBe(0);
  });

  it('shows the markets with their date, and rises and falls not by colour alone', async () => {
    const page = await site.open(story);
    const table = page.getByRole('table', { name: 'Markets' });
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
      'Market',
      'Value',
      'Change',
      'Percent',
    ]);
    expect(await table.getByRole('row', { name: /NIKKEI/ }).innerText()).toMatch(/−72\.56/);
    expect(await table.getByRole('row', { name: /DJIA/ }).innerText()).toMatch(/\+56\.87/);
  });

  it('plays its film with captions, and only on request', async () => {
    const page = await site.open(story);
    const film = page.getByRole('region', { name: 'Now watch' }).locator('video');
    expect(
      await film.evaluate((video: HTMLVideoElement) => [video.paused, video.textTracks.length]),
    ).toEqual([true, 1]);
    const duration = await film.evaluate(async (video: HTMLVideoElement) => {
      video.muted = true;
      video.preload = 'metadata';
      await new Promise((done) => {
        video.onloadedmetadata = video.onerror = done;
        video.load();
      });
      return { seconds: video.duration, error: video.error?.message ?? null };
    });
    // Some builds of Chromium have no decoder; with one, the film plays.
    if (duration.error === null) expect(duration.seconds).toBeGreaterThan(20);
  });

  it('links to the gallery and the second story', async () => {
    const page = await site.open(story);
    const more = page.getByRole('navigation', { name: 'See also' });
    await more.getByRole('link').last().click();
    await page.getByRole('heading', { level: 1, name: /pictures were made/i }).waitFor();
  });
});

describe('an address without a page', () => {
  it.each([
    ['/articles/no-such-story', /Story not found/],
    ['/galleries/no-such-gallery', /Gallery not found/],
    ['/galleries/buildings/no-such-slide', /Picture not found/],
    ['/galleries/buildings/99', /Picture not found/],
    ['/nowhere', /Page not found/],
  ])('%s says what is missing, with the status 404', async (path, heading) => {
    site.allowNoise(/404/);
    const page = await site.newPage();
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await page.getByRole('link', { name: 'All stories' }).first().click();
    await page
      .getByRole('link', { name: /minerals|trillions/i })
      .first()
      .waitFor();
  });
});

describe('a newsletter sign-up', () => {
  it('stores the subscriber and confirms it', async () => {
    const page = await site.open(story);
    const form = page.getByRole('form');
    await form.getByRole('textbox', { name: 'Email address' }).fill('another@example.org');
    await form.getByRole('button', { name: 'Sign up' }).click();
    await page
      .getByRole('status')
      .filter({ hasText: /signed up|subscribed|thank/i })
      .waitFor();
  });
});
