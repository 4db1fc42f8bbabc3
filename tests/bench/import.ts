import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mapConcurrent } from '../../src/import/concurrency.ts';
import { Photographs } from '../support/photographs.ts';
import { canRun, type Measured, measure, measureNode } from './measure.ts';

const { values } = parseArgs({ options: { count: { type: 'string', default: '100' } } });
const count = Number(values.count);
if (!Number.isInteger(count) || count < 1)
  throw new Error('--count takes a number of photographs.');

const root = await mkdtemp(join(tmpdir(), 'diaporama-bench-'));
try {
  const photographs = join(root, 'photographs');
  await makePhotographs(photographs);
  const store = join(root, 'store');
  const importer = () =>
    measureNode(
      ['--import', 'tsx', 'src/cli/diaporama.ts', 'import', photographs, '--into', store],
      root,
    );
  const first = await importer();
  const written = await megabytesIn(store);
  const second = await importer();
  const rows = [row('importer, first run', first, written), row('importer, second run', second, 0)];
  const hasThumbsup = await canRun('npx', ['--no-install', 'thumbsup', '--version']);
  if (hasThumbsup) {
    const site = join(root, 'site');
    const options = ['--no-install', 'thumbsup', '--input', photographs, '--output', site];
    const other = await measure('npx', options, root);
    rows.push(row('thumbsup', other, await megabytesIn(site)));
  }
  say(`
${count} JPEGs of 4000×2667, ${Math.round(await megabytesIn(photographs))} MB; ${cpus().length} cores (${cpus()[0]?.model}), Node ${process.versions.node}.

| | wall s | CPU s | CPU s a picture | cores busy | peak MB | written MB |
|---|--:|--:|--:|--:|--:|--:|
${rows.join('\n')}

The second run was ${(first.wall / second.wall).toFixed(0)} times as fast as the first.`);
  if (!hasThumbsup) {
    say(
      'thumbsup is not installed; `npm install --no-save thumbsup` adds it, and it wants exiftool and GraphicsMagick.',
    );
  }
} finally {
  await rm(root, { recursive: true, force: true });
}

async function makePhotographs(folder: string): Promise<void> {
  process.stderr.write(`Making ${count} photographs…\n`);
  const photographs = new Photographs();
  await mkdir(folder);
  await mapConcurrent([...Array(count).keys()], 2, async (number) => {
    const name = `photograph-${String(number + 1).padStart(4, '0')}.jpg`;
    await writeFile(join(folder, name), await photographs.take(number));
  });
}

function row(name: string, { wall, cpu, peak }: Measured, megabytes: number): string {
  const known = (value: number | undefined, digits: number) => value?.toFixed(digits) ?? '–';
  const cells = [
    name,
    wall.toFixed(1),
    known(cpu, 1),
    known(cpu && cpu / count, 2),
    known(cpu && cpu / wall, 1),
    known(peak, 0),
    megabytes.toFixed(1),
  ];
  return `| ${cells.join(' | ')} |`;
}

async function megabytesIn(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(names.map(async (name) => stat(join(folder, name))));
  return sizes.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0) / 1e6;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
