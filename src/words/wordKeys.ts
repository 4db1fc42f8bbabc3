import { catalogue } from './en/catalogue.ts';
import type { Language } from './language.ts';

/** The texts of a site's settings that have translations: what `useSiteText` asks for. */
const siteTexts: Readonly<Record<string, string>> = {
  'site.motto': 'motto',
  'site.about': 'about',
  'site.newsletter.question': 'newsletter.question',
  'site.newsletter.about': 'newsletter.about',
  'site.newsletter.consent': 'newsletter.consent',
  'site.markets.title': 'markets.title',
};

/** English whose numbers and plurals leave room for values: `{1} photos`. */
const english: Language = {
  tag: 'en',
  direction: 'ltr',
  number: String,
  plural: (count, { other }) => other.replace('#', String(count)),
};

/**
 * Every sentence of the interface by its key, in English, with `{1}`, `{2}` where values stand; and the texts of the
 * settings that can be translated, each with the field that it translates.
 */
export function wordKeys(): Map<string, string> {
  const keys = new Map<string, string>();
  for (const [part, texts] of Object.entries(catalogue)) collect(part, texts(english), keys);
  for (const [key, field] of Object.entries(siteTexts)) keys.set(key, `(${field} of site.yaml)`);
  return keys;
}

/** The field of site.yaml that a key translates. */
export function translatedField(key: string): string | undefined {
  return siteTexts[key];
}

function collect(prefix: string, texts: object, keys: Map<string, string>): void {
  for (const [name, text] of Object.entries(texts)) {
    const key = `${prefix}.${name}`;
    if (typeof text === 'object') collect(key, text, keys);
    else keys.set(key, typeof text === 'function' ? withRoom(text) : text);
  }
}

function withRoom(sentence: (...values: string[]) => string): string {
  return sentence(...Array.from({ length: sentence.length }, (_, index) => `{${index + 1}}`));
}
