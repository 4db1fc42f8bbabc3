import { correctedAt } from '../../content/correctedAt.ts';
import { latest } from '../../content/due.ts';
import type { WholeGallery } from '../../content/gallery.ts';
import { type Block, type BlockOf, type Story, teaserOf } from '../../content/story.ts';
import { correctionWarnings, storedCorrections } from '../corrections.ts';
import { whenOf } from '../due.ts';
import { inDirective, inFrontMatter } from '../gallery/embargo.ts';
import type { GalleryChoices } from '../gallery/publishSlide.ts';
import { encodingReport, storedPlaceholders } from '../pictures/publishPicture.ts';
import type { StoryReport } from '../report.ts';
import type { ContentStore } from '../store/contentStore.ts';
import { plainTexts } from './plainText.ts';
import { type StoryPlan, storyFile } from './planStory.ts';
import type { SourceBlock, UnfoldedBlock } from './storyBlocks.ts';
import { picturesOf, StoryFiles } from './storyFiles.ts';

export interface PublishedStory {
  story: Story;
  report: StoryReport;
}

/**
 * Adds a story's own pictures and films to the store and returns the story, which is not written yet.
 * @param galleries the story's galleries, by the folders that it names.
 * @param before the story of this slug in the store.
 * @throws ImportError if one of its own files cannot be used; unlike a gallery, a story cannot do without it.
 */
export async function publishStory(
  plan: StoryPlan,
  galleries: ReadonlyMap<string, WholeGallery>,
  before: Story | undefined,
  store: ContentStore,
  { gamut = 'srgb', encoding = 'full' }: Pick<GalleryChoices, 'gamut' | 'encoding'> = {},
): Promise<PublishedStory> {
  const {
    title,
    published,
    corrections,
    cover,
    coverAlt,
    coverFocus,
    coverEmbargo,
    coverKill,
    authors,
    topics,
    translations,
    draft,
    embargo,
    ...texts
  } = plan.frontMatter;
  const when = whenOf({ draft, notBefore: [published, embargo] });
  const stored = storedPlaceholders(before ? picturesOf(before) : []);
  const files = new StoryFiles(plan, when, store, { stored, gamut, encoding });
  const coverStops = { embargo: coverEmbargo ?? embargo, kill: coverKill };
  const coverPicture = await files.picture(cover, coverAlt, {}, coverStops, inFrontMatter);
  for (const field of ['title', 'standfirst', 'byline', 'kicker', 'section', 'coverAlt'] as const) {
    files.warnOfMarkup(storyFile, field, plan.frontMatter[field]);
  }
  const blocks: Block[] = [];
  for (const block of plan.blocks) blocks.push(await publishBlock(block, files, galleries));
  files.warnings.push(
    ...correctionWarnings(corrections).map((warning) => `${storyFile} ${warning}`),
  );
  const modified = latest([texts.modified, correctedAt(corrections)]);
  delete texts.slug;
  delete texts.modified;
  const story: Story = {
    slug: plan.slug,
    title: title.trim(),
    ...plainTexts(texts),
    ...(authors && { authors: authors.map((name) => name.trim()) }),
    ...(topics && { topics: topics.map((topic) => topic.trim()) }),
    ...(translations && { translations }),
    published,
    ...(modified && { modified }),
    ...storedCorrections(corrections),
    ...when,
    cover: { ...coverPicture, ...(coverFocus && { focus: coverFocus }) },
    blocks,
  };
  const { warnings, published: pictures } = files;
  return { story, report: { slug: plan.slug, ...when, warnings, ...encodingReport(pictures) } };
}

async function publishBlock(
  block: SourceBlock,
  files: StoryFiles,
  galleries: ReadonlyMap<string, WholeGallery>,
): Promise<Block> {
  if (block.kind !== 'fold') return publishUnfolded(block, files, galleries);
  const blocks: BlockOf<'fold'>['blocks'] = [];
  for (const inner of block.blocks) blocks.push(await publishUnfolded(inner, files, galleries));
  return { ...block, blocks };
}

async function publishUnfolded(
  block: UnfoldedBlock,
  files: StoryFiles,
  galleries: ReadonlyMap<string, WholeGallery>,
): Promise<BlockOf<'fold'>['blocks'][number]> {
  switch (block.kind) {
    case 'gallery': {
      const gallery = galleries.get(block.folder);
      if (!gallery) throw new Error(`The gallery in ${block.folder} has not been published.`);
      return teaserOf(gallery);
    }
    case 'picture': {
      const { src, alt, caption, credit, embargo, kill } = block.picture;
      const texts = plainTexts({ caption, credit });
      for (const [field, text] of Object.entries({ alt, caption, credit })) {
        files.warnOfMarkup(src, field, text);
      }
      const picture = await files.picture(
        src,
        alt,
        { credit: texts.credit },
        { embargo: embargo ?? files.embargo, kill },
        inDirective,
      );
      return { kind: 'picture', picture, ...texts };
    }
    case 'video':
      return files.film(block);
    default:
      return block;
  }
}
