import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { textOf } from '../documents/documents.ts';
import { compile } from '../support/consumer.ts';
import { InstalledPackage, packagesNode } from '../support/installedPackage.ts';
import { freePort } from '../support/server.ts';

const packed = inject('packed');
let root: string;
let app: InstalledPackage;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'diaporama-package-'));
  app = new InstalledPackage(join(root, 'site'));
  await app.install(packed.tarball);
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** What programs may write with the package's functions and types. */
const uses = `
import {
  type AnsweringSite, type BuiltApp, ContentError, createSite, type FileSource, parseSettings,
  type SiteParts, type SiteSettings, type SourceFile,
} from '@diaporama/diaporama';

const memory: FileSource = { open: async (path: string): Promise<SourceFile | undefined> => undefined };
const settings: SiteSettings = parseSettings({ name: 'The Courier', offline: false });
export const titles: string[] = [settings.name, settings.lang];
export function open(app: BuiltApp): AnsweringSite {
  const parts: SiteParts = { settings, store: memory, app };
  return createSite(parts);
}
export async function list(site: AnsweringSite): Promise<string[]> {
  const names: string[] = [];
  for await (const { gallery, slides } of site.galleries())
    names.push(gallery.id, ...slides.map(({ id, alt }) => id + alt));
  for (const { path, headers } of await site.headerRules()) names.push(path, ...Object.keys(headers));
  return names;
}
export const isMissing = (error: unknown) => error instanceof ContentError && error.fault === 'missing';
`;

/** What the package consists of, and nothing else: no sources, no tests, no demonstration, no source maps. */
const contents = [
  /^(package\.json|README\.md|LICENSE)$/,
  /^schema\/site\.json$/,
  /^build\/(app\.json|server\.js)$/,
  /^build\/cli\/[\w-]+\.js$/,
  /^build\/marks\/marks\.(css|js)$/,
  /^src\/[\w/]*(README|publish\/DEPLOYING)\.md$/,
  /^build\/types\/(cli|content|import|publish|server|site)\/.*\.d\.ts$/,
  /^build\/files\/assets\/[\w-]+\.(js|css|woff2)$/,
  /^build\/files\/assets\/licenses-[\w]+\.txt$/,
  /^build\/files\/icons\/[\w-]+\.png$/,
  /^build\/files\/(embed\.js|favicon\.(ico|svg))$/,
];

test('the package has what a site needs, and stays small', () => {
  const strangers = packed.files.filter(({ path }) => !contents.some((kind) => kind.test(path)));
  expect(strangers.map(({ path }) => path)).toEqual([]);
  const unpackedBytes = packed.files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  expect(packed.sizeBytes).toBeLessThan(sizesBytes.tarball);
  expect(unpackedBytes).toBeLessThan(sizesBytes.unpacked);
});

/** A tenth above what they are. */
const sizesBytes = { tarball: 880_000, unpacked: 3_000_000 };

test('every library and font that is built in comes with the text of its licence', async () => {
  const [listed] = packed.files.filter(({ path }) => /\/licenses-\w+\.txt$/.test(path));
  const text = await readFile(join(app.contents, listed?.path ?? ''), 'utf8');
  const [, ...parts] = text.split(/\n-{80}\n/);
  const titles = parts.map((part) => part.trim().split(' ')[0]);
  for (const name of ['react-dom', 'preact', 'valibot', 'css-tree', 'colorjs.io', 'Newsreader'])
    expect(titles).toContain(name);
  for (const part of parts) expect(part).toMatch(/copyright/i);
});

