import { act, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderAt } from '../../support/renderAt.tsx';

const story = '/articles/lighthouse';

const findButton = () => screen.findByRole('button', { name: 'Read full story' });
const queryButton = () => screen.queryByRole('button', { name: 'Read full story' });
const rest = () => screen.getByText('Eleven keepers climbed its stairs.').closest('[id]');

test('the rest of a story is folded, and find-in-page can search it', async () => {
  renderAt(story);
  const button = await findButton();
  expect(button).toHaveAttribute('aria-expanded', 'false');
  expect(button).toHaveAttribute('aria-controls', rest()?.id);
  await waitFor(() => expect(rest()).toHaveAttribute('hidden', 'until-found'));
});

test('"Read full story" opens the fold and moves the focus to its first block', async () => {
  const { user } = renderAt(story);
  await user.click(await findButton());
  expect(rest()).not.toHaveAttribute('hidden');
  expect(queryButton()).toBeNull();
  const first = screen.getByRole('heading', { name: 'A hundred and twelve years' });
  await waitFor(() => expect(first).toHaveFocus());
});

test('a match of find-in-page opens the fold and leaves the focus alone', async () => {
  renderAt(story);
  await findButton();
  await act(async () => rest()?.dispatchEvent(new Event('beforematch', { bubbles: true })));
  expect(rest()).not.toHaveAttribute('hidden');
  expect(document.body).toHaveFocus();
});

test('an opened fold is still open after a visit to a gallery', async () => {
  const { user, goBack } = renderAt(story);
  await user.click(await findButton());
  await user.click(screen.getAllByRole('link', { name: 'See gallery' })[0] as HTMLElement);
  await screen.findByRole('region', { name: 'The harbour by night' });
  await goBack();
  await screen.findByRole('article');
  expect(queryButton()).toBeNull();
});

test('a new visit to the story shows it folded', async () => {
  const { user, unmount } = renderAt(story);
  await user.click(await findButton());
  unmount();
  renderAt(story);
  expect(await findButton()).toBeVisible();
});

test('an address with a fragment in the fold opens it', async () => {
  renderAt(`${story}#gallery-lamps`);
  expect(await screen.findByRole('figure', { name: 'Its lamps' })).toBeVisible();
  expect(queryButton()).toBeNull();
});
