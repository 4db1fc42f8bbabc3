import { pathOf } from './urls.ts';

/** A section's name in its address, in any script: `Märkte & Börse` is at `märkte-börse`. */
export function sectionSlug(name: string): string {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return words?.join('-') ?? '';
}

/** The path of a section's page, by its name. */
export function sectionPath(name: string): string {
  return pathOf({ page: 'section', slug: sectionSlug(name) });
}

/** A section among those of a site, by its name or its name in an address. */
export function sectionNamed(
  sections: readonly string[] = [],
  name: string | undefined,
): string | undefined {
  const slug = name && sectionSlug(name);
  return sections.find((each) => sectionSlug(each) === slug);
}
