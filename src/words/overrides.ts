/** A site's own texts, by key such as `page.skipToContent`. */
export type Overrides = Readonly<Record<string, string>>;

/**
 * A part of the words with a site's own texts in it. In place of a sentence that is built from values, such as a count,
 * {1}, {2} stand for them in their order.
 */
export function withOverrides<Texts extends object>(
  texts: Texts,
  prefix: string,
  overrides: Overrides,
): Texts {
  const entries = Object.entries(texts).map(([name, text]) => {
    const key = `${prefix}.${name}`;
    const own = overrides[key];
    if (typeof text === 'object') return [name, withOverrides(text, key, overrides)];
    if (own === undefined) return [name, text];
    return [name, typeof text === 'function' ? filling(own) : own];
  });
  return Object.fromEntries(entries);
}

function filling(template: string) {
  return (...values: unknown[]) =>
    template.replace(/\{(\d)\}/g, (_, at) => `${values[at - 1] ?? ''}`);
}
