import { describe, expect, it } from 'vitest';
import { siteOf } from '../support/servedSite.ts';

const documents = {
  'index.json': { stories: [], galleries: [], months: [] },
  'photos/a.jpg': 'a picture',
};
const site = siteOf({ documents });
const asking = (path: string, headers: Record<string, string>) => site.get(path, { headers });

describe('what has not changed since it was asked for', () => {
  it.each(['/', '/content/photos/a.jpg', '/manifest.webmanifest'])(
    '%s is not sent again',
    async (path) => {
      const first = await site.get(path);
      const etag = first.headers.get('etag') ?? '';
      expect(etag).not.toBe('');
      const again = await asking(path, { 'If-None-Match': `"other", ${etag}` });
      expect([again.status, await again.text()]).toEqual([304, '']);
      expect(again.headers.get('cache-control')).toBe(first.headers.get('cache-control'));
      expect((await asking(path, { 'If-None-Match': '"other"' })).status).toBe(200);
    },
  );
});

describe('part of a file', () => {
  it.each([
    ['bytes=2-5', 'pict', 'bytes 2-5/9'],
    ['bytes=5-', 'ture', 'bytes 5-8/9'],
    ['bytes=-3', 'ure', 'bytes 6-8/9'],
    ['bytes=7-99', 're', 'bytes 7-8/9'],
  ])('%s is answered with just that', async (range, text, of) => {
    const answer = await asking('/content/photos/a.jpg', { Range: range });
    expect([answer.status, answer.headers.get('content-range')]).toEqual([206, of]);
    expect(await answer.text()).toBe(text);
  });

  it.each(['bytes=9-', 'bytes=6-2'])('%s cannot be answered', async (range) => {
    const answer = await asking('/content/photos/a.jpg', { Range: range });
    expect([answer.status, answer.headers.get('content-range')]).toEqual([416, 'bytes */9']);
  });

  it.each(['bytes=0-1,3-4', 'lines=1-2', 'bytes=-'])('%s gets the whole', async (range) => {
    const answer = await asking('/content/photos/a.jpg', { Range: range });
    expect([answer.status, await answer.text()]).toEqual([200, 'a picture']);
  });

  it('of another version gets the whole', async () => {
    const headers = { Range: 'bytes=0-1', 'If-Range': '"another"' };
    expect((await asking('/content/photos/a.jpg', headers)).status).toBe(200);
  });
});

it('HEAD is answered like GET, without the body', async () => {
  for (const path of ['/', '/content/photos/a.jpg']) {
    const [get, head] = [await site.get(path), await site.get(path, { method: 'HEAD' })];
    expect([...head.headers]).toEqual([...get.headers]);
    expect(await head.text()).toBe('');
  }
});

it.each([
  '/content/.import/a.json',
  '/content/..%2f..%2fetc/passwd',
  '/.env',
  '/%2e%2e/x.txt',
  '/content/a%00.jpg',
])('what is not for readers is not served: %s', async (path) => {
  expect((await site.get(path)).status).toBe(404);
});
