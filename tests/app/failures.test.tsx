import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { demonstration } from '../fixtures/demonstration.ts';
import { renderAt } from '../support/renderAt.tsx';

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

test('an unknown address shows a not-found page with a link to the stories', async () => {
  const { user } = renderAt('/nowhere');
  await heading('Page not found');
  expect(document.title).toBe('Page not found – Diaporama');
  await user.click(screen.getAllByRole('link', { name: 'All stories' })[0] as HTMLElement);
  expect(await screen.findAllByRole('article')).toHaveLength(2);
});

test('an unknown story is named', async () => {
  renderAt('/articles/lighthuose');
  const title = await heading('Story not found');
  await waitFor(() => expect(title).toHaveFocus());
  expect(screen.getByText(/There is no story “lighthuose”/)).toBeVisible();
});

test('an unknown gallery is named', async () => {
  renderAt('/galleries/harbor');
  await heading('Gallery not found');
  expect(screen.getByText(/There is no gallery “harbor”/)).toBeVisible();
});

test('an unknown slide is named with its gallery, which is linked', async () => {
  const { user } = renderAt('/galleries/harbour/whale');
  await heading('Picture not found');
  expect(screen.getByText(/“The harbour by night” has no picture “whale”/)).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'Open the gallery' }));
  expect(await screen.findByRole('region', { name: 'The harbour by night' })).toBeVisible();
});

test('an unreachable store is reported, with the focus on the heading', async () => {
  renderAt('/articles/lighthouse', { isDown: true });
  const title = await heading('This story can’t be reached');
  await waitFor(() => expect(title).toHaveFocus());
});

test('"Try again" shows the story once the store answers', async () => {
  const { user, store } = renderAt('/articles/lighthouse', { isDown: true });
  await user.click(await screen.findByRole('button', { name: 'Try again' }));
  await heading('This story can’t be reached');
  store.isDown = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await heading('The lighthouse goes dark')).toBeVisible();
});

test('the page retries when the connection is back', async () => {
  const { store } = renderAt('/articles/lighthouse', { isDown: true });
  await heading('This story can’t be reached');
  store.isDown = false;
  window.dispatchEvent(new Event('online'));
  expect(await heading('The lighthouse goes dark')).toBeVisible();
});

test('a failure is cleared when the reader leaves, and retried on return', async () => {
  const { user, store, goBack } = renderAt('/articles/lighthouse', { isDown: true });
  await heading('This story can’t be reached');
  store.isDown = false;
  await user.click(screen.getAllByRole('link', { name: 'All stories' })[0] as HTMLElement);
  await screen.findAllByRole('article');
  await goBack();
  expect(await heading('The lighthouse goes dark')).toBeVisible();
});

test('a broken document is blamed on the site, and reported', async () => {
  const report = vi.spyOn(window, 'reportError').mockImplementation(() => {});
  const documents = { ...demonstration, 'articles/lighthouse.json': { slug: 'lighthouse' } };
  renderAt('/articles/lighthouse', { documents });
  await heading('This story can’t be shown');
  expect(screen.getByText(/This is our fault/)).toBeVisible();
  await waitFor(() => expect(report).toHaveBeenCalled());
  expect(String(report.mock.lastCall?.[0])).toContain('articles/lighthouse.json: at title');
});

test('a slow page says that it is loading', async () => {
  const { store } = renderAt('/articles/lighthouse');
  expect(screen.getByRole('status')).toHaveTextContent('Loading…');
  expect(store.asked).toEqual(['articles/lighthouse.json']);
  await heading('The lighthouse goes dark');
});
