import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import { Readable } from 'node:stream';
import type { FileSource } from '../server/store.ts';

/** The files of a folder. Nothing outside of it can be opened by a path, and nothing whose name begins with a dot. */
export function folderSource(folder: string): FileSource {
  return {
    async open(path) {
      const inside = normalize(path);
      if (inside.split(sep).some((name) => name.startsWith('.')) || path.includes('\0')) {
        return undefined;
      }
      const file = join(folder, inside);
      const found = await statOf(file);
      if (!found?.isFile()) return undefined;
      return {
        sizeBytes: found.size,
        etag: etagOf(found),
        body: (range) =>
          Readable.toWeb(createReadStream(file, range)) as ReadableStream<Uint8Array<ArrayBuffer>>,
        text: () => readFile(file, 'utf8'),
      };
    },
  };
}

/** The ETag of a file. */
export function etagOf({ size, mtimeMs }: { size: number; mtimeMs: number }): string {
  return `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
}

/** Files of several sources: of two with one path that of the earlier source. */
export function firstOf(sources: readonly FileSource[]): FileSource {
  return {
    async open(path) {
      for (const source of sources) {
        const file = await source.open(path);
        if (file) return file;
      }
      return undefined;
    },
  };
}

async function statOf(file: string) {
  try {
    return await stat(file);
  } catch (error) {
    // A name that is longer than the system allows is no file's, either.
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return undefined;
    throw error;
  }
}
