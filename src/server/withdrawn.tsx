import type { ReactElement } from 'react';
import { StaticRouter } from 'react-router';
import { ContentError } from '../content/parse.ts';
import { type GalleryPage, parseOEmbedPath, parsePath } from '../content/urls.ts';
import { type Withdrawable, type Withdrawn, withdrawalOf } from '../content/withdrawn.ts';
import { FramedWithdrawn } from '../embed/frame/FramedWithdrawn.tsx';
import { addressOf } from '../site/addresses.ts';
import { loadChrome } from '../views/page/lazyChrome.ts';
import { WithdrawnView } from '../views/withdrawn/WithdrawnView.tsx';
import { resolveLanguage } from '../words/catalogue.ts';
import { LanguageProvider } from '../words/LanguageProvider.tsx';
import { loadWords } from '../words/loadWords.ts';
import { type Answer, typeOf } from './answer.ts';
import { optional } from './documents.ts';
import { renderHtml, withSettings } from './renderHtml.tsx';
import type { ServedSite } from './servedSite.ts';
import { frameHtml, type PageParts, pageHtml } from './templates.ts';

/** A restored picture must not stay "withdrawn" in caches, and "withdrawn" must be seen soon. */
const briefly = { 'Cache-Control': 'public, max-age=60' };

/**
 * The answer of an address whose content was withdrawn: status 410 and a page that says so, or JSON for oEmbed.
 * @returns nothing where nothing was. Asked only for addresses with nothing behind them.
 */
export async function withdrawnAt(site: ServedSite, path: string): Promise<Answer | undefined> {
  const embedded = parseOEmbedPath(path);
  const address = embedded ?? parsePath(path);
  const what = address && withdrawableAt(address);
  if (!what) return undefined;
  const entry = await entryOf(site, what);
  if (!entry) return undefined;
  if (embedded) return gone(typeOf('oembed.json'), `${JSON.stringify({ error: 'withdrawn' })}\n`);
  const isFramed = address?.page === 'frame';
  return gone(
    typeOf('page.html'),
    await (isFramed ? framed(site, entry) : page(site, path, entry)),
  );
}

function gone(type: string, text: string): Answer {
  return { kind: 'text', status: 410, type, text, headers: briefly };
}

function withdrawableAt(
  address: NonNullable<ReturnType<typeof parsePath>>,
): Withdrawable | undefined {
  switch (address.page) {
    case 'home':
    case 'archive':
    case 'list':
      return undefined;
    case 'story':
      return { kind: 'story', story: address.slug };
    case 'frame':
      return inGallery(address.shows);
    default:
      return inGallery(address);
  }
}

function inGallery(shows: GalleryPage): Withdrawable {
  const { gallery } = shows;
  return shows.page === 'slide'
    ? { kind: 'slide', gallery, slide: shows.slide }
    : { kind: 'gallery', gallery };
}

/** A broken list must not hide that an address leads nowhere. */
async function entryOf({ stored }: ServedSite, what: Withdrawable): Promise<Withdrawn | undefined> {
  try {
    const list = await optional(stored.withdrawn());
    return list && withdrawalOf(list, what);
  } catch (error) {
    if (error instanceof ContentError) return undefined;
    throw error;
  }
}

/** Neither has scripts: there is nothing to do on it, and the app would only find that nothing is there. */
async function page(site: ServedSite, path: string, entry: Withdrawn): Promise<string> {
  const { app, pageSettings } = site;
  await loadChrome();
  const view = () => (
    <StaticRouter basename={pageSettings.base} location={addressOf(path)}>
      <WithdrawnView entry={entry} />
    </StaticRouter>
  );
  return rendered(site, entry, view, (parts) => pageHtml(app, pageSettings, parts));
}

async function framed(site: ServedSite, entry: Withdrawn): Promise<string> {
  const { app, pageSettings } = site;
  const view = () => <FramedWithdrawn entry={entry} />;
  return rendered(site, entry, view, (parts) => frameHtml(app, pageSettings, parts, {}));
}

/** A view in the language and the look of what was withdrawn, in a template. */
async function rendered(
  site: ServedSite,
  { lang: content }: Withdrawn,
  view: () => ReactElement,
  fill: (parts: PageParts) => string,
): Promise<string> {
  await loadWords(content, site.settings.lang);
  const theme = await site.theme();
  return withSettings(site.pageSettings, async () => {
    const { tag: lang, direction: dir } = resolveLanguage(content);
    const html = await renderHtml(<LanguageProvider content={content}>{view()}</LanguageProvider>);
    return withoutScripts(fill({ ...html, lang, dir, state: [], theme }));
  });
}

function withoutScripts(html: string): string {
  return html.replace(
    /\s*<script\b[^>]*>[\s\S]*?<\/script>|\s*<link rel="modulepreload"[^>]*>/g,
    '',
  );
}
