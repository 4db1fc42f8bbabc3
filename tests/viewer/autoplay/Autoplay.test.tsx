import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderAt } from '../../support/renderAt.tsx';

/** What the captions of the harbour's slides leave every slide: the shortest time there is. */
const time = 5000;

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.useRealTimers();
  Object.defineProperty(document, 'hidden', { value: false, configurable: true });
});

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
const isAt = (place: number) => expect(screen.getByText(`${place} of 3`)).toBeVisible();
const pause = () => screen.queryByRole('button', { name: 'Pause' });
const play = () => screen.queryByRole('button', { name: 'Play' });

/** The harbour's first slide, playing, with a clock of its own from then on. */
async function startPlaying() {
  // Its code is fetched in real time.
  await import('../../../src/viewer/autoplay/Autoplay.tsx');
  renderAt('/galleries/harbour/cover');
  await screen.findByText('1 of 3');
  vi.useFakeTimers();
  // What listens to keys may still be on its way.
  await pass(0);
  fireEvent.keyDown(document.body, { key: 'p' });
  await pass(0);
  expect(pause()).toBeVisible();
}

test('nothing plays by itself', async () => {
  renderAt('/galleries/harbour/cover');
  await screen.findByText('1 of 3');
  expect(play()).toBeVisible();
  vi.useFakeTimers();
  await pass(10 * time);
  isAt(1);
});

test('asked to, it goes from slide to slide to the last, and stops there', async () => {
  await startPlaying();
  await pass(time - 100);
  isAt(1);
  await pass(200);
  isAt(2);
  await pass(time);
  isAt(3);
  expect(play()).toBeVisible();
  await pass(10 * time);
  isAt(3);
});

test('at the last slide Play begins at the first', async () => {
  await startPlaying();
  await pass(time + 100);
  await pass(time + 100);
  isAt(3);
  fireEvent.click(screen.getByRole('button', { name: 'Play' }));
  await pass(0);
  isAt(1);
  expect(pause()).toBeVisible();
  await pass(time + 100);
  isAt(2);
});

test.each([
  ['Pause', () => fireEvent.click(screen.getByRole('button', { name: 'Pause' }))],
  ['P', () => fireEvent.keyDown(document.body, { key: 'p' })],
  ['an arrow key', () => fireEvent.keyDown(document.body, { key: 'ArrowRight' })],
  ['a press on the picture', () => fireEvent.pointerDown(screen.getByRole('figure'))],
  ['zoom', () => fireEvent.keyDown(document.body, { key: 'z' })],
  ['the list of keys', () => fireEvent.keyDown(document.body, { key: '?' })],
  ['focus on a control', () => act(() => screen.getByRole('button', { name: 'More' }).focus())],
])('%s ends it', async (_, turn) => {
  await startPlaying();
  await act(async () => void turn());
  await pass(0);
  expect(pause()).not.toBeInTheDocument();
  const place = screen.getByText(/^\d of 3$/).textContent;
  await pass(10 * time);
  expect(screen.getByText(/^\d of 3$/)).toHaveTextContent(place ?? '');
});

test('it waits while the tab is hidden, and then gives the whole time', async () => {
  await startPlaying();
  await pass(time - 100);
  Object.defineProperty(document, 'hidden', { value: true, configurable: true });
  fireEvent(document, new Event('visibilitychange'));
  await pass(10 * time);
  isAt(1);
  Object.defineProperty(document, 'hidden', { value: false, configurable: true });
  fireEvent(document, new Event('visibilitychange'));
  await pass(time - 100);
  isAt(1);
  await pass(200);
  isAt(2);
});

test('it waits while the pointer rests on the text', async () => {
  await startPlaying();
  await pass(time + 100);
  isAt(2);
  fireEvent.pointerOver(screen.getByText('A crane waits.'));
  await pass(10 * time);
  isAt(2);
  fireEvent.pointerOver(screen.getByRole('img', { name: 'What crane shows' }));
  await pass(time + 100);
  isAt(3);
});

test('it waits for the next picture, and says so where that does not come', async () => {
  let fail = () => {};
  const coming = new Promise<void>((_, reject) => {
    fail = () => reject(new DOMException('No.', 'EncodingError'));
  });
  vi.spyOn(HTMLImageElement.prototype, 'decode').mockReturnValue(coming);
  await startPlaying();
  await pass(10 * time);
  isAt(1);
  expect(pause()).toBeVisible();
  fail();
  await pass(0);
  expect(play()).toBeVisible();
  expect(screen.getByText('Paused: the next picture could not be loaded.')).toBeVisible();
  fireEvent.keyDown(document.body, { key: 'ArrowRight' });
  await pass(0);
  expect(screen.queryByText(/^Paused/)).not.toBeInTheDocument();
});

test('screen readers hear of no slide while it plays, and where it is once it has stopped', async () => {
  await startPlaying();
  await pass(time + 1000);
  isAt(2);
  const said = () => screen.getAllByRole('status').map((status) => status.textContent);
  expect(said().join('')).toBe('Playing');
  fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
  await pass(400);
  await pass(100);
  expect(said().join('')).toBe(
    '2 of 3. A crane waits. Photo by B. Diver. In the picture: What crane shows.',
  );
});

test('a gallery of one slide has nothing to play', async () => {
  const { demonstration } = await import('../../fixtures/demonstration.ts');
  const harbour = demonstration['galleries/harbour.json'];
  const alone = { ...harbour, slides: harbour.slides.slice(0, 1) };
  renderAt('/galleries/harbour/cover', {
    documents: { ...demonstration, 'galleries/harbour.json': alone },
  });
  await screen.findByText('1 of 1');
  expect(play()).not.toBeInTheDocument();
});
