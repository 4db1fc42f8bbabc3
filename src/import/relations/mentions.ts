import { createHash } from 'node:crypto';
import type { WholeGallery } from '../../content/gallery.ts';
import type { Picture } from '../../content/picture.ts';
import { storeFolders } from '../../content/storePaths.ts';
import { allBlocks, type Story } from '../../content/story.ts';
import { stringsIn } from '../../content/stringsIn.ts';

/** A story or a gallery, such as `stories/harbour`. */
export type DocumentKey = `${'stories' | 'galleries'}/${string}`;

/**
 * Something that documents name: each other, files in the folder of a name (`files/harbour`), and a picture by its looks
 * (`pictures/HASH`).
 */
export type Mentioned = DocumentKey | `${'files' | 'pictures'}/${string}`;

/** Everything that a story names, but for its own files. */
export function mentionsOfStory(story: Story): Mentioned[] {
  const { slug, translations = [] } = story;
  const inBlocks = allBlocks(story).flatMap((block): Mentioned[] => {
    if (block.kind === 'gallery') return [`galleries/${block.id}`];
    if (block.kind === 'picture') return [looksOf(block.picture)];
    if (block.kind !== 'see-also') return [];
    return block.links.flatMap(({ to }): Mentioned[] => {
      if (to.kind === 'address') return [];
      return [to.kind === 'story' ? `stories/${to.slug}` : `galleries/${to.id}`];
    });
  });
  const others = translations.map((each): Mentioned => `stories/${each}`);
  return sorted([...inBlocks, ...others, looksOf(story.cover), ...filesOf(story, slug)]);
}

/** The folders of other names that a gallery has files in. */
export function mentionsOfGallery(gallery: WholeGallery): Mentioned[] {
  return sorted(filesOf(gallery, gallery.id));
}

/** Pictures made of the same file have the same placeholder. */
export function looksOf({ placeholder, width, height }: Picture): Mentioned {
  const looks = `${width}×${height} ${placeholder}`;
  return `pictures/${createHash('sha256').update(looks).digest('hex').slice(0, 16)}`;
}

function filesOf(document: unknown, own: string): Mentioned[] {
  return [...stringsIn([document])].flatMap((text): Mentioned[] => {
    const [folder, name, file] = text.split('/');
    const isMedia = folder === storeFolders.pictures || folder === storeFolders.films;
    return isMedia && name && file && name !== own ? [`files/${name}`] : [];
  });
}

function sorted(mentions: readonly Mentioned[]): Mentioned[] {
  return [...new Set(mentions)].sort();
}
