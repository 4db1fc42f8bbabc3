import { createHash } from 'node:crypto';
import {
  type Gallery,
  isPaged,
  slideIdsSchema,
  slidePageSchema,
  type WholeGallery,
} from '../../content/gallery.ts';
import { parseDocument } from '../../content/parse.ts';
import { documents } from '../../content/storePaths.ts';
import { partialOf } from '../due.ts';
import type { StoreFile } from '../store/contentStore.ts';
import { refuseCutTexts } from './refuseCutTexts.ts';

/** A gallery of more slides is split into pages. Up to here its document is smaller than most pictures. */
export const wholeUpTo = 200;

/** Slides in a page: full rows of two, three, four and six columns. */
const pageSize = 24;

/** Matches the names of pages, which are removed from a gallery's folder once its document names others. */
export const pageName = /^[0-9a-f]{12}-(\d+|ids)\.json$/;

/** A gallery's document. If it is large, the first page of slides and the name of the others. */
export function galleryDocument(gallery: WholeGallery): Gallery {
  const { slides, ...texts } = gallery;
  if (slides.length <= wholeUpTo) return gallery;
  const version = createHash('sha256').update(JSON.stringify({ pageSize, slides })).digest('hex');
  return {
    ...texts,
    slides: slides.slice(0, pageSize),
    paged: {
      count: slides.length,
      size: pageSize,
      version: version.slice(0, 12),
      ...(partialOf(slides) && { partial: true as const }),
    },
  };
}

/** The pages that a gallery's document names, and the list of its ids. None if it is small. */
export function pageFiles(gallery: WholeGallery): StoreFile[] {
  const document = galleryDocument(gallery);
  if (!isPaged(document)) return [];
  const { slides } = gallery;
  const files = [
    file(documents.slides(document, 'ids'), slideIdsSchema, { ids: slides.map(({ id }) => id) }),
  ];
  for (let from = 0; from < slides.length; from += pageSize) {
    const path = documents.slides(document, from / pageSize + 1);
    files.push(file(path, slidePageSchema, { slides: slides.slice(from, from + pageSize) }));
  }
  return files;
}

/** Not indented, unlike the documents: nobody edits a page by hand. */
function file(
  src: string,
  schema: typeof slidePageSchema | typeof slideIdsSchema,
  page: unknown,
): StoreFile {
  const parsed: unknown = parseDocument(schema, src, page);
  refuseCutTexts(src, page, parsed);
  return { src, content: `${JSON.stringify(parsed)}\n` };
}
