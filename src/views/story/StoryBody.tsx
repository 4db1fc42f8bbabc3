import type { Block, BlockOf } from '../../content/story.ts';
import { Film } from './Film.tsx';
import { Fold } from './Fold.tsx';
import { GalleryTeaser } from './GalleryTeaser.tsx';
import { InlinePicture } from './InlinePicture.tsx';
import { Paragraph } from './Paragraph.tsx';
import { Quotation } from './Quotation.tsx';
import { SeeAlso } from './SeeAlso.tsx';
import classes from './StoryBody.module.css';

interface StoryBodyProps {
  blocks: readonly Block[];
  /** The start of a story, whose first picture is loaded with priority. */
  isStart?: boolean;
}

/** The blocks of a story or of its fold. */
export function StoryBody({ blocks, isStart = false }: StoryBodyProps) {
  const firstPicture = isStart ? blocks.find(hasPicture) : undefined;
  return (
    <div
      className={
        isStart && startsLong(blocks) ? `${classes.body} ${classes.dropCap}` : classes.body
      }
    >
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no id, and change only with their story
        <BlockView key={index} block={block} isFirstPicture={block === firstPicture} />
      ))}
    </div>
  );
}

interface BlockViewProps {
  block: Block;
  isFirstPicture: boolean;
}

function BlockView({ block, isFirstPicture }: BlockViewProps) {
  switch (block.kind) {
    case 'paragraph':
      return <Paragraph block={block} />;
    case 'heading':
      return <Heading block={block} />;
    case 'quotation':
      return <Quotation block={block} />;
    case 'picture':
      return <InlinePicture block={block} priority={isFirstPicture} />;
    case 'gallery':
      return <GalleryTeaser block={block} priority={isFirstPicture} />;
    case 'video':
      return <Film block={block} />;
    case 'see-also':
      return <SeeAlso block={block} />;
    case 'fold':
      return <Fold block={block} />;
  }
}

function Heading({ block: { level, text } }: { block: BlockOf<'heading'> }) {
  const Level = level === 2 ? 'h2' : 'h3';
  return <Level key={text}>{text}</Level>;
}

/** In characters: three lines beside a drop cap in the widest column. */
const shortestStart = 150;

/** Whether the first paragraph has lines for a drop cap to stand beside. */
function startsLong([first]: readonly Block[]): boolean {
  const runs = first?.kind === 'paragraph' ? first.runs : [];
  return runs.reduce((length, { text }) => length + text.length, 0) >= shortestStart;
}

function hasPicture({ kind }: Block): boolean {
  return kind === 'gallery' || kind === 'picture';
}
