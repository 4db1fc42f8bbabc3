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
  for (const slug of stories) await run('', { folder: `src/demo/stories/${slug}` }, events);

  const encoded = events.filter(
    (event) => event.kind === 'picture' && event.outcome !== 'unchanged',
  );
  expect(encoded).toEqual([]);
  expect(await hashes(into)).toEqual(await hashes(committed));
}, 60_000);
