import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileFault } from '../fileErrors.ts';
import { RefusedPicture } from '../importError.ts';
import type { Sidecar } from '../photoMetadata/xmpPackets.ts';
import { checkFile } from '../source/sourceFolder.ts';

/** A folder's pictures and sidecars, those of each picture in order of precedence. */
export interface Sidecars {
  pictures: string[];
  of: ReadonlyMap<string, readonly string[]>;
  /** Sidecars without a picture. */
  stray: string[];
}

/**
 * Separates a folder's sidecars from its pictures. `a.jpg.xmp`, as darktable and digiKam name it, belongs to `a.jpg` alone
 * and comes first; `a.xmp`, as Adobe's programs name it, belongs to every picture called `a`.
 */
export function sortSidecars(files: readonly string[]): Sidecars {
  const byName = new Map<string, string[]>();
  for (const file of files.filter(isSidecar)) {
    byName.set(named(file), [...(byName.get(named(file)) ?? []), file]);
  }
  const pictures = files.filter((file) => !isSidecar(file));
  const of = new Map<string, string[]>();
  const found = new Set<string>();
  for (const picture of pictures) {
    const names = new Set([nameOf(picture), nameOf(stem(picture))]);
    const all = [...names].flatMap((name) => byName.get(name) ?? []);
    for (const file of all) found.add(file);
    if (all.length > 0) of.set(picture, all);
  }
  const stray = files.filter((file) => isSidecar(file) && !found.has(file));
  return { pictures, of, stray };
}

function isSidecar(file: string): boolean {
  return /^.+\.xmp$/i.test(file);
}

/** The name of the file that a sidecar belongs to. */
function named(sidecar: string): string {
  return nameOf(sidecar.slice(0, -'.xmp'.length));
}

function stem(picture: string): string {
  return picture.replace(/\.[^.]+$/, '');
}

/** Programs differ in the case of extensions, systems in the Unicode form of "é". */
function nameOf(file: string): string {
  return file.normalize('NFC').toLowerCase();
}

/** Larger than any sidecar. */
const maximumBytes = 16e6;

/**
 * Reads the sidecars of one picture.
 * @param root the folder being imported, which they must not lead out of.
 * @returns faults, one for each that cannot be read: ends of sentences that begin with the picture's file.
 */
export async function readSidecars(
  root: string,
  folder: string,
  files: readonly string[] = [],
): Promise<{ sidecars: Sidecar[]; faults: string[] }> {
  const sidecars: Sidecar[] = [];
  const faults: string[] = [];
  for (const file of files) {
    try {
      sidecars.push({ file, bytes: await readSidecar(root, join(folder, file)) });
    } catch (error) {
      if (!(error instanceof RefusedPicture)) throw error;
      faults.push(`has a sidecar that is left out, ${file}: ${error.message}`);
    }
  }
  return { sidecars, faults };
}

async function readSidecar(root: string, path: string): Promise<Uint8Array> {
  const size = await checkFile(root, path);
  if (size > maximumBytes) throw new RefusedPicture('it is larger than 16 MB');
  return readFile(path).catch((error) => {
    throw new RefusedPicture(`it cannot be read: ${fileFault(error) ?? error}`, { cause: error });
  });
}
