import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, inject } from 'vitest';
import { headerRules, headersOf } from '../../src/server/headers/rules.ts';
import { headerSettings } from '../../src/server/headers/settings.ts';
import { publishDemonstration, type SiteEnvironment } from './buildSite.ts';
import { settingsOf } from './settings.ts';
import { staticSite } from './staticSite.ts';

/** A file of a content store with its media type; undefined if it does not exist. */
export type StoreFiles = (
  path: string,
) => Promise<{ type: string; body: Buffer | string } | undefined>;

/**
 * The site published for a content store at another origin, as src/publish/README.md describes it: each with the headers
 * of its settings. For one test file.
 * @param name the folder to publish into.
 * @param environment further settings.
 */
export function siteWithStoreElsewhere(
  name: string,
  files: StoreFiles,
  environment: SiteEnvironment = {},
) {
  const outDir = `node_modules/.cache/diaporama/${name}`;
  const rules = headerRules(headerSettings(settingsOf()));
  const asked: string[] = [];
  const store = createServer((request, response) => void answer(request, response));
  const site = createServer();
  let origin = '';
  let storeOrigin = '';

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(pathname);
    const file = await files(decodeURIComponent(pathname.replace('/content/', '')));
    response.setHeaders(new Map(Object.entries(headersOf(rules, pathname))));
    if (!file) return response.writeHead(404).end();
    return response.writeHead(200, { 'Content-Type': file.type }).end(file.body);
  }

  beforeAll(async () => {
    storeOrigin = await listening(store);
    const elsewhere = { DIAPORAMA_STORE: `${storeOrigin}/content/` };
    await publishDemonstration(inject('app'), outDir, { ...environment, ...elsewhere });
    asked.length = 0;
    site.on('request', await staticSite(outDir));
    origin = await listening(site);
  }, 300_000);

  afterAll(async () => {
    for (const server of [store, site]) {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    }
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
    /** The paths that have been requested from the store since the publication. */
    asked,
  };
}

async function listening(server: ReturnType<typeof createServer>): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
