import { rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { preview } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import { headerRules, headersOf } from '../../src/publish/headers/rules.ts';
import { headerSettings } from '../../src/publish/headers/settings.ts';
import { buildSite } from './buildSite.ts';

/** A file of a content store with its media type; undefined if it does not exist. */
export type StoreFiles = (
  path: string,
) => Promise<{ type: string; body: Buffer | string } | undefined>;

/**
 * The site built for a content store at another origin, as src/publish/README.md describes it: without the store's copy, each with
 * the headers of the build. For one test file.
 * @param name the folder to build into.
 * @param settings further environment variables for the build.
 */
export function siteWithStoreElsewhere(
  name: string,
  files: StoreFiles,
  settings: Readonly<Record<string, string>> = {},
) {
  const outDir = `node_modules/.cache/diaporama/${name}`;
  const rules = headerRules(headerSettings({}));
  const asked: string[] = [];
  const store = createServer((request, response) => void answer(request, response));
  let site: Awaited<ReturnType<typeof preview>>;
  let origin = '';
  let storeOrigin = '';

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(pathname);
    const file = await files(decodeURIComponent(pathname.replace('/content/', '')));
    for (const [header, value] of Object.entries(headersOf(rules, pathname)))
      response.setHeader(header, value);
    if (!file) return response.writeHead(404).end();
    return response.writeHead(200, { 'Content-Type': file.type }).end(file.body);
  }

  beforeAll(async () => {
    await new Promise<void>((listening) => store.listen(0, '127.0.0.1', listening));
    const address = store.address();
    if (typeof address !== 'object' || !address) throw new Error('The store has no port.');
    storeOrigin = `http://127.0.0.1:${address.port}`;
    await buildSite(outDir, { ...settings, VITE_CONTENT_URL: `${storeOrigin}/content/` });
    await rm(join(outDir, 'content'), { recursive: true });
    asked.length = 0;
    site = await preview({
      build: { outDir },
      preview: { port: 0, strictPort: false },
      logLevel: 'warn',
    });
    origin = site.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? '';
  }, 300_000);

  afterAll(async () => {
    store.closeAllConnections();
    await new Promise((closed) => store.close(closed));
    await site?.close();
  });

  return {
    /** The folder of its files. */
    folder: outDir,
    /** The URL of the site. */
    get origin() {
      return origin;
    },
    get storeOrigin() {
      return storeOrigin;
    },
    /** The paths that have been requested from the store since the build. */
    asked,
  };
}
