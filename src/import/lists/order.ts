type Dated = { published: string } & ({ slug: string } | { id: string });

/** Times have different zones, so they do not sort as text. */
export function newestFirst(a: Dated, b: Dated): number {
  return Date.parse(b.published) - Date.parse(a.published) || compare(nameOf(a), nameOf(b));
}

function nameOf(entry: { slug: string } | { id: string }): string {
  return 'slug' in entry ? entry.slug : entry.id;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
