import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { EnvironmentOptions } from 'vite';
import { filesIn } from './filesIn.ts';

/** A library or font in a build, as Vite describes libraries. */
export interface Library {
  name: string;
  version: string;
  /** Of SPDX, such as MIT. */
  identifier?: string;
  /** The text of its licence. */
  text?: string;
}

const prefix = 'licenses-of-';

/** Lets each build write down the libraries that it takes in. */
export function noteLicenses(
  environments: Record<string, EnvironmentOptions>,
): Record<string, EnvironmentOptions> {
  const entries = Object.entries(environments).map(([name, environment]) => {
    const license = { fileName: `${prefix}${name}.json` };
    return [name, { ...environment, build: { ...environment.build, license } }];
  });
  return Object.fromEntries(entries);
}

/**
 * Gathers what the builds in a folder have written down into one text, and removes their notes. Most licences ask that
 * their text goes with every copy of the code, minified or not.
 * @param folder where the text is written, under a name with a hash of its content.
 * @param others what stands in the build without such a note.
 */
export async function writeLicenses(
  built: string,
  folder: string,
  others: readonly Library[],
): Promise<void> {
  const notes = (await filesIn(built)).filter((path) => basename(path).startsWith(prefix));
  const libraries = new Map(others.map((other) => [titleOf(other), other]));
  for (const note of notes) {
    const file = join(built, note);
    const listed: Library[] = JSON.parse(await readFile(file, 'utf8'));
    for (const library of listed) libraries.set(titleOf(library), library);
    await rm(file);
  }
  const titles = [...libraries.keys()].sort();
  const text = textOf(titles.flatMap((title) => libraries.get(title) ?? []));
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  await writeFile(join(folder, `licenses-${hash}.txt`), text);
}

function titleOf({ name, version }: Library): string {
  return `${name} ${version}`;
}

function textOf(libraries: readonly Library[]): string {
  const parts = libraries.map((library) => {
    const { identifier, text } = library;
    const title = titleOf(library);
    if (!text) throw new Error(`${title} is built in, but comes without the text of its licence.`);
    return `${title}${identifier ? ` (${identifier})` : ''}\n\n${text}`;
  });
  const line = `\n\n${'-'.repeat(80)}\n\n`;
  return `${['Diaporama contains these libraries and fonts.', ...parts].join(line)}\n`;
}
