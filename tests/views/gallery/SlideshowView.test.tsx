import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { demonstration } from '../../fixtures/demonstration.ts';
import { harbour } from '../../fixtures/gallery.ts';
import { renderAt } from '../../support/renderAt.tsx';

beforeEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset.caption;
});

/** Opens the harbour at a slide, counted from 1. */
async function openSlide(place: number) {
  const view = renderAt(`/galleries/harbour/${harbour.slides[place - 1]?.id}`);
  await expectPlace(place);
  return view;
}

const expectPlace = (place: number) => screen.findByText(`${place} of 3`);
const next = () => screen.getByRole('link', { name: 'Next slide' });
const previous = () => screen.getByRole('link', { name: 'Previous slide' });

test('a gallery opens at its cover, named by its title', async () => {
  renderAt('/galleries/harbour');
  await expectPlace(1);
  const slideshow = screen.getByRole('region', { name: 'The harbour by night' });
  expect(slideshow).toHaveAttribute('aria-roledescription', 'slideshow');
  expect(within(slideshow).getByRole('img', { name: 'What cover shows' })).toBeInTheDocument();
  expect(document.title).toBe('The harbour by night – Diaporama');
});

test('a slide’s number becomes its id', async () => {
  renderAt('/galleries/harbour/2');
  await expectPlace(2);
  expect(window.location.pathname).toBe('/galleries/harbour/crane');
});

test.each(['no-such-slide', '0', '4', '99999999999999999999'])(
  'the slide “%s” is not found, and the gallery is offered',
  async (slide) => {
    renderAt(`/galleries/harbour/${slide}`);
    await screen.findByRole('heading', { level: 1, name: 'Picture not found' });
    expect(screen.getByRole('link', { name: 'Open the gallery' })).toBeInTheDocument();
  },
);

test('of moves in a row the title tells the last alone, after its picture', async () => {
  await openSlide(1);
  const titles = [document.title];
  const watching = new MutationObserver(() => {
    if (document.title !== titles.at(-1)) titles.push(document.title);
  });
  watching.observe(document.head, { subtree: true, childList: true, characterData: true });
  for (let press = 0; press < 2; press += 1) fireEvent.keyDown(window, { key: 'ArrowRight' });
  expect(screen.getByText('3 of 3')).toBeVisible();
  expect(document.title).toBe(titles[0]);
  await waitFor(() => expect(titles).toHaveLength(2));
  expect(titles[1]).toBe('3 of 3 · The harbour by night – Diaporama');
  watching.disconnect();
});

test('next and previous move, and the address and the title follow', async () => {
  const { user } = await openSlide(1);
  await user.click(next());
  await expectPlace(2);
  expect(screen.getByText('A crane waits.')).toBeVisible();
  await waitFor(() => expect(window.location.pathname).toBe('/galleries/harbour/crane'));
  expect(document.title).toBe('2 of 3 · The harbour by night – Diaporama');
  await user.click(previous());
  await expectPlace(1);
});

test('moving between slides adds no step to the history', async () => {
  const { user } = await openSlide(1);
  const steps = window.history.length;
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
  await expectPlace(2);
  expect(window.history).toHaveLength(steps);
});

test('at its ends a link says that it leads nowhere, and keeps the focus', async () => {
  const { user } = await openSlide(2);
  next().focus();
  await user.keyboard('{Enter}');
  await expectPlace(3);
  expect(next()).toHaveAttribute('aria-disabled', 'true');
  expect(next()).toHaveFocus();
  await user.click(next());
  await expectPlace(3);
  expect(previous()).not.toHaveAttribute('aria-disabled');
});

test('a click with a modifier is left to the browser', async () => {
  await openSlide(1);
  const isLeft = fireEvent.click(next(), { ctrlKey: true });
  expect(isLeft).toBe(true);
  await expectPlace(1);
});

test('the caption hides and shows, the credit stays, and the choice is kept', async () => {
  const { user, unmount } = await openSlide(2);
  await user.click(screen.getByRole('button', { name: 'Hide caption' }));
  expect(screen.getByText('A crane waits.')).not.toBeVisible();
  expect(screen.getByText('Photo by B. Diver')).toBeVisible();
  unmount();
  await openSlide(2);
  expect(screen.getByText('A crane waits.')).not.toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Show caption' }));
  expect(screen.getByText('A crane waits.')).toBeVisible();
});

test('a move is announced with its caption, or with what is seen where there is none', async () => {
  const { user } = await openSlide(1);
  await user.keyboard('{ArrowRight}');
  const status = screen.getAllByRole('status').at(-1);
  await waitFor(() =>
    expect(status).toHaveTextContent('2 of 3. A crane waits. Photo by B. Diver.'),
  );
  await user.keyboard('{ArrowLeft}');
  await waitFor(() =>
    expect(status).toHaveTextContent('1 of 3. What cover shows. Photo by A. Keeper.'),
  );
});

test('nothing is announced before the reader moves', async () => {
  await openSlide(2);
  await act(() => new Promise((done) => setTimeout(done, 500)));
  for (const status of screen.getAllByRole('status')) expect(status).toBeEmptyDOMElement();
});

test('a picture that fails says so beside its caption, and comes when tried again', async () => {
  const { user } = await openSlide(2);
  fireEvent.error(screen.getByRole('img', { name: 'What crane shows' }));
  expect(screen.getByRole('alert')).toHaveTextContent('This picture could not be loaded.');
  expect(screen.getByText('A crane waits.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  fireEvent.error(screen.getByRole('img', { name: 'What crane shows' }));
  act(() => void window.dispatchEvent(new Event('online')));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('a failed picture is left behind with its slide', async () => {
  const { user } = await openSlide(2);
  fireEvent.error(screen.getByRole('img', { name: 'What crane shows' }));
  await user.keyboard('{ArrowRight}');
  await expectPlace(3);
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('Escape leaves the zoom first, then the gallery', async () => {
  const { user } = await openSlide(2);
  await user.click(screen.getByRole('button', { name: 'Zoom in' }));
  await screen.findByRole('button', { name: 'Zoom out' });
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('button', { name: 'Zoom out' })).not.toBeInTheDocument();
  await user.keyboard('{Escape}');
  await screen.findByRole('article');
});

test('a gallery without a story leads to all stories', async () => {
  const { story: _, ...alone } = harbour;
  renderAt('/galleries/harbour', {
    documents: { ...demonstration, 'galleries/harbour.json': alone },
  });
  await expectPlace(1);
  expect(screen.getByRole('link', { name: 'All stories' })).toHaveAttribute('href', '/');
});

test('text from content is text, whatever it looks like', async () => {
  const [cover, ...rest] = harbour.slides;
  const caption = '<img src=x onerror="alert(1)"> <b>bold</b>';
  renderAt('/galleries/harbour', {
    documents: {
      ...demonstration,
      'galleries/harbour.json': { ...harbour, slides: [{ ...cover, caption }, ...rest] },
    },
  });
  await expectPlace(1);
  expect(screen.getByText(caption)).toBeVisible();
});
