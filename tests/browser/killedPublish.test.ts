import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, expect, inject, test } from 'vitest';
import { mapConcurrent } from '../../src/import/concurrency.ts';
import { isTemporary } from '../../src/import/store/atomicWrite.ts';
import { namedFiles } from '../../src/publish/documentFaults.ts';
import { harbour } from '../fixtures/gallery.ts';
import { picture } from '../fixtures/picture.ts';
import { contentsOf } from '../support/contentsOf.ts';
import { listsOf } from '../support/listsOf.ts';
import { seeded } from '../support/photographs.ts';
import { writeFiles } from '../support/pictures.ts';

const root = await mkdtemp(join(tmpdir(), 'diaporama-'));
afterAll(() => rm(root, { recursive: true, force: true }));

test('killed at any moment, publishing leaves every address old or new, and the next run completes it', async () => {
  const apps = { old: resolve(inject('app')), new: await updatedApp(resolve(inject('app'))) };
  await writeSite('before', {
    harbour: ['crane', 'ferry'],
    lighthouse: ['lamp'],
    dunes: ['grass', 'path'],
  });
  await publish('before', apps.old);
  await cp(join(root, 'before'), join(root, 'after'), { recursive: true });
  await changeSite('after');
  const startedMs = performance.now();
  const steps = await publish('after', apps.new);
  const tookMs = performance.now() - startedMs;
  const old = await contentsOf(join(root, 'before/dist'));
  const complete = await contentsOf(join(root, 'after/dist'));
  const names = new Set([...Object.keys(old), ...Object.keys(complete)]);
  const changed = [...names].filter((path) => old[path] !== complete[path]);
  expect(changed.length).toBeGreaterThan(60);
  expect(steps).toBeGreaterThan(changed.length);

  const check = async (name: string, kill: Kill) => {
    await cp(join(root, 'before'), join(root, name), { recursive: true });
    await changeSite(name);
    const child = spawn(process.execPath, command(name, apps.new), {
      stdio: 'ignore',
      env: { ...process.env, ...kill.env },
    });
    const ended = once(child, 'exit');
    if (kill.afterMs !== undefined) {
      await Promise.race([wait(kill.afterMs), ended]);
      child.kill('SIGKILL');
    }
    await ended;
    const found = Object.entries(await contentsOf(join(root, name, 'dist')));
    const left = Object.fromEntries(found.filter(([path]) => !isTemporary(path)));
    for (const path of new Set([...names, ...Object.keys(left)])) {
      expect([old[path], complete[path]], `${path}, ${name}`).toContain(left[path]);
      const text = left[path] ?? '';
      if (/\.(html|json)$/.test(path)) {
        const missing = filesNamedIn(text, names).filter((each) => !(each in left));
        expect(missing, `${path}, ${name}`).toEqual([]);
      }
    }
    await publish(name, apps.new);
    expect(await contentsOf(join(root, name, 'dist')), name).toEqual(complete);
    await rm(join(root, name), { recursive: true });
    return Object.keys(left).some((path) => old[path] !== left[path]);
  };

  const random = seeded(16);
  // Spread over the run, and slightly beyond its end.
  const moments = Array.from({ length: 30 }, (_, index) => ((index + random()) / 29) * tookMs);
  await mapConcurrent(moments, 2, (afterMs) => check(`${Math.round(afterMs * 10)}`, { afterMs }));
  // The last renames are too fast to be hit by time, so some are hit by counting.
  const fatal = Array.from({ length: 12 }, (_, index) => Math.ceil(((index + 1) * steps) / 12));
  const hits = await mapConcurrent(fatal, 2, (step) =>
    check(`step-${step}`, { env: { FATAL_STEP: String(step) } }),
  );
  expect(hits.filter(Boolean).length).toBeGreaterThan(6);
  // What is remembered of all groups is written apart from what is remembered of each.
  for (const step of [1, 2, 3, 4]) {
    await check(`state-${step}`, { env: { FATAL_STEP: `${step}`, FATAL_FILE: '/state.json' } });
  }
}, 300_000);

interface Kill {
  afterMs?: number;
  env?: Readonly<Record<string, string>>;
}

function command(site: string, app: string): string[] {
  const folder = join(root, site);
  const preload = ['--import', resolve('tests/fixtures/fatalStep.js')];
  return [...preload, join(app, 'cli/diaporama.js'), 'publish', '--site', folder, '--app', app];
}

/** Publishes undisturbed. @returns the number of steps. */
async function publish(site: string, app: string): Promise<number> {
  const { stderr } = await promisify(execFile)(process.execPath, command(site, app));
  return Number(/steps: (\d+)/.exec(stderr)?.[1]);
}

/** The app with another name for its stylesheet, as an update would have it. */
async function updatedApp(app: string): Promise<string> {
  const updated = join('node_modules/.cache/diaporama', 'updated-app');
  await rm(updated, { recursive: true, force: true });
  await cp(app, updated, { recursive: true });
  const description = await readFile(join(updated, 'app.json'), 'utf8');
  const [style = ''] = /(?<=assets\/)style-[\w-]+\.css/.exec(description) ?? [];
  await writeFile(join(updated, 'app.json'), description.replaceAll(style, 'style-updated.css'));
  await rename(
    join(updated, 'files/assets', style),
    join(updated, 'files/assets/style-updated.css'),
  );
  return resolve(updated);
}

/** Galleries, by id, with the names of their slides. */
type Galleries = Readonly<Record<string, readonly string[]>>;

async function writeSite(name: string, galleries: Galleries): Promise<void> {
  const folder = join(root, name);
  await writeFiles(folder, {
    'site.yaml': 'name: The Courier\nurl: https://photos.example/\n',
    'public/logo.svg': `<svg>${Object.keys(galleries).join()}</svg>`,
  });
  await writeStore(join(folder, 'content'), galleries);
}

/** Another order, another gallery, other pictures, another logo. */
async function changeSite(name: string): Promise<void> {
  await rm(join(root, name, 'content'), { recursive: true });
  await writeSite(name, {
    harbour: ['ferry', 'crane', 'pilot'],
    dunes: ['grass-2', 'path'],
    island: ['bird'],
  });
}

async function writeStore(store: string, galleries: Galleries): Promise<void> {
  const documents = Object.entries(galleries).map(([id, names]) => {
    const slides = names.map((slide) => ({ id: slide, ...picture(`${id}-${slide}`) }));
    return { ...harbour, id, title: `${id} ${names.join(' ')}`, story: undefined, slides };
  });
  const lists = listsOf({ stories: [], galleries: documents } as never);
  const files = Object.fromEntries(
    Object.entries(lists).map(([path, list]) => [path, JSON.stringify(list)]),
  );
  for (const document of documents) {
    files[`galleries/${document.id}.json`] = JSON.stringify(document);
    for (const { value } of namedFiles(document)) files[value] = value;
  }
  await writeFiles(store, files);
}

/** The files of the site that a page or a document names. */
function filesNamedIn(text: string, names: ReadonlySet<string>): string[] {
  const addresses = text.match(/[\w./%-]+/g) ?? [];
  const paths = addresses.flatMap((each) => [each.replace(/^\//, ''), `content/${each}`]);
  return [...new Set(paths)].filter((path) => names.has(path) && path.includes('/'));
}
