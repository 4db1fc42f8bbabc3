import { createHash } from 'node:crypto';
import {
  type Gallery,
  slideIdsSchema,
  slidePageSchema,
  slidePagesSchema,
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

/** Matches the names of pages, of lists of pages and of ids, those of earlier releases too. */
export const pageName = /^([0-9a-f]{12}(-(\d+|ids))?|pages)\.json$/;

/** A gallery's document. If it is large, the first page of slides and the name of the list of ids. */
export function galleryDocument(gallery: WholeGallery): Gallery {
  const { slides, ...texts } = gallery;
  if (slides.length <= wholeUpTo) return gallery;
  return {
    ...texts,
    slides: slides.slice(0, pageSize),
    paged: {
      count: slides.length,
      size: pageSize,
      ids: idsOf(gallery).hash,
      ...(partialOf(slides) && { partial: true as const }),
    },
  };
}

/**
 * The documents of a large gallery's slides: its pages and its ids, which are named by their content, and the list of
 * them. None if it is small.
 */
export function pageFiles(gallery: WholeGallery): { named: StoreFile[]; lists: StoreFile[] } {
  const { id, slides } = gallery;
  if (slides.length <= wholeUpTo) return { named: [], lists: [] };
  const ids = idsOf(gallery);
  const pages = [];
  for (let from = 0; from < slides.length; from += pageSize) {
    pages.push(pageOf(id, { slides: slides.slice(from, from + pageSize) }));
  }
  const src = documents.slidePages(id);
  const list = { ids: ids.hash, pages: pages.map(({ hash }) => hash) };
  const content = textOf(parseDocument(slidePagesSchema, src, list));
  return { named: [...pages, ids].map(({ file }) => file), lists: [{ src, content }] };
}

interface NamedFile {
  hash: string;
  file: StoreFile;
}

function pageOf(gallery: string, page: Pick<WholeGallery, 'slides'>): NamedFile {
  const parsed: unknown = parseDocument(slidePageSchema, `a page of ${gallery}`, page);
  const named = byContent(textOf(parsed), (hash) => documents.slidePage(gallery, hash));
  refuseCutTexts(named.file.src, page, parsed);
  return named;
}

function idsOf({ id, slides }: WholeGallery): NamedFile {
  const ids = parseDocument(slideIdsSchema, `the ids of ${id}`, {
    ids: slides.map((slide) => slide.id),
  });
  return byContent(textOf(ids), (hash) => documents.slideIds(id, hash));
}

function byContent(content: string, srcOf: (hash: string) => string): NamedFile {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return { hash, file: { src: srcOf(hash), content } };
}

/** Not indented, unlike the documents: nobody edits a page by hand. */
function textOf(document: unknown): string {
  return `${JSON.stringify(document)}\n`;
}
