/**
 * What an archive costs at any size: publishing, importing, serving. `npm run build:app && npm run bench:scale`, with
 * `--stories 30 --stories 300` for other sizes, `--no-app` without a new version of the app, which renders everything again,
 * and `--folder DIR` for another disk.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Measured, measure } from './scale/measure.ts';
import { promisesOf, tableOf } from './scale/report.ts';

const { values } = parseArgs({
  options: {
    stories: { type: 'string', multiple: true, default: ['30', '300', '3000'] },
    'no-app': { type: 'boolean', default: false },
    folder: { type: 'string', default: tmpdir() },
  },
});
const note = (line: string) => process.stderr.write(`${line}\n`);
const all: Measured[] = [];
for (const stories of values.stories.map(Number)) {
  if (!Number.isInteger(stories) || stories < 1) throw new Error('--stories takes numbers from 1.');
  const folder = await mkdtemp(join(values.folder, 'diaporama-scale-'));
  try {
    all.push(await measure(folder, stories, { isAppChanged: !values['no-app'], note }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
process.stdout.write(`${tableOf(all)}\n\n`);
for (const { sentence, holds } of promisesOf(all)) {
  process.stdout.write(`${holds ? 'holds' : 'does not hold'}: ${sentence}\n`);
  if (!holds) process.exitCode = 1;
}
