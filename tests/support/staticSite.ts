import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import { rulesIn, rulesName } from '../../src/publish/headers/formats.ts';
import { redirectsIn, redirectsName } from '../../src/publish/redirects.ts';
import { typeOf } from '../../src/server/answer.ts';
import { headersOf } from '../../src/server/headers/rules.ts';

/**
 * Serves a published site as the static hosts do that src/publish/README.md describes: `/a` from a.html, the redirects and
 * headers from its files, 404.html for everything else.
 */
export async function staticSite(
  folder: string,
): Promise<(request: IncomingMessage, response: ServerResponse) => void> {
  const rules = rulesIn(await readFile(join(folder, rulesName), 'utf8'));
  const redirects = redirectsIn(await readFile(join(folder, redirectsName), 'utf8'));
  return (request, response) => void answer(request, response);

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const to = redirects.get(pathname);
    if (to) {
      const headers = { ...headersOf(rules, pathname), 'Content-Type': typeOf('page.html') };
      return response.writeHead(302, { ...headers, Location: to + search }).end();
    }
    const found = (await fileAt(pathname)) ?? (await fileAt(`${pathname}.html`));
    const path = found ? pathname : '/404.html';
    const body = found ?? (await fileAt(path));
    const type = found && /\.\w+$/.test(pathname) ? typeOf(pathname) : typeOf('page.html');
    return response
      .writeHead(found ? 200 : 404, { ...headersOf(rules, path), 'Content-Type': type })
      .end(body);
  }

  async function fileAt(pathname: string): Promise<Buffer | undefined> {
    const path = resolve(
      folder,
      `.${decodeURIComponent(pathname === '/' ? '/index.html' : pathname)}`,
    );
    if (!path.startsWith(resolve(folder) + sep)) return undefined;
    return readFile(path).catch(() => undefined);
  }
}

/** Serves what `npm run build` has written. */
export async function serveDist(): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer(await staticSite('dist'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
