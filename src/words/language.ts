/**
 * A language of the interface, passed to each part of a catalogue. `Category` names the plural categories that the
 * language has besides `other`, so that a catalogue which forgets one does not compile.
 */
export interface Language<Category extends Intl.LDMLPluralRule = never> {
  /** BCP 47, with the region if the document names one; dates and numbers follow it. */
  tag: string;
  direction: 'ltr' | 'rtl';
  number: (number: number) => string;
  /** The plural form for a whole number; `#` in it stands for the number. */
  plural: (count: number, forms: Readonly<Record<Category | 'other', string>>) => string;
}

const languages = new Map<string, Language>();

/** A language by its canonical tag (see `canonicalTag`). */
export function languageOf(tag: string): Language {
  const language = languages.get(tag) ?? createLanguage(tag);
  languages.set(tag, language);
  return language;
}

/** The canonical form of a tag, which Intl accepts; undefined if it is not a language tag. */
export function canonicalTag(tag: string | undefined): string | undefined {
  try {
    return tag && Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/**
 * The tag to format numbers and dates with. ICU versions differ on the digits of plain Arabic, and the browser must
 * format as the prerendered page does; with a region they agree.
 */
export function formattingTag(tag: string): string {
  return tag === 'ar' ? 'ar-u-nu-latn' : tag;
}

/** The direction in which a language is written. A list: not every browser has `Intl.Locale.prototype.getTextInfo`. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return rightToLeft.test(tag) && !tag.includes('-Latn') ? 'rtl' : 'ltr';
}

const rightToLeft = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)(-|$)|-(Arab|Hebr)(-|$)/;

function createLanguage(tag: string): Language {
  const numbers = new Intl.NumberFormat(formattingTag(tag));
  const rules = new Intl.PluralRules(tag);
  const number = (value: number) => numbers.format(value);
  return {
    tag,
    direction: directionOf(tag),
    number,
    plural: (count, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }) =>
      (forms[rules.select(count)] ?? forms.other).replace('#', number(count)),
  };
}
