import type { GroupName } from '../server/answeringSite.ts';
import { keyOf } from './addressFiles.ts';
import { filesIn } from './memory/groupRecord.ts';
import type { Publication } from './publication.ts';
import type { PublishRun } from './publishRun.ts';
import type { QuickLook } from './quickLook.ts';
import { type RenderTask, type RenderThreads, renderTask } from './renderTask.ts';
import { Staging } from './staging.ts';
import { lookAt } from './storeLook.ts';
import type { WaitingGroups } from './waitingGroups.ts';

interface Rendering {
  quick: QuickLook;
  waits: WaitingGroups;
  /** See `GroupRecord`. */
  shared: string;
  generation: number;
  fail(group: GroupName, problems: readonly string[]): void;
}

interface Task extends RenderTask {
  waiting: string;
  /** About how many addresses it has. */
  estimate: number;
}

/** Threads take longer to start than this many addresses take to render. */
const fewAddresses = 300;

/** Renders what has changed. @returns how many addresses there are, and how many pages were rendered. */
export async function renderGroups(
  publication: Publication,
  run: PublishRun,
  groups: readonly GroupName[],
  { quick, waits, shared, generation, fail }: Rendering,
): Promise<{ count: number; rendered: number }> {
  const { progress = () => {} } = publication;
  let count = 0;
  let rendered = 0;
  const tasks: Task[] = [];
  for (const group of groups) {
    const waiting = waits.of(group);
    const record = run.memory.records.get(keyOf(group));
    const seen = publication.isWhole ? 'damaged' : quick.at(record, { shared, waiting });
    if (record && seen === 'unchanged') {
      count += record.count;
      if (run.memory.state.isAdopting) await keepAll(run, keyOf(group));
      continue;
    }
    const isSame = record?.shared === shared && record.waiting === waiting;
    const isReusable = seen === 'changed' && isSame;
    const estimate = record?.count || (group.kind === 'gallery' ? 100 : 2);
    tasks.push({ group, record, isReusable, waiting, estimate });
  }

  const total = tasks.reduce((sum, { estimate }) => sum + estimate, 0);
  let done = 0;
  const threads =
    (total > fewAddresses && publication.threads?.(run)) || thisThread(publication, run);
  try {
    for await (const [task, result] of inOrder(tasks, threads)) {
      const { group, waiting } = task;
      if ('problems' in result) fail(group, result.problems);
      else {
        const { staged, kept, dropped, detail, documents, sources } = result;
        run.out.take(staged, kept);
        for (const path of dropped) run.out.retired.add(path);
        count += result.count;
        rendered += result.rendered;
        const record = { shared, generation, waiting, documents, sources, count: result.count };
        await run.done(keyOf(group), { record, detail });
      }
      done += task.estimate;
      progress(done, total);
    }
  } finally {
    await threads.end();
  }
  return { count, rendered };
}

/** Renders tasks, some at a time, and gives the results in the order of the tasks. */
async function* inOrder(tasks: readonly Task[], threads: RenderThreads) {
  const running: { task: Task; result: ReturnType<RenderThreads['render']> }[] = [];
  const ahead = threads.count === 1 ? 1 : threads.count * 4;
  const queue = tasks.values();
  for (;;) {
    while (running.length < ahead) {
      const { value: task, done } = queue.next();
      if (done) break;
      const { group, record, isReusable } = task;
      const result = threads.render({ group, record, isReusable });
      // It is awaited below, unless another one fails first.
      result.catch(() => {});
      running.push({ task, result });
    }
    const first = running.shift();
    if (!first) return;
    yield [first.task, await first.result] as const;
  }
}

function thisThread(publication: Publication, { out, memory }: PublishRun): RenderThreads {
  const { site, store, source, isWhole = false, writes = () => true } = publication;
  const place = {
    site,
    store,
    lookAt: (paths: readonly string[]) => lookAt({ store, source }, paths),
    staging: new Staging(out.root, isWhole),
    writes,
  };
  return {
    count: 1,
    render: (task) => renderTask(place, memory.folder, task),
    end: async () => {},
  };
}

/** Files of a group that has not changed are not to be removed. */
async function keepAll({ memory, out }: PublishRun, key: string): Promise<void> {
  const detail = await memory.detail(key);
  for (const path of detail ? filesIn(detail) : []) await out.keep(path);
}
