import { createHash } from 'node:crypto';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import * as v from 'valibot';
import { writeTemporary } from '../import/store/atomicWrite.ts';
import { ifThere } from './ifThere.ts';

/** In a site's folder; what publishing remembers. */
const memoryFolder = '.diaporama';

const recordSchema = v.object({ files: v.array(v.string()) });

/** The list of the files that publishing has written to a folder: only they may be removed. */
export interface PublishedFiles {
  /** Their paths in the order in which they were written; nothing where there is no list. */
  read(): Promise<string[] | undefined>;
  write(files: readonly string[]): Promise<void>;
}

/**
 * The list of one out folder. It stands in the site's folder, since everything in the out folder may be public; each out
 * folder of a site has a list of its own.
 */
export function publishedFiles(siteFolder: string, outDir: string): PublishedFiles {
  const place = relative(siteFolder, outDir);
  const id = createHash('sha256').update(place).digest('hex').slice(0, 8);
  const path = join(siteFolder, memoryFolder, `${basename(outDir)}-${id}.json`);
  return {
    async read() {
      const text = await ifThere(readFile(path, 'utf8'));
      // A list that a power cut has damaged is as good as none.
      const record = v.safeParse(v.pipe(v.string(), v.parseJson(), recordSchema), text);
      return record.success ? record.output.files : undefined;
    },
    async write(files) {
      await mkdir(dirname(path), { recursive: true });
      const { temporary } = await writeTemporary(path, `${JSON.stringify({ files }, null, 1)}\n`);
      await rename(temporary, path);
    },
  };
}
