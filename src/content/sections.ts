import { pathOf } from './urls.ts';

/** In UTF-16 code units. In any script, such a name fits the name of a file. */
const longestSlug = 60;
/** A hyphen and 32 bits in base 36. */
const hashLength = 8;

/**
 * A name in an address and in the name of a file, in any script: `Märkte & Börse` becomes `märkte-börse`. A long one is
 * cut, and ends in a hash of all of it. A slug is its own slug.
 */
export function listSlug(name: string): string {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  const slug = words?.join('-') ?? '';
  if (slug.length <= longestSlug) return slug;
  const kept = slug.slice(0, longestSlug - hashLength).replace(/[\ud800-\udbff]$|-$/, '');
  return `${kept}-${hashOf(slug)}`;
}

/** FNV-1a: two names with the same beginning rarely have the same. http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** The path of a section's page, by its name. */
export function sectionPath(name: string): string {
  return pathOf({ page: 'list', kind: 'sections', slug: listSlug(name) });
}

/** A section among those of a site, by its name or its name in an address. */
export function sectionNamed(
  sections: readonly string[] = [],
  name: string | undefined,
): string | undefined {
  const slug = name && listSlug(name);
  return sections.find((each) => listSlug(each) === slug);
}
