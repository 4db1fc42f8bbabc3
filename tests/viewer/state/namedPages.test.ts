import { expect, test, vi } from 'vitest';
import { namedPages } from '../../../src/viewer/state/namedPages.ts';
import { largeGallery } from '../../support/largeStore.ts';

const { slides } = largeGallery('walk', 2);

/** A store in which the pages of these names are. */
function storeWith(...names: string[]) {
  const there = new Set(names);
  const fetchNamed = vi.fn(async (name: string) => {
    if (!there.has(name)) throw new Error(`${name} is gone`);
    return slides;
  });
  const fetchNames = vi.fn(async (_isAgain: boolean) => [...there]);
  return { there, fetchNamed, fetchNames, isGone: () => true };
}

test('a page whose name the gallery’s page has brought is fetched at once, without the list', async () => {
  const store = storeWith('first', 'second');
  expect(await namedPages({ ...store, known: { 2: 'second' } })(2)).toBe(slides);
  expect(store.fetchNames).not.toHaveBeenCalled();
});

test('the list of names is fetched once for all other pages', async () => {
  const store = storeWith('first', 'second');
  const fetchPage = namedPages({ ...store, known: undefined });
  await fetchPage(1);
  await fetchPage(2);
  expect(store.fetchNamed.mock.calls.flat()).toEqual(['first', 'second']);
  expect(store.fetchNames.mock.calls).toEqual([[false]]);
});

test('where a page is gone, the list is fetched past all caches, and the page of its new name', async () => {
  const store = storeWith('corrected');
  expect(await namedPages({ ...store, known: { 1: 'wrong' } })(1)).toBe(slides);
  expect(store.fetchNamed.mock.calls.flat()).toEqual(['wrong', 'corrected']);
  expect(store.fetchNames.mock.calls).toEqual([[true]]);
});

test('a page that is gone under its newest name is not asked for again', async () => {
  const store = storeWith();
  store.fetchNames.mockResolvedValue(['lost']);
  await expect(namedPages({ ...store, known: undefined })(1)).rejects.toThrow('lost is gone');
  expect(store.fetchNamed).toHaveBeenCalledTimes(1);
});

test('the list is not fetched again for a network that fails', async () => {
  const store = { ...storeWith(), isGone: () => false };
  await expect(namedPages({ ...store, known: { 1: 'page' } })(1)).rejects.toThrow('page is gone');
  expect(store.fetchNames).not.toHaveBeenCalled();
});

test('a list that could not be fetched is fetched again with the next try', async () => {
  const store = storeWith('first');
  store.fetchNames.mockRejectedValueOnce(new Error('offline'));
  const fetchPage = namedPages({ ...store, known: undefined });
  await expect(fetchPage(1)).rejects.toThrow('offline');
  expect(await fetchPage(1)).toBe(slides);
});
