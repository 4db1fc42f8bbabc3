import * as v from 'valibot';
import {
  gallerySchema,
  slideIdsSchema,
  slidePageSchema,
  slidePagesSchema,
} from '../content/gallery.ts';
import {
  listNamesSchema,
  listPageSchema,
  listSchema,
  monthSchema,
  storyListSchema,
  waitingSchema,
} from '../content/lists.ts';
import { marketsSchema } from '../content/markets.ts';
import { parseDocumentPath, type StoreDocument } from '../content/storePaths.ts';
import { storySchema } from '../content/story.ts';
import { folders } from '../content/urls.ts';
import { expectation, finding } from '../import/issues.ts';
import { jsonLines, jsonPath } from './jsonLines.ts';

/** What is wrong in a document of the content store, and on which line. */
export interface DocumentFault {
  /** Its path in the site's folder. */
  file: string;
  line?: number;
  message: string;
}

/** A value in a document, and where it is. */
export interface Placed<T> {
  path: readonly (string | number)[];
  value: T;
}

/**
 * Everything that is wrong in a document.
 * @param src its path in the content store.
 */
export function documentFaults(
  src: string,
  text: string,
  isThere: (file: string) => boolean,
): DocumentFault[] {
  const kind = parseDocumentPath(src);
  if (!kind) return [];
  const json = parsed(text);
  if (json === undefined) {
    const { line, sentence } = jsonLines(text).mistake ?? { sentence: 'is not JSON' };
    return [{ file: fileOf(src), ...(line && { line }), message: sentence }];
  }
  const wrong = [...wrongValues(kind, json), ...missingFiles(json, isThere)];
  return locate(
    src,
    text,
    wrong.map(({ path, value }) => ({ path, value: { message: value } })),
  );
}

/** Places in a document by their lines, and by their paths in words. */
export function locate<T extends { message: string }>(
  src: string,
  text: string,
  placed: readonly Placed<T>[],
): (T & { file: string; line: number })[] {
  if (placed.length === 0) return [];
  const { lineOf } = jsonLines(text);
  return placed
    .map(({ path, value }) => ({
      ...value,
      file: fileOf(src),
      line: lineOf(path),
      message: path.length > 0 ? `${jsonPath(path)}: ${value.message}` : value.message,
    }))
    .sort((a, b) => a.line - b.line);
}

/** A document in which `documentFaults` has found nothing, as its schema gives it. */
export function parsedDocument(src: string, text: string): unknown {
  const kind = parseDocumentPath(src);
  return kind && v.parse(schemaOf(kind), parsed(text));
}

/** `content/galleries/x.json, line 120: slides[3].alt: expected text, found 7` */
export function faultSentence({ file, line, message }: DocumentFault): string {
  return `${file}${line === undefined ? '' : `, line ${line}`}: ${message}`;
}

function fileOf(src: string): string {
  return `${folders.store}/${src}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function wrongValues(kind: StoreDocument, json: unknown): Placed<string>[] {
  const { issues = [] } = v.safeParse(schemaOf(kind), json);
  return issues.map((issue) => ({
    path: (issue.path ?? []).map(({ key }) => key as string | number),
    // It may be a megabyte of text.
    value: `expected ${expectation(issue)}, found ${finding(issue.received).slice(0, 100)}`,
  }));
}

function schemaOf(kind: StoreDocument): v.GenericSchema {
  switch (kind.document) {
    case 'list':
      return storyListSchema;
    case 'month':
      return monthSchema;
    case 'listNames':
      return listNamesSchema;
    case 'namedList':
      return kind.page === undefined ? listSchema : listPageSchema;
    case 'waiting':
      return waitingSchema;
    case 'markets':
      return marketsSchema;
    case 'story':
      return storySchema;
    case 'gallery':
      if (kind.part === undefined) return gallerySchema;
      if (kind.part === 'pages') return slidePagesSchema;
      return kind.part.endsWith('-ids') ? slideIdsSchema : slidePageSchema;
  }
}

function missingFiles(json: unknown, isThere: (file: string) => boolean): Placed<string>[] {
  return namedFiles(json)
    .filter(({ value }) => !isThere(value))
    .map(({ path, value }) => ({ path, value: `there is no file ${folders.store}/${value}` }));
}

/** The files of the store that a document names: pictures, films and their captions. */
export function namedFiles(json: unknown, path: Placed<string>['path'] = []): Placed<string>[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([name, value]) => {
    const place = [...path, Array.isArray(json) ? Number(name) : name];
    const isFile = name === 'src' && typeof value === 'string' && !/^https?:/i.test(value);
    return isFile ? [{ path: place, value }] : namedFiles(value, place);
  });
}
