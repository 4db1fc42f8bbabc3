import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { providePageSettings } from '../../../src/site/pageSettings.ts';
import { demonstration } from '../../fixtures/demonstration.ts';
import { galleryEntry, gold, storyEntries, storyEntry } from '../../fixtures/lists.ts';
import { demonstrationSite } from '../../support/demonstrationSite.ts';
import { renderAt } from '../../support/renderAt.tsx';

const documents = {
  ...demonstration,
  ...gold,
  'index/photographers/ada-kim.json': {
    name: 'Ada Kim',
    count: 1,
    fullPages: 0,
    entries: [{ kind: 'gallery', ...galleryEntry(4, { slide: 'dawn' }) }],
  },
  'index/topics/mixed.json': {
    name: 'Mixed',
    count: 2,
    fullPages: 0,
    entries: [
      { kind: 'gallery', ...galleryEntry(2) },
      { kind: 'story', ...storyEntry(1) },
    ],
  },
  'index/sections/world.json': {
    name: 'World',
    count: 1,
    fullPages: 0,
    entries: storyEntries(1, 1),
  },
};

beforeEach(() => providePageSettings({ ...demonstrationSite, sections: ['World', 'Sport'] }));

const heading = (name: string) => screen.findByRole('heading', { name, level: 1 });
const titles = () => screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent);
const pageLinks = () =>
  within(screen.getByRole('navigation', { name: 'Pages' }))
    .getAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href')]);

test('a topic shows its newest, says how many there are, and leads to the older ones', async () => {
  renderAt('/topics/gold', { documents });
  expect(await heading('Gold')).toBeVisible();
  expect(screen.getByText('The newest 37 of 61')).toBeVisible();
  expect(titles()).toHaveLength(37);
  expect(titles()[0]).toBe('Story 61');
  expect(pageLinks()).toEqual([['Older', '/topics/gold/1']]);
});

test('a full page says of which days it is, and leads to newer and older ones', async () => {
  const { user } = renderAt('/topics/gold/2', { documents });
  expect(await heading('Gold')).toBeVisible();
  expect(screen.getByText('January 25 – February 17, 2026')).toBeVisible();
  expect(titles()[0]).toBe('Story 48');
  expect(pageLinks()).toEqual([
    ['Newer', '/topics/gold'],
    ['Older', '/topics/gold/1'],
  ]);

  await user.click(screen.getByRole('link', { name: 'Older' }));
  expect(await screen.findByText('January 1 – 24, 2026')).toBeVisible();
  expect(pageLinks()).toEqual([
    ['Newer', '/topics/gold/2'],
    ['Newest', '/topics/gold'],
  ]);
});

test('a topic with one page has no links to others', async () => {
  renderAt('/topics/mixed', { documents });
  await heading('Mixed');
  expect(screen.queryByRole('navigation', { name: 'Pages' })).not.toBeInTheDocument();
});

test('galleries among stories say that they are galleries', async () => {
  renderAt('/topics/mixed', { documents });
  await heading('Mixed');
  const [gallery, story] = screen.getAllByRole('article');
  expect(gallery).toHaveTextContent(/Gallery.*Gallery 2.*2 photos/);
  expect(story).not.toHaveTextContent('Gallery');
});

test('a photographer’s galleries open at their first picture of each', async () => {
  renderAt('/photographers/ada-kim', { documents });
  expect(await heading('Pictures by Ada Kim')).toBeVisible();
  const card = screen.getByRole('link', { name: 'Gallery 4' });
  expect(card).toHaveAttribute('href', '/galleries/g4/dawn');
  expect(screen.getByRole('article')).toHaveTextContent('4 photos');
  expect(document.title).toMatch(/^Pictures by Ada Kim – /);
});

test('a section of the site is marked in its navigation', async () => {
  renderAt('/sections/world', { documents });
  expect(await heading('World')).toBeVisible();
  const link = within(screen.getByRole('navigation', { name: 'Sections' })).getByRole('link', {
    name: 'World',
  });
  expect(link).toHaveAttribute('aria-current', 'page');
});

test('a section without stories says so', async () => {
  renderAt('/sections/sport', { documents });
  expect(await heading('Sport')).toBeVisible();
  expect(screen.getByText('No stories yet.')).toBeVisible();
});

test.each(['/sections/weather', '/topics/silver', '/topics/gold/3', '/topics/gold/0'])(
  '%s, which the site does not have, is not found',
  async (path) => {
    renderAt(path, { documents });
    expect(await heading('Page not found')).toBeVisible();
  },
);

test('the description of a page names a few of its titles, not all', async () => {
  renderAt('/topics/gold', { documents });
  await heading('Gold');
  const description = document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content;
  expect(description).toMatch(/^Story 61 · Story 60 · /);
  expect(description?.length).toBeLessThanOrEqual(200);
});
