import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useReducer } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { LiveRegion } from '../../src/ui/LiveRegion.tsx';
import { Slides } from '../../src/viewer/state/slides.ts';
import { reduceViewer, startAt } from '../../src/viewer/state/viewerState.ts';
import { Viewer, type ViewerHost } from '../../src/viewer/Viewer.tsx';
import { harbour } from '../fixtures/gallery.ts';

beforeEach(() => localStorage.clear());

const slides = new Slides(harbour, () => Promise.reject(new Error('Nothing is to be fetched.')));

const host: ViewerHost = {
  urls: { slide: (id) => `#${id}`, all: (id) => `#all-${id}` },
  sizesOf: () => '100vw',
  fullScreen: { isPossible: false, isOn: false, toggle: () => {} },
  isArrival: false,
  layout: {},
  onSeeAll: () => {},
  onShowKeys: () => {},
};

/** The viewer with neither router nor query client: its host is this test. */
function Alone({ with: parts }: { with: Partial<ViewerHost> }) {
  const [state, dispatch] = useReducer(reduceViewer, startAt(0, slides.count));
  return (
    <>
      <Viewer
        {...host}
        {...parts}
        title={harbour.title}
        slides={slides}
        state={state}
        dispatch={dispatch}
      />
      <LiveRegion />
    </>
  );
}

function open(parts: Partial<ViewerHost> = {}) {
  render(<Alone with={parts} />);
  return userEvent.setup();
}

const link = (name: string) => screen.getByRole('link', { name });
const expectPosition = (number: number) =>
  expect(screen.getByText(`${number} of 3`)).toBeInTheDocument();

test('a viewer is a region named by the gallery’s title, with its first slide', () => {
  open();
  const region = screen.getByRole('region', { name: 'The harbour by night' });
  expect(region).toHaveAttribute('aria-roledescription', 'slideshow');
  expect(within(region).getByRole('heading', { level: 1 })).toHaveTextContent(harbour.title);
  expect(within(region).getByRole('img', { name: 'What cover shows' })).toBeInTheDocument();
  expectPosition(1);
});

test('next and previous are links to where the host has the slides, and move', async () => {
  const user = open();
  expect(link('Next slide')).toHaveAttribute('href', '#crane');
  expect(link('Previous slide')).toHaveAttribute('aria-disabled', 'true');
  await user.click(link('Next slide'));
  expectPosition(2);
  expect(screen.getByRole('img', { name: 'What crane shows' })).toBeInTheDocument();
  expect(link('Previous slide')).toHaveAttribute('href', '#cover');
  await user.click(link('Previous slide'));
  expectPosition(1);
});

test('keys move, and quick presses are all counted', async () => {
  const user = open();
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expectPosition(3);
  await user.keyboard('{Home}');
  expectPosition(1);
  await user.keyboard('3');
  expectPosition(3);
});

test('the caption hides and shows, and the host hears of it', async () => {
  const onCaption = vi.fn();
  const user = open({ onCaption });
  await user.keyboard('{ArrowRight}');
  expect(screen.getByText('A crane waits.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Hide caption' }));
  expect(screen.getByText('A crane waits.')).not.toBeVisible();
  expect(screen.getByText('Photo by B. Diver')).toBeVisible();
  await user.keyboard('c');
  expect(screen.getByText('A crane waits.')).toBeVisible();
  expect(onCaption.mock.calls).toEqual([[false], [true]]);
});

test('the slide at which the reader rests is announced, none of those passed', async () => {
  const user = open();
  const heard = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
  const passed: string[] = [];
  const watching = new MutationObserver(() => passed.push(...heard()));
  watching.observe(document.body, { subtree: true, childList: true, characterData: true });
  await user.keyboard('{ArrowRight}{ArrowRight}');
  await waitFor(() => expect(heard().join('')).toMatch(/^3 of 3\./));
  expect(passed.join(' ')).not.toMatch(/2 of 3/);
  watching.disconnect();
});

test('a slide is announced on arrival, with the word that says what it is in', async () => {
  open({ isArrival: true });
  const heard = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
  await waitFor(() => expect(heard().join('')).toMatch(/^slideshow\. 1 of 3\./i));
});

test('See all, the list of keys and the way out are the host’s', async () => {
  const asked: string[] = [];
  const user = open({
    onSeeAll: () => asked.push('see all'),
    onShowKeys: () => asked.push('keys'),
    onLeave: () => asked.push('leave'),
    wayOut: <a href="#story">Back to story</a>,
  });
  expect(link('See all')).toHaveAttribute('href', '#all-cover');
  await user.click(link('See all'));
  await user.keyboard('?g');
  await user.keyboard('z{Escape}');
  expect(asked).toEqual(['see all', 'keys', 'see all']);
  await user.keyboard('{Escape}');
  expect(asked.at(-1)).toBe('leave');
  expect(link('Back to story')).toBeInTheDocument();
});

test('without a way out, Escape does nothing', async () => {
  const user = open();
  await user.keyboard('{Escape}');
  expectPosition(1);
});

test('Escape leaves when full screen has ended, even before that is rendered', async () => {
  const toggle = vi.fn();
  const onLeave = vi.fn();
  const user = open({ fullScreen: { isPossible: true, isOn: true, toggle }, onLeave });
  await user.click(screen.getByRole('region', { name: harbour.title }));
  await user.keyboard('{Escape}');
  expect(onLeave).toHaveBeenCalledTimes(1);
  expect(toggle).not.toHaveBeenCalled();
});
