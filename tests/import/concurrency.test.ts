import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapConcurrent } from '../../src/import/concurrency.ts';
import { MemoryBudget } from '../../src/import/memoryBudget.ts';

test('Results are in the order of the items, and no more tasks run at once than allowed', async () => {
  const delays = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(delays, fc.integer({ min: 1, max: 4 }), async (items, width) => {
      const running = new Running();
      const results = await mapConcurrent([...items.entries()], width, ([index, turns]) =>
        running.during(1, async () => {
          await pause(turns);
          return index;
        }),
      );
      expect(results).toEqual([...items.keys()]);
      expect(running.most).toBe(Math.min(width, items.length));
    }),
  );
});

test('After a failure no task starts, and running tasks are awaited', async () => {
  const begun: number[] = [];
  const ended: number[] = [];
  const work = mapConcurrent([0, 1, 2, 3], 2, async (item) => {
    begun.push(item);
    await pause(item === 0 ? 1 : 5);
    if (item === 0) throw new Error('the first');
    ended.push(item);
  });
  await expect(work).rejects.toThrow('the first');
  expect({ begun, ended }).toEqual({ begun: [0, 1], ended: [1] });
});

test('Tasks never exceed the memory budget, and one that needs more than the total runs alone', async () => {
  const needs = fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(needs, async (shares) => {
      const memory = new MemoryBudget(10);
      const running = new Running();
      const begun: number[] = [];
      await Promise.all(
        shares.map((share, index) =>
          memory.spend(share, () =>
            running.during(Math.min(share, 10), async () => {
              begun.push(index);
              await pause(share % 4);
            }),
          ),
        ),
      );
      expect(running.most).toBeLessThanOrEqual(10);
      expect(begun).toEqual([...shares.keys()]);
    }),
  );
});

test('A failed task releases its memory', async () => {
  const memory = new MemoryBudget(10);
  await expect(memory.spend(10, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await memory.spend(10, async () => 'done')).toBe('done');
});

/** Records how much runs at once. */
class Running {
  most = 0;
  #now = 0;

  async during<R>(amount: number, work: () => Promise<R>): Promise<R> {
    this.#now += amount;
    this.most = Math.max(this.most, this.#now);
    try {
      return await work();
    } finally {
      this.#now -= amount;
    }
  }
}

async function pause(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await new Promise(setImmediate);
}
