import { describe, expect, it } from 'vitest';
import { buildings, shownPicture, story, theSite } from '../support/site.ts';

const site = theSite();
const noScripts = { javaScriptEnabled: false };

describe('a reader without scripts', () => {
  it('goes from the list of stories through a gallery and its grid back to the story, by links', async () => {
    const page = await site.open('/', noScripts);
    await page
      .getByRole('link', { name: /minerals|trillions/i })
      .first()
      .click();
    await page.getByRole('link', { name: 'See gallery' }).first().click();

    for (let place = 1; place < 25; place++) {
      await page.getByText(`${place} of 25`, { exact: true }).waitFor();
      await page.getByRole('link', { name: 'Next slide' }).click();
    }
    await page.getByText('25 of 25', { exact: true }).waitFor();
    expect(await shownPicture(page)).toContain('/content/photos/buildings/');
    expect(await page.getByRole('figure').textContent()).toContain('ED JONES/AFP/Getty Images');

    await page.getByRole('link', { name: 'See all' }).click();
    expect(page.url()).toContain(`${buildings}/all#skyline-from-afar`);
    expect(await page.getByRole('link', { name: /^Slide \d+: / }).count()).toBe(25);
    await page.getByRole('link', { name: /^Slide 4: / }).click();
    await page.getByText('4 of 25', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Back to story' }).click();
    expect(page.url()).toContain(`${story}#gallery-buildings`);
  });

  it('reads the whole story: the fold is open', async () => {
    const page = await site.open(story, noScripts);
    await page
      .getByText(/Suez Canal/)
      .first()
      .waitFor({ state: 'visible' });
    expect(await page.getByRole('button', { name: 'Read full story' }).isVisible()).toBe(false);
  });

  it('gets no buttons that would do nothing', async () => {
    const page = await site.open(buildings, noScripts);
    expect(await page.getByRole('button').count()).toBe(0);
  });

  it('is redirected from a slide’s number to the slide', async () => {
    const page = await site.newPage(noScripts);
    await page.goto(`${buildings}/2`);
    await page.waitForURL(`**${buildings}/arch-of-reunification`);
  });
});
