import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { httpSource } from '../../src/server/httpSource.ts';
import { keptFiles } from '../../src/server/keptFiles.ts';
import { RecentlyUsed } from '../../src/server/recentlyUsed.ts';
import { demonstration } from '../fixtures/demonstration.ts';
import { harbour } from '../fixtures/gallery.ts';
import { siteOf } from '../support/servedSite.ts';

const base = 'https://store.example/content/';
const minuteMs = 60_000;

/** A store at an HTTP origin: its documents by path. It can fail, or never answer. */
class Origin {
  documents: Record<string, unknown> = {
    ...(demonstration as Record<string, unknown>),
    'galleries/harbour.json': harbour,
  };
  state: 'up' | 'down' | 'silent' = 'up';
  /** The requests, with what they were answered. */
  log: string[] = [];

  fetch = async (address: string, { headers, signal }: RequestInit): Promise<Response> => {
    const path = address.slice(base.length);
    if (this.state === 'silent') {
      this.log.push(`${path} …`);
      return new Promise((_, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
      });
    }
    const response = this.#answer(path, new Headers(headers).get('if-none-match'));
    this.log.push(`${path} ${response.status}`);
    return response;
  };

  #answer(path: string, known: string | null): Response {
    if (this.state === 'down') return new Response('', { status: 502 });
    const document = this.documents[path];
    if (document === undefined) return new Response('', { status: 404 });
    const text = JSON.stringify(document);
    const etag = `"${text.length}"`;
    if (known === etag) return new Response(null, { status: 304 });
    return new Response(text, { headers: { ETag: etag } });
  }

  asked(): string[] {
    return this.log.splice(0);
  }
}

// No clock of a test moves `AbortSignal.timeout`: what waits for it takes five real seconds.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const storeAt = (origin: Origin) => httpSource(base, { fetch: origin.fetch });
const textOf = async (source: ReturnType<typeof storeAt>, path: string) =>
  (await source.open(path))?.text();

describe('documents of a store at an HTTP origin', () => {
  test('readers who ask at the same time share one request', async () => {
    const origin = new Origin();
    const store = storeAt(origin);
    await Promise.all(Array.from({ length: 50 }, () => store.open('index.json')));
    expect(origin.asked()).toEqual(['index.json 200']);
  });

  test('are not asked for again within two seconds, and then are revalidated', async () => {
    const origin = new Origin();
    const store = storeAt(origin);
    await store.open('galleries/harbour.json');
    await vi.advanceTimersByTimeAsync(1900);
    const text = await textOf(store, 'galleries/harbour.json');
    expect(origin.asked()).toEqual(['galleries/harbour.json 200']);
    await vi.advanceTimersByTimeAsync(200);
    expect(await textOf(store, 'galleries/harbour.json')).toBe(text);
    expect(origin.asked()).toEqual(['galleries/harbour.json 304']);
    origin.documents['galleries/harbour.json'] = { ...harbour, title: 'The harbour, corrected' };
    await vi.advanceTimersByTimeAsync(2100);
    expect(await textOf(store, 'galleries/harbour.json')).toContain('corrected');
  });

  test('are gone as soon as the store says so', async () => {
    const origin = new Origin();
    const store = storeAt(origin);
    await store.open('galleries/harbour.json');
    delete origin.documents['galleries/harbour.json'];
    await vi.advanceTimersByTimeAsync(2100);
    expect(await store.open('galleries/harbour.json')).toBeUndefined();
    origin.state = 'down';
    await vi.advanceTimersByTimeAsync(2100);
    await expect(store.open('galleries/harbour.json')).rejects.toThrow('502');
  });

  test('pictures are not kept', async () => {
    const origin = new Origin();
    origin.documents['photos/harbour/a.avif'] = 'a picture';
    const store = storeAt(origin);
    await store.open('photos/harbour/a.avif');
    await store.open('photos/harbour/a.avif');
    expect(origin.asked()).toHaveLength(2);
  });

  test('a request that never ends holds up nobody after its time', async () => {
    let count = 0;
    const store = keptFiles({
      get: async () => {
        count += 1;
        return new Promise(() => {});
      },
    });
    const first = store.open('index.json').catch(({ message }) => message);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await first).toBe('No answer within 5000 ms.');
    void store.open('index.json').catch(() => {});
    expect(count).toBe(2);
  });
});

