import type { BlockOf } from '../../content/article.ts';
import type { PictureDirective, VideoDirective } from '../../content/storySource.ts';

/** A block of `story.md` before its files are in the store. `line` is where it stands, for messages. */
export type SourceBlock = UnfoldedBlock | FoldBlock;

export type UnfoldedBlock =
  | BlockOf<'paragraph' | 'heading' | 'quotation' | 'see-also'>
  | GalleryBlock
  | PictureBlock
  | VideoBlock;

interface GalleryBlock {
  kind: 'gallery';
  folder: string;
  line: number;
}

interface PictureBlock {
  kind: 'picture';
  picture: PictureDirective;
  line: number;
}

export interface VideoBlock {
  kind: 'video';
  video: VideoDirective;
  line: number;
}

export interface FoldBlock {
  kind: 'fold';
  label?: string;
  blocks: UnfoldedBlock[];
}

/** Every block, those behind a fold among them. */
export function unfolded(blocks: readonly SourceBlock[]): UnfoldedBlock[] {
  return blocks.flatMap((block) => (block.kind === 'fold' ? block.blocks : block));
}
