import { escapeHtml } from '../content/escapeHtml.ts';
import type { ContentError } from '../content/parse.ts';
import { parseDocumentPath } from '../content/storePaths.ts';
import { folders } from '../content/urls.ts';
import { resolveLanguage, wordsIn } from '../words/catalogue.ts';
import { page as english } from '../words/en/page.ts';
import { loadWords } from '../words/loadWords.ts';
import type { Answer } from './answer.ts';
import { withSettings } from './renderHtml.tsx';
import type { ServedSite } from './servedSite.ts';
import { pageHtml } from './templates.ts';

/** When to ask again for a document that is out of reach, in seconds. */
const retryAfterS = '30';

/** Not stored: a CDN goes on serving the page it has, and everyone else asks again. */
const notStored = { 'Cache-Control': 'no-store' };

/**
 * What readers get where a document cannot be shown: a sentence in the site's language. A page also starts the app,
 * which shows it as everywhere and tries again.
 * @param path the address's, from the site's root.
 */
export async function faultAnswer(
  site: ServedSite,
  path: string,
  { fault, document }: ContentError,
): Promise<Answer> {
  await loadWords(site.settings.lang);
  const kind = fault === 'unreachable' ? 'unreachable' : 'broken';
  const text = await withSettings(site.pageSettings, async () => {
    const language = resolveLanguage();
    const words = wordsIn(language, 'page', english);
    const said = { title: words[kind][nameOf(document)], sentence: words[kind].sentence };
    return htmlOf(site, path, { ...said, allStories: words.allStories, language });
  });
  return {
    kind: 'text',
    status: kind === 'unreachable' ? 503 : 500,
    type: 'text/html; charset=utf-8',
    text,
    headers: { ...notStored, ...(kind === 'unreachable' && { 'Retry-After': retryAfterS }) },
  };
}

function nameOf(document: string): 'story' | 'gallery' | 'list' | 'page' {
  const name = parseDocumentPath(document)?.document;
  return name === 'story' || name === 'gallery' || name === 'list' ? name : 'page';
}

interface Said {
  title: string;
  sentence: string;
  allStories: string;
  language: ReturnType<typeof resolveLanguage>;
}

function htmlOf(site: ServedSite, path: string, said: Said): string {
  const { title, sentence, allStories, language } = said;
  const { base, name } = site.pageSettings;
  const isFrame = path.startsWith(`/${folders.frames}/`);
  const link = `<p><a href="${base}">${escapeHtml(allStories)}</a></p>`;
  const main = `<main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(sentence)}</p>${isFrame ? '' : link}</main>`;
  const head = `<title>${escapeHtml(`${title} – ${name}`)}</title><meta name="robots" content="noindex" />`;
  const { tag: lang, direction: dir } = language;
  if (isFrame) {
    return `<!doctype html>\n<html lang="${lang}" dir="${dir}"><meta charset="utf-8" />${head}${main}</html>\n`;
  }
  // As on the page "not found", the app does not hydrate this, but begins anew.
  const root = `<div id="root" data-page="not-found">${main}</div>`;
  return pageHtml(site.app, site.pageSettings, { head, root, lang, dir, state: [] });
}
