import { didYouMean } from '../../content/closestName.ts';
import { sectionNamed } from '../../content/sections.ts';
import { type CheckedDocument, type Remark, remark } from './checkedStore.ts';

/** Stories of sections that the site does not have. A site without sections takes stories of all. */
export function unknownSections(checked: CheckedDocument, sections: readonly string[]): Remark[] {
  if (checked.kind !== 'story' || sections.length === 0) return [];
  const { section } = checked.document;
  if (!section || sectionNamed(sections, section)) return [];
  const message = `the site has no section “${section}”${didYouMean(section, sections)}`;
  return [remark('warning', ['section'], message)];
}
