import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { storeFolders } from '../content/storePaths.ts';
import { folders } from '../content/urls.ts';
import { ImportError } from '../import/importError.ts';
import { filesIn } from './filesIn.ts';
import { ifThere } from './ifThere.ts';

/** Where only publishing writes, in the order in which it does. */
const ourFolders = [
  'assets',
  `${folders.store}/${storeFolders.pictures}`,
  `${folders.store}/${storeFolders.films}`,
  folders.store,
  folders.oembed,
  folders.frames,
  folders.galleries,
  folders.stories,
  folders.sections,
  folders.words,
];

/**
 * The files of a folder that publishing must have written, where no list of them is left: those in the folders that are
 * ours alone.
 */
export async function adopt(root: string): Promise<string[]> {
  const found = await Promise.all(ourFolders.map((folder) => ifThere(filesIn(join(root, folder)))));
  const paths = found.flatMap((files = [], index) =>
    files.map((path) => `${ourFolders[index]}/${path}`),
  );
  return [...new Set(paths)];
}

/** The reverse of the order in which files are written: lists before pages, pages before the pictures that they show. */
export function byOrderOfRemoval(one: string, other: string): number {
  return rankOf(other) - rankOf(one) || (one < other ? -1 : 1);
}

function rankOf(path: string): number {
  const rank = ourFolders.findIndex((folder) => path.startsWith(`${folder}/`));
  return rank < 0 ? ourFolders.length : rank;
}

/** What a newsroom may put into an empty folder before the first publication: `.git`, `.well-known`, `CNAME`. */
function isBeside(name: string): boolean {
  return name.startsWith('.') || name === 'CNAME';
}

/** @throws ImportError where a folder is full of other things. */
export async function refuseForeign(root: string): Promise<void> {
  const names = (await readdir(root)).filter((name) => !isBeside(name)).sort();
  if (names.length === 0 || (await isPublished(root))) return;
  const shown = names.slice(0, 3).join(', ');
  const rest = names.length - 3;
  throw new ImportError(
    `${root} holds files that publish did not write (${rest > 0 ? `${shown} and ${rest} more` : shown}). Choose another folder with --out; or add --force to publish among them, which replaces those of the same names and removes none.`,
  );
}

/** Whether a site of ours was published there, as its page "not found" says. */
async function isPublished(root: string): Promise<boolean> {
  const page = await ifThere(readFile(join(root, '404.html'), 'utf8'));
  return /<meta name="generator" content="Diaporama"/.test(page ?? '');
}
