import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { languageOf } from '../../src/words/language.ts';
import { storeIn } from '../fixtures/languages.ts';
import { english, textsOf, translations } from '../support/catalogues.ts';
import { demonstrationSite } from '../support/demonstrationSite.ts';

const documents = storeIn(Object.keys(translations));
const englishTexts = textsOf(english, 'en');

/** The texts by which English is recognised on a page of a language. Those with numbers or quotations are split there. */
function recognisableIn(lang: string): string[] {
  const translated = textsOf(translations[lang] ?? english, lang);
  return [...englishTexts]
    .filter(([path, text]) => lang === 'en' || translated.get(path) !== text)
    .flatMap(([, text]) => text.split(/[\d“”[\]]+/))
    .map((words) => words.trim())
    .filter((words) => words.length > 3 && words !== 'Diaporama');
}

/** Everything that the page shows to the eye or to a screen reader. */
function shownTexts(): string[] {
  const texts = [document.title];
  for (const element of document.querySelectorAll('body, body *')) {
    for (const name of ['aria-label', 'aria-roledescription', 'alt', 'title', 'placeholder'])
      texts.push(element.getAttribute(name) ?? '');
    for (const node of element.childNodes)
      if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? '');
  }
  // Addresses, as in code to copy, are the same in every language.
  return texts.map((text) => text.replaceAll(/https?:[^\s"<]+/g, '').trim()).filter(Boolean);
}

function englishOn(lang: string): string[] {
  const recognisable = recognisableIn(lang);
  return shownTexts().filter((text) => recognisable.some((words) => text.includes(words)));
}

/** Opens the app anew, in a site of that language. */
async function openIn(site: string, path: string, options: { isDown?: boolean } = {}) {
  vi.resetModules();
  const { providePageSettings } = await import('../../src/site/pageSettings.ts');
  providePageSettings({ ...demonstrationSite, lang: site });
  const { loadWords } = await import('../../src/words/loadWords.ts');
  await loadWords();
  const { renderAt } = await import('../support/renderAt.tsx');
  renderAt(path, { documents, ...options });
  await screen.findAllByRole('heading', { level: 1 });
}

const html = document.documentElement;

afterEach(() => {
  vi.resetModules();
});

describe.each(Object.entries(translations))('in %s', (lang, catalogue) => {
  const language = languageOf(lang);
  const { shortcuts, embed } = catalogue.gallery(language);

  it('a story has no English word, though the rest of the site is English', async () => {
    await openIn('en', `/articles/lighthouse-${lang}`);
    expect([html.lang, html.dir]).toEqual([lang, language.direction]);
    const { readFullStory } = catalogue.story(language);
    await userEvent.click(screen.getByRole('button', { name: readFullStory }));
    await screen.findAllByRole('row');
    expect(englishOn(lang)).toEqual([]);
  });

  it('a slide, its list of keys and its embed dialog have none', async () => {
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe() {}
        disconnect() {}
      },
    );
    await openIn('en', `/galleries/harbour-${lang}/slide-b`);
    expect([html.lang, html.dir]).toEqual([lang, language.direction]);
    for (const name of [shortcuts, embed]) {
      await userEvent.click(screen.getByRole('button', { name }));
      expect(await screen.findByRole('dialog')).toBeVisible();
      expect(englishOn(lang)).toEqual([]);
      screen.getByRole<HTMLDialogElement>('dialog').close();
    }
    vi.unstubAllGlobals();
  });

  it('the grid has none', async () => {
    await openIn('en', `/galleries/harbour-${lang}/all`);
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(englishOn(lang)).toEqual([]);
  });

  it('a missing slide is reported in the gallery’s language', async () => {
    await openIn('en', `/galleries/harbour-${lang}/gone`);
    expect(screen.getByRole('heading', { level: 1 })).not.toHaveTextContent(/not found/);
    expect(englishOn(lang)).toEqual([]);
  });

  it('a site in that language has no English on its front page or its error pages', async () => {
    await openIn(lang, '/');
    expect(englishOn(lang)).toEqual([]);
    await openIn(lang, '/nowhere');
    expect(englishOn(lang)).toEqual([]);
    await openIn(lang, '/galleries/gone');
    expect(englishOn(lang)).toEqual([]);
    for (const path of ['/archive', '/archive/2017', '/archive/2017/12']) {
      await openIn(lang, path);
      expect(englishOn(lang)).toEqual([]);
    }
    await openIn(lang, '/topics/lights');
    expect(englishOn(lang)).toEqual([]);
    await openIn(lang, '/photographers/a-keeper/1');
    expect(englishOn(lang)).toEqual([]);
    await openIn(lang, '/', { isDown: true });
    expect(englishOn(lang)).toEqual([]);
  });
});

it('English is recognised where it is shown', async () => {
  await openIn('en', '/nowhere');
  expect(englishOn('en')).toContain('Page not found');
});
