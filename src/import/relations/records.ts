import * as v from 'valibot';
import { memoryFolder } from '../gallery/slideMemory.ts';
import type { Listed, ListPath } from '../lists/listed.ts';
import type { ContentStore, StoreFile } from '../store/contentStore.ts';
import type { DocumentKey, Mentioned } from './mentions.ts';

const recordSchema = v.object({
  mentions: v.array(v.string()),
  published: v.string(),
  /** The lists that name it, such as `topics/gold`, with the name as this document writes it. */
  lists: v.record(v.string(), v.string()),
});

/** What an import remembers of a story or a gallery: whom it names, and which lists name it. */
export interface DocumentRecord {
  mentions: readonly Mentioned[];
  published: string;
  lists: Readonly<Record<ListPath, string>>;
}

const mentionedSchema = v.object({ by: v.array(v.string()) });

type Reader = Pick<ContentStore, 'read'>;

/** Undefined where the store has no such document. */
export async function readRecord(
  store: Reader,
  key: DocumentKey,
): Promise<DocumentRecord | undefined> {
  const record = v.safeParse(
    v.pipe(v.string(), v.parseJson(), recordSchema),
    await store.read(recordPath(key)),
  );
  return record.success ? (record.output as DocumentRecord) : undefined;
}

/** The documents that name something. */
export async function readMentioned(store: Reader, name: Mentioned): Promise<DocumentKey[]> {
  const found = v.safeParse(
    v.pipe(v.string(), v.parseJson(), mentionedSchema),
    await store.read(mentionedPath(name)),
  );
  return found.success ? (found.output.by as DocumentKey[]) : [];
}

export function recordOf(listed: Listed, mentions: readonly Mentioned[]): DocumentRecord {
  const lists = Object.fromEntries([...listed.lists].sort()) as DocumentRecord['lists'];
  return { mentions, published: listed.entry.published, lists };
}

export function recordFile(key: DocumentKey, record: DocumentRecord): StoreFile {
  return file(recordPath(key), record);
}

export function mentionedFile(name: Mentioned, by: readonly DocumentKey[]): StoreFile {
  return file(mentionedPath(name), { by: by.toSorted() });
}

export function recordPath(key: DocumentKey): string {
  return `${recordFolders.documents}/${key}.json`;
}

export function mentionedPath(name: Mentioned): string {
  return `${recordFolders.mentioned}/${name}.json`;
}

const recordFolders = {
  documents: `${memoryFolder}/documents`,
  mentioned: `${memoryFolder}/namedBy`,
} as const;

/** The folders of all of these. */
export const memoryFolders = [
  ...['stories', 'galleries'].map((kind) => `${recordFolders.documents}/${kind}`),
  ...['stories', 'galleries', 'files', 'pictures'].map(
    (kind) => `${recordFolders.mentioned}/${kind}`,
  ),
];

function file(src: string, document: unknown): StoreFile {
  return { src, content: `${JSON.stringify(document)}\n` };
}
