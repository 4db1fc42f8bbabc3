import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { type Gallery, gallerySchema } from '../../../src/content/gallery.ts';
import { parseDocument } from '../../../src/content/parse.ts';
import type { Source } from '../../../src/content/picture.ts';
import { mapConcurrent } from '../../../src/import/concurrency.ts';
import { Photographs } from '../../support/photographs.ts';

/** The number of photographs; longer galleries repeat them under other names. */
export const distinct = 12;

/** The folder of the renditions, and the slides that the importer made of them. */
export interface PhotographFiles {
  folder: string;
  slides: Gallery['slides'];
}

/**
 * The photographs that every viewer shows, generated from seeds and imported with our importer: every viewer gets its
 * JPEG of 1600 pixels. Made once and cached in `cache`.
 */
export async function photographFiles(cache: string): Promise<PhotographFiles> {
  const folder = join(cache, 'photographs');
  const kept = join(folder, 'slides.json');
  const json = await readFile(kept, 'utf8').catch(() => undefined);
  if (json) return { folder, slides: JSON.parse(json) };

  process.stderr.write(`Making ${distinct} photographs, once…\n`);
  await rm(folder, { recursive: true, force: true });
  const originals = join(folder, 'originals');
  const store = join(folder, 'store');
  await mkdir(originals, { recursive: true });
  await draw(originals);
  const importer = [
    '--import',
    'tsx',
    'src/cli/diaporama.ts',
    'import',
    originals,
    '--into',
    store,
    '--id',
    'photographs',
  ];
  await promisify(execFile)(process.execPath, importer);
  const slides = await renamed(store, folder);
  await rm(originals, { recursive: true });
  await rm(store, { recursive: true });
  await writeFile(kept, JSON.stringify(slides));
  return { folder, slides };
}

/** Number, width and format: the plain names that viewers' pages know. */
export function photoName(index: number, width: number, extension: string): string {
  return `${String(index).padStart(5, '0')}-${width}${extension}`;
}

async function draw(folder: string): Promise<void> {
  const photographs = new Photographs();
  await mapConcurrent([...Array(distinct).keys()], 2, async (index) => {
    const photograph = sharp(await photographs.take(index)).resize(2400, 1600);
    await photograph.jpeg({ quality: 90 }).toFile(join(folder, photoName(index, 2400, '.jpg')));
  });
}

/** Copies the renditions to plain names, which the slides then use. */
async function renamed(store: string, folder: string): Promise<Gallery['slides']> {
  const document = JSON.parse(await readFile(join(store, 'galleries/photographs.json'), 'utf8'));
  const { slides } = parseDocument(gallerySchema, 'photographs.json', document);
  for (const [index, slide] of slides.entries()) {
    for (const { srcset } of slide.sources) {
      for (const { src, width } of srcset)
        await cp(join(store, src), join(folder, photoName(index, width, extname(src))));
    }
  }
  return slides.map((slide, index) => ({ ...slide, sources: sourcesOf(slide.sources, index) }));
}

/** The same renditions under the number of another photograph. */
export function sourcesOf(sources: readonly Source[], index: number): Source[] {
  return sources.map(({ type, srcset }) => ({
    type,
    srcset: srcset.map(({ src, width }) => ({
      src: `photos/${photoName(index, width, extname(src))}`,
      width,
    })),
  }));
}
