import { availableParallelism } from 'node:os';

/** Of the encoders' threads there are as many as libuv makes; what is begun beyond that only waits, and holds memory. */
const threads = Number(process.env.UV_THREADPOOL_SIZE ?? 4);

/** As many pictures at a time as keep all cores busy: each uses one, as the encoders run on one thread. */
export const picturesAtATime = Math.min(availableParallelism(), threads);

/**
 * Does something with every item, several at a time, and returns the results in the items' order.
 * After a failure no further item is begun, those under way are waited for, and the failure is thrown.
 * @param width how many at a time.
 */
export async function mapConcurrent<T, R>(
  items: readonly T[],
  width: number,
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
  await Promise.all(Array.from({ length: width }, work));
  if (failures.length > 0) throw failures[0];
  return results;
}
