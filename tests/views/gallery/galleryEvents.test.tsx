import { fireEvent, renderHook, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { restMs } from '../../../src/viewer/state/viewerState.ts';
import { useGalleryEvents } from '../../../src/views/gallery/galleryEvents.ts';
import { renderAt } from '../../support/renderAt.tsx';

let heard: [name: string, detail: unknown][];
let listening: AbortController;

beforeEach(async () => {
  // The view of the test before has been taken down by now; its gallery counts as left a moment later.
  await new Promise((done) => setTimeout(done));
  localStorage.clear();
  heard = [];
  listening = new AbortController();
  for (const name of ['open', 'slide', 'seeAll', 'caption', 'leave']) {
    const hear = (event: Event) => heard.push([name, (event as CustomEvent).detail]);
    document.addEventListener(`diaporama:${name}`, hear, { signal: listening.signal });
  }
});

afterEach(() => listening.abort());

const cover = { gallery: 'harbour', slide: 'cover', index: 1, count: 3 };
const crane = { gallery: 'harbour', slide: 'crane', index: 2, count: 3 };
const pier = { gallery: 'harbour', slide: 'pier', index: 3, count: 3 };

/** Everything that was said, once that is as much as expected. */
const expectHeard = (expected: typeof heard) => waitFor(() => expect(heard).toEqual(expected));

test('a page hears of a gallery opened, of its slides, and of its end', async () => {
  const { user } = renderAt('/galleries/harbour/crane');
  await expectHeard([
    ['open', crane],
    ['slide', crane],
  ]);
  await user.keyboard('{ArrowRight}');
  await expectHeard([
    ['open', crane],
    ['slide', crane],
    ['slide', pier],
  ]);
  heard = [];
  await user.click(screen.getByRole('link', { name: /Back to story/ }));
  await expectHeard([['leave', pier]]);
});

test('of slides passed in a hurry it hears only where the reader stopped', async () => {
  renderAt('/galleries/harbour/cover');
  await expectHeard([
    ['open', cover],
    ['slide', cover],
  ]);
  for (let press = 0; press < 2; press += 1)
    fireEvent.keyDown(document.body, { key: 'ArrowRight' });
  await expectHeard([
    ['open', cover],
    ['slide', cover],
    ['slide', pier],
  ]);
});

test('the grid is in the gallery: a reader who goes there has not left', async () => {
  const { user } = renderAt('/galleries/harbour/crane');
  await waitFor(() => expect(heard).toHaveLength(2));
  await user.keyboard('g');
  await waitFor(() => expect(heard.slice(2)).toEqual([['seeAll', crane]]));
  await user.keyboard('g');
  await waitFor(() => expect(heard.slice(3)).toEqual([['slide', crane]]));
});

test('a slide that is on its way is told of once it has come', async () => {
  const coming = { ...pier, slide: '3' };
  const { rerender } = renderHook((at: typeof pier) => useGalleryEvents('slide', at), {
    initialProps: coming,
  });
  await new Promise((pass) => setTimeout(pass, 2 * restMs));
  expect(heard).toEqual([['open', coming]]);
  rerender(pier);
  await expectHeard([
    ['open', coming],
    ['slide', pier],
  ]);
});

test('it hears whether captions are shown', async () => {
  const { user } = renderAt('/galleries/harbour/crane');
  await user.click(await screen.findByRole('button', { name: 'Hide caption' }));
  await user.keyboard('c');
  const captions = () => heard.filter(([name]) => name === 'caption');
  await waitFor(() =>
    expect(captions()).toEqual([
      ['caption', { ...crane, shown: false }],
      ['caption', { ...crane, shown: true }],
    ]),
  );
});

test('a listener that fails does no harm to the gallery', async () => {
  const failures: unknown[] = [];
  const { signal } = listening;
  const keep = (event: ErrorEvent) => {
    event.preventDefault();
    failures.push(event.error);
  };
  window.addEventListener('error', keep, { signal });
  const fail = () => {
    throw new Error('theirs');
  };
  document.addEventListener('diaporama:slide', fail, { signal });
  const { user } = renderAt('/galleries/harbour/cover');
  await waitFor(() => expect(failures).toHaveLength(1));
  await user.keyboard('{ArrowRight}');
  await screen.findByText('2 of 3');
});
