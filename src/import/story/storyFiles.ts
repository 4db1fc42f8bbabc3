import type { When } from '../../content/due.ts';
import type { Picture } from '../../content/picture.ts';
import { folderOf } from '../../content/storePaths.ts';
import { allBlocks, type BlockOf, type Story } from '../../content/story.ts';
import { whenOf } from '../due.ts';
import {
  clearedStops,
  refuseStopped,
  type StopPlace,
  type StopWord,
  withdrawnBy,
} from '../gallery/embargo.ts';
import { readFileTexts } from '../gallery/fileTexts.ts';
import type { Rights } from '../gallery/rightsPacket.ts';
import { ImportError, RefusedPicture } from '../importError.ts';
import { markupWarning } from '../markupWarning.ts';
import { readPicture } from '../pictures/pictureFile.ts';
import {
  type PictureChoices,
  type PublishedPicture,
  publishPicture,
} from '../pictures/publishPicture.ts';
import type { ContentStore } from '../store/contentStore.ts';
import { plainText } from './plainText.ts';
import type { StoryPlan } from './planStory.ts';
import { publishCaptions, publishFilm, readTranscript } from './publishFilm.ts';
import type { FilmBlock } from './storyBlocks.ts';

/** Adds the files of one story to the store and collects warnings. */
export class StoryFiles {
  readonly warnings: string[] = [];
  readonly published: (PublishedPicture & { file: string })[] = [];
  readonly #plan: StoryPlan;
  readonly #when: When;
  readonly #store: ContentStore;
  readonly #choices: PictureChoices;

  constructor(plan: StoryPlan, when: When, store: ContentStore, choices: PictureChoices) {
    this.#plan = plan;
    this.#when = when;
    this.#store = store;
    this.#choices = choices;
  }

  warnOfMarkup(file: string, field: string, text: string | undefined): void {
    this.warnings.push(...markupWarning(field, text).map((warning) => `${file} ${warning}`));
  }

  /** Publishes a picture. One without alternative text is treated as decorative, with a warning. */
  async picture(
    file: string,
    altText: string | undefined,
    rights: Rights,
    decisions: StopWord,
    place: StopPlace,
  ): Promise<Picture> {
    const alt = plainText(altText) ?? '';
    if (!alt) this.warnings.push(`${file} has no alternative text`);
    return { alt, ...(await this.#publish(file, rights, decisions, place)) };
  }

  /** Publishes a film. Its poster is one of its frames, so the film has the poster's size. */
  async film({ video }: FilmBlock): Promise<BlockOf<'video'>> {
    const { folder, frontMatter } = this.#plan;
    const films = folderOf('films', this.#plan.slug);
    const lang = video.lang ?? frontMatter.lang ?? 'en';
    const poster = { alt: '', ...(await this.#publish(video.poster)) };
    const captions = video.captions
      ? [await publishCaptions(this.#store, folder, films, video.captions, lang)]
      : [];
    if (captions.length === 0) this.warnings.push(`${video.src} has no captions`);
    const transcript = await readTranscript(folder, video);
    if (!transcript) this.warnings.push(`${video.src} has no transcript`);
    return {
      kind: 'video',
      title: video.title.trim(),
      ...(await publishFilm(this.#store, folder, films, video.src)),
      width: poster.width,
      height: poster.height,
      poster,
      captions,
      ...(transcript && { transcript: { lang, paragraphs: transcript } }),
    };
  }

  /** The story's own embargo, which holds for those of its pictures that have none. */
  get embargo(): string | undefined {
    return this.#plan.frontMatter.embargo;
  }

  /**
   * A story cannot do without one of its own pictures, so it must not appear before them. It does not wait by itself:
   * that would withdraw a story that readers see already.
   */
  #refuseBefore(embargo: string | undefined): void {
    const { from } = whenOf({ notBefore: [embargo] });
    const { draft, from: ofStory = '1970-01-01T00:00:00Z' } = this.#when;
    if (draft || !from || Date.parse(from) <= Date.parse(ofStory)) return;
    throw new RefusedPicture(
      `it is under embargo until ${embargo}; the story may appear then, with “embargo: ${embargo}” in its front matter`,
    );
  }

  async #publish(
    file: string,
    rights: Rights = {},
    decisions: StopWord = {},
    place?: StopPlace,
  ): Promise<Omit<Picture, 'alt'>> {
    const { folder, slug } = this.#plan;
    try {
      const withdrawn = withdrawnBy(decisions);
      if (withdrawn) throw new RefusedPicture(`it is ${withdrawn}`);
      this.#refuseBefore(decisions.embargo);
      const bytes = await readPicture(folder, folder, file);
      refuseStopped((await readFileTexts(bytes, {})).stops, clearedStops(decisions), place);
      const published = await publishPicture(
        this.#store,
        folderOf('pictures', slug),
        { file, bytes, rights },
        this.#choices,
      );
      this.published.push({ ...published, file });
      this.warnings.push(...published.warnings.map((warning) => `${file} ${warning}`));
      return published.picture;
    } catch (error) {
      if (!(error instanceof RefusedPicture)) throw error;
      throw new ImportError(`${file} cannot be used: ${error.message}.`, error);
    }
  }
}

/** A story's own pictures. */
export function picturesOf(story: Story): Picture[] {
  const inBlocks = allBlocks(story).flatMap((block) => {
    if (block.kind === 'picture') return block.picture;
    return block.kind === 'video' ? block.poster : [];
  });
  return [story.cover, ...inBlocks];
}
