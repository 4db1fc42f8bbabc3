import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  comparedTexts,
  isSaid,
  slideTexts,
  storedSlides,
  textsOf,
} from '../support/comparedTexts.ts';
import { visitor } from '../support/framedGallery.ts';
import { someoneElsesSite } from '../support/hostPage.ts';
import { isHydrated, theSite } from '../support/site.ts';
import { original, translateAhead, translateNow } from '../support/translator.ts';

const site = theSite();
const visit = visitor(site, someoneElsesSite());
const compare = comparedTexts();

/** A page that is translated before its scripts run, or once they have taken over. */
async function open(path: string, when: 'before' | 'after' = 'after'): Promise<Page> {
  const page = await site.newPage();
  if (when === 'before') await translateAhead(page);
  await page.goto(path);
  await isHydrated(page);
  if (when === 'after') await translateNow(page);
  return page;
}

/** Goes through a gallery and compares each slide, and what a screen reader is told of it. */
async function walk(view: Page | Frame, id: string, step: () => Promise<void>): Promise<void> {
  const slides = storedSlides(id);
  for (const [index, { caption, alt }] of slides.entries()) {
    if (index > 0) {
      await step();
      const said = [`${index + 1} of ${slides.length}`, caption ?? alt];
      await compare(
        async () => ({ ...(await slideTexts(view)), said: `${await isSaid(view, ...said)}` }),
        { ...textsOf(slides, index), said: 'true' },
      );
    } else await compare(() => slideTexts(view), textsOf(slides, index));
  }
}

describe.each(['before', 'after'] as const)('a gallery translated %s its scripts run', (when) => {
  it.each(['buildings', 'daily-life'])('%s keeps each slide’s own texts', async (id) => {
    const page = await open(`/galleries/${id}`, when);
    await walk(page, id, () => page.keyboard.press('ArrowRight'));
    expect(original(await page.title())).toContain(`${storedSlides(id).length} of `);
  });

  it('keeps them in a frame, by its links and by keys', async () => {
    const { page, frame } = await visit({
      prepare: async (page) => {
        if (when === 'before') await translateAhead(page);
      },
    });
    if (when === 'after') await translateNow(frame);
    await frame.getByRole('link', { name: 'See gallery' }).click();
    await walk(frame, 'buildings', () => frame.getByRole('link', { name: 'Next slide' }).click());
    const slides = storedSlides('buildings');
    for (let index = slides.length - 2; index >= 0; index--) {
      await page.keyboard.press('ArrowLeft');
      await compare(() => slideTexts(frame), textsOf(slides, index));
    }
  });
});
