import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const blockBytes = 512;

/** Unpacks a package as npm packs it: plain files, ustar headers, everything below `package/`. */
export async function extractTarball(tarball: string, folder: string): Promise<void> {
  const bytes = gunzipSync(await readFile(tarball));
  for (let at = 0; bytes[at]; ) {
    const field = (start: number, length: number) =>
      bytes.toString('utf8', at + start, at + start + length).replace(/\0.*$/s, '');
    const prefix = field(345, 155);
    const path = (prefix ? `${prefix}/` : '') + field(0, 100);
    const sizeBytes = Number.parseInt(field(124, 12), 8);
    const file = join(folder, path.replace(/^package\//, ''));
    const start = at + blockBytes;
    if (field(156, 1) !== 'g' && field(156, 1) !== 'x') {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes.subarray(start, start + sizeBytes));
    }
    at = start + Math.ceil(sizeBytes / blockBytes) * blockBytes;
  }
}
