import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BlockOf } from '../../content/story.ts';
import type { VideoDirective } from '../../content/storySource.ts';
import { fileFault } from '../fileErrors.ts';
import { ImportError } from '../importError.ts';
import { slug, stem } from '../slug.ts';
import { checkFile } from '../source/sourceFolder.ts';
import type { ContentStore } from '../store/contentStore.ts';
import { plainText } from './plainText.ts';
import { transcriptOf } from './transcript.ts';

type Video = BlockOf<'video'>;

/** Matches names of films and captions; such files are removed once no document names them. */
export const filmName = /-[0-9a-f]{12}\.(mp4|webm|vtt)$/;

const maximumMegabytes = 500;
const bytesPerMegabyte = 1e6;

/**
 * Adds a film to the store unchanged.
 * @throws ImportError if it is neither MP4 nor WebM.
 */
export async function publishFilm(
  store: ContentStore,
  root: string,
  folder: string,
  file: string,
): Promise<Pick<Video, 'src' | 'type'>> {
  const bytes = await read(root, file);
  const head = bytes.subarray(0, 8).toString('latin1');
  if (head.slice(4) === 'ftyp') {
    return { src: await addHashed(store, folder, file, 'mp4', bytes), type: 'video/mp4' };
  }
  // WebM is Matroska, whose files begin with an EBML header.
  if (head.startsWith('\x1a\x45\xdf\xa3')) {
    return { src: await addHashed(store, folder, file, 'webm', bytes), type: 'video/webm' };
  }
  throw new ImportError(`${file} is not a supported film; export it as MP4 or WebM.`);
}

/**
 * Adds a film's captions to the store.
 * @throws ImportError if they are not WebVTT.
 */
export async function publishCaptions(
  store: ContentStore,
  root: string,
  folder: string,
  file: string,
  lang: string,
): Promise<Video['captions'][number]> {
  const bytes = await read(root, file);
  if (!/^(\xef\xbb\xbf)?WEBVTT[ \t\r\n]/.test(bytes.subarray(0, 16).toString('latin1'))) {
    throw new ImportError(`${file} is not a WebVTT file: its first line must be WEBVTT.`);
  }
  return {
    src: await addHashed(store, folder, file, 'vtt', bytes),
    lang,
    label: new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang,
  };
}

/**
 * Reads a film's transcript as paragraphs: from its own file or, without one, from the captions.
 * @returns undefined if there is neither, or no text in them.
 */
export async function readTranscript(
  root: string,
  { captions, transcript }: Pick<VideoDirective, 'captions' | 'transcript'>,
): Promise<string[] | undefined> {
  const file = transcript ?? captions;
  if (!file) return undefined;
  const source = plainText((await read(root, file)).toString('utf8').replace(/^\ufeff/, ''));
  if (!source) return undefined;
  const paragraphs = transcript ? source.split(/\n\s*\n/) : transcriptOf(source);
  return paragraphs.length > 0 ? paragraphs : undefined;
}

async function addHashed(
  store: ContentStore,
  folder: string,
  file: string,
  extension: string,
  content: Buffer,
): Promise<string> {
  const key = createHash('sha256').update(content).digest('hex').slice(0, 12);
  const src = `${folder}/${slug(stem(file), 'film')}-${key}.${extension}`;
  if (!(await store.has(src))) await store.add(src, async () => content);
  return src;
}

async function read(root: string, file: string): Promise<Buffer> {
  const path = join(root, file);
  const size = await checkFile(root, path).catch((error) => {
    throw new ImportError(`${file} cannot be used: ${error.message}.`, error);
  });
  if (size > maximumMegabytes * bytesPerMegabyte) {
    throw new ImportError(`${file} is too large; the limit is ${maximumMegabytes} MB.`);
  }
  return readFile(path).catch((error) => {
    throw new ImportError(`${file} cannot be read: ${fileFault(error) ?? error}.`, error);
  });
}
