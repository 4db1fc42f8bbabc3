import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { manyTongues } from '../fixtures/languages.ts';
import { english, textsOf } from '../support/catalogues.ts';

/** What English would be known by: the texts of its catalogue, or what stands around the numbers in them. */
const englishWords = [...textsOf(english, 'en')]
  .filter(([path]) => !path.startsWith('keys.') || !/^keys\.(home|end|page|shift|esc)/.test(path))
  // A German word, too.
  .filter(([, text]) => text !== 'Illustration')
  .flatMap(([, text]) => text.split(/[\d“”[\]]+/))
  .map((words) => words.trim())
  .filter((words) => words.length > 3 && words !== 'Diaporama');

/** Everything that the page says to a reader who sees or hears it. */
function said(): string[] {
  const texts = [document.title];
  for (const element of document.querySelectorAll('body, body *')) {
    for (const name of ['aria-label', 'aria-roledescription', 'alt', 'title', 'placeholder'])
      texts.push(element.getAttribute(name) ?? '');
    for (const node of element.childNodes)
      if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? '');
  }
  return texts.map((text) => text.trim()).filter(Boolean);
}

function englishSaid(): string[] {
  return said().filter((text) => englishWords.some((words) => text.includes(words)));
}

/** The app anew, in a site of that language. */
async function openIn(site: string, path: string, options: { isDown?: boolean } = {}) {
  vi.stubEnv('VITE_LANG', site);
  vi.resetModules();
  const { loadWords } = await import('../../src/words/loadWords.ts');
  await loadWords();
  const { renderAt } = await import('../support/renderAt.tsx');
  renderAt(path, { documents: manyTongues, ...options });
  await screen.findAllByRole('heading', { level: 1 });
}

const html = document.documentElement;

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe.each([
  ['de', 'ltr', 'Ganzen Artikel lesen', 'Tastenkürzel', 'Einbetten'],
  ['ko', 'ltr', '기사 전체 읽기', '키보드 단축키', '퍼가기'],
  ['ar', 'rtl', 'قراءة المقال كاملًا', 'اختصارات لوحة المفاتيح', 'تضمين'],
])('in %s', (lang, direction, readFullStory, shortcuts, embed) => {
  it('a story says no English word, in a site that is English otherwise', async () => {
    await openIn('en', `/articles/lighthouse-${lang}`);
    expect([html.lang, html.dir]).toEqual([lang, direction]);
    await userEvent.click(screen.getByRole('button', { name: readFullStory }));
    await screen.findAllByRole('row');
    expect(englishSaid()).toEqual([]);
  });

  it('a slide, its list of keys and its embed dialog say none', async () => {
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe() {}
        disconnect() {}
      },
    );
    await openIn('en', `/galleries/harbour-${lang}/slide-b`);
    expect([html.lang, html.dir]).toEqual([lang, direction]);
    for (const name of [shortcuts, embed]) {
      await userEvent.click(screen.getByRole('button', { name }));
      expect(await screen.findByRole('dialog')).toBeVisible();
      expect(englishSaid()).toEqual([]);
      screen.getByRole<HTMLDialogElement>('dialog').close();
    }
    vi.unstubAllGlobals();
  });

  it('the grid says none', async () => {
    await openIn('en', `/galleries/harbour-${lang}/all`);
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(englishSaid()).toEqual([]);
  });

  it('a slide that is not there is missed in the gallery’s language', async () => {
    await openIn('en', `/galleries/harbour-${lang}/gone`);
    expect(screen.getByRole('heading', { level: 1 })).not.toHaveTextContent(/not found/);
    expect(englishSaid()).toEqual([]);
  });

  it('a site of that language has no English front page, nor says a failure in English', async () => {
    await openIn(lang, '/');
    expect(englishSaid()).toEqual([]);
    await openIn(lang, '/nowhere');
    expect(englishSaid()).toEqual([]);
    await openIn(lang, '/galleries/gone');
    expect(englishSaid()).toEqual([]);
    await openIn(lang, '/', { isDown: true });
    expect(englishSaid()).toEqual([]);
  });
});

it('English is found out where it is said', async () => {
  await openIn('en', '/nowhere');
  expect(englishSaid()).toContain('Page not found');
});
