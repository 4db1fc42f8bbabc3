import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tableIn, textOf } from './documents.ts';

/** Folders with rooms of their own inside, each with its wall. */
const divided = ['embed'];
/** Only stylesheets and fonts, which import nothing. */
const withoutCode = ['styles'];

interface Wall {
  includes: string[];
  linter: {
    rules: {
      style?: { noRestrictedImports?: { options: { patterns: { group: string[] }[] } } };
    };
  };
}

const rows = tableIn('CONTRIBUTING.md', 'folder of `src/`');
const walls = (JSON.parse(textOf('biome.json')) as { overrides: Wall[] }).overrides;

test('the map names every folder of src/', () => {
  const folders = foldersOf('src').flatMap((name) => [
    name,
    ...(divided.includes(name) ? foldersOf(`src/${name}`).map((room) => `${name}/${room}`) : []),
  ]);
  expect(rows.map(([folder]) => folder).toSorted()).toEqual(folders.toSorted());
});

test('the map names every folder of tests/', () => {
  const named = tableIn('CONTRIBUTING.md', 'folder of `tests/`').flatMap(([folders = '']) =>
    folders.split(', '),
  );
  expect(named.toSorted()).toEqual(foldersOf('tests').toSorted());
});

test('the guide to the viewer names every folder of it', () => {
  const named = tableIn('src/viewer/README.md', 'folder').flatMap(([names = '']) =>
    names.split(', '),
  );
  expect(named.toSorted()).toEqual(foldersOf('src/viewer').toSorted());
});

test('a folder may import what the map says, and the linter refuses the rest', () => {
  const walled = rows.filter(
    ([folder = '']) => !divided.includes(folder) && !withoutCode.includes(folder),
  );
  const mapped = walled.map(([folder, , allowed]) => [folder, allowed]);
  const held = walled.map(([folder = '']) => [folder, importable(folder).join(', ') || 'nothing']);
  expect(mapped).toEqual(held);
});

/** What a folder's override in biome.json leaves to be imported. */
function importable(folder: string): string[] {
  const wall = walls.find(
    ({ includes, linter }) =>
      includes.includes(`src/${folder}/**`) && linter.rules.style?.noRestrictedImports,
  );
  if (!wall) throw new Error(`biome.json has no wall around src/${folder}.`);
  const { patterns = [] } = wall.linter.rules.style?.noRestrictedImports?.options ?? {};
  const groups = patterns.flatMap(({ group }) => group);
  if (groups.includes('../**')) return [];
  const rooms = [...foldersOf('src'), 'embed/host'];
  return rooms
    .filter((room) => room !== folder && isAllowed(room, groups))
    .filter((room, _, all) => !(room === 'embed/host' && all.includes('embed')))
    .toSorted();
}

function isAllowed(room: string, groups: readonly string[]): boolean {
  if (groups.includes(`!**/${room}/**`)) return true;
  const [top] = room.split('/');
  return !groups.includes(`**/${top}/**`);
}

/** Names of folders, without those that only a run leaves behind. */
function foldersOf(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(`${path}/${entry.name}`))
    .map(({ name }) => name);
}
