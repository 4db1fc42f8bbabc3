import type { Catalogue } from '../../src/words/catalogue.ts';
import { catalogue } from '../../src/words/en/catalogue.ts';
import { languageOf } from '../../src/words/language.ts';

export const english: Catalogue = catalogue;

/** The catalogues of all other languages, by the names of their folders. */
export const translations: Readonly<Record<string, Catalogue>> = Object.fromEntries(
  Object.entries(
    import.meta.glob<Catalogue>(['../../src/words/*/catalogue.ts', '!../../src/words/en/**'], {
      eager: true,
      import: 'catalogue',
    }),
  ).map(([path, translation]) => [path.split('/').at(-2) as string, translation]),
);

/** Every text of a catalogue by its path, such as `gallery.photos`. Functions are called with numbers. */
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
