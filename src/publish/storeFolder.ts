import { documents } from '../content/storePaths.ts';
import { fileOf } from '../server/httpSource.ts';
import { keptFiles } from '../server/keptFiles.ts';
import type { FileSource, SourceFile } from '../server/store.ts';
import { folderSource } from './folderSource.ts';

const always: readonly string[] = [documents.list, documents.waiting];

/**
 * A content store in a folder. Changes are seen at once. While the disk fails, or the folder is gone as with a mount that
 * was lost, documents that are known are used for a while, as those of a store elsewhere are.
 */
export function storeFolder(folder: string): FileSource {
  const files = folderSource(folder);
  let wasStore = false;

  /** @throws where a file is only missing because all are. Every store has two lists, which imports never remove. */
  async function missing(path: string): Promise<undefined> {
    const others = always.filter((each) => each !== path).map((each) => files.open(each));
    const isThere = (await Promise.all(others)).some((file) => file !== undefined);
    if (wasStore && !isThere) throw new Error(`${folder} is no longer a content store.`);
    return undefined;
  }

  return keptFiles(
    {
      async get(path, known) {
        const file = await files.open(path);
        if (!file) return missing(path);
        if (always.includes(path)) wasStore = true;
        if (file.etag === known) return 'unchanged';
        return path.endsWith('.json') ? readOnce(file) : file;
      },
    },
    { freshMs: 0 },
  );
}

/** A document that stays in memory once it was read. Whoever only asks whether it has changed does not read it. */
function readOnce(file: SourceFile): SourceFile {
  let read: Promise<SourceFile> | undefined;
  const inMemory = () => {
    read ??= file.text().then(
      (text) => fileOf(new TextEncoder().encode(text), file.etag),
      (error) => {
        read = undefined;
        throw error;
      },
    );
    return read;
  };
  return {
    ...file,
    text: async () => (await inMemory()).text(),
    body: (range) => {
      const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>>();
      inMemory().then(
        (kept) => kept.body(range).pipeTo(writable),
        (error) => writable.abort(error),
      );
      return readable;
    },
  };
}
