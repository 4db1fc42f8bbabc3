import { type FSWatcher, watch } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import * as v from 'valibot';
import { memoryFolder } from '../../import/gallery/slideMemory.ts';
import { isTemporaryName } from '../../import/incompleteFiles.ts';
import { ifThere } from '../../publish/ifThere.ts';
import type { Say } from '../command.ts';

const memorySchema = v.pipe(v.string(), v.parseJson(), v.object({ folder: v.string() }));

/**
 * Says which folder to import after its files have changed. `dev` imports nothing itself: it does not know the options
 * of the first import, and pictures take a while.
 */
export class ImportReminder {
  readonly #stories: string;
  readonly #store: string | undefined;
  readonly #say: Say;
  #watchers: FSWatcher[] = [];
  #imported: readonly string[] = [];
  /** A reminder is not repeated. */
  readonly #said = new Set<string>();

  /** @param stories the folder of the site's stories. @param store the content store's folder. */
  constructor(stories: string, store: string | undefined, say: Say) {
    this.#stories = stories;
    this.#store = store;
    this.#say = say;
  }

  /** Watches the folders that were imported, wherever they are. Called again, those that are known now. */
  async watchImported(): Promise<void> {
    if (this.#store === undefined) return;
    const found = await importedFolders(this.#store);
    if (found.join('\n') === this.#imported.join('\n')) return;
    this.close();
    this.#imported = found;
    // Only the folders: their files can be very many, and a system watches so many.
    this.#watchers = found.flatMap((folder) => this.#watcherOf(folder) ?? []);
  }

  /** A file has changed that an import would read. */
  remind(file: string): void {
    const folder = folderToImport(file, this.#stories, this.#imported);
    if (folder === undefined || this.#said.has(folder)) return;
    this.#said.add(folder);
    const command = importCommandFor(folder);
    this.#say(
      `${relative('.', file)} has changed. To show it: ${command} (with --watch, at every change)`,
    );
  }

  close(): void {
    for (const watcher of this.#watchers) watcher.close();
  }

  #watcherOf(folder: string): FSWatcher | undefined {
    try {
      const watcher = watch(folder, (_, name) => {
        if (name && !isTemporaryName(name)) this.remind(join(folder, name));
      });
      // It was deleted or unmounted: nothing of it can change any more.
      watcher.on('error', () => watcher.close());
      return watcher;
    } catch {
      // It is on another machine or disk.
      return undefined;
    }
  }
}

/** The folders that galleries and stories were imported from. @param store the content store's folder. */
async function importedFolders(store: string): Promise<string[]> {
  const memory = join(store, memoryFolder);
  const files = (await ifThere(readdir(memory))) ?? [];
  const folders = await Promise.all(
    files
      .filter((file) => file.endsWith('.json'))
      .map(async (file) => {
        const text = await ifThere(readFile(join(memory, file), 'utf8'));
        const read = v.safeParse(memorySchema, text);
        return read.success ? [resolve(store, read.output.folder)] : [];
      }),
  );
  return [...new Set(folders.flat())].sort();
}

/** The folder to import after a change of a file: the story's, if it belongs to one. */
export function folderToImport(
  file: string,
  stories: string,
  imported: readonly string[],
): string | undefined {
  const [outermost] = imported
    .filter((folder) => file.startsWith(folder + sep))
    .toSorted((a, b) => a.length - b.length);
  if (outermost) return outermost;
  const [top, ...rest] = relative(stories, file).split(sep);
  return top && top !== '..' && rest.length > 0 ? join(stories, top) : undefined;
}

/** As it is typed in the current folder. */
function importCommandFor(folder: string): string {
  const short = relative('.', folder);
  const path = short.startsWith('..') ? folder : short;
  return `diaporama import ${/^[\w./-]+$/.test(path) ? path : JSON.stringify(path)}`;
}
