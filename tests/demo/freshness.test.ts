import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { fingerprintIn, fingerprintOf, freshnessOf } from '../../src/demo/kit/freshness.ts';
import { saveOriginal } from '../../src/demo/kit/savePicture.ts';
import { picture } from '../support/pictures.ts';

const folder = mkdtempSync(join(tmpdir(), 'diaporama-scene-'));
const scene = join(folder, 'scene.ts');
const place = join(folder, 'place.ts');
const original = join(folder, 'scene.jpg');

const code = `import { wall } from './place.ts';
export const scene = { seed: 1, build: (world) => wall(world) };`;

beforeEach(() => {
  writeFileSync(scene, code);
  writeFileSync(place, `export const wall = (world) => world.box('#fff', [0, 0, 0], [1, 1, 1]);`);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the fingerprint of a picture', () => {
  test('changes with the code of its scene', async () => {
    const before = await fingerprintOf(scene, {});
    writeFileSync(scene, code.replace('seed: 1', 'seed: 2'));
    expect(await fingerprintOf(scene, {})).not.toBe(before);
  });

  test('changes with the code of a place that the scene uses', async () => {
    const before = await fingerprintOf(scene, {});
    writeFileSync(place, `export const wall = (world) => world.box('#000', [0, 0, 0], [1, 1, 1]);`);
    expect(await fingerprintOf(scene, {})).not.toBe(before);
  });

  test('changes with the size and the passes asked for', async () => {
    const wanted = [{}, { width: 600 }, { passes: 4 }, { passes: 8 }];
    const fingerprints = await Promise.all(wanted.map((each) => fingerprintOf(scene, each)));
    expect(new Set(fingerprints).size).toBe(wanted.length);
  });

  test('stays when only comments and spaces change', async () => {
    const before = await fingerprintOf(scene, {});
    writeFileSync(scene, `// A wall.\n${code.replaceAll(', ', ',\n    ')}\n/* The end. */\n`);
    expect(await fingerprintOf(scene, {})).toBe(before);
  });

  test('is written into the original and can be read back', async () => {
    const fingerprint = await fingerprintOf(scene, {});
    await saveOriginal(picture(), original, fingerprint);
    expect(await fingerprintIn(original)).toBe(fingerprint);
  });
});

describe('an original', () => {
  test('is missing, then fresh, then stale when its scene has changed', async () => {
    rmSync(original, { force: true });
    expect(await freshnessOf(original, scene)).toBe('missing');
    await saveOriginal(picture(), original, await fingerprintOf(scene, {}));
    expect(await freshnessOf(original, scene)).toBe('fresh');
    writeFileSync(scene, code.replace('seed: 1', 'seed: 2'));
    expect(await freshnessOf(original, scene)).toBe('stale');
  });

  test('that carries no fingerprint is stale', async () => {
    await picture().jpeg().toFile(original);
    expect(await freshnessOf(original, scene)).toBe('stale');
  });

  test('cannot be judged when its scene does not compile, and the bundler says why', async () => {
    writeFileSync(scene, 'export const scene = {');
    await expect(freshnessOf(original, scene)).rejects.toThrow(/scene\.ts/);
  });
});
