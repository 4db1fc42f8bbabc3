import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { StoryList } from '../../src/content/lists.ts';
import { paragraphsOf } from '../../src/content/slideText.ts';
import type { Block, Story } from '../../src/content/story.ts';
import {
  comparedTexts,
  creditLineOf,
  isSaid,
  numbered,
  slideTexts,
  stored,
  storedSlides,
  textsOf,
} from '../support/comparedTexts.ts';
import { visitor } from '../support/framedGallery.ts';
import { someoneElsesSite } from '../support/hostPage.ts';
import { buildings, isHydrated, story, theSite } from '../support/site.ts';
import { original, translateAhead, translateNow } from '../support/translator.ts';

const site = theSite();
const visit = visitor(site, someoneElsesSite());
const compare = comparedTexts();

type When = 'before' | 'after';

/** Opens a page that is translated before its scripts run, or after hydration. */
async function open(path: string, when: When, prepare?: (page: Page) => unknown): Promise<Page> {
  const page = await site.newPage();
  await prepare?.(page);
  if (when === 'before') await translateAhead(page);
  await page.goto(path);
  await isHydrated(page);
  if (when === 'after') await translateNow(page);
  return page;
}

/** Opens a gallery in a frame of another page, translated in the same way. */
async function openFrame(when: When) {
  const { page, frame } = await visit({
    prepare: async (page) => {
      await page.clock.install();
      if (when === 'before') await translateAhead(page);
    },
  });
  if (when === 'after') await translateNow(frame);
  return { page, frame };
}

/** The texts of some elements, visible or not. */
const textsIn = async (view: Page | Frame, selector: string) =>
  numbered(await view.locator(selector).allTextContents());

/** Goes through a gallery and compares each slide's texts and its announcement, which comes when the reader rests. */
async function walk(view: Page | Frame, id: string, step: () => Promise<void>): Promise<void> {
  const { clock } = 'page' in view ? view.page() : view;
  const slides = storedSlides(id);
  for (const [index, { caption, alt }] of slides.entries()) {
    if (index > 0) {
      await step();
      const said = [`${index + 1} of ${slides.length}`, caption ?? alt];
      const read = async () => {
        await clock.runFor(500);
        return { ...(await slideTexts(view)), said: `${await isSaid(view, ...said)}` };
      };
      await compare(read, { ...textsOf(slides, index), said: 'true' });
    } else await compare(() => slideTexts(view), textsOf(slides, index));
  }
}

