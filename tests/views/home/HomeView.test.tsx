import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { demonstration } from '../../fixtures/demonstration.ts';
import { renderAt } from '../../support/renderAt.tsx';

test('the front page links to every story, with its date and its number of pictures', async () => {
  const { user } = renderAt('/');
  const [first, second] = await screen.findAllByRole('article');
  expect(first).toHaveTextContent('The lighthouse goes dark');
  expect(first).toHaveTextContent('December 7, 2017');
  expect(first).toHaveTextContent('4 photos');
  expect(second).not.toHaveTextContent('photo');

  await user.click(screen.getByRole('link', { name: 'The lighthouse goes dark' }));
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
    'The lighthouse goes dark',
  );
});

test('the front page lists every gallery with its count', async () => {
  renderAt('/');
  const galleries = await screen.findByRole('navigation', { name: 'Galleries' });
  const link = within(galleries).getByRole('link', { name: 'The harbour by night' });
  expect(link).toHaveAttribute('href', '/galleries/harbour');
  expect(galleries).toHaveTextContent('3 photos');
});

test('only the lead picture has a high priority', async () => {
  const { container } = renderAt('/');
  await screen.findAllByRole('article');
  expect(container.querySelectorAll('img[fetchpriority="high"]')).toHaveLength(1);
});

test('a store without stories says so', async () => {
  const documents = { ...demonstration, 'index.json': { stories: [], galleries: [], months: [] } };
  renderAt('/', { documents });
  expect(await screen.findByText('No stories yet.')).toBeVisible();
});

test('a store with galleries alone lists them, and misses no stories', async () => {
  const { galleries, months } = demonstration['index.json'];
  const documents = { ...demonstration, 'index.json': { stories: [], galleries, months } };
  renderAt('/', { documents });
  expect(await screen.findByRole('link', { name: 'The harbour by night' })).toBeVisible();
  expect(screen.queryByText('No stories yet.')).not.toBeInTheDocument();
});

test('the front page leads to the archive where that has more stories', async () => {
  const { 'index.json': list } = demonstration;
  const months = [{ month: '2017-12', stories: 3, galleries: 1 }];
  renderAt('/', { documents: { ...demonstration, 'index.json': { ...list, months } } });
  const link = await screen.findByRole('link', { name: 'All stories by month' });
  expect(link).toHaveAttribute('href', '/archive');
});

test('the front page that shows all there is does not', async () => {
  renderAt('/');
  await screen.findAllByRole('article');
  expect(screen.queryByRole('link', { name: 'All stories by month' })).not.toBeInTheDocument();
});
