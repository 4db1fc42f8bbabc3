import { availableParallelism } from 'node:os';

/** Encoders run on libuv's threads; more pictures than threads would only wait and hold memory. */
const threads = Number(process.env.UV_THREADPOOL_SIZE ?? 4);

/** How many pictures keep all cores busy: each uses one core, since the encoders run single-threaded. */
export const picturesAtATime = Math.min(availableParallelism(), threads);

/**
 * Maps items with an async task, `concurrency` at a time, and returns the results in the order of the items. After a
 * failure no new task starts; those running are awaited, then the failure is thrown.
 */
export async function mapConcurrent<T, R>(
  items: readonly T[],
  concurrency: number,
  task: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const failures: unknown[] = [];
  const queue = items.entries();
  const work = async () => {
    // All workers take from one iterator, so each item is done once.
    for (const [index, item] of queue) {
      if (failures.length > 0) return;
      try {
        results[index] = await task(item);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  if (failures.length > 0) throw failures[0];
  return results;
}
