import { RecentlyUsed } from './recentlyUsed.ts';
import type { FileSource, SourceFile } from './store.ts';

/** Files that are some way off: at an HTTP origin, in a bucket. */
export interface RemoteFiles {
  /**
   * @param known the ETag of a version that need not be sent again.
   * @returns nothing where there is no such file. @throws where the files cannot be reached.
   */
  get(
    path: string,
    known: string | undefined,
    signal: AbortSignal,
  ): Promise<SourceFile | 'unchanged' | undefined>;
}

export interface KeepOptions {
  /** How long a document is used without asking for a newer version; two seconds by default. */
  freshMs?: number;
  /** How old a document may be that is used because its store fails; an hour by default. */
  staleMs?: number;
  /** How long a store may take to answer; five seconds by default. */
  timeoutMs?: number;
}

interface Kept {
  file: SourceFile;
  /** When it was last known to be current, in milliseconds since 1970. */
  currentMs: number;
  /** When to ask for a newer version. */
  askMs: number;
}

/** How long readers wait for news of a document that is known. */
const patienceMs = 1000;

/** How soon a store that failed is asked again for a document that is known. */
const retryMs = 5000;

/** How long a picture or a film may take to arrive. */
const largeFileTimeoutMs = 60_000;

const mostKeptBytes = 32 * 1024 * 1024;

/**
 * Remote files, of which the documents are kept and revalidated by their ETag. Readers who ask for one document at the
 * same time share a request. While the store fails or is slow, what is known is used for a while.
 */
export function keptFiles(
  remote: RemoteFiles,
  { freshMs = 2000, staleMs = 3_600_000, timeoutMs = 5000 }: KeepOptions = {},
): FileSource {
  const kept = new RecentlyUsed<Kept>(mostKeptBytes);
  const requests = new Map<string, { file: Promise<SourceFile | undefined>; sinceMs: number }>();
  let failedMs = Number.NEGATIVE_INFINITY;

  async function request(path: string, known: Kept | undefined): Promise<SourceFile | undefined> {
    const answer = await remote.get(path, known?.file.etag, AbortSignal.timeout(timeoutMs));
    const file = answer === 'unchanged' ? known?.file : answer;
    const nowMs = Date.now();
    if (file) {
      kept.set(path, { file, currentMs: nowMs, askMs: nowMs + freshMs }, file.sizeBytes);
    } else kept.delete(path);
    return file;
  }

  /** Joins a request that is under way, unless it must have been lost, as when an edge ends the visit that made it. */
  function requested(path: string, known: Kept | undefined): Promise<SourceFile | undefined> {
    const joined = requests.get(path);
    if (joined && Date.now() - joined.sinceMs < timeoutMs) return joined.file;
    const started = { file: request(path, known), sinceMs: Date.now() };
    requests.set(path, started);
    const end = () => {
      if (requests.get(path) === started) requests.delete(path);
    };
    started.file.then(end, end);
    return started.file;
  }

  async function document(path: string): Promise<SourceFile | undefined> {
    const known = kept.get(path);
    if (known && Date.now() < known.askMs) return known.file;
    const isUsable = known && Date.now() - known.currentMs < staleMs;
    try {
      const limitMs = isUsable ? Math.min(patienceMs, timeoutMs) : timeoutMs;
      return await within(requested(path, known), limitMs);
    } catch (error) {
      failedMs = Date.now();
      if (!isUsable) throw error;
      known.askMs = failedMs + retryMs;
      return known.file;
    }
  }

  /** Pictures and films are not kept: they are large, and browsers and CDNs keep them for ever. */
  async function otherFile(path: string): Promise<SourceFile | undefined> {
    const signal = AbortSignal.timeout(largeFileTimeoutMs);
    const file = await within(remote.get(path, undefined, signal), largeFileTimeoutMs);
    return file === 'unchanged' ? undefined : file;
  }

  return {
    open: (path) => (path.endsWith('.json') ? document(path) : otherFile(path)),
    isFailing: () => Date.now() < failedMs + retryMs,
  };
}

async function within<Result>(result: Promise<Result>, limitMs: number): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${limitMs} ms.`)), limitMs);
  });
  try {
    return await Promise.race([result, late]);
  } finally {
    clearTimeout(timer);
  }
}
