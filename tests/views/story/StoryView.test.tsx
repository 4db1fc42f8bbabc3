import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { providePageSettings } from '../../../src/site/pageSettings.ts';
import { storyQuery } from '../../../src/views/queries.ts';
import { demonstration } from '../../fixtures/demonstration.ts';
import { lighthouse } from '../../fixtures/story.ts';
import { demonstrationSite } from '../../support/demonstrationSite.ts';
import { renderAt } from '../../support/renderAt.tsx';

const story = '/articles/lighthouse';

test('a story shows its title, standfirst, author and the date spelled out', async () => {
  renderAt(story);
  const article = await screen.findByRole('article');
  expect(within(article).getByRole('heading', { level: 1 })).toHaveTextContent(
    'The lighthouse goes dark',
  );
  expect(article).toHaveTextContent('After 112 years its keeper switches it off.');
  expect(article).toHaveTextContent('By the harbour desk');
  expect(screen.getByText('December 7, 2017')).toHaveAttribute('datetime', '2017-12-07');
  expect(article).not.toHaveTextContent('published in');
});

test('a story says when it was changed, in the time zone of its author', async () => {
  const changed = { ...lighthouse, modified: '2017-12-09T01:30:00+09:00' };
  const documents = { ...demonstration, 'articles/lighthouse.json': changed };
  renderAt(story, { documents });
  const article = await screen.findByRole('article');
  expect(article).toHaveTextContent('Updated on December 9, 2017.');
  expect(within(article).getByText('December 9, 2017')).toHaveAttribute(
    'datetime',
    '2017-12-09T01:30:00+09:00',
  );
});

test('a corrected story says so under its title, and what was wrong at its end', async () => {
  const corrected = {
    ...lighthouse,
    modified: '2026-12-03',
    corrections: [
      { date: '2026-12-03', text: 'The light burned for 112 years, not 121.' },
      { date: '2026-12-01', text: 'The keeper’s name was misspelled.' },
    ],
  };
  renderAt(story, { documents: { ...demonstration, 'articles/lighthouse.json': corrected } });
  const article = await screen.findByRole('article');
  const section = within(article).getByRole('region', { name: 'Corrections' });
  const note = within(article).getByRole('link', { name: /^Corrected on/ });
  expect(note).toHaveTextContent('Corrected on December 3, 2026.');
  expect(note).toHaveAttribute('href', `#${section.id}`);
  expect(article).not.toHaveTextContent('Updated on');
  expect(section).toHaveTextContent(
    /Corrected on December 3, 2026: The light burned.*Corrected on December 1, 2026: The keeper’s/,
  );
  expect(article.lastElementChild).toBe(section);
});

test('a story that was updated after its correction says both', async () => {
  const corrected = {
    ...lighthouse,
    modified: '2026-12-05',
    corrections: [{ date: '2026-12-03', text: 'The light burned for 112 years, not 121.' }],
  };
  renderAt(story, { documents: { ...demonstration, 'articles/lighthouse.json': corrected } });
  const article = await screen.findByRole('article');
  expect(article).toHaveTextContent('Updated on December 5, 2026.');
  expect(article).toHaveTextContent('Corrected on December 3, 2026.');
});

test('a drop cap stands only beside a paragraph of three lines', async () => {
  const startingWith = (text: string) => ({
    ...demonstration,
    'articles/lighthouse.json': {
      ...lighthouse,
      blocks: [{ kind: 'paragraph', runs: [{ text }] }],
    },
  });
  const hasDropCap = async (text: string) => {
    const { unmount } = renderAt(story, { documents: startingWith(text) });
    const paragraph = await screen.findByText(text);
    const isSet = /dropCap/.test(paragraph.closest('p')?.parentElement?.className ?? '');
    unmount();
    return isSet;
  };
  expect(await hasDropCap('The light went out.')).toBe(false);
  expect(await hasDropCap('The light went out over the harbour. '.repeat(5).trim())).toBe(true);
});

test('the page has the title of the story', async () => {
  renderAt(story);
  await waitFor(() => expect(document.title).toBe('The lighthouse goes dark – Diaporama'));
});

test('emphasis and links in the text are rendered', async () => {
  renderAt(story);
  expect(await screen.findByText('never')).toBeInstanceOf(HTMLElement);
  expect(screen.getByText('never').tagName).toBe('EM');
  const link = screen.getByRole('link', { name: 'the log says' });
  expect(link).toHaveAttribute('href', 'https://example.com/log');
  expect(link).toHaveAttribute('rel', 'noopener');
});

test('a gallery teaser is a figure named by the gallery, with its count and one link', async () => {
  renderAt(story);
  const teaser = await screen.findByRole('figure', { name: 'The harbour by night' });
  expect(within(teaser).getByText('3 photos')).toBeVisible();
  expect(within(teaser).getAllByRole('link')).toHaveLength(1);
  expect(within(teaser).getByRole('link', { name: 'See gallery' })).toHaveAttribute(
    'href',
    '/galleries/harbour',
  );
});

