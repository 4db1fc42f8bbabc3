import { expect, it } from 'vitest';
import { english, textsOf } from '../support/catalogues.ts';

const texts = [...textsOf(english, 'en')];

/** Legal texts of the sign-up, and the description of the demonstration. */
const mayBeLong = ['furniture.terms', 'furniture.privacy', 'page.about'];

function textsThat(matches: (text: string, path: string) => boolean): string[] {
  return texts.filter(([path, text]) => matches(text, path)).map(([path]) => path);
}

it('English has no phrases that sound like a translation', () => {
  const translated =
    /by itself|as soon as|your doing|in a little while|be mended|\bon and back\b|for now|is on its way|are asked for|does no harm|fault is/;
  expect(textsThat((text) => translated.test(text))).toEqual([]);
});

it('no English sentence has more than twenty words', () => {
  const sentences = (text: string) => text.split(/(?<=[.:?!])\s/);
  const words = (sentence: string) => sentence.split(/\s+/).length;
  const isLong = (text: string) => sentences(text).some((sentence) => words(sentence) > 20);
  expect(textsThat((text, path) => isLong(text) && !mayBeLong.includes(path))).toEqual([]);
});

it('a gallery counts photos, a position is a slide’s, and what is seen is a picture', () => {
  expect(textsThat((text) => /photos?\b/i.test(text) && !/photo-gallery/.test(text))).toEqual([
    'gallery.photos',
    'gallery.allPhotos',
  ]);
  expect(textsThat((text) => /\b(image|article|video)s?\b/i.test(text))).toEqual([]);
});

it('a message about a part that could not be loaded says what to do', () => {
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

it('quotation marks are curly, and an ellipsis is one character', () => {
  expect(textsThat((text) => /["'`]|\.\.\.|\s…/.test(text))).toEqual([]);
});
