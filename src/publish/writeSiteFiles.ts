import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A text file of the built site, by its name there. */
export interface SiteFile {
  name: string;
  content: string;
}

/** Writes the files that search engines and feed readers ask for into the built site. */
export async function writeSiteFiles(outDir: string, files: readonly SiteFile[]): Promise<void> {
  for (const { name, content } of files) await writeFile(join(outDir, name), content);
}