describe.each(['before', 'after'] as const)('translated %s its scripts run', (when) => {
  it.each(['buildings', 'daily-life'])('%s keeps each slide’s own texts', async (id) => {
    const page = await open(`/galleries/${id}`, when, ({ clock }) => clock.install());
    await walk(page, id, () => page.keyboard.press('ArrowRight'));
    expect(original(await page.title())).toContain(`${storedSlides(id).length} of `);
  });

  it('a frame keeps them, with links and with keys', async () => {
    const { page, frame } = await openFrame(when);
    await frame.getByRole('link', { name: 'See gallery' }).click();
    await walk(frame, 'buildings', () => frame.getByRole('link', { name: 'Next slide' }).click());
    const slides = storedSlides('buildings');
    for (let index = slides.length - 2; index >= 0; index--) {
      await page.keyboard.press('ArrowLeft');
      await compare(() => slideTexts(frame), textsOf(slides, index));
    }
  });

  it('a slide keeps its credit while captions are hidden, and its button its name', async () => {
    const page = await open(`${buildings}/arch-of-reunification`, when);
    const shown = textsOf(storedSlides('buildings'), 1);
    const withButton = async () => ({
      ...(await slideTexts(page)),
      button: (await page.getByRole('button', { name: / caption/ }).textContent()) ?? '',
    });
    for (let press = 0; press < 2; press += 1) {
      await compare(withButton, { ...shown, button: 'Hide caption' });
      await page.keyboard.press('c');
      await compare(withButton, { ...shown, caption: '', button: 'Show caption' });
      await page.keyboard.press('c');
    }
  });

  it('the grid keeps each picture’s number and texts, there and back', async () => {
    const slides = storedSlides('buildings');
    const wanted = slides.map((slide, index) =>
      [index + 1, ...paragraphsOf(slide.caption ?? ''), creditLineOf(slide)].join(''),
    );
    const page = await open(`${buildings}/all`, when);
    await compare(() => textsIn(page, 'main li'), numbered(wanted));
    await page.getByRole('link', { name: 'Slide 3: ' }).click();
    await compare(() => slideTexts(page), textsOf(slides, 2));
    await page.keyboard.press('g');
    await compare(() => textsIn(page, 'main li'), numbered(wanted));

    const { frame } = await openFrame(when);
    await frame.getByRole('link', { name: 'See gallery' }).click();
    await frame.getByRole('link', { name: 'See all' }).click();
    await compare(() => textsIn(frame, 'main li'), numbered(wanted));
    await frame.getByRole('link', { name: 'Slide 4: ' }).click();
    await compare(() => slideTexts(frame), textsOf(slides, 3));
  });

  it('slides keep theirs during autoplay', async () => {
    const page = await open(buildings, when, ({ clock }) => clock.install());
    const slides = storedSlides('buildings');
    await page.getByRole('button', { name: 'Play' }).click();
    for (let index = 1; index < 4; index += 1) {
      await compare(
        async () => {
          await page.clock.runFor(500);
          return slideTexts(page);
        },
        textsOf(slides, index),
      );
    }
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('button', { name: 'Play' }).waitFor();
  });

  it('dialogs keep theirs each time they open', async () => {
    const page = await open(`${buildings}/arch-of-reunification`, when);
    const dialog = page.getByRole('dialog');
    for (const name of ['Keyboard shortcuts', 'Embed', 'Keyboard shortcuts', 'Embed']) {
      await page.getByRole('button', { name }).click();
      await dialog.getByRole('heading', { name }).waitFor();
      if (name === 'Embed') await dialog.getByText('2 of 25').waitFor();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    }
    await page.getByRole('button', { name: 'Share' }).click();
    await dialog.or(page.getByText('Link copied')).first().waitFor();
  });

  it('a story keeps its texts, also unfolded, as do its newsletter and markets', async () => {
    const { title, standfirst, blocks } = stored<Story>('articles/north-korea-minerals.json');
    const page = await open(story, when, ({ clock }) => clock.install());
    await compare(
      () => textsIn(page, 'article h1, article h1 + p'),
      numbered([title, standfirst ?? '']),
    );
    await page.getByRole('button', { name: 'Read full story' }).click();
    await page.getByRole('button', { name: 'Read full story' }).waitFor({ state: 'detached' });
    const paragraphs = paragraphsIn(blocks);
    await compare(() => textsIn(page, 'article > div p:not([class])'), numbered(paragraphs));
    const teasers = blocks.filter((block) => block.kind === 'gallery');
    await compare(
      () => textsIn(page, 'article figure[id] h2, article figure[id] p'),
      numbered(teasers.flatMap((teaser) => [`${teaser.count} photos`, teaser.title])),
    );

    const form = page.getByRole('form');
    const said = async () => ({
      alert: (await form.getByRole('alert').textContent()) ?? '',
      status: (await form.getByRole('status').textContent()) ?? '',
    });
    await form.getByRole('button', { name: 'Sign up' }).click();
    await compare(said, { alert: 'Enter your email address.', status: '' });
    const email = `translated-${when}@example.org`;
    await form.getByRole('textbox').fill(email);
    await compare(said, { alert: '', status: '' });
    await form.getByRole('button', { name: 'Sign up' }).click();
    await compare(said, { alert: '', status: `Thank you. ${email} is signed up.` });

    const markets = stored<{ rows: { name: string; value: number }[] }>('markets.json');
    for (const round of [1, 2]) {
      const rows = markets.rows.map((row) => ({ ...row, name: `${row.name} ${round}` }));
      await page.route('**/content/markets.json', (route) =>
        route.fulfill({ json: { ...markets, rows } }),
      );
      await page.clock.fastForward(61_000);
      await compare(() => textsIn(page, 'tbody th'), numbered(rows.map(({ name }) => name)));
    }
  });

  it('the front page lists its stories and galleries', async () => {
    const page = await open('/', when);
    const { stories, galleries } = stored<StoryList>('index.json');
    await compare(
      () => textsIn(page, 'article h2, nav li'),
      numbered([
        ...stories.map(({ title }) => title),
        ...galleries.map(({ title, count }) => `${title}${count} photos`),
      ]),
    );
    await page.getByRole('link', { name: stories[1]?.title ?? '' }).click();
    await compare(() => textsIn(page, 'h1'), numbered([stories[1]?.title ?? '']));
  });
});

describe('a slow translation', () => {
  it('never appears on a slide that the reader has not', async () => {
    const page = await site.open(buildings);
    await translateNow(page, { delayMs: 120 });
    const slides = storedSlides('buildings');
    for (let index = 1; index < slides.length; index += 1) {
      await page.keyboard.press('ArrowRight');
      if (index % 6 === 0) await compare(() => slideTexts(page), textsOf(slides, index));
    }
    await page.getByText('«25 of 25»').waitFor();
    await compare(() => slideTexts(page), textsOf(slides, 24));
  });
});

/** The paragraphs of a story, also those below its fold. */
function paragraphsIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'fold') return paragraphsIn(block.blocks);
    return block.kind === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : [];
  });
}
