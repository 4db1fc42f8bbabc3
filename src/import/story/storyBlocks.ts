import type { BlockOf } from '../../content/story.ts';
import type { PictureDirective, VideoDirective } from '../../content/storySource.ts';

/** A block of `story.md` before its files are in the store. `line` is its line, for messages. */
export type SourceBlock = UnfoldedBlock | FoldBlock;

export type UnfoldedBlock =
  | BlockOf<'paragraph' | 'heading' | 'quotation' | 'see-also'>
  | GalleryBlock
  | PictureBlock
  | FilmBlock;

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

export interface FilmBlock {
  kind: 'video';
  video: VideoDirective;
  line: number;
}

export interface FoldBlock {
  kind: 'fold';
  label?: string;
  blocks: UnfoldedBlock[];
}

/** All blocks, with those behind a fold in its position. */
export function withoutFolds(blocks: readonly SourceBlock[]): UnfoldedBlock[] {
  return blocks.flatMap((block) => (block.kind === 'fold' ? block.blocks : block));
}
