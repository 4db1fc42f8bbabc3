import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Document, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { DigitalSource } from '../content/digitalSource.ts';
import { textFields } from '../content/fields.ts';
import { fileFault } from './fileErrors.ts';
import { readFileTexts } from './gallery/fileTexts.ts';
import { type GalleryPlan, galleryYaml, planGallery } from './gallery/planGallery.ts';
import { readSidecars } from './gallery/sidecars.ts';
import { type SourceTexts, slideTexts } from './gallery/texts.ts';
import { ImportError, RefusedPicture } from './importError.ts';
import { readPicture } from './pictures/pictureFile.ts';
import { checkOptions, type ImportOptions } from './planImport.ts';
import { exists } from './source/sourceFolder.ts';
import { storyFile } from './story/planStory.ts';

/** The result of `--init`. Pictures are named relative to the folder. */
export interface InitReport {
  file: string;
  slides: { file: string; warnings: string[] }[];
  refused: { file: string; reason: string }[];
}

/**
 * Writes a `gallery.yaml` into a folder, listing its pictures in order with the texts from their files.
 * @throws ImportError if there is one already, or if the folder has no usable picture.
 */
export async function initGallery(
  options: ImportOptions,
  note: (text: string) => void,
): Promise<InitReport> {
  const folder = resolve(options.folder);
  await checkFolder(folder, options);
  const plan = await planGallery({ root: folder, folder, title: options.title });
  const report: InitReport = { file: join(folder, galleryYaml), slides: [], refused: [] };
  const listed: ListedPicture[] = [];
  for (const { file } of plan.slides) {
    try {
      const bytes = await readPicture(folder, folder, file);
      const { sidecars, faults } = await readSidecars(folder, folder, plan.sidecars.get(file));
      const { iptcCharset } = options;
      const found = await readFileTexts(bytes, { iptcCharset, sidecars });
      const { texts, warnings } = slideTexts([found.texts]);
      listed.push({
        file,
        texts,
        stops: Object.keys(found.stops),
        digitalSource: found.digitalSource,
      });
      report.slides.push({
        file,
        warnings: [...faults, ...found.warnings.map(({ text }) => text), ...warnings],
      });
      if (options.isVerbose) for (const { text } of found.details) note(`${file}: ${text}.`);
    } catch (error) {
      if (!(error instanceof RefusedPicture)) throw error;
      report.refused.push({ file, reason: error.message });
    }
  }
  if (listed.length === 0) {
    throw new ImportError([
      `${folder} has no usable pictures to list.`,
      ...report.refused.map(({ file, reason }) => `${file}: ${reason}.`),
    ]);
  }
  await writeNew(report.file, galleryYamlOf(plan, options.id, listed));
  return report;
}

interface ListedPicture {
  file: string;
  texts: SourceTexts;
  digitalSource?: DigitalSource | undefined;
  /** Fields that an editor must decide before the picture is published: `embargo`, `kill`. */
  stops?: readonly string[];
}

/**
 * The text of a `gallery.yaml`, formatted for editing: one field a line, long texts folded, missing fields as comments.
 * Texts are quoted or in blocks, so that a # or a colon added later does not break the YAML.
 */
export function galleryYamlOf(
  { texts: { title } }: Pick<GalleryPlan, 'texts'>,
  id: string | undefined,
  slides: readonly ListedPicture[],
): string {
  const document = new Document({ ...(id !== undefined && { id }), title: scalar(title) });
  document.commentBefore = heading;
  const list = new YAMLSeq();
  for (const picture of slides) {
    const slide = slideMap(picture);
    slide.spaceBefore = list.items.length > 0;
    list.add(slide);
  }
  document.set('slides', list);
  return document.toString({ lineWidth: 100 });
}

const heading = ` Texts for the pictures in this folder. They override the texts in the picture files: remove a field to use the text
 in the file; set it to "" for no text. Slides appear in the order listed here; a picture that is not listed is not
 published.`;

function slideMap({ file, texts, digitalSource, stops = [] }: ListedPicture): YAMLMap {
  const map = new YAMLMap();
  map.set('file', scalar(file));
  for (const field of textFields) {
    const text = texts[field];
    if (text) map.set(field, field === 'date' ? text : scalar(text));
    else if (field === 'alt') map.set('alt', emptyAlt());
  }
  if (digitalSource) map.set('digitalSource', digitalSource);
  const missing = [...hinted.filter((field) => !texts[field]), ...stops];
  if (missing.length > 0) map.comment = missing.map((field) => ` ${field}:`).join('\n');
  return map;
}

/** Fields that every picture in a newspaper has; they are hinted at where they are missing. */
const hinted = ['caption', 'credit'] as const;

function emptyAlt(): Scalar {
  const alt = new Scalar('');
  alt.type = Scalar.QUOTE_DOUBLE;
  alt.comment = ' describes the picture to people who cannot see it';
  return alt;
}

function scalar(text: string): Scalar {
  const node = new Scalar(text);
  node.type = Scalar.QUOTE_DOUBLE;
  if (text.includes('\n')) node.type = Scalar.BLOCK_LITERAL;
  else if (text.length > 70) node.type = Scalar.BLOCK_FOLDED;
  return node;
}

async function checkFolder(folder: string, options: ImportOptions): Promise<void> {
  checkOptions(options);
  if (await exists(folder, storyFile)) {
    throw new ImportError(
      `${folder} is a story (it has ${storyFile}); use --init on a folder of pictures.`,
    );
  }
  if (await exists(folder, galleryYaml)) {
    throw new ImportError(
      `${join(folder, galleryYaml)} exists already; to create a new one, move it away first.`,
    );
  }
}

/** Fails if the file exists, even if it was created after the check. */
async function writeNew(path: string, text: string): Promise<void> {
  await writeFile(path, text, { flag: 'wx' }).catch((error) => {
    const fault = fileFault(error);
    throw fault ? new ImportError(`${path} cannot be written: ${fault}.`, error) : error;
  });
}
