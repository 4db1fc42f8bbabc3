import type { embed } from './en/embed.ts';
import type { furniture } from './en/furniture.ts';
import type { gallery } from './en/gallery.ts';
import type { home } from './en/home.ts';
import type { keys } from './en/keys.ts';
import type { largeGrid } from './en/largeGrid.ts';
import type { moreTools } from './en/moreTools.ts';
import type { page } from './en/page.ts';
import type { share } from './en/share.ts';
import type { story } from './en/story.ts';
import type { tools } from './en/tools.ts';
import type { zoom } from './en/zoom.ts';
import { canonical, type Language, languageOf } from './language.ts';

/** Everything the interface says, by the parts in which its code comes. English is the source of the types. */
export interface Words {
  gallery: ReturnType<typeof gallery>;
  keys: ReturnType<typeof keys>;
  share: ReturnType<typeof share>;
  zoom: ReturnType<typeof zoom>;
  largeGrid: ReturnType<typeof largeGrid>;
  page: ReturnType<typeof page>;
  home: ReturnType<typeof home>;
  story: ReturnType<typeof story>;
  furniture: ReturnType<typeof furniture>;
  embed: ReturnType<typeof embed>;
  tools: ReturnType<typeof tools>;
  moreTools: ReturnType<typeof moreTools>;
}

/** Every part in one language; made for a language with its region, which tells how numbers are written. */
export type Catalogue = { [Name in keyof Words]: (language: Language) => Words[Name] };

/** What a frame says. */
export type FrameCatalogue = Pick<Catalogue, 'gallery' | 'keys' | 'zoom' | 'largeGrid'>;

/** English comes with the code that says it, so it is always there; others are added when a page speaks them. */
const catalogues = new Map<string, Partial<Catalogue>>();

/** The language of the site, and of documents that name none. */
export const siteLanguage = canonical(import.meta.env.VITE_LANG) ?? 'en';

/** The name of the catalogue that a language is in: `de` for `de-CH`. */
export function catalogueName(tag: string | undefined): string | undefined {
  return canonical(tag)?.split('-')[0];
}

/** The language that a document of the content store says it is in. */
export function languageNamedBy(document: unknown): string | undefined {
  const isNamed = typeof document === 'object' && document !== null && 'lang' in document;
  return isNamed && typeof document.lang === 'string' ? document.lang : undefined;
}

/** Makes a language one that can be spoken. */
export function addCatalogue(name: string, catalogue: Partial<Catalogue>): void {
  catalogues.set(name, catalogue);
}

/** The first of these languages that can be spoken now, else that of the site, else English. */
export function firstSpoken(...wished: (string | undefined)[]): Language {
  return languageOf([...wished, siteLanguage].map(canonical).find(isSpoken) ?? 'en');
}

/** One part in a language that can be spoken. */
export function wordsIn<Name extends keyof Words>(
  language: Language,
  name: Name,
  english: Catalogue[Name],
): Words[Name] {
  const part = catalogues.get(catalogueName(language.tag) ?? '')?.[name] ?? english;
  return part(language);
}

function isSpoken(tag: string | undefined): boolean {
  const name = catalogueName(tag) ?? '';
  return name === 'en' || catalogues.has(name);
}
