import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderAt } from '../../support/renderAt.tsx';

const place = (count: number) => screen.findByText(`${count} of 3`);
const slide = (name: RegExp) => screen.findByRole('link', { name });

test('every slide is a link named by its place and what it shows', async () => {
  renderAt('/galleries/harbour/all');
  const list = await screen.findByRole('list', { name: 'The harbour by night' });
  const names = within(list)
    .getAllByRole('link')
    .map((link) => link.getAttribute('aria-label'));
  expect(names).toEqual([
    'Slide 1: What cover shows',
    'Slide 2: What crane shows',
    'Slide 3: What pier shows',
  ]);
  expect(document.title).toBe('All 3 photos · The harbour by night – Diaporama');
});

test('it opens at the slide it was opened from, with the focus there', async () => {
  const { user } = renderAt('/galleries/harbour/crane');
  await place(2);
  await user.click(screen.getByRole('link', { name: 'See all' }));
  await waitFor(async () => expect(await slide(/^Slide 2/)).toHaveFocus());
  expect(await slide(/^Slide 2/)).toHaveAttribute('aria-current', 'true');
});

test('it is one tab stop, and the arrow keys move within', async () => {
  const { user } = renderAt('/galleries/harbour/crane');
  await place(2);
  await user.keyboard('g');
  await waitFor(async () => expect(await slide(/^Slide 2/)).toHaveFocus());
  await user.keyboard('{ArrowRight}');
  await waitFor(async () => expect(await slide(/^Slide 3/)).toHaveFocus());
  await user.tab({ shift: true });
  expect(screen.getByRole('link', { name: 'Back to slide' })).toHaveFocus();
  await user.tab();
  await waitFor(async () => expect(await slide(/^Slide 3/)).toHaveFocus());
});

test('Escape and G lead back to the slide it was opened from', async () => {
  const { user } = renderAt('/galleries/harbour/pier');
  await place(3);
  for (const key of ['{Escape}', 'g']) {
    await user.keyboard('g');
    await slide(/^Slide 1/);
    await user.keyboard(key);
    await place(3);
  }
});

test('reached by its address it opens a slide in its own place in the history', async () => {
  const { user } = renderAt('/galleries/harbour/all');
  const steps = window.history.length;
  await user.click(await slide(/^Slide 3/));
  await place(3);
  await waitFor(() => expect(window.location.pathname).toBe('/galleries/harbour/pier'));
  expect(window.history).toHaveLength(steps);
});
