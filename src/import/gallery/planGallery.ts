import { basename, join, relative, sep } from 'node:path';
import type { Correction } from '../../content/corrections.ts';
import { type GallerySource, gallerySourceSchema } from '../../content/gallerySource.ts';
import { correctionWarnings, storedCorrections } from '../corrections.ts';
import { ImportError } from '../importError.ts';
import { slug } from '../slug.ts';
import { exists, listFiles } from '../source/sourceFolder.ts';
import { readSourceText } from '../source/sourceText.ts';
import { readYamlSource, type YamlSource } from '../source/yamlSource.ts';
import { plainTexts } from '../story/plainText.ts';
import { matchSlides, type SlidePlan } from './matchSlides.ts';
import { type Sidecars, sortSidecars } from './sidecars.ts';

/** A gallery's folder, with the options of the command line. */
export interface GalleryFolder {
  /** The folder being imported. Names in messages are relative to it. */
  root: string;
  folder: string;
  id?: string | undefined;
  title?: string | undefined;
  /** Whether a file is complete. By default all are. */
  isComplete?: ((path: string) => boolean) | undefined;
}

/** A gallery before its import: its pictures in order, with the editor's texts. */
export interface GalleryPlan {
  root: string;
  folder: string;
  id: string;
  texts: {
    title: string;
    description?: string;
    lang?: string;
    topics?: string[];
    published?: string;
  };
  corrections?: Correction[];
  /** How pictures were made, if nothing else says so. */
  digitalSource: GallerySource['digitalSource'];
  /** Whether readers may download its pictures. */
  download: boolean;
  draft: boolean;
  /** When its pictures may be published, unless they say so themselves. */
  embargo: string | undefined;
  slides: SlidePlan[];
  /** Files that are not published because `gallery.yaml` lists only others. */
  unlisted: string[];
  /** The XMP files beside the pictures, by picture. */
  sidecars: Sidecars['of'];
  notes: string[];
}

export const galleryYaml = 'gallery.yaml';

/**
 * Reads a gallery's folder: the files that `gallery.yaml` lists, in its order; if it lists none, all in name order.
 * @throws ImportError if `gallery.yaml` is invalid or names missing files.
 */
export async function planGallery({
  root,
  folder,
  id,
  title,
  isComplete = () => true,
}: GalleryFolder): Promise<GalleryPlan> {
  const isPicture = (file: string) => file !== galleryYaml && isComplete(join(folder, file));
  const files = (await listFiles(folder)).filter(isPicture);
  const source = await readGalleryYaml(root, folder, files);
  const yaml = source.value;
  const { pictures, of: sidecars, stray } = sortSidecars(files);
  const { slides, unlisted } = matchSlides(pictures, source);
  const folderName = basename(folder);
  const ownTitle = title ?? yaml.title;
  const texts = plainTexts({ description: yaml.description, lang: yaml.lang });
  return {
    root,
    folder,
    id: id ?? yaml.id ?? slug(folderName, 'gallery'),
    texts: {
      title: ownTitle?.trim() || folderName,
      ...texts,
      ...(yaml.topics && { topics: yaml.topics.map((topic) => topic.trim()) }),
      ...(yaml.published && { published: yaml.published }),
    },
    ...storedCorrections(yaml.corrections),
    digitalSource: yaml.digitalSource,
    download: yaml.download ?? false,
    draft: yaml.draft ?? false,
    embargo: yaml.embargo,
    slides,
    unlisted,
    sidecars,
    notes: [
      ...(ownTitle
        ? []
        : [`No title is given; the name of the folder, "${folderName}", stands for it.`]),
      ...correctionWarnings(yaml.corrections).map((warning) => `${galleryYaml} ${warning}.`),
      ...stray.map(
        (file) => `${nameIn(root, join(folder, file))} is the sidecar of no picture here.`,
      ),
    ],
  };
}

/** A path in messages and reports: relative to the folder being imported, with forward slashes. */
export function nameIn(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}

async function readGalleryYaml(
  root: string,
  folder: string,
  files: readonly string[],
): Promise<YamlSource<GallerySource>> {
  const path = join(folder, galleryYaml);
  const name = nameIn(root, path);
  if (await exists(folder, galleryYaml)) {
    return readYamlSource(gallerySourceSchema, await readSourceText(path, name), name);
  }
  const misnamed = files.find((file) => /^gallery\.(ya?ml|json|txt)(\.txt)?$/i.test(file));
  if (misnamed === undefined) return { value: {}, locationOf: () => name };
  const found = nameIn(root, join(folder, misnamed));
  throw new ImportError(`${found} is not read under that name; rename it ${galleryYaml}.`);
}
