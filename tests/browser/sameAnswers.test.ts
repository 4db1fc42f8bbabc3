import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openDemonstration } from '../support/buildSite.ts';
import { staticSite } from '../support/staticSite.ts';

const server = createServer();
let published = '';

beforeAll(async () => {
  server.on('request', await staticSite(inject('folder')));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  published = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((closed) => server.close(closed)));

/** Status, body, and the headers that a site has a say in. */
async function answerOf(origin: string, path: string) {
  const response = await fetch(origin + path, { redirect: 'manual' });
  const transport =
    /^(date|connection|keep-alive|transfer-encoding|content-encoding|content-length|vary|etag|accept-ranges)$/;
  const headers = [...response.headers].filter(([name]) => !transport.test(name));
  const body = response.status === 302 ? '' : await response.text();
  return { status: response.status, headers: Object.fromEntries(headers), body };
}

/** Where two texts part, with what each says there. */
function differenceOf(one: string, other: string): string {
  const at = [...one].findIndex((character, index) => character !== other[index]);
  const around = (text: string) => text.slice(Math.max(0, at - 40), at + 60);
  return `${around(one)} | ${around(other)}`;
}

it('every address is answered live as its published files are', async () => {
  const { site } = await openDemonstration(inject('app'), {
    DIAPORAMA_URL: 'http://127.0.0.1:4173/',
  });
  const paths: string[] = [];
  for await (const group of site.addresses()) paths.push(...group.paths);
  expect(paths.length).toBeGreaterThan(300);
  paths.push('/nowhere', '/embed.js', '/content/index.json', '/content/galleries/buildings.json');
  const different: string[] = [];
  for (const path of paths) {
    const [live, written] = await Promise.all([
      answerOf(inject('site'), path),
      answerOf(published, path),
    ]);
    for (const part of ['status', 'headers', 'body'] as const) {
      const [a, b] = [JSON.stringify(live[part]), JSON.stringify(written[part])];
      if (a !== b) different.push(`${path}: ${part} ${differenceOf(a, b)}`);
    }
  }
  expect(different).toEqual([]);
});
