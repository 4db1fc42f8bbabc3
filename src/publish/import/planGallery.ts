import { readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import {
  type GallerySource,
  gallerySourceSchema,
  type SlideSource,
} from '../../content/gallerySource.ts';
import { fileFault } from './fileErrors.ts';
import { ImportError } from './importError.ts';
import { plainTexts } from './plainText.ts';
import { slideIds } from './slideIds.ts';
import { slug } from './slug.ts';
import { exists, listFiles } from './sourceFolder.ts';
import { readYaml } from './yamlSource.ts';

/** Where a gallery's folder is, and what the command line says about it. */
export interface GalleryFolder {
  /** The folder being imported, to which names in messages are relative. */
  root: string;
  folder: string;
  id?: string | undefined;
  title?: string | undefined;
}

/** A gallery to be: its pictures in order, with what the editor says of them. */
export interface GalleryPlan {
  root: string;
  folder: string;
  id: string;
  texts: { title: string; description?: string; lang?: string };
  /** Whether readers may download its pictures. */
  download: boolean;
  slides: SlidePlan[];
  notes: string[];
}

export interface SlidePlan {
  /** As it is named in the folder. */
  file: string;
  id: string;
  editorsTexts: SlideSource | undefined;
}

export const galleryYaml = 'gallery.yaml';

/**
 * Reads a gallery's folder: the files in name order, those that `gallery.yaml` lists before them in its order.
 * @throws ImportError when `gallery.yaml` is not as it should be, or names what is not there.
 */
export async function planGallery({
  root,
  folder,
  id,
  title,
}: GalleryFolder): Promise<GalleryPlan> {
  const files = (await listFiles(folder)).filter((file) => file !== galleryYaml);
  const yaml = await readGalleryYaml(root, folder);
  const slides = matchSlides(files, yaml.slides ?? [], nameIn(root, join(folder, galleryYaml)));
  const ids = slideIds(slides.map(({ file, editorsTexts }) => ({ file, id: editorsTexts?.id })));
  const folderName = basename(folder);
  const ownTitle = title ?? yaml.title;
  const texts = plainTexts({ description: yaml.description, lang: yaml.lang });
  return {
    root,
    folder,
    id: id ?? yaml.id ?? slug(folderName, 'gallery'),
    texts: { title: ownTitle?.trim() || folderName, ...texts },
    download: yaml.download ?? false,
    slides: slides.map((slide, index) => ({ ...slide, id: ids[index] ?? slide.file })),
    notes: ownTitle
      ? []
      : [`No title is given; the name of the folder, "${folderName}", stands for it.`],
  };
}

/** A path as messages and reports name it: relative to the folder being imported, with forward slashes. */
export function nameIn(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}

async function readGalleryYaml(root: string, folder: string): Promise<GallerySource> {
  if (!(await exists(folder, galleryYaml))) return {};
  const path = join(folder, galleryYaml);
  const name = nameIn(root, path);
  const text = await readFile(path, 'utf8').catch((error) => {
    throw new ImportError(`${name} cannot be read: ${fileFault(error) ?? error}.`, error);
  });
  return readYaml(gallerySourceSchema, text, name);
}

function matchSlides(files: string[], listed: SlideSource[], yamlName: string) {
  // Systems differ in how they spell "é" in file names; compared in one form, they are the same name.
  const byName = new Map(files.map((file) => [file.normalize('NFC'), file]));
  const problems: string[] = [];
  const seen = new Set<string>();
  const slides = listed.flatMap((editorsTexts) => {
    const name = editorsTexts.file.normalize('NFC');
    const file = byName.get(name);
    if (file === undefined) problems.push(`${yamlName}: ${name} is not in the folder.`);
    if (seen.has(name)) problems.push(`${yamlName}: ${name} is listed twice.`);
    seen.add(name);
    return file === undefined ? [] : { file, editorsTexts };
  });
  problems.push(...repeatedIds(listed).map((id) => `${yamlName}: two slides have the id ${id}.`));
  if (problems.length > 0) throw new ImportError(problems);
  const others = files.filter((file) => !slides.some((slide) => slide.file === file));
  return [...slides, ...others.map((file) => ({ file, editorsTexts: undefined }))];
}

function repeatedIds(slides: SlideSource[]): string[] {
  const ids = slides.flatMap(({ id }) => id ?? []);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
