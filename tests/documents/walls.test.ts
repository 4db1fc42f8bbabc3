import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tableIn, textOf } from './documents.ts';

interface Override {
  includes: string[];
  linter: { rules: { style?: { noRestrictedImports?: unknown } } };
}

interface Diagnostic {
  category: string;
  location: { path: string };
}

/** What each folder of src/ may import, as CONTRIBUTING.md says it. */
const map = new Map(
  tableIn('CONTRIBUTING.md', 'folder of `src/`')
    .filter(([folder]) => folder !== 'embed' && folder !== 'styles')
    .map(([folder = '', , allowed = '']) => [
      folder,
      allowed === 'nothing' ? [] : allowed.split(', '),
    ]),
);
const rooms = [...map.keys()];

const configuration = JSON.parse(textOf('biome.json')) as { vcs: object; overrides: Override[] };
const walls = configuration.overrides
  .filter(({ linter }) => linter.rules.style?.noRestrictedImports)
  .flatMap(({ includes }) => includes);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'walls-'));
  // The folder is no repository, whose ignored files the linter would ask for.
  await write('biome.json', JSON.stringify({ ...configuration, vcs: {} }));
});
afterAll(() => rm(folder, { recursive: true }));

test('every folder has one wall, and no wall replaces another', () => {
  expect(walls.toSorted()).toEqual(rooms.map((room) => `src/${room}/**`).toSorted());
  // A later override replaces the options of an earlier one that holds for the same file.
  const nested = walls.filter((wall) =>
    walls.some((other) => other !== wall && wall.startsWith(other.replace('**', ''))),
  );
  expect(nested).toEqual([]);
});

test('the linter refuses each import that crosses a wall the wrong way, and no other', async () => {
  const crossings = rooms.flatMap((from) =>
    rooms.filter((to) => to !== from).map((to) => ({ from, to, file: probe(from, to) })),
  );
  for (const { from, to, file } of crossings) {
    const target = relative(`src/${from}`, `src/${to}/neighbour.ts`);
    await write(file, `export { neighbour } from '${target}';\n`);
  }
  const refused = new Set(refusedIn(folder));
  const found = rooms.map((from) => [
    from,
    crossings.filter((each) => each.from === from && !refused.has(each.file)).map(({ to }) => to),
  ]);
  expect(found).toEqual(rooms.map((from) => [from, rooms.filter((to) => isAllowed(from, to))]));
});

test.each([
  ['src/viewer/probe.ts', 'react-router'],
  ['src/embed/frame/probe.ts', '@tanstack/react-query'],
  ['src/app/probe.ts', 'sharp'],
])('in %s the linter refuses the library %s', async (file, library) => {
  await write(file, `export { something } from '${library}';\n`);
  expect(refusedIn(folder)).toContain(file);
});

test('no import of the code crosses a wall the wrong way', () => {
  expect(refusedIn(resolve('.'))).toEqual([]);
});

function probe(from: string, to: string): string {
  return `src/${from}/to-${to.replace('/', '-')}.ts`;
}

function isAllowed(from: string, to: string): boolean {
  const allowed = map.get(from) ?? [];
  return to !== from && (allowed.includes(to) || allowed.includes(to.split('/')[0] ?? ''));
}

async function write(file: string, text: string): Promise<void> {
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** The files below src/ with an import that the linter refuses. */
function refusedIn(root: string): string[] {
  if (!existsSync(join(root, 'src'))) throw new Error(`${root} has no src/.`);
  const biome = resolve('node_modules/.bin/biome');
  const options = ['--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=none'];
  const report = JSON.parse(
    execFileSync('sh', ['-c', `"${biome}" lint ${options.join(' ')} src || true`], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1e8,
    }),
  ) as { diagnostics: Diagnostic[] };
  return report.diagnostics
    .filter(({ category }) => category === 'lint/style/noRestrictedImports')
    .map(({ location }) => location.path);
}
