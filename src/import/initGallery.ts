import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Document, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { DigitalSource } from '../content/digitalSource.ts';
import { fileFault } from './fileErrors.ts';
import { readFileTexts } from './gallery/fileTexts.ts';
import { type GalleryPlan, galleryYaml, planGallery } from './gallery/planGallery.ts';
import { readSidecars } from './gallery/sidecars.ts';
import { slideTexts, type TextsFromOnePlace, textFields } from './gallery/texts.ts';
import { ImportError, RefusedPicture } from './importError.ts';
import { readPicture } from './pictures/pictureFile.ts';
import { checkOptions, type ImportOptions } from './planImport.ts';
import { exists } from './source/sourceFolder.ts';
import { storyFile } from './story/planStory.ts';

/** What was written for an editor to go on from. Files are named relative to the folder. */
export interface InitReport {
  file: string;
  slides: { file: string; warnings: string[] }[];
  refused: { file: string; reason: string }[];
}

/**
 * Writes `gallery.yaml` beside a folder's pictures: each in its order, with the texts that its file carries.
 * Nothing else is touched.
 * @throws ImportError when there is one already, or when it would not name a single picture.
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
      `${folder} holds no picture that can be read, so there is nothing to list.`,
      ...report.refused.map(({ file, reason }) => `${file}: ${reason}.`),
    ]);
  }
  await writeNew(report.file, galleryYamlOf(plan, options.id, listed));
  return report;
}

interface ListedPicture {
  file: string;
  texts: TextsFromOnePlace;
  digitalSource?: DigitalSource | undefined;
  /** What an editor has to decide before it is published: `embargo`, `kill`. */
  stops?: readonly string[];
}

/**
 * The text of a `gallery.yaml`, laid out for reading: a field a line, long texts folded, what is missing as a hint. Texts
 * stand in quotes or in blocks, so that YAML does not take a # or a colon for its own while an editor goes on writing.
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

const heading = ` Texts for the gallery of the pictures in this folder. What stands here goes before what stands in the pictures' own
 files: a field that is taken out is read from the file again, an empty text ("") means that there is none.
 The order of the slides is that of the gallery; a picture that is taken out is not published.`;

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

/** What every picture in a newspaper has. */
const hinted = ['caption', 'credit'] as const;

function emptyAlt(): Scalar {
  const alt = new Scalar('');
  alt.type = Scalar.QUOTE_DOUBLE;
  alt.comment = ' what is seen, for those who do not see it';
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
      `${folder} is a story (${storyFile}); --init takes a folder of pictures, such as one that the story names.`,
    );
  }
  if (await exists(folder, galleryYaml)) throw new ImportError(inTheWay(folder));
}

function inTheWay(folder: string): string {
  return `${join(folder, galleryYaml)} is there already and stays as it is; to have a new one, move it away first.`;
}

/** Written only where there is no file of that name, not even one made since it was looked for. */
async function writeNew(path: string, text: string): Promise<void> {
  await writeFile(path, text, { flag: 'wx' }).catch((error) => {
    const fault = fileFault(error);
    throw fault ? new ImportError(`${path} cannot be written: ${fault}.`, error) : error;
  });
}
