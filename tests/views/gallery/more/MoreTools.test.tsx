import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { demonstration } from '../../../fixtures/demonstration.ts';
import { harbour } from '../../../fixtures/gallery.ts';
import { renderAt } from '../../../support/renderAt.tsx';

beforeEach(() => localStorage.clear());

const button = () => screen.getByRole('button', { name: 'More' });
const list = () => within(button().parentElement ?? document.body).queryByRole('list');

/** The harbour's second slide with the list of tools open. */
async function openList(gallery = harbour) {
  const documents = { ...demonstration, 'galleries/harbour.json': gallery };
  const view = renderAt('/galleries/harbour/crane', { documents });
  await screen.findByText('2 of 3');
  expect(button()).toHaveAttribute('aria-expanded', 'false');
  await view.user.click(button());
  await waitFor(() => expect(list()).toBeInTheDocument());
  expect(button()).toHaveAttribute('aria-expanded', 'true');
  return view;
}

const isClosed = () => {
  expect(list()).not.toBeInTheDocument();
  expect(button()).toHaveAttribute('aria-expanded', 'false');
};

const inList = (name: string) => within(list() ?? document.body).getByRole('button', { name });

test('the button opens and closes the list, and keeps the focus', async () => {
  const { user } = await openList();
  expect(button()).toHaveFocus();
  await user.click(button());
  isClosed();
});

test('Escape closes the list and no more, and the focus is on the button again', async () => {
  const { user } = await openList();
  await user.tab();
  expect(button()).not.toHaveFocus();
  await user.keyboard('{Escape}');
  isClosed();
  expect(button()).toHaveFocus();
  expect(window.location.pathname).toBe('/galleries/harbour/crane');
});

test('a press anywhere else closes it, and does there what it does', async () => {
  const { user } = await openList();
  await user.click(screen.getByRole('link', { name: 'Next slide' }));
  isClosed();
  expect(screen.getByText('3 of 3')).toBeVisible();
});

test('it closes when the focus goes on', async () => {
  const { user } = await openList();
  for (let stops = 0; list() && stops < 10; stops += 1) await user.tab();
  isClosed();
  expect(button()).not.toHaveFocus();
});

test('a tool that opens a window gives the focus back to the button', async () => {
  const { user } = await openList();
  await user.click(inList('Keyboard shortcuts'));
  isClosed();
  expect(button()).toHaveFocus();
  expect(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
});

test('the filmstrip is shown from it, and the tool then says what it does now', async () => {
  const { user } = await openList();
  await user.click(inList('Show filmstrip'));
  isClosed();
  expect(document.documentElement).toHaveAttribute('data-filmstrip', 'shown');
  await user.click(button());
  await waitFor(() => expect(list()).toBeInTheDocument());
  expect(inList('Hide filmstrip')).toBeInTheDocument();
});

test('the picture is printed from it', async () => {
  const print = vi.spyOn(window, 'print').mockReturnValue();
  const { user } = await openList();
  await user.click(inList('Print picture'));
  expect(print).toHaveBeenCalledOnce();
  isClosed();
});

test('the picture is not there to be downloaded unless the gallery says so', async () => {
  await openList();
  expect(screen.queryByRole('link', { name: 'Download picture' })).not.toBeInTheDocument();
});

test('where the gallery allows it, the picture’s largest file is there, named as its slide', async () => {
  await openList({ ...harbour, download: true });
  const link = screen.getByRole('link', { name: 'Download picture' });
  expect(link).toHaveAttribute('href', '/content/photos/crane-1500.jpg');
  expect(link).toHaveAttribute('download', 'crane.jpg');
});

test('a move by the keys leaves the list open', async () => {
  const { user } = await openList();
  await user.keyboard('{ArrowRight}');
  await screen.findByText('3 of 3');
  expect(list()).toBeInTheDocument();
});

test('it leads to the other pictures of those who made the one shown', async () => {
  const slides = harbour.slides.map((slide) => ({ ...slide, creator: 'Ada Kim, Erika Muster' }));
  await openList({ ...harbour, slides });
  const links = within(list() ?? document.body).getAllByRole('link', { name: /^Pictures by/ });
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Pictures by Ada Kim', '/photographers/ada-kim'],
    ['Pictures by Erika Muster', '/photographers/erika-muster'],
  ]);
});
