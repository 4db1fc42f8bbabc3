import { expect, test, vi } from 'vitest';
import { type Bucket, bucketSource } from '../../src/server/bucketSource.ts';
import { demonstration } from '../fixtures/demonstration.ts';
import { siteOf } from '../support/servedSite.ts';

/** A bucket in memory, with what is asked of it. */
function bucketOf(files: Record<string, string>) {
  const asked: string[] = [];
  const bucket: Bucket = {
    async head(key) {
      asked.push(`head ${key}`);
      const text = files[key];
      return text === undefined ? null : { size: text.length, httpEtag: `"${text.length}"` };
    },
    async get(key, { onlyIf, range } = {}) {
      const text = files[key];
      asked.push(`get ${key}${range ? ` ${range.offset}+${range.length}` : ''}`);
      if (text === undefined) return null;
      const httpEtag = `"${text.length}"`;
      if (onlyIf?.etagDoesNotMatch === `${text.length}`) return { httpEtag };
      const part = range ? text.slice(range.offset, range.offset + range.length) : text;
      const response = new Response(part);
      if (!response.body) throw new Error('A response with text has a body.');
      return { httpEtag, body: response.body, arrayBuffer: () => response.arrayBuffer() };
    },
  };
  return { bucket, asked };
}

test('a site is answered from a bucket, and a document that has not changed is not read again', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  try {
    const files = Object.entries(demonstration as Record<string, unknown>).map(
      ([path, document]) => [`content/${path}`, JSON.stringify(document)] as const,
    );
    const { bucket } = bucketOf(Object.fromEntries(files));
    const get = vi.spyOn(bucket, 'get');
    const site = siteOf({ store: bucketSource(bucket, 'content/') });
    const first = await site.get('/articles/charts');
    expect(first.status).toBe(200);
    await vi.advanceTimersByTimeAsync(3000);
    get.mockClear();
    expect(await (await site.get('/articles/charts')).text()).toBe(await first.text());
    expect(get).toHaveBeenCalled();
    for (const result of get.mock.settledResults) expect(result.value).not.toHaveProperty('body');
    expect((await site.get('/articles/nowhere')).status).toBe(404);
  } finally {
    vi.useRealTimers();
  }
});

test('of a picture only what is sent is read', async () => {
  const { bucket, asked } = bucketOf({
    'photos/a/b.avif': '0123456789',
    'index/waiting.json': '{"entries":[]}',
  });
  const site = siteOf({ documents: {}, store: bucketSource(bucket) });
  const path = '/content/photos/a/b.avif';
  const part = await site.get(path, { headers: { Range: 'bytes=2-4' } });
  expect(part.status).toBe(206);
  expect(await part.text()).toBe('234');
  expect(asked).toContain('get photos/a/b.avif 2+3');
  expect(await (await site.get(path)).text()).toBe('0123456789');
  asked.length = 0;
  await site.get(path, { method: 'HEAD' });
  expect((await site.get(path, { headers: { 'If-None-Match': '"10"' } })).status).toBe(304);
  expect(asked.filter((line) => line.startsWith('get photos'))).toEqual([]);
  expect((await site.get('/content/photos/a/none.avif')).status).toBe(404);
});
