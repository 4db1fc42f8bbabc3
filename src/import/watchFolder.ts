import { once } from 'node:events';
import { basename } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { watch } from 'chokidar';
import { fileFault } from './fileErrors.ts';
import { galleryYaml } from './gallery/planGallery.ts';
import { ImportError } from './importError.ts';
import { IncompleteFiles, isTemporaryName, settleMs } from './incompleteFiles.ts';
import { storyFile } from './story/planStory.ts';

/** How often files that are being written are looked at. */
const lookMs = 250;

/** While an export goes on, what is whole is imported so often. */
const longestWaitMs = 5000;

/**
 * Imports a folder now, and again whenever something in it has changed and is whole, until the signal aborts. While
 * files are still being written, the others are imported every few seconds; texts are waited for.
 * @param folder its absolute path.
 * @param run imports the folder without the files that are not whole. What it throws ends the watch.
 * @throws ImportError when the folder cannot be watched.
 */
export async function watchFolder(
  folder: string,
  run: (isComplete: (path: string) => boolean) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const changes = new FolderChanges(folder);
  try {
    await changes.begin(signal);
    while (!signal.aborted) {
      if (!changes.isAny) await changes.next(signal);
      else if (changes.isDue) {
        changes.take();
        await run((path) => changes.isComplete(path));
      } else {
        await pause(lookMs, undefined, { signal }).catch(ignoreAbort);
        await changes.settle();
      }
    }
  } finally {
    await changes.close();
  }
}

/** What has changed in a folder and was not imported yet. */
class FolderChanges {
  readonly #watcher;
  readonly #known = new Set<string>();
  #imported: ReadonlySet<string> = new Set();
  readonly #unfinished = new IncompleteFiles();
  /** The first change since the last import began, in milliseconds. */
  #since: number | undefined;
  #last = 0;
  #isReady = false;
  #fault: unknown;

  constructor(folder: string) {
    // Node 20's own recursive watching on Linux loses a file that was replaced by a rename, as many editors save.
    this.#watcher = watch(folder, {
      alwaysStat: true,
      ignored: (path) => path !== folder && isTemporaryName(basename(path)),
    });
    this.#watcher.on('all', (event, path, stats) => {
      this.#last = Date.now();
      this.#since ??= this.#last;
      if (event === 'unlink' || event === 'unlinkDir') {
        this.#known.delete(path);
        this.#unfinished.delete(path);
        return;
      }
      this.#known.add(path);
      if (!stats?.isFile()) return;
      const isOld = !this.#isReady && Date.now() - stats.mtimeMs >= settleMs;
      if (!isOld) this.#unfinished.add(path, stats);
    });
    this.#watcher.on('error', (error) => {
      this.#fault = error;
    });
  }

  /** Waits until all that is there is known. */
  async begin(signal: AbortSignal): Promise<void> {
    await this.#event('ready', signal);
    this.#isReady = true;
    this.#since ??= Date.now();
  }

  async next(signal: AbortSignal): Promise<void> {
    await this.#event('all', signal);
  }

  get isAny(): boolean {
    return this.#since !== undefined;
  }

  /**
   * Texts are waited for in any case: half written they would be read as whole ones. So are files that were imported
   * before and are written anew: without them, their slides would be withdrawn for as long.
   */
  get isDue(): boolean {
    const { paths } = this.#unfinished;
    const isAwaited = (path: string) =>
      this.#imported.has(path) || [galleryYaml, storyFile].includes(basename(path));
    if (paths.some(isAwaited)) return false;
    const now = Date.now();
    const isQuiet = paths.length === 0 && now - this.#last >= settleMs;
    return isQuiet || now - (this.#since ?? now) >= longestWaitMs;
  }

  /** From here on changes count for the next import; what is not whole now is one. */
  take(): void {
    this.#since = this.#unfinished.paths.length > 0 ? Date.now() : undefined;
    this.#imported = new Set([...this.#known].filter((path) => this.isComplete(path)));
  }

  /** A file that has come since the last event is not known yet, and may be half written. */
  isComplete(path: string): boolean {
    return this.#known.has(path) && !this.#unfinished.paths.includes(path);
  }

  async settle(): Promise<void> {
    await this.#unfinished.settle();
    if (this.#fault !== undefined) throw unwatched(this.#fault);
  }

  async close(): Promise<void> {
    await this.#watcher.close();
  }

  async #event(name: 'ready' | 'all', signal: AbortSignal): Promise<void> {
    if (this.#fault !== undefined) throw unwatched(this.#fault);
    try {
      await once(this.#watcher, name, { signal });
    } catch (error) {
      if (!signal.aborted) throw unwatched(error);
    }
  }
}

function unwatched(error: unknown): ImportError {
  return new ImportError(`The folder cannot be watched: ${fileFault(error) ?? error}.`, error);
}

function ignoreAbort(error: unknown): void {
  if (!(error instanceof Error && error.name === 'AbortError')) throw error;
}
