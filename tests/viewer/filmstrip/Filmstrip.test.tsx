import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { pageUrls } from '../../../src/site/slideUrls.ts';
import { Filmstrip } from '../../../src/viewer/filmstrip/Filmstrip.tsx';
import { Slides } from '../../../src/viewer/state/slides.ts';
import { largeGallery } from '../../support/largeStore.ts';
import { renderAt } from '../../support/renderAt.tsx';

const places = pageUrls('walk');

function showStrip(count: number, index: number) {
  const slides = new Slides(largeGallery('walk', count), () => Promise.reject(new Error('None.')));
  const onGo = vi.fn();
  const strip = (at: number) => <Filmstrip slides={slides} urls={places} index={at} onGo={onGo} />;
  const { rerender } = render(strip(index));
  return { onGo, goTo: (at: number) => rerender(strip(at)), user: userEvent.setup() };
}

const links = () =>
  within(screen.getByRole('navigation', { name: 'Filmstrip' })).getAllByRole('link');
const thumbnail = (place: number | string) =>
  screen.getByRole('link', { name: new RegExp(`^Slide ${place}: `) });
const stops = () => links().filter((link) => link.tabIndex === 0);
const current = () => links().filter((link) => link.getAttribute('aria-current') === 'true');

test('the strip is one tab stop, at the slide shown, which is marked', async () => {
  const { user, goTo } = showStrip(25, 4);
  expect(current()).toEqual([thumbnail(5)]);
  await user.tab();
  expect(thumbnail(5)).toHaveFocus();
  await user.tab();
  expect(document.body).toHaveFocus();
  goTo(5);
  expect(current()).toEqual([thumbnail(6)]);
  expect(stops()).toEqual([thumbnail(6)]);
});

test('keys move the focus alone, Enter opens', async () => {
  const { user, onGo } = showStrip(25, 4);
  await user.tab();
  await user.keyboard('{ArrowRight}{PageDown}{ArrowLeft}{ArrowLeft}');
  expect(thumbnail(14)).toHaveFocus();
  expect(stops()).toEqual([thumbnail(14)]);
  await user.keyboard('{End}{ArrowRight}');
  expect(thumbnail(25)).toHaveFocus();
  await user.keyboard('{Home}{ArrowRight}');
  expect(onGo).not.toHaveBeenCalled();
  await user.keyboard('{Enter}');
  expect(onGo).toHaveBeenCalledExactlyOnceWith(1);
  await user.tab();
  expect(stops()).toEqual([thumbnail(5)]);
});

test('right to left the arrows go as the slides lie', async () => {
  document.body.style.direction = 'rtl';
  const { user } = showStrip(25, 4);
  await user.tab();
  await user.keyboard('{ArrowLeft}');
  document.body.style.direction = '';
  expect(thumbnail(6)).toHaveFocus();
});

test('a click opens, and leaves the focus where it was', async () => {
  const { user, onGo } = showStrip(25, 4);
  await user.click(thumbnail(9));
  expect(onGo).toHaveBeenCalledExactlyOnceWith(8);
  expect(document.body).toHaveFocus();
});

test('of ten thousand slides a few dozen are there, each with its place in the whole', async () => {
  const { user, goTo } = showStrip(10_000, 4999);
  expect(links().length).toBeLessThan(40);
  expect(thumbnail('5,000').closest('li')).toHaveAttribute('aria-setsize', '10000');
  expect(thumbnail('5,000').closest('li')).toHaveAttribute('aria-posinset', '5000');
  await user.tab();
  await user.keyboard('{End}');
  expect(thumbnail('10,000')).toHaveFocus();
  goTo(0);
  expect(current()).toEqual([thumbnail(1)]);
  expect(links().length).toBeLessThan(40);
});

test('a thumbnail is fetched no wider than it is', () => {
  showStrip(3, 0);
  for (const source of thumbnail(1).querySelectorAll('source'))
    expect(source).toHaveAttribute('sizes', '90px');
});

const strip = () => screen.queryByRole('navigation', { name: 'Filmstrip' });

/** A window that has room for the strip, or has not. */
function beWide(isWide: boolean) {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('min-width: 60rem') ? isWide : query.includes('reduced-motion'),
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
}

afterEach(() => vi.unstubAllGlobals());

/** The harbour's first slide; T shows the strip, and hides it. */
async function openCover() {
  const view = renderAt('/galleries/harbour/cover');
  await screen.findByText('1 of 3');
  return view;
}

test('there is none unless the reader asks by T, which is kept', async () => {
  beWide(true);
  const { user, unmount } = await openCover();
  expect(strip()).not.toBeInTheDocument();
  await user.keyboard('t');
  expect(await screen.findByRole('navigation', { name: 'Filmstrip' })).toBeVisible();
  expect(document.documentElement).toHaveAttribute('data-filmstrip', 'shown');
  unmount();
  renderAt('/galleries/harbour/pier');
  expect(await screen.findByRole('navigation', { name: 'Filmstrip' })).toBeVisible();
  await user.keyboard('t');
  expect(strip()).not.toBeInTheDocument();
  expect(document.documentElement).toHaveAttribute('data-filmstrip', 'hidden');
});

test('a slide opened from it is shown, and its thumbnail keeps the focus', async () => {
  beWide(true);
  const { user } = await openCover();
  await user.keyboard('t');
  const first = await screen.findByRole('link', { name: 'Slide 1: What cover shows' });
  first.focus();
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(screen.getByText('1 of 3')).toBeVisible();
  await user.keyboard('{Enter}');
  expect(await screen.findByText('3 of 3')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Slide 3: What pier shows' })).toHaveFocus();
  await user.keyboard('t');
});

test('hidden while the focus is in it, it leaves the focus to the slideshow', async () => {
  beWide(true);
  const { user } = await openCover();
  await user.keyboard('t');
  (await screen.findByRole('link', { name: 'Slide 1: What cover shows' })).focus();
  await user.keyboard('t');
  expect(strip()).not.toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

test('a window without room for it has none, whatever was chosen', async () => {
  beWide(false);
  const { user } = await openCover();
  await user.keyboard('t');
  expect(document.documentElement).toHaveAttribute('data-filmstrip', 'shown');
  await new Promise((done) => setTimeout(done, 50));
  expect(strip()).not.toBeInTheDocument();
});
