import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderAt } from '../support/renderAt.tsx';

const scrollTo = (top: number) => act(() => window.scrollTo(0, top));
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

async function openHarbour(user: ReturnType<typeof renderAt>['user']) {
  const teaser = await screen.findByRole('figure', { name: 'The harbour by night' });
  await user.click(within(teaser).getByRole('link'));
  await screen.findByRole('region', { name: 'The harbour by night' });
}

test('the browser places the focus on the first page', async () => {
  renderAt('/articles/charts');
  await heading('How to read a sea chart');
  expect(document.body).toHaveFocus();
});

test('a new page starts at its top, with the focus on its heading', async () => {
  const { user } = renderAt('/');
  const link = await screen.findByRole('link', { name: 'The lighthouse goes dark' });
  scrollTo(700);
  await user.click(link);
  const title = await heading('The lighthouse goes dark');
  await waitFor(() => expect(title).toHaveFocus());
  expect(window.scrollY).toBe(0);
});

test('Back from a gallery restores the scroll position and the focus on the teaser’s link', async () => {
  const { user, goBack } = renderAt('/articles/lighthouse');
  await screen.findByRole('article');
  scrollTo(1200);
  await openHarbour(user);
  await goBack();
  const teaser = await screen.findByRole('figure', { name: 'The harbour by night' });
  await waitFor(() => expect(within(teaser).getByRole('link')).toHaveFocus());
  expect(window.scrollY).toBe(1200);
});

test('Back to the front page returns to the story’s link', async () => {
  const { user, goBack } = renderAt('/');
  await user.click(await screen.findByRole('link', { name: 'The lighthouse goes dark' }));
  await heading('The lighthouse goes dark');
  await goBack();
  const link = await screen.findByRole('link', { name: 'The lighthouse goes dark' });
  await waitFor(() => expect(link).toHaveFocus());
});

test('"Back to story" leads to the teaser if the gallery was opened by its address', async () => {
  const { user } = renderAt('/galleries/harbour/crane');
  await user.click(await screen.findByRole('link', { name: 'Back to story' }));
  const teaser = await screen.findByRole('figure', { name: 'The harbour by night' });
  const seeGallery = within(teaser).getByRole('link', { name: 'See gallery' });
  await waitFor(() => expect(seeGallery).toHaveFocus());
});

test('the skip link moves the focus to the main content without a history entry', async () => {
  const { user } = renderAt('/articles/charts');
  await heading('How to read a sea chart');
  const steps = window.history.length;
  await user.tab();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('main')).toHaveFocus();
  expect(window.history).toHaveLength(steps);
});

test('a story is prefetched when its link is hovered', async () => {
  const { user, store } = renderAt('/');
  await user.hover(await screen.findByRole('link', { name: 'How to read a sea chart' }));
  await waitFor(() => expect(store.asked).toContain('articles/charts.json'));
});
