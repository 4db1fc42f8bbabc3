import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { framesPass, isHydrated, phone, theSite } from '../support/site.ts';

const site = theSite();

/** Sends the next piece of a page. */
const held: (() => void)[] = [];
const marks = ['<nav', 'rel="next"', '</nav>'];

/** Serves the site's pages in pieces, cut where the controls begin and within them, as a slow connection would. */
const server = createServer(async (request, response) => {
  const answer = await fetch(inject('site') + request.url);
  const type = answer.headers.get('Content-Type') ?? '';
  response.writeHead(answer.status, { 'Content-Type': type });
  const body = Buffer.from(await answer.arrayBuffer());
  let sent = 0;
  for (const mark of type.startsWith('text/html') ? marks : []) {
    const cut = body.indexOf(mark, sent);
    if (cut < 0) continue;
    response.write(body.subarray(sent, cut));
    sent = cut;
    await new Promise<void>((resolve) => held.push(resolve));
  }
  return response.end(body.subarray(sent));
});
let origin = '';
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  return new Promise((closed) => server.close(closed));
});

describe('on a slow connection nothing shifts in a frame', () => {
  it.each(['/juche-tower', '/arch-of-reunification'])('of /embed/buildings%s', async (slide) => {
    const page = await site.newPage({ viewport: phone });
    await page.addInitScript(() => {
      const watched = window as unknown as { shift: number };
      watched.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          watched.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${origin}/embed/buildings${slide}`, { waitUntil: 'commit' });
    for (const _ of marks) {
      await expect.poll(() => held.length).toBe(1);
      await framesPass(page);
      held.pop()?.();
    }
    await isHydrated(page);
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
  });
});
