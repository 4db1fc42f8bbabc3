import { expect, onTestFinished, test } from 'vitest';
import { operationOf } from '../../src/cli/operationOptions.ts';
import { probesOf } from '../../src/cli/probes.ts';
import { requestLog } from '../../src/cli/requestLog.ts';
import { type Middleware, serve } from '../../src/cli/serve.ts';
import { harbour } from '../fixtures/gallery.ts';
import { siteOf } from '../support/servedSite.ts';

async function served(site: ReturnType<typeof siteOf>, before: Middleware[]): Promise<string> {
  const onError = (error: unknown) => expect.unreachable(String(error));
  const { origin, stop } = await serve({ site, host: '127.0.0.1', port: 0, before, onError });
  onTestFinished(stop);
  return origin.slice(0, -1);
}

async function stateAt(address: string) {
  const response = await fetch(address);
  expect(response.headers.get('cache-control')).toBe('no-store');
  return `${response.status} ${(await response.text()).trim()}`;
}

const down = {
  open: async () => {
    throw new Error('ECONNREFUSED');
  },
};

test('a server is healthy while it runs, and ready until it is told to stop', async () => {
  const site = siteOf();
  const probes = probesOf(site);
  const origin = await served(site, [probes.answer]);
  expect(await stateAt(`${origin}/healthz`)).toBe('200 running');
  expect(await stateAt(`${origin}/readyz?by=balancer`)).toBe('200 store answers');
  probes.stop();
  expect(await stateAt(`${origin}/readyz`)).toBe('503 stopping');
  expect(await stateAt(`${origin}/healthz`)).toBe('200 running');
  expect((await fetch(`${origin}/`)).status).not.toBe(503);
});

test('it is not ready where its store is out of reach, but where it can go on without', async () => {
  const site = siteOf({ store: down });
  const origin = await served(site, [probesOf(site).answer]);
  expect(await stateAt(`${origin}/readyz`)).toBe('503 store unreachable');
  expect(await stateAt(`${origin}/healthz`)).toBe('200 running');
  const stale = siteOf({ store: { open: async () => undefined, isFailing: () => true } });
  const other = await served(stale, [probesOf(stale).answer]);
  expect(await stateAt(`${other}/readyz`)).toBe('200 store stale');
});

test('no address of a site is taken by them, in a folder either', async () => {
  const site = siteOf({ settings: { url: 'https://news.example/photos/' } });
  const origin = await served(site, [probesOf(site).answer]);
  expect(await stateAt(`${origin}/healthz`)).toBe('200 running');
  for (const path of ['/healthz/', '/photos/healthz', '/galleries/readyz']) {
    expect((await fetch(origin + path)).status, path).toBe(404);
  }
});

test('each request is logged as a line of JSON that does not say who asked', async () => {
  const lines: string[] = [];
  const site = siteOf({ documents: { 'galleries/harbour.json': harbour } });
  const probes = probesOf(site);
  const origin = await served(site, [probes.answer, requestLog((line) => lines.push(line))]);
  await fetch(`${origin}/readyz`);
  const body = await (await fetch(`${origin}/galleries/harbour?reader=ada@news.example`)).text();
  await fetch(`${origin}/nowhere`, { method: 'HEAD' });
  await expect.poll(() => lines.length).toBe(2);
  expect(lines.every((line) => line.endsWith('}\n'))).toBe(true);
  const [page, missing] = lines.map((line) => JSON.parse(line));
  expect(page).toEqual({
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    method: 'GET',
    path: '/galleries/harbour',
    status: 200,
    ms: expect.any(Number),
    bytes: expect.any(Number),
  });
  // Compressed, with its headers.
  expect(page.bytes).toBeGreaterThan(500);
  expect(page.bytes).toBeLessThan(body.length + 3000);
  expect(missing).toMatchObject({ method: 'HEAD', path: '/nowhere', status: 404 });
});

test('options that mean nothing are refused', () => {
  expect(operationOf({})).toEqual({ isLogged: false, drainMs: 0 });
  expect(operationOf({ log: 'json', drain: '2.5' })).toEqual({ isLogged: true, drainMs: 2500 });
  expect(operationOf({ 'cdn-age': '86400' })).toMatchObject({ cdnAgeS: 86_400 });
  expect(() => operationOf({ 'cdn-age': '1h' })).toThrow('--cdn-age');
  expect(() => operationOf({ log: 'text' })).toThrow('as json, not as “text”');
  for (const drain of ['-1', 'soon', '', '1e9', '3601']) {
    expect(() => operationOf({ drain }), drain).toThrow('--drain');
  }
});
