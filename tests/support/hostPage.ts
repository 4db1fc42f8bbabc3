import { createServer } from 'node:http';
import { afterAll, beforeAll } from 'vitest';

export interface HostPage {
  html: string;
  /** Headers of the response, such as a content security policy. */
  headers?: Record<string, string>;
}

/** Another site: serves the pages it is given, at its own origin, for one test file. */
export function someoneElsesSite() {
  const pages = new Map<string, HostPage>();
  const server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    // Browsers request a site's icon, and log an error if it is missing.
    if (!page) return response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...page.headers });
    return response.end(page.html);
  });
  let origin = '';

  beforeAll(async () => {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.address();
    if (typeof address !== 'object' || !address) throw new Error('The host site has no port.');
    origin = `http://127.0.0.1:${address.port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });

  return {
    get origin() {
      return origin;
    },
    /**
     * Publishes a page and returns its address.
     * @param body the page's body.
     * @param whole further content of the head, or a whole document instead.
     */
    publish(
      body: string,
      headers: Record<string, string> = {},
      { head = '', html }: { head?: string; html?: string | undefined } = {},
    ): string {
      const path = `/page-${pages.size + 1}`;
      const around = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Someone else’s page</title>${head}</head><body>${body}</body></html>`;
      pages.set(path, { html: html ?? around, headers });
      return origin + path;
    },
  };
}
