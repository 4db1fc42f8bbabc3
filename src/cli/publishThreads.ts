import { availableParallelism, freemem } from 'node:os';
import { join } from 'node:path';
import { Tinypool } from 'tinypool';
import { ContentError, type ContentFault } from '../content/parse.ts';
import { ImportError } from '../import/importError.ts';
import type { FailedGroup, RenderedGroup } from '../publish/renderGroup.ts';
import type { RenderTask, RenderThreads } from '../publish/renderTask.ts';
import type { SitePlace } from './openSite.ts';

/** What a thread has to know. */
export interface ThreadData extends Pick<SitePlace, 'folder' | 'store' | 'app' | 'environment'> {
  nowMs: number;
  /** The published site. */
  root: string;
  /** Where it is remembered what was published. */
  memory: string;
  isWhole: boolean;
}

export type ThreadResult =
  | { result: RenderedGroup | FailedGroup }
  | { refused: string[] }
  | { fault: { fault: ContentFault; document: string; message: string } };

const megabyte = 1024 * 1024;

/** What a thread takes at most. */
const heapMb = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 16 };
const threadBytes = 200 * megabyte;

/** The code of a thread. Compiled, this file stands beside it. */
const threadCode = join(import.meta.dirname, 'publishThread.js');

/** Starts threads that render groups, as many as there are cores and as there is memory for. */
export function startThreads(data: ThreadData): RenderThreads {
  const count = threadCount();
  const pool = new Tinypool({
    filename: threadCode,
    runtime: 'worker_threads',
    minThreads: count,
    maxThreads: count,
    isolateWorkers: false,
    resourceLimits: heapMb,
    workerData: data,
  });
  return {
    count,
    async render(task: RenderTask) {
      const done: ThreadResult = await pool.run(task);
      if ('result' in done) return done.result;
      if ('refused' in done) throw new ImportError(done.refused);
      throw new ContentError(done.fault.fault, done.fault.document, done.fault.message);
    },
    end: () => pool.destroy(),
  };
}

function threadCount(): number {
  const limit = process.constrainedMemory?.() || Number.POSITIVE_INFINITY;
  const free = Math.min(freemem(), limit - process.memoryUsage.rss());
  return Math.max(1, Math.min(availableParallelism(), Math.floor(free / threadBytes)));
}
