import type { Catalogue } from '../../src/words/catalogue.ts';
import { catalogue } from '../../src/words/en/catalogue.ts';
import { marks } from '../../src/words/en/marks.ts';
import { languageOf } from '../../src/words/language.ts';

/** All words of a language: those of readers, and those of `diaporama dev`. */
type AllWords = Catalogue & { marks: typeof marks };

export const english: AllWords = { ...catalogue, marks };

const marksOf = import.meta.glob<typeof marks>('../../src/words/*/marks.ts', {
  eager: true,
  import: 'marks',
});

/** The catalogues of all other languages, by the names of their folders. */
export const translations: Readonly<Record<string, AllWords>> = Object.fromEntries(
  Object.entries(
    import.meta.glob<Catalogue>(['../../src/words/*/catalogue.ts', '!../../src/words/en/**'], {
      eager: true,
      import: 'catalogue',
    }),
  ).map(([path, translation]) => {
    const marks = marksOf[path.replace('catalogue.ts', 'marks.ts')];
    if (!marks) throw new Error(`There is no marks.ts beside ${path}.`);
    return [path.split('/').at(-2) as string, { ...translation, marks }];
  }),
);

/** Every text of a catalogue by its path, such as `gallery.photos`. Functions are called with numbers. */
export function textsOf(catalogue: Partial<AllWords>, tag: string): Map<string, string> {
  const texts = new Map<string, string>();
  const read = (path: string, value: unknown) => {
    if (typeof value === 'string') texts.set(path, value);
    else if (typeof value === 'function') texts.set(path, String(value(3, 25)));
    else for (const [name, each] of Object.entries(value as object)) read(`${path}.${name}`, each);
  };
  for (const [name, part] of Object.entries(catalogue)) read(name, part(languageOf(tag)));
  return texts;
}
