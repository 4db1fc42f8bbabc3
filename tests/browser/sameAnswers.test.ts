import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { LiveSite } from '../../src/cli/dev/liveSite.ts';
import { type Serving, serve } from '../../src/cli/serve.ts';
import { openDemonstration } from '../support/buildSite.ts';
import { staticSite } from '../support/staticSite.ts';

const server = createServer();
let published = '';
const environment = { DIAPORAMA_URL: 'http://127.0.0.1:4173/' };
const live = new LiveSite({
  folder: resolve('src/demo'),
  store: resolve('public/content'),
  app: resolve(inject('app')),
  environment,
});
let dev: Serving;

beforeAll(async () => {
  dev = await serve({ site: live, host: '127.0.0.1', port: 0, onError: console.error });
  await live.open(dev.origin);
  server.on('request', await staticSite(inject('folder')));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  published = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  live.close();
  await dev.stop();
  await new Promise((closed) => server.close(closed));
});

/** Status, body, and the headers that a site has a say in. Tags for purging are in live answers only. */
async function answerOf(origin: string, path: string) {
  const response = await fetch(origin + path, { redirect: 'manual' });
  const transport =
    /^(date|connection|keep-alive|transfer-encoding|content-encoding|content-length|vary|etag|accept-ranges|cache-tag|surrogate-key)$/;
  const headers = [...response.headers].filter(([name]) => !transport.test(name));
  const body = response.status === 302 ? '' : await response.text();
  return { status: response.status, headers: Object.fromEntries(headers), body };
}

type Answered = Awaited<ReturnType<typeof answerOf>>;

/**
 * An answer of `diaporama dev` without what it may add: the marks. It lets nothing come from a cache without asking, so
 * that nobody looks at a page of before a change.
 */
function withoutMarks({ status, headers, body }: Answered): Answered {
  const marks =
    /<link rel="stylesheet" href="\/\.diaporama\/marks\.css" \/><script src="\/\.diaporama\/marks\.js\?[\w-]+" defer><\/script>(?=<\/head>)/;
  return { status, headers, body: body.replace(marks, '') };
}

/** Headers of an answer that `dev` revalidates. */
function revalidated({ status, headers, body }: Answered): Answered {
  const isForEver = headers['cache-control']?.includes('immutable');
  return {
    status,
    headers: isForEver ? headers : { ...headers, 'cache-control': 'no-cache' },
    body,
  };
}

function differencesOf(path: string, one: Answered, other: Answered): string[] {
  return (['status', 'headers', 'body'] as const).flatMap((part) => {
    const [a, b] = [JSON.stringify(one[part]), JSON.stringify(other[part])];
    return a === b ? [] : [`${path}: ${part} ${differenceOf(a, b)}`];
  });
}

/** Where two texts part, with what each says there. */
function differenceOf(one: string, other: string): string {
  const at = [...one].findIndex((character, index) => character !== other[index]);
  const around = (text: string) => text.slice(Math.max(0, at - 40), at + 60);
  return `${around(one)} | ${around(other)}`;
}

it('every address is answered alike live, as its published files, and by dev but for the marks', async () => {
  const { site } = await openDemonstration(inject('app'), environment);
  const paths: string[] = [];
  for await (const group of site.addresses()) paths.push(...group.paths);
  expect(paths.length).toBeGreaterThan(300);
  expect(paths).toEqual(expect.arrayContaining(['/archive', '/archive/2017/12', '/sitemap.xml']));
  paths.push('/nowhere', '/embed.js', '/archive/1999', '/content/galleries/buildings.json');
  for (const path of [
    'index.json',
    'index/2017-12.json',
    'index/topics.json',
    'index/waiting.json',
  ])
    paths.push(`/content/${path}`);
  const different: string[] = [];
  for (const path of paths) {
    const [served, written, developed] = await Promise.all([
      answerOf(inject('site'), path),
      answerOf(published, path),
      answerOf(dev.origin.slice(0, -1), path),
    ]);
    different.push(...differencesOf(`${path}: serve, publish`, served, written));
    // Its worker only removes the one of an earlier run.
    if (path === '/sw.js') continue;
    const plain = withoutMarks(developed);
    const isPage = developed.headers['content-type']?.startsWith('text/html');
    if (isPage && developed.status !== 302 && plain.body === developed.body) {
      different.push(`${path}: dev has not marked it`);
    }
    different.push(...differencesOf(`${path}: serve, dev`, revalidated(served), plain));
  }
  expect(different).toEqual([]);
});

it('no published file knows of the marks', async () => {
  const folder = inject('folder');
  const words = await Promise.all(
    readdirSync('src/words', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => readFile(`src/words/${name}/marks.ts`, 'utf8')),
  );
  const drafts = words.map((text) => /draft: '([^']+)'/.exec(text)?.[1] ?? '');
  expect(drafts.every(Boolean)).toBe(true);
  const traces = ['/.diaporama/', 'diaporama-marks', ...drafts];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const texts = files.filter((file) => /\.(html|js|css|json|webmanifest|xml|txt)$/.test(file));
  expect(texts.length).toBeGreaterThan(300);
  const found: string[] = [];
  for (const file of texts) {
    const text = await readFile(join(folder, file), 'utf8');
    found.push(
      ...traces.filter((trace) => text.includes(trace)).map((trace) => `${file}: ${trace}`),
    );
  }
  expect(found).toEqual([]);
});
