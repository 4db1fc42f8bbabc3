import { createServer } from 'node:http';
import { afterAll, beforeAll } from 'vitest';

export interface HostPage {
  html: string;
  /** Of the answer, as a content security policy. */
  headers?: Record<string, string>;
}

/** Someone else's site: serves the pages it is given, at an origin of its own, for one test file. */
export function someoneElsesSite() {
  const pages = new Map<string, HostPage>();
  const server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    // A browser asks every site for its icon, and prints that there is none.
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
     * @param body what stands in the page's body; the rest is the least that a page needs.
     * @param whole the head's further content, or the whole document.
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
