import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { demonstration } from '../../fixtures/demonstration.ts';
import { months, november } from '../../fixtures/lists.ts';
import { renderAt } from '../../support/renderAt.tsx';

const documents = {
  ...demonstration,
  'index.json': { stories: [], galleries: [], months },
  'index/2026-11.json': november,
};

const heading = (name: string, level: number) => screen.findByRole('heading', { name, level });

test('the archive lists the months of each year, with what they have', async () => {
  renderAt('/archive', { documents });
  expect(await heading('Archive', 1)).toBeVisible();
  const years = screen.getAllByRole('heading', { level: 2 });
  expect(years.map(({ textContent }) => textContent)).toEqual(['2026', '2025']);
  const links = within(screen.getByRole('main')).getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['2026', '/archive/2026'],
    ['November', '/archive/2026/11'],
    ['September', '/archive/2026/09'],
    ['2025', '/archive/2025'],
    ['December', '/archive/2025/12'],
  ]);
  expect(screen.getByText('2 stories · 3 galleries')).toBeVisible();
  expect(screen.getByText('1 story')).toBeVisible();
});

test('a year has its months, and leads to the years before and after', async () => {
  const { user } = renderAt('/archive/2026', { documents });
  expect(await heading('2026', 1)).toBeVisible();
  expect(screen.getByText('3 stories · 3 galleries')).toBeVisible();
  expect(screen.getByRole('link', { name: 'November' })).toBeVisible();
  expect(screen.queryByRole('link', { name: /Newer/ })).not.toBeInTheDocument();

  await user.click(screen.getByRole('link', { name: 'Older 2025' }));
  expect(await heading('2025', 1)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Newer 2026' })).toBeVisible();
});

test('a month lists its days, newest first, each gallery with its story', async () => {
  renderAt('/archive/2026/11', { documents });
  expect(await heading('November 2026', 1)).toBeVisible();
  const main = screen.getByRole('main');
  const days = within(main).getAllByRole('heading', { level: 2 });
  expect(days.map(({ textContent }) => textContent)).toEqual([
    'Monday, November 30',
    'Monday, November 2',
  ]);

  const mine = screen.getByRole('link', { name: 'The mine' }).closest('li');
  if (!mine) throw new Error('The story is in no list.');
  expect(mine).toHaveTextContent(/World.*31 photos/);
  const galleries = within(mine).getAllByRole('listitem');
  expect(galleries.map(({ textContent }) => textContent)).toEqual([
    'In the pit 25 photos',
    'The crew 6 photos',
  ]);

  // Its story is of another month.
  const flood = screen.getByRole('link', { name: 'After the flood' });
  expect(flood).toHaveAttribute('href', '/galleries/flood');
  expect(flood.closest('li')).toHaveTextContent(/Gallery.*1 photo/);
});

test('a month leads up to its year and to the archive', async () => {
  renderAt('/archive/2026/11', { documents });
  const above = await screen.findByRole('navigation', { name: 'Breadcrumb' });
  const links = within(above).getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Archive', '/archive'],
    ['2026', '/archive/2026'],
  ]);
});

test('an archive without anything says so', async () => {
  renderAt('/archive', {
    documents: { ...documents, 'index.json': { stories: [], galleries: [], months: [] } },
  });
  expect(await screen.findByText('No stories yet.')).toBeVisible();
});

test.each(['/archive/2024', '/archive/2026/10', '/archive/2026/13', '/archive/today'])(
  '%s, which has nothing, is not found',
  async (path) => {
    renderAt(path, { documents });
    expect(await heading('Page not found', 1)).toBeVisible();
  },
);

test('pages lead to the archive in their footers', async () => {
  renderAt('/', { documents: demonstration });
  const footer = await screen.findByRole('contentinfo');
  expect(within(footer).getByRole('link', { name: 'Archive' })).toHaveAttribute('href', '/archive');
});
