import { constants } from 'node:fs';
import { cp } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { ProgressEvent } from '../../src/import/report.ts';
import { desk, hashes } from '../support/importing.ts';

const committed = 'public/content';
const stories = ['north-korea-minerals', 'how-these-pictures-were-made'];

test('Importing the demonstration’s sources gives the committed store', async () => {
  const { into, import: run } = await desk();
  await cp(committed, into, { recursive: true, mode: constants.COPYFILE_FICLONE });
  const events: ProgressEvent[] = [];
  for (const slug of stories) {
    const folder = `src/demo/stories/${slug}`;
    // Of the copy it is not known that it belongs to these folders.
    await run('', { folder, isReplacing: true }, events);
  }

  const encoded = events.filter(
    (event) => event.kind === 'picture' && event.outcome !== 'unchanged',
  );
  expect(encoded).toEqual([]);
  expect(await published(into)).toEqual(await published(committed));
}, 60_000);

/** What the next import must know, paths among it, is not for readers. */
async function published(store: string): Promise<Record<string, string>> {
  const files = Object.entries(await hashes(store));
  return Object.fromEntries(files.filter(([path]) => !path.startsWith('.import/')));
}
