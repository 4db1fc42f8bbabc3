import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { DigitalSource } from '../../../src/content/digitalSource.ts';
import { Caption } from '../../../src/viewer/caption/Caption.tsx';
import { LanguageProvider } from '../../../src/words/LanguageProvider.tsx';
import { pictureSlide } from '../../fixtures/picture.ts';

const slide = { ...pictureSlide('tower'), caption: 'A tower.', credit: 'Agency' };

test('a description at length waits closed under the caption until it is asked for', async () => {
  const user = userEvent.setup();
  const description = 'Seven storeys of stone.\n\nA lamp on top.';
  render(<Caption slide={{ ...slide, description }} isShown />);
  const summary = screen.getByText('Picture description');
  expect(screen.getByText('A lamp on top.')).not.toBeVisible();
  await user.click(summary);
  expect(screen.getByText('Seven storeys of stone.')).toBeVisible();
  expect(screen.getByText('A lamp on top.')).toBeVisible();
});

test('a description hides with the caption, and without one there is nothing to open', () => {
  const { rerender } = render(
    <Caption slide={{ ...slide, description: 'Stone.' }} isShown={false} />,
  );
  expect(screen.getByText('Picture description')).not.toBeVisible();
  expect(screen.getByText('Agency')).toBeVisible();
  rerender(<Caption slide={slide} isShown />);
  expect(screen.queryByText('Picture description')).toBeNull();
});

test('a correction is under the caption, dated, before the credit, and hides with the caption', () => {
  const corrections = [
    { date: '2026-12-03T09:00:00+09:00', text: 'The tower was given as 107 metres tall.' },
    { date: '2026-12-01', text: 'Its name was misspelled.' },
  ];
  const { container, rerender } = render(<Caption slide={{ ...slide, corrections }} isShown />);
  const paragraphs = [...container.querySelectorAll('p')].map((p) => p.textContent);
  expect(paragraphs).toEqual([
    'A tower.',
    'Corrected on December 3, 2026: The tower was given as 107 metres tall.',
    'Corrected on December 1, 2026: Its name was misspelled.',
    'Agency',
  ]);
  rerender(<Caption slide={{ ...slide, corrections }} isShown={false} />);
  expect(screen.getByText('Its name was misspelled.')).not.toBeVisible();
});

test('a correction of a slide without a caption is shown', () => {
  const corrections = [{ date: '2026-12-01', text: 'A caption named the wrong tower.' }];
  const { caption: _, credit: __, ...bare } = slide;
  render(<Caption slide={{ ...bare, corrections }} isShown />);
  expect(screen.getByText('A caption named the wrong tower.')).toBeVisible();
});

test('a licence is a link beside the credit, wherever it leads', () => {
  const addresses = {
    'http://agency.example/licence': 'http://agency.example/licence',
    'https://agency.example/licence': 'https://agency.example/licence',
    'licences/ours.html': '/content/licences/ours.html',
  };
  for (const [licenseUrl, href] of Object.entries(addresses)) {
    const { unmount } = render(<Caption slide={{ ...slide, licenseUrl }} isShown={false} />);
    expect(screen.getByRole('link', { name: 'Licence' })).toHaveAttribute('href', href);
    unmount();
  }
});

test('a picture that is no photograph says so in its credit line', () => {
  const said: [DigitalSource, string | undefined][] = [
    ['trainedAlgorithmicMedia', 'Made with AI'],
    ['compositeWithTrainedAlgorithmicMedia', 'Edited with AI'],
    ['digitalCreation', 'Illustration'],
    ['algorithmicMedia', 'Drawn by a program'],
    ['digitalCapture', undefined],
    ['negativeFilm', undefined],
    ['humanEdits', undefined],
  ];
  for (const [digitalSource, origin] of said) {
    const { container, unmount } = render(<Caption slide={{ ...slide, digitalSource }} isShown />);
    const line = origin === undefined ? 'Agency' : `Agency · ${origin}`;
    expect(container.querySelector('figcaption p[class]')).toHaveTextContent(line);
    unmount();
  }
  render(
    <Caption
      slide={{ ...pictureSlide('x'), digitalSource: 'trainedAlgorithmicMedia' }}
      isShown={false}
    />,
  );
  expect(screen.getByText('Made with AI')).toBeVisible();
});

test('how a picture came about is told in the language of the interface, beside a credit in another', () => {
  render(
    <LanguageProvider content="fr">
      <Caption slide={{ ...slide, digitalSource: 'trainedAlgorithmicMedia' }} isShown />
    </LanguageProvider>,
  );
  const origin = screen.getByText('Made with AI');
  expect(origin.closest('[lang]')).toHaveAttribute('lang', 'en');
  expect(screen.getByText(/Agency/).closest('[lang]')).toHaveAttribute('lang', 'fr');
});

test('a slide of which nothing is known has no caption at all', () => {
  const { container } = render(<Caption slide={pictureSlide('x')} isShown />);
  expect(container).toBeEmptyDOMElement();
});

test('a paragraph said twice leaves nothing behind when the next slide comes', () => {
  const report = vi.spyOn(console, 'error');
  const twice = { ...slide, caption: 'Kept.\n\nKept.\n\nGone.' };
  const { rerender } = render(<Caption slide={twice} isShown />);
  expect(screen.getAllByText('Kept.')).toHaveLength(2);
  rerender(<Caption slide={{ ...slide, caption: 'Another.\n\nOne more.' }} isShown />);
  expect(screen.queryByText('Kept.')).toBeNull();
  expect(screen.getByText('One more.')).toBeVisible();
  expect(report).not.toHaveBeenCalled();
});
