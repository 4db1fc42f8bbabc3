import type { Catalogue } from '../../src/words/catalogue.ts';
import { embed } from '../../src/words/en/embed.ts';
import { furniture } from '../../src/words/en/furniture.ts';
import { gallery } from '../../src/words/en/gallery.ts';
import { home } from '../../src/words/en/home.ts';
import { keys } from '../../src/words/en/keys.ts';
import { largeGrid } from '../../src/words/en/largeGrid.ts';
import { moreTools } from '../../src/words/en/moreTools.ts';
import { page } from '../../src/words/en/page.ts';
import { share } from '../../src/words/en/share.ts';
import { story } from '../../src/words/en/story.ts';
import { tools } from '../../src/words/en/tools.ts';
import { zoom } from '../../src/words/en/zoom.ts';
import { languageOf } from '../../src/words/language.ts';

export const english: Catalogue = {
  gallery,
  keys,
  share,
  zoom,
  largeGrid,
  page,
  home,
  story,
  furniture,
  embed,
  tools,
  moreTools,
};

/** Every text of a catalogue by its path; those with something to fill in are filled in with numbers. */
export function textsOf(catalogue: Catalogue, tag: string): Map<string, string> {
  const texts = new Map<string, string>();
  const read = (path: string, value: unknown) => {
    if (typeof value === 'string') texts.set(path, value);
    else if (typeof value === 'function') texts.set(path, String(value(3, 25)));
    else for (const [name, each] of Object.entries(value as object)) read(`${path}.${name}`, each);
  };
  for (const [name, part] of Object.entries(catalogue)) read(name, part(languageOf(tag)));
  return texts;
}
