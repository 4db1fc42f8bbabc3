/**
 * Does something with every item, two at a time, and returns the results in the items' order.
 * Two keep two cores busy and bound the memory, as each holds one whole picture.
 * After a failure no further item is begun, those under way are waited for, and the failure is thrown.
 */
export async function twoAtATime<T, R>(
  items: readonly T[],
  task: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const failures: unknown[] = [];
  const queue = items.entries();
  const work = async () => {
    // Both workers take from one iterator, so each item is done once.
    for (const [index, item] of queue) {
      if (failures.length > 0) return;
      try {
        results[index] = await task(item);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all([work(), work()]);
  if (failures.length > 0) throw failures[0];
  return results;
}