test('the documents for newsrooms that its README leads to are in it', async () => {
  const readme = await readFile(join(app.contents, 'README.md'), 'utf8');
  const linked = [...readme.matchAll(/\]\((src\/[\w/]+\.md)[#)]/g)].map(([, path = '']) => path);
  expect(linked.length).toBeGreaterThan(10);
  const paths = packed.files.map(({ path }) => path);
  expect(linked.filter((path) => !paths.includes(path))).toEqual([]);
});

describe('as a library', () => {
  /** The examples of the documents, by the names of the files they are in. */
  const examples = Object.fromEntries(
    [...textOf('src/server/README.md').matchAll(/```ts\n\/\/ (\S+)\n([\s\S]*?)```/g)].map(
      ([, name = '', code = '']) => [name, code],
    ),
  );

  test('it has types of its own, whichever way a strict project finds them', async () => {
    await app.link('@types/node');
    const { 'server.ts': server = '', ...anywhere } = examples;
    expect(Object.keys(anywhere)).toHaveLength(4);
    const asNode = { ...anywhere, 'server.ts': server, 'uses.ts': uses };
    expect(await compile(join(app.folder, 'node'), 'node', asNode)).toBe('');
    const bundled = { ...anywhere, 'uses.ts': uses };
    expect(await compile(join(app.folder, 'bundler'), 'bundler', bundled)).toBe('');
    const wrong = uses.replace("name: 'The Courier'", 'title: 1').replace('open: async', 'opens:');
    const complaints = await compile(join(app.folder, 'wrong'), 'bundler', { 'uses.ts': wrong });
    expect(complaints).toMatch(/uses\.ts.*'opens' does not exist in type 'FileSource'/);
  });

  test('the documented server and worker answer', async () => {
    const site = join(app.folder, 'courier');
    await mkdir(join(site, 'content'), { recursive: true });
    await writeFile(join(site, 'site.yaml'), 'name: The Courier\n');
    const lists = {
      'index.json': { stories: [], galleries: [], months: [] },
      'index/waiting.json': { entries: [] },
    };
    await mkdir(join(site, 'content/index'));
    for (const [path, list] of Object.entries(lists)) {
      await writeFile(join(site, 'content', path), JSON.stringify(list));
    }
    const out = join(app.folder, 'node/out');
    const title = 'The Courier</title>';

    const port = await freePort();
    const script = await readFile(join(out, 'server.js'), 'utf8');
    await writeFile(join(out, 'server.js'), script.replace('port: 3000', `port: ${port}`));
    const server = spawn(packagesNode, [join(out, 'server.js')], { cwd: site, stdio: 'ignore' });
    try {
      await expect.poll(() => textAt(`http://127.0.0.1:${port}/`).catch(String)).toContain(title);
    } finally {
      server.kill();
    }

    // The store that the worker's example names, as far as the home page asks it.
    const worker = `
      const lists = ${JSON.stringify(lists)};
      globalThis.fetch = async (address) => {
        const list = lists[address.replace('https://store.example/content/', '')];
        return list ? Response.json(list) : new Response(null, { status: 404 });
      };
      const { default: worker } = await import('./worker.js');
      const response = await worker.fetch(new Request('https://photos.example/'));
      console.log(response.status, await response.text());`;
    await writeFile(join(out, 'run.js'), worker);
    const { stdout } = await promisify(execFile)(packagesNode, [join(out, 'run.js')]);
    expect(stdout).toMatch(/^200 /);
    expect(stdout).toContain(title);
  });
});

test('a wrong setting is named by file, line and what was meant', async () => {
  const folder = join(root, 'wrong');
  await mkdir(folder);
  await writeFile(
    join(folder, 'site.yaml'),
    'name: The Courier\nmoto: Daily\nurl: photos.example\n',
  );
  await expect(app.diaporama(['publish', '--site', folder])).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/site\.yaml:2: .*did you mean “motto”\?\n.*site\.yaml:3: /s),
  });
});

test('the names of settings before site.yaml are refused with the line that replaces them', async () => {
  await expect(
    app.diaporama(['publish', '--site', join(root, 'wrong')], root, {
      VITE_SITE_NAME: 'The Courier',
    }),
  ).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining(
      'VITE_SITE_NAME is no longer read. Write this in site.yaml instead: name:',
    ),
  });
});

async function textAt(address: string): Promise<string> {
  return (await fetch(address)).text();
}
