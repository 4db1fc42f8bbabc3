import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { buildings, story, theSite } from '../support/site.ts';

const site = theSite();

/** The positions at which a crop keeps its picture and its placeholder. */
const cropOf = (place: Locator) =>
  place
    .locator('img')
    .evaluateAll((imgs) => imgs.map((img) => getComputedStyle(img).objectPosition));

describe('a picture that is cropped', () => {
  it('keeps its focal point in a teaser', async () => {
    const page = await site.open(story);
    const teaser = page.getByRole('figure', { name: 'A look inside daily life in North Korea' });
    expect(new Set(await cropOf(teaser))).toEqual(new Set(['40% 80%']));
  });

  it('keeps it on the cover of a frame', async () => {
    const page = await site.open('/embed/buildings');
    const cover = page.getByRole('figure', { name: /obsession/ });
    expect(new Set(await cropOf(cover))).toEqual(new Set(['50% 20%']));
  });

  it('keeps it in the grid, or its centre where it has none', async () => {
    const page = await site.open(`${buildings}/all`);
    expect(new Set(await cropOf(page.locator('li#scaffold')))).toEqual(new Set(['60% 20%']));
    expect(new Set(await cropOf(page.locator('li#bold-colours')))).toEqual(new Set(['50% 50%']));
  });

  it('keeps a little more of its upper half as a cover without a focal point', async () => {
    const page = await site.open('/');
    const card = page.getByRole('article').filter({ hasText: 'How these pictures were made' });
    expect(new Set(await cropOf(card))).toEqual(new Set(['50% 40%']));
  });
});