test('a gallery of one picture has the singular', async () => {
  const { user } = renderAt(story);
  await user.click(await screen.findByRole('button', { name: 'Read full story' }));
  expect(screen.getByRole('figure', { name: 'Its lamps' })).toHaveTextContent('1 photo');
});

test('the first picture of a story is loaded at once, the others lazily', async () => {
  const { container } = renderAt(story);
  await screen.findByRole('article');
  const pictures = container.querySelectorAll('picture img');
  const [first, ...others] = pictures;
  expect(first).toHaveAttribute('loading', 'eager');
  for (const other of others) expect(other).toHaveAttribute('loading', 'lazy');
});

test('every picture reserves its space', async () => {
  const { container } = renderAt(story);
  await screen.findByRole('article');
  for (const image of container.querySelectorAll('img, video')) {
    expect(image).toHaveAttribute('width');
    expect(image).toHaveAttribute('height');
  }
});

test('the film has captions and loads nothing before it is started', async () => {
  const { user } = renderAt(story);
  await user.click(await screen.findByRole('button', { name: 'Read full story' }));
  const film = within(screen.getByRole('region', { name: 'Now watch' })).getByLabelText(
    'The light turns',
  );
  expect(film).toHaveAttribute('preload', 'none');
  const captions = film.querySelector('track');
  expect(captions).toHaveAttribute('kind', 'captions');
  expect(captions).toHaveAttribute('src', '/content/films/light.vtt');
});

test('a film has its transcript below it, in its language', async () => {
  const { user } = renderAt(story);
  await user.click(await screen.findByRole('button', { name: 'Read full story' }));
  const watch = within(screen.getByRole('region', { name: 'Now watch' }));
  await user.click(watch.getByText('Transcript'));
  expect(watch.getByText('It goes out.')).toBeVisible();
  expect(watch.getByText('It goes out.').closest('[lang]')).toHaveAttribute('lang', 'en');
});

test('a film that cannot be played is offered as a link to its file', async () => {
  const { user, container } = renderAt(story);
  await user.click(await screen.findByRole('button', { name: 'Read full story' }));
  container.querySelector('video source')?.dispatchEvent(new Event('error'));
  const sentence = await within(screen.getByRole('region', { name: 'Now watch' })).findByRole(
    'status',
  );
  expect(within(sentence).getByRole('link')).toHaveAttribute('href', '/content/films/light.mp4');
});

test('"See also" links to a story, a gallery and another site', async () => {
  const { user } = renderAt(story);
  await user.click(await screen.findByRole('button', { name: 'Read full story' }));
  const links = within(screen.getByRole('navigation', { name: 'See also' })).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/articles/charts',
    '/galleries/harbour',
    'https://example.com/',
  ]);
});

test('a failed refresh leaves the story in place', async () => {
  const { store, client } = renderAt(story);
  await screen.findByRole('article');
  store.isDown = true;
  await client.refetchQueries(storyQuery('lighthouse'));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('The lighthouse goes dark');
});

test('a story leads to its topics', async () => {
  const topics = ['Lighthouses', 'Sea & shore', '???'];
  const documents = { ...demonstration, 'articles/lighthouse.json': { ...lighthouse, topics } };
  renderAt(story, { documents });
  const list = await screen.findByRole('navigation', { name: 'Topics' });
  const links = within(list).getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Lighthouses', '/topics/lighthouses'],
    ['Sea & shore', '/topics/sea-shore'],
  ]);
});

test('a story without topics has no list of them', async () => {
  renderAt(story);
  await screen.findByRole('article');
  expect(screen.queryByRole('navigation', { name: 'Topics' })).not.toBeInTheDocument();
});

test('a story leads to its section, if the site has that', async () => {
  providePageSettings({ ...demonstrationSite, sections: ['Coast'] });
  const documents = {
    ...demonstration,
    'articles/lighthouse.json': { ...lighthouse, section: 'Coast' },
  };
  renderAt(story, { documents });
  const article = await screen.findByRole('article');
  // Once: its kicker is the section.
  const link = within(article).getByRole('link', { name: 'Coast' });
  expect(link).toHaveAttribute('href', '/sections/coast');
  expect(within(article).getAllByText('Coast')).toHaveLength(1);
});

test('a section that the site does not have is no link', async () => {
  const documents = {
    ...demonstration,
    'articles/lighthouse.json': { ...lighthouse, section: 'Maps' },
  };
  renderAt(story, { documents });
  const article = await screen.findByRole('article');
  expect(article).toHaveTextContent('Coast');
  expect(article).not.toHaveTextContent('Maps');
});