describe('while the store of a site', () => {
  const path = '/galleries/harbour';

  async function visited(): Promise<{ origin: Origin; site: ReturnType<typeof siteOf> }> {
    const origin = new Origin();
    const site = siteOf({ store: storeAt(origin) });
    expect((await site.get(path)).status).toBe(200);
    await vi.advanceTimersByTimeAsync(minuteMs);
    return { origin, site };
  }

  test('fails, known pages are answered, and caches do not keep them', async () => {
    const { origin, site } = await visited();
    const usual = (await site.get(path)).headers.get('cache-control');
    await vi.advanceTimersByTimeAsync(minuteMs);
    origin.state = 'down';
    const answer = await site.get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe(
      'public, max-age=5, stale-while-revalidate=0, stale-if-error=86400',
    );
    origin.state = 'up';
    await vi.advanceTimersByTimeAsync(minuteMs);
    expect((await site.get(path)).headers.get('cache-control')).toBe(usual);
  });

  test('fails, it is asked for a known document once in five seconds', async () => {
    const { origin, site } = await visited();
    origin.state = 'down';
    await site.get(path);
    origin.asked();
    await vi.advanceTimersByTimeAsync(4000);
    for (let reader = 0; reader < 10; reader += 1) await site.get(path);
    expect(origin.asked()).toEqual([]);
    await vi.advanceTimersByTimeAsync(2000);
    for (let reader = 0; reader < 10; reader += 1) await site.get(path);
    expect(origin.asked().filter((line) => line.startsWith('galleries/harbour'))).toHaveLength(1);
  });

  test('fails for more than an hour, readers are told so', async () => {
    const { origin, site } = await visited();
    origin.state = 'down';
    await vi.advanceTimersByTimeAsync(50 * minuteMs);
    expect((await site.get(path)).status).toBe(200);
    await vi.advanceTimersByTimeAsync(10 * minuteMs);
    const answer = await site.get(path);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('30');
    expect(await answer.text()).toContain('This gallery can’t be reached');
  });

  test('does not answer, readers of known pages wait for a second a document at most', async () => {
    const { origin, site } = await visited();
    origin.state = 'silent';
    const startMs = performance.now();
    const answer = site.get(path);
    await vi.advanceTimersByTimeAsync(3000);
    expect((await answer).status).toBe(200);
    expect(performance.now() - startMs).toBeLessThan(4000);
  });

  test('does not answer, readers of other pages are told so after five seconds', async () => {
    const origin = new Origin();
    origin.state = 'silent';
    const site = siteOf({ store: storeAt(origin) });
    const answer = site.get(path);
    await vi.advanceTimersByTimeAsync(5100);
    expect((await answer).status).toBe(503);
    // Nothing else was asked for, for which they would have waited as well.
    expect(origin.asked()).toEqual(['galleries/harbour.json …']);
  });
});

test('a file that its source does not answer for is a 503, not a fault of ours', async () => {
  const down = {
    open: async (path: string) => {
      if (path.endsWith('.json')) return undefined;
      throw new Error('ECONNREFUSED');
    },
  };
  const all = siteOf({ store: down, shows: 'everything' });
  const answer = await all.get('/content/photos/harbour/a.avif');
  expect(answer.status).toBe(503);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const app = await siteOf({ app: { source: down } }).get('/assets/index-1.js');
  expect(app.status).toBe(503);
});

test('a cache gives up what was not used for longest, but never the newest', () => {
  const cache = new RecentlyUsed<string>(10);
  cache.set('a', 'A', 4);
  cache.set('b', 'B', 4);
  cache.get('a');
  cache.set('c', 'C', 4);
  expect(['a', 'b', 'c'].map((key) => cache.get(key))).toEqual(['A', undefined, 'C']);
  cache.set('large', 'L', 100);
  expect(['a', 'c', 'large'].map((key) => cache.get(key))).toEqual([undefined, undefined, 'L']);
  cache.set('large', 'M', 2);
  cache.set('d', 'D', 8);
  expect(['large', 'd'].map((key) => cache.get(key))).toEqual(['M', 'D']);
});
