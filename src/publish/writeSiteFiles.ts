import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A text file of the built site, by its name there. */
export interface SiteFile {
  name: string;
  content: string;
}

/** Writes files for search engines, feed readers and hosts into the built site. */
export async function writeSiteFiles(outDir: string, files: readonly SiteFile[]): Promise<void> {
  for (const { name, content } of files) {
    const file = join(outDir, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
