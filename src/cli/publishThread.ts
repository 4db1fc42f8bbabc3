import { workerData } from 'node:worker_threads';
import { isContentError } from '../content/parse.ts';
import { ImportError } from '../import/importError.ts';
import type { RenderPlace } from '../publish/renderGroup.ts';
import { type RenderTask, renderTask } from '../publish/renderTask.ts';
import { Staging } from '../publish/staging.ts';
import { lookAt } from '../publish/storeLook.ts';
import { openSite } from './openSite.ts';
import type { ThreadData, ThreadResult } from './publishThreads.ts';

/*
 * A thread of `diaporama publish` that renders. It opens the site itself, at the time that the publication began, and
 * writes files aside; only the publication puts them into place.
 */

// The pool's own data comes first.
const [, data]: [unknown, ThreadData] = workerData;
let place: Promise<RenderPlace> | undefined;

export default async function render(task: RenderTask): Promise<ThreadResult> {
  try {
    place ??= openPlace();
    return { result: await renderTask(await place, data.memory, task) };
  } catch (error) {
    // Classes do not survive the way between threads.
    if (error instanceof ImportError) return { refused: [...error.problems] };
    if (!isContentError(error)) throw error;
    const { fault, document, message } = error;
    return { fault: { fault, document, message } };
  }
}

async function openPlace(): Promise<RenderPlace> {
  const { folder, store: given, app, environment, nowMs, root, isWhole } = data;
  const opened = await openSite({
    ...{ folder, store: given, app, now: () => nowMs, keepsLists: true },
    ...(environment && { environment }),
  });
  const { site, store, source } = opened;
  return {
    site,
    store,
    lookAt: (paths) => lookAt({ store, source }, paths),
    staging: new Staging(root, isWhole),
    writes: () => true,
  };
}
