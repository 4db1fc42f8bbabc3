import type { Slide } from '../../content/gallery.ts';
import type { Block, Story } from '../../content/story.ts';
import { type CheckedDocument, type Remark, remark } from './checkedStore.ts';

const noAlt = 'has no alternative text';

/** Pictures that cannot be described to readers who do not see them, and those whose makers are not named. */
export function missingTexts(checked: CheckedDocument): Remark[] {
  switch (checked.kind) {
    case 'gallery':
      // The first slides of a large gallery are in its first page, too.
      return checked.document.paged ? [] : ofSlides(checked.document.slides);
    case 'slides':
      return ofSlides(checked.document.slides);
    case 'story':
      return ofStory(checked.document);
    default:
      return [];
  }
}

function ofSlides(slides: readonly Slide[]): Remark[] {
  return slides.flatMap((slide, index) => {
    const { id, alt, credit, creator, copyright } = slide;
    const name = `slide “${id}”`;
    return [
      ...(alt.trim() ? [] : [remark('warning', ['slides', index, 'alt'], `${name} ${noAlt}`)]),
      ...(credit || creator || copyright
        ? []
        : [remark('warning', ['slides', index], `${name} has no credit`)]),
    ];
  });
}

function ofStory({ cover, blocks }: Story): Remark[] {
  const ofCover = cover.alt.trim()
    ? []
    : [remark('warning', ['cover', 'alt'], `the cover ${noAlt}`)];
  return [...ofCover, ...ofBlocks(blocks, ['blocks'])];
}

function ofBlocks(blocks: readonly Block[], path: Remark['path']): Remark[] {
  return blocks.flatMap((block, index) => {
    const at = [...path, index];
    if (block.kind === 'fold') return ofBlocks(block.blocks, [...at, 'blocks']);
    if (block.kind !== 'picture' || block.picture.alt.trim()) return [];
    return [remark('warning', [...at, 'picture', 'alt'], `a picture ${noAlt}`)];
  });
}
