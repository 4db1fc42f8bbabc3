import { didYouMean } from '../../content/closestName.ts';
import type { Block } from '../../content/story.ts';
import { type CheckedDocument, type Remark, remark, type StoreNames } from './checkedStore.ts';

/** Links to stories and galleries that do not exist: in texts, between translations, from a gallery to its story. */
export function deadLinks(checked: CheckedDocument, names: StoreNames): Remark[] {
  switch (checked.kind) {
    case 'gallery': {
      const { story } = checked.document;
      return story ? dead(['story', 'slug'], 'story', story.slug, names) : [];
    }
    case 'story': {
      const { translations = [], blocks } = checked.document;
      const others = translations.flatMap((slug, index) =>
        dead(['translations', index], 'story', slug, names),
      );
      return [...others, ...inBlocks(blocks, ['blocks'], names)];
    }
    default:
      return [];
  }
}

function inBlocks(blocks: readonly Block[], path: Remark['path'], names: StoreNames): Remark[] {
  return blocks.flatMap((block, index) => {
    const at = [...path, index];
    switch (block.kind) {
      case 'fold':
        return inBlocks(block.blocks, [...at, 'blocks'], names);
      case 'gallery':
        return dead([...at, 'id'], 'gallery', block.id, names);
      case 'see-also':
        return block.links.flatMap(({ to }, link) => {
          const place = [...at, 'links', link, 'to'];
          if (to.kind === 'story') return dead([...place, 'slug'], 'story', to.slug, names);
          return to.kind === 'gallery' ? dead([...place, 'id'], 'gallery', to.id, names) : [];
        });
      default:
        return [];
    }
  });
}

function dead(
  path: Remark['path'],
  kind: 'story' | 'gallery',
  name: string,
  { stories, galleries }: StoreNames,
): Remark[] {
  const existing = kind === 'story' ? stories : galleries;
  if (existing.has(name)) return [];
  const message = `there is no ${kind} “${name}”${didYouMean(name, existing)}`;
  return [remark('error', path, message)];
}
