import type { GenericSchema } from 'valibot';
import { parseDocument } from '../../content/parse.ts';
import { refuseCutTexts } from '../gallery/refuseCutTexts.ts';
import type { StoreFile } from './contentStore.ts';

/** Checks a document against its schema, which also orders its fields, and serializes it. */
export function documentFile(src: string, schema: GenericSchema, document: unknown): StoreFile {
  const parsed: unknown = parseDocument(schema, src, document);
  refuseCutTexts(src, document, parsed);
  return { src, content: `${JSON.stringify(parsed, null, 2)}\n` };
}
