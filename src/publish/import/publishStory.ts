import type { Article, Block, BlockOf } from '../../content/article.ts';
import type { WholeGallery } from '../../content/gallery.ts';
import type { Picture } from '../../content/picture.ts';
import type { ContentStore } from './contentStore.ts';
import type { Gamut } from './gamut.ts';
import { ImportError, RefusedPicture } from './importError.ts';
import { readPicture } from './pictureFile.ts';
import { plainText, plainTexts } from './plainText.ts';
import type { StoryPlan } from './planStory.ts';
import { publishCaptions, publishFilm } from './publishFilm.ts';
import { looksOf, publishPicture } from './publishPicture.ts';
import type { StoryReport } from './report.ts';
import type { Rights } from './rightsPacket.ts';
import type { SourceBlock, UnfoldedBlock, VideoBlock } from './storyBlocks.ts';
import { shownBlocks, teaserOf } from './teaser.ts';

export interface PublishedStory {
  article: Article;
  report: StoryReport;
}

/**
 * Puts a story's own pictures and films into the store and returns the story, which is not yet written there.
 * @param galleries the story's galleries, by the folders it names.
 * @param before the story of that slug as it stands in the store.
 * @throws ImportError when one of its own files cannot be used: a story has no place to leave one out.
 */
export async function publishStory(
  plan: StoryPlan,
  galleries: ReadonlyMap<string, WholeGallery>,
  before: Article | undefined,
  store: ContentStore,
  gamut: Gamut = 'srgb',
): Promise<PublishedStory> {
  const {
    title,
    published,
    modified,
    cover,
    coverAlt,
    coverFocus,
    authors,
    translations,
    ...texts
  } = plan.frontMatter;
  const files = new StoryFiles(plan, before, store, gamut);
  const coverPicture = await files.picture(cover, coverAlt);
  const blocks: Block[] = [];
  for (const block of plan.blocks) blocks.push(await publishBlock(block, files, galleries));
  delete texts.slug;
  const article: Article = {
    slug: plan.slug,
    title: title.trim(),
    ...plainTexts(texts),
    ...(authors && { authors: authors.map((name) => name.trim()) }),
    ...(translations && { translations }),
    published,
    ...(modified && { modified }),
    cover: { ...coverPicture, ...(coverFocus && { focus: coverFocus }) },
    blocks,
  };
  return { article, report: { slug: plan.slug, warnings: files.warnings } };
}

/** The files of one story on their way into the store. */
class StoryFiles {
  readonly warnings: string[] = [];
  readonly #plan: StoryPlan;
  readonly #store: ContentStore;
  readonly #gamut: Gamut;
  readonly #known;

  constructor(plan: StoryPlan, before: Article | undefined, store: ContentStore, gamut: Gamut) {
    this.#plan = plan;
    this.#store = store;
    this.#gamut = gamut;
    this.#known = looksOf(before ? picturesOf(before) : []);
  }

  /** A picture of the story; without an alternative text it is taken as decoration, and that is a warning. */
  async picture(file: string, altText: string | undefined, rights: Rights = {}): Promise<Picture> {
    const alt = plainText(altText) ?? '';
    if (!alt) this.warnings.push(`${file} has no alternative text`);
    return { alt, ...(await this.#publish(file, rights)) };
  }

  /** A film begins as its poster, which is one of its frames: so the poster's size is the film's. */
  async video({ video }: VideoBlock): Promise<BlockOf<'video'>> {
    const { folder, frontMatter } = this.#plan;
    const films = `films/${this.#plan.slug}`;
    const lang = video.lang ?? frontMatter.lang ?? 'en';
    const poster = { alt: '', ...(await this.#publish(video.poster, {})) };
    const captions = video.captions
      ? [await publishCaptions(this.#store, folder, films, video.captions, lang)]
      : [];
    if (captions.length === 0) this.warnings.push(`${video.src} has no captions`);
    return {
      kind: 'video',
      title: video.title.trim(),
      ...(await publishFilm(this.#store, folder, films, video.src)),
      width: poster.width,
      height: poster.height,
      poster,
      captions,
    };
  }

  async #publish(file: string, rights: Rights): Promise<Omit<Picture, 'alt'>> {
    const { folder, slug } = this.#plan;
    try {
      const bytes = await readPicture(folder, folder, file);
      const published = await publishPicture(
        this.#store,
        `photos/${slug}`,
        file,
        bytes,
        this.#known,
        rights,
        this.#gamut,
      );
      this.warnings.push(...published.warnings.map((warning) => `${file} ${warning}`));
      return published.picture;
    } catch (error) {
      if (!(error instanceof RefusedPicture)) throw error;
      throw new ImportError(`${file} cannot be used: ${error.message}.`, error);
    }
  }
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
      const { src, alt, caption, credit } = block.picture;
      const texts = plainTexts({ caption, credit });
      const picture = await files.picture(src, alt, { credit: texts.credit });
      return { kind: 'picture', picture, ...texts };
    }
    case 'video':
      return files.video(block);
    default:
      return block;
  }
}

function picturesOf(article: Article): Picture[] {
  const inBlocks = shownBlocks(article).flatMap((block) => {
    if (block.kind === 'picture') return block.picture;
    return block.kind === 'video' ? block.poster : [];
  });
  return [article.cover, ...inBlocks];
}
