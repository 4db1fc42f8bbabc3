import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, expect, inject } from 'vitest';
import type { Slide } from '../../src/content/gallery.ts';
import { creditOf, paragraphsOf } from '../../src/content/slideText.ts';
import { originOf } from '../../src/viewer/caption/pictureOrigin.ts';
import { languageOf } from '../../src/words/language.ts';
import { english } from './catalogues.ts';
import { original } from './translator.ts';

type Texts = Record<string, string>;

/** Compares what pages show with the content store, and prints at the end how many texts were compared. */
export function comparedTexts() {
  let compared = 0;
  let wrong = 0;
  afterAll(() => {
    process.stdout.write(`Compared ${compared} texts with the content store: ${wrong} wrong.\n`);
  });

  return async (read: () => Promise<Texts>, wanted: Texts): Promise<void> => {
    const expected = Object.entries(wanted);
    compared += expected.length;
    let shown: Texts = {};
    const differing = async () => {
      shown = await read();
      return expected.filter(([name, text]) => original(shown[name] ?? '') !== original(text));
    };
    await expect
      .poll(differing)
      .toEqual([])
      .catch(() => undefined);
    const failed = await differing();
    wrong += failed.length;
    expect(Object.fromEntries(failed.map(([name]) => [name, shown[name]]))).toEqual(
      Object.fromEntries(failed),
    );
  };
}

/** Reads a document of the built site's content store. */
export function stored<Document>(path: string): Document {
  return JSON.parse(readFileSync(join(inject('folder'), 'content', path), 'utf8'));
}

export function storedSlides(id: string): Slide[] {
  return stored<{ slides: Slide[] }>(`galleries/${id}.json`).slides;
}

/** Texts by their index. */
export function numbered(texts: readonly string[]): Texts {
  return Object.fromEntries(texts.map((text, index) => [`${index}`, text]));
}

/** The texts below a slide. */
export function textsOf(slides: readonly Slide[], index: number): Texts {
  const slide = slides[index] as Slide;
  return {
    counter: `${index + 1} of ${slides.length}`,
    caption: paragraphsOf(slide.caption ?? '').join(' '),
    credit: creditLineOf(slide),
  };
}

const words = english.gallery(languageOf('en'));

/** The credit, and the picture's origin where it is known. */
export function creditLineOf(slide: Slide): string {
  return [creditOf(slide), originOf(slide, words)].filter(Boolean).join(' · ');
}

/** The texts below the slide as the page shows them. A hidden caption is empty. */
export function slideTexts(view: Page | Frame): Promise<Texts> {
  return view.evaluate(() => {
    const visible = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((element) => element.checkVisibility())
        .map((element) => element.textContent)
        .join(' ');
    return {
      counter: visible('nav[aria-label="Slides"] p:not([role])'),
      caption: visible('#slide-caption p'),
      credit: visible('figcaption p:not(#slide-caption *, details *)'),
    };
  });
}

/** Whether one of the page's live regions contains all of these texts. */
export async function isSaid(view: Page | Frame, ...texts: string[]): Promise<boolean> {
  const regions = await view.getByRole('status').allTextContents();
  return regions.map(original).some((said) => texts.every((text) => said.includes(original(text))));
}
