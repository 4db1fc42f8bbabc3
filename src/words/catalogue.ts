import { pageSettings } from '../site/pageSettings.ts';
import type { catalogue as english } from './en/catalogue.ts';
import { canonicalTag, type Language, languageOf } from './language.ts';
import { withOverrides } from './overrides.ts';

/** Every text of the interface, by part. English defines the types; see README.md. */
export type Words = { [Part in keyof typeof english]: ReturnType<(typeof english)[Part]> };

/** A language's texts. A part is built for a tag with its region, since the region decides how numbers are written. */
export type Catalogue = { [Part in keyof Words]: (language: Language) => Words[Part] };

/** The parts that a frame uses. */
export type FrameCatalogue = Pick<Catalogue, 'gallery' | 'keys' | 'zoom' | 'pagedGrid'>;

/** The catalogues loaded so far. English is empty here, since each part is bundled with the code that uses it. */
const loaded = new Map<string | undefined, Partial<Catalogue>>([['en', {}]]);

/** The language of the site, and of documents that name none. */
export function siteLanguage(): string {
  return canonicalTag(pageSettings().lang) ?? 'en';
}

/** The folder that holds a language: `de` for `de-CH`. */
export function catalogueName(tag: string | undefined): string | undefined {
  return canonicalTag(tag)?.split('-')[0];
}

/** The `lang` of a document from the content store. */
export function declaredLanguage(document: unknown): string | undefined {
  const hasLang = typeof document === 'object' && document !== null && 'lang' in document;
  return hasLang && typeof document.lang === 'string' ? document.lang : undefined;
}

/** Makes a language available to `resolveLanguage` and `wordsIn`. */
export function addCatalogue(name: string, catalogue: Partial<Catalogue>): void {
  loaded.set(name, catalogue);
}

/** The first of these languages whose catalogue is loaded, then the site's, then English. */
export function resolveLanguage(...preferred: (string | undefined)[]): Language {
  const tags = [...preferred, siteLanguage()].map(canonicalTag);
  return languageOf(tags.find((tag) => loaded.has(catalogueName(tag))) ?? 'en');
}

/** One part in a loaded language, or else in English. */
export function wordsIn<Part extends keyof Words>(
  language: Language,
  part: Part,
  english: Catalogue[Part],
): Words[Part] {
  const name = catalogueName(language.tag);
  const texts = (loaded.get(name)?.[part] ?? english)(language);
  const overrides = pageSettings().words?.[name ?? 'en'];
  return overrides ? withOverrides(texts, part, overrides) : texts;
}
