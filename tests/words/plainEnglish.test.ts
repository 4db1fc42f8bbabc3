import { expect, it } from 'vitest';
import { english, textsOf } from '../support/catalogues.ts';

const texts = [...textsOf(english, 'en')];

/** The sentences of a sign-up that a newsroom's lawyers ask for, and the demonstration's word about itself. */
const longByDuty = ['furniture.terms', 'furniture.privacy', 'page.about'];

function textsThat(matches: (text: string, path: string) => boolean): string[] {
  return texts.filter(([path, text]) => matches(text, path)).map(([path]) => path);
}

it('English avoids the turns of phrase of a translation', () => {
  const translated =
    /by itself|as soon as|your doing|in a little while|be mended|\bon and back\b|for now|is on its way|are asked for|does no harm|fault is/;
  expect(textsThat((text) => translated.test(text))).toEqual([]);
});

it('no English sentence has more than twenty words', () => {
  const sentences = (text: string) => text.split(/(?<=[.:?!])\s/);
  const words = (sentence: string) => sentence.split(/\s+/).length;
  const isLong = (text: string) => sentences(text).some((sentence) => words(sentence) > 20);
  expect(textsThat((text, path) => isLong(text) && !longByDuty.includes(path))).toEqual([]);
});

it('a gallery counts photos, a position is a slide’s, and what is seen is a picture', () => {
  expect(textsThat((text) => /photos?\b/i.test(text) && !/photo-gallery/.test(text))).toEqual([
    'gallery.photos',
    'gallery.allPhotos',
  ]);
  expect(textsThat((text) => /\b(image|article|video)s?\b/i.test(text))).toEqual([]);
});

it('an offer that could not be loaded says what to do about it', () => {
  const withButton = [
    'gallery.pictureNotLoaded',
    'gallery.pictureNotLoadedLarge',
    'tools.nextNotLoaded',
  ];
  expect(
    textsThat(
      (text, path) =>
        path.endsWith('NotLoaded') &&
        !withButton.includes(path) &&
        !/Check your connection/.test(text),
    ),
  ).toEqual([]);
});

it('punctuation is a typesetter’s: curly quotation marks, one character for three dots', () => {
  expect(textsThat((text) => /["'`]|\.\.\.|\s…/.test(text))).toEqual([]);
});
