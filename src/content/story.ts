import * as v from 'valibot';
import { address } from './address.ts';
import { corrections } from './corrections.ts';
import { documentId, type Gallery, slideCount } from './gallery.ts';
import { pictureSchema } from './picture.ts';
import { storyDate } from './storyDate.ts';
import { line, text } from './text.ts';

/** A run of text in one style. A paragraph is a list of runs. */
const runSchema = v.object({
  text,
  href: v.exactOptional(address),
  style: v.exactOptional(v.picklist(['emphasis', 'strong'])),
});

const paragraph = v.object({ kind: v.literal('paragraph'), runs: v.array(runSchema) });

const heading = v.object({
  kind: v.literal('heading'),
  level: v.picklist([2, 3]),
  text,
});

const quotation = v.object({
  kind: v.literal('quotation'),
  paragraphs: v.pipe(v.array(text), v.minLength(1)),
  attribution: v.exactOptional(line),
});

const picture = v.object({
  kind: v.literal('picture'),
  picture: pictureSchema,
  caption: v.exactOptional(text),
  credit: v.exactOptional(line),
});

/** A link to a gallery, with all that is needed to show it without fetching the gallery. */
const galleryTeaser = v.object({
  kind: v.literal('gallery'),
  id: documentId,
  title: line,
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
  cover: pictureSchema,
});

const video = v.object({
  kind: v.literal('video'),
  title: line,
  src: address,
  type: v.picklist(['video/mp4', 'video/webm']),
  width: v.number(),
  height: v.number(),
  poster: pictureSchema,
  captions: v.array(v.object({ src: address, lang: v.string(), label: line })),
  /** Everything said and shown, for readers who cannot see or hear the film. */
  transcript: v.exactOptional(
    v.object({ lang: v.string(), paragraphs: v.pipe(v.array(text), v.minLength(1)) }),
  ),
});

const seeAlso = v.object({
  kind: v.literal('see-also'),
  links: v.pipe(
    v.array(
      v.object({
        title: line,
        to: v.variant('kind', [
          v.object({ kind: v.literal('story'), slug: documentId }),
          v.object({ kind: v.literal('gallery'), id: documentId }),
          v.object({ kind: v.literal('address'), href: address }),
        ]),
      }),
    ),
    v.minLength(1),
  ),
});

const unfoldedBlocks = [
  paragraph,
  heading,
  quotation,
  picture,
  galleryTeaser,
  video,
  seeAlso,
] as const;
const unfoldedBlock = v.variant('kind', unfoldedBlocks);

/** The rest of a story behind "Read full story". Folds do not nest. */
const fold = v.object({
  kind: v.literal('fold'),
  /** By default, in the words of the interface. */
  label: v.exactOptional(line),
  blocks: v.array(unfoldedBlock),
});

export const storySchema = v.object({
  slug: documentId,
  title: line,
  standfirst: v.exactOptional(text),
  byline: v.exactOptional(line),
  /** Who wrote it, by name, for search engines; readers see the byline. */
  authors: v.exactOptional(v.pipe(v.array(line), v.minLength(1))),
  kicker: v.exactOptional(line),
  /** The section of the site that it belongs to, by name. */
  section: v.exactOptional(line),
  topics: v.exactOptional(v.pipe(v.array(line), v.minLength(1))),
  lang: v.exactOptional(v.string()),
  /** The same story in other languages. One of them is enough to name the others. */
  translations: v.exactOptional(v.array(documentId)),
  published: storyDate,
  /** When its text last changed, if it did; not before its newest correction. */
  modified: v.exactOptional(storyDate),
  corrections: v.exactOptional(corrections),
  draft: v.exactOptional(v.literal(true)),
  from: v.exactOptional(storyDate),
  cover: pictureSchema,
  blocks: v.array(v.variant('kind', [...unfoldedBlocks, fold])),
});

export type Story = v.InferOutput<typeof storySchema>;
export type Block = Story['blocks'][number];
export type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>;
export type Run = v.InferOutput<typeof runSchema>;

/** All blocks of a story, with those behind the fold in its position. */
export function allBlocks({ blocks }: Pick<Story, 'blocks'>) {
  return blocks.flatMap((block) => (block.kind === 'fold' ? block.blocks : block));
}

type Teaser = BlockOf<'gallery'>;
type UnfoldedBlock = BlockOf<'fold'>['blocks'][number];

/** A story whose blocks, those behind the fold too, are replaced; or left out, where `change` returns nothing. */
export function mapBlocks(
  story: Story,
  change: (block: UnfoldedBlock) => UnfoldedBlock | undefined,
): Story {
  const changed = (block: UnfoldedBlock) => change(block) ?? [];
  const blocks = story.blocks.flatMap<Block>((block) =>
    block.kind === 'fold' ? { ...block, blocks: block.blocks.flatMap(changed) } : changed(block),
  );
  return { ...story, blocks };
}

/** A gallery's teaser in a story: title, number of pictures and first picture. */
export function teaserOf(gallery: Gallery): Teaser {
  const { id, title, slides } = gallery;
  const [first] = slides;
  if (!first) throw new Error(`The gallery ${id} has no slides.`);
  const { alt, width, height, placeholder, color, focus, sources } = first;
  const box = { placeholder, ...(color !== undefined && { color }), ...(focus && { focus }) };
  const cover = { alt, width, height, ...box, sources };
  return { kind: 'gallery', id, title, count: slideCount(gallery), cover };
}

/** All teasers of a story, including those behind the fold. */
export function teasersOf(story: Pick<Story, 'blocks'>): Teaser[] {
  return allBlocks(story).filter((block) => block.kind === 'gallery');
}

/** The number of pictures in a story: those of its galleries, each gallery once, and those in the text. */
export function pictureCount(story: Pick<Story, 'blocks'>): number {
  const inGalleries = new Map(teasersOf(story).map(({ id, count }) => [id, count]));
  const inText = allBlocks(story).filter(({ kind }) => kind === 'picture').length;
  return [...inGalleries.values()].reduce((sum, count) => sum + count, inText);
}
