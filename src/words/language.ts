/** A language of the interface, with its way of writing numbers. `Category` are the categories of its plural rules. */
export interface Language<Category extends Intl.LDMLPluralRule = never> {
  /** BCP 47, with the region where a document names one: dates and figures follow it. */
  tag: string;
  direction: 'ltr' | 'rtl';
  number: (number: number) => string;
  /** The form that a whole number takes; `#` in it stands for the number. */
  counted: (count: number, forms: Readonly<Record<Category | 'other', string>>) => string;
}

const languages = new Map<string, Language>();

/** A language by its tag, which must be canonical (see `canonical`). */
export function languageOf(tag: string): Language {
  const known = languages.get(tag) ?? createLanguage(tag);
  languages.set(tag, known);
  return known;
}

/** A tag as Intl takes it, from a document that may name anything; nothing for what is no language. */
export function canonical(tag: string | undefined): string | undefined {
  try {
    return tag && Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/**
 * The tag for Intl's formatters. Which digits plain Arabic has differs between versions of ICU, and a page must say the
 * same where it is prerendered and where it is read; with a region all agree.
 */
export function formattingTag(tag: string): string {
  return tag === 'ar' ? 'ar-u-nu-latn' : tag;
}

/** The way a language is written. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return rightToLeft.test(tag) && !tag.includes('-Latn') ? 'rtl' : 'ltr';
}

const rightToLeft = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)(-|$)|-(Arab|Hebr)(-|$)/;

function createLanguage(tag: string): Language {
  const numbers = new Intl.NumberFormat(formattingTag(tag));
  const plurals = new Intl.PluralRules(tag);
  const number = (value: number) => numbers.format(value);
  return {
    tag,
    direction: directionOf(tag),
    number,
    counted: (count, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }) =>
      (forms[plurals.select(count)] ?? forms.other).replace('#', number(count)),
  };
}
