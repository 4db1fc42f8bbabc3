import { once } from 'node:events';
import { basename } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { watch } from 'chokidar';
import { fileFault } from './fileErrors.ts';
import { galleryYaml } from './gallery/planGallery.ts';
import { ImportError } from './importError.ts';
import { IncompleteFiles, isTemporaryName, settleMs } from './incompleteFiles.ts';
import { storyFile } from './story/planStory.ts';

/** How often incomplete files are checked. */
const pollMs = 250;

/** During a long export, complete files are imported at this interval. */
const maximumDelayMs = 5000;

/**
 * Imports a folder now and after every change, until the signal aborts. During a long export, complete pictures are
 * imported every few seconds; texts are always awaited.
 * @param folder an absolute path.
 * @param run imports the complete files. If it throws, watching ends.
 * @throws ImportError if the folder cannot be watched.
 */
export async function watchFolder(
  folder: string,
  run: (isComplete: (path: string) => boolean) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const changes = new FolderChanges(folder);
  try {
    await changes.ready(signal);
    while (!signal.aborted) {
      if (!changes.isPending) await changes.next(signal);
      else if (changes.isDue) {
        changes.take();
        await run((path) => changes.isComplete(path));
      } else {
        await pause(pollMs, undefined, { signal }).catch(ignoreAbort);
        await changes.update();
      }
    }
  } finally {
    await changes.close();
  }
}

/** Changes in a folder that have not been imported yet. */
class FolderChanges {
  readonly #watcher;
  readonly #files = new Set<string>();
  #imported: ReadonlySet<string> = new Set();
  readonly #incomplete = new IncompleteFiles();
  /** The time of the first change since the last import began. */
  #firstChangeMs: number | undefined;
  #lastChangeMs = 0;
  #isReady = false;
  #error: unknown;

  constructor(folder: string) {
    // Not Node's recursive fs.watch: on Linux, Node 20 loses a file that is replaced by a rename, as many editors save.
    this.#watcher = watch(folder, {
      alwaysStat: true,
      ignored: (path) => path !== folder && isTemporaryName(basename(path)),
    });
    this.#watcher.on('all', (event, path, stats) => {
      this.#lastChangeMs = Date.now();
      this.#firstChangeMs ??= this.#lastChangeMs;
      if (event === 'unlink' || event === 'unlinkDir') {
        this.#files.delete(path);
        this.#incomplete.delete(path);
        return;
      }
      this.#files.add(path);
      if (!stats?.isFile()) return;
      const isOld = !this.#isReady && Date.now() - stats.mtimeMs >= settleMs;
      if (!isOld) this.#incomplete.add(path, stats);
    });
    this.#watcher.on('error', (error) => {
      this.#error = error;
    });
  }

  /** Waits until all existing files are listed. */
  async ready(signal: AbortSignal): Promise<void> {
    await this.#event('ready', signal);
    this.#isReady = true;
    this.#firstChangeMs ??= Date.now();
  }

  async next(signal: AbortSignal): Promise<void> {
    await this.#event('all', signal);
  }

  get isPending(): boolean {
    return this.#firstChangeMs !== undefined;
  }

  /**
   * Incomplete texts are always awaited, since half a text may still be valid. So are pictures that were imported
   * before and are being replaced; otherwise their slides would be withdrawn meanwhile.
   */
  get isDue(): boolean {
    const { paths } = this.#incomplete;
    const isAwaited = (path: string) =>
      this.#imported.has(path) || [galleryYaml, storyFile].includes(basename(path));
    if (paths.some(isAwaited)) return false;
    const now = Date.now();
    const isQuiet = paths.length === 0 && now - this.#lastChangeMs >= settleMs;
    return isQuiet || now - (this.#firstChangeMs ?? now) >= maximumDelayMs;
  }

  /** Starts an import: later changes, and files that are incomplete now, count for the next one. */
  take(): void {
    this.#firstChangeMs = this.#incomplete.paths.length > 0 ? Date.now() : undefined;
    this.#imported = new Set([...this.#files].filter((path) => this.isComplete(path)));
  }

  /** A file without an event so far is new and may be incomplete. */
  isComplete(path: string): boolean {
    return this.#files.has(path) && !this.#incomplete.paths.includes(path);
  }

  async update(): Promise<void> {
    await this.#incomplete.update();
    this.#throwError();
  }

  async close(): Promise<void> {
    await this.#watcher.close();
  }

  async #event(name: 'ready' | 'all', signal: AbortSignal): Promise<void> {
    this.#throwError();
    try {
      await once(this.#watcher, name, { signal });
    } catch (error) {
      if (!signal.aborted) throw watchError(error);
    }
  }

  #throwError(): void {
    if (this.#error !== undefined) throw watchError(this.#error);
  }
}

function watchError(error: unknown): ImportError {
  return new ImportError(`The folder cannot be watched: ${fileFault(error) ?? error}.`, error);
}

function ignoreAbort(error: unknown): void {
  if (!(error instanceof Error && error.name === 'AbortError')) throw error;
}
