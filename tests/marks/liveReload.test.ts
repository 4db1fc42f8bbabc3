import { afterEach, expect, it, vi } from 'vitest';
import { reloadOrFault } from '../../src/marks/liveReload.ts';

afterEach(() => vi.unstubAllGlobals());

it('returns what is wrong with a page that cannot be shown', async () => {
  vi.stubGlobal('fetch', async () => new Response('site.yaml:2: wrong', { status: 500 }));
  expect(await reloadOrFault()).toBe('site.yaml:2: wrong');
});

it('does not fail where the page is being left, or dev has ended', async () => {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch');
  });
  expect(await reloadOrFault()).toBeUndefined();
});
