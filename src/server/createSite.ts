import { ContentError } from '../content/parse.ts';
import { aliasesOf } from '../content/photographers.ts';
import { folders } from '../content/urls.ts';
import { baseOf, pageSettingsOf } from '../site/pageSettingsOf.ts';
import type { Theme } from '../site/theme/theme.ts';
import { addressesOf } from './addresses.ts';
import { type Answer, html, toResponse } from './answer.ts';
import { answerAt } from './answerAt.ts';
import type { AnsweringSite, OnFault, SiteParts } from './answeringSite.ts';
import type { BuiltApp } from './app.ts';
import { digestOf } from './digest.ts';
import { documentCache, documentsOf, type OnRead, stateOf } from './documents.ts';
import { dueDocuments } from './dueDocuments.ts';
import { faultAnswer } from './faultAnswer.ts';
import { addressGroups, groupsOf, storedGalleries, waitingOf } from './groups.ts';
import { cachedUntil, sharedFor } from './headers/cachedUntil.ts';
import { recorded, tagHeaders } from './headers/cacheTags.ts';
import { headersFor, rulesOf } from './headers/headersFor.ts';
import { logoOf, withIcons } from './icons.ts';
import { madeDocuments, publishedAsStored } from './madeDocuments.ts';
import { notDue } from './notDue.ts';
import { notFoundPage } from './notFound.ts';
import { readingInto } from './recording.ts';
import type { ServedSite } from './servedSite.ts';
import type { FileSource } from './store.ts';

import { servedTheme } from './theme.ts';
import { withdrawnFrom } from './withdrawnPaths.ts';

/** How long caches keep an answer that may be older than it should be, since the store fails. */
const staleAnswerMs = 5000;

const nothing: FileSource = { open: async () => undefined };

/** A site that answers every address it has, live or for publishing. Web APIs only, so that it runs on any server. */
export function createSite({
  settings,
  store,
  app,
  files = nothing,
  ownFiles = [],
  onFault = () => {},
  shows = 'due',
  now = Date.now,
  theme,
  cdnAgeS,
}: SiteParts): AnsweringSite {
  const base = baseOf(settings);
  const cache = documentCache();
  const dueOptions = { latest: {}, aliases: aliasesOf(settings.photographers) };
  const documentsRead = (onRead?: OnRead) => {
    const stored = documentsOf(store, cache, onRead);
    const due = shows === 'due' ? dueDocuments(stored, now, dueOptions) : undefined;
    return { stored, due, documents: due ?? stored };
  };
  const site: ServedSite = {
    settings,
    pageSettings: { ...pageSettingsOf(settings, base), ...headlineFontOf(app, theme) },
    app: withIcons(app, settings.icons),
    ...documentsRead(),
    store,
    files,
    ownFiles,
    theme: once(async () => theme && servedTheme(theme)),
    published: async () => {
      const { url, name, motto, sections } = settings;
      if (!url) return undefined;
      const storeUrl = new URL(settings.store ?? `${folders.store}/`, url).href;
      const file = (src: string) => (/^https?:/i.test(src) ? src : storeUrl + src);
      const logo = logoOf(settings, url);
      return { url, name, ...(motto && { motto }), ...(logo && { logo }), sections, file };
    },
    notFound: once(() => notFoundPage(site)),
  };
  const headersOf = headersFor(site);
  const keptUntilMs = async () => {
    const { due } = site;
    const dueMs = due ? await due.nextMs() : Number.POSITIVE_INFINITY;
    return store.isFailing?.() ? Math.min(dueMs, now() + staleAnswerMs) : dueMs;
  };

  const textAt = async (from: ServedSite, path: string) => {
    const request = new Request(`http://site.invalid${base}${path.slice(1)}`);
    const answer = await answerAt(from, path, request);
    if (!answer) throw new Error(`${path} is listed, but nothing is there.`);
    return (await toResponse(answer, request, {})).text();
  };

  return {
    base,
    version: once(() => versionOf({ settings, app, ownFiles, ...(theme && { theme }) })),
    groups: () => groupsOf(site),
    addressesOf: (group) => addressesOf(site, group),
    waitingOf: () => waitingOf(site),
    async recording(run) {
      const read = new Map<string, string>();
      const recorded = { ...site, ...documentsRead(readingInto(read)) };
      const result = await run({
        textAt: (path) => textAt(recorded, path),
        addressesOf: (group) => addressesOf(recorded, group),
      });
      return { result, read };
    },
    addresses: () => addressGroups(site),
    galleries: () => storedGalleries(site.documents),
    headerRules: (earlierScripts) => rulesOf(site, earlierScripts),
    textAt: (path) => textAt(site, path),
    withdrawn: () => withdrawnFrom(site),
    notDue: () => notDue(site.stored, now()),
    madeDocuments: async () => (settings.store ? [] : madeDocuments(site)),
    storeState: () => stateOf(store),
    publishedAsStored: (paths) => publishedAsStored(site, paths),
    async respond(request) {
      const { pathname, search } = new URL(request.url);
      if (!['GET', 'HEAD'].includes(request.method)) {
        return new Response(null, { status: 405, headers: { Allow: 'GET, HEAD' } });
      }
      const path = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : undefined;
      const { documents: read, tags } = recorded(site.documents);
      const asking = { ...site, documents: read };
      const answer =
        (path && (await answerOrFault(asking, path, request, onFault))) ||
        html(await site.notFound(), 404);
      const redirected =
        answer.kind === 'redirect' ? { ...answer, to: base + answer.to.slice(1) + search } : answer;
      const headers = await headersOf(pathname, answer);
      // A fault is not cached, and the store that it is about should not be asked again for this.
      const isFault = answer.kind === 'text' && answer.status >= 500;
      if (isFault) return toResponse(answer, request, headers);
      const tagged = tagHeaders(path ?? '', tags);
      const isPurged = cdnAgeS !== undefined && 'Cache-Tag' in tagged;
      const shared = isPurged ? sharedFor(headers, cdnAgeS) : headers;
      const kept = cachedUntil(shared, await keptUntilMs(), now());
      return toResponse(redirected, request, { ...kept, ...tagged });
    },
  };
}

async function answerOrFault(
  site: ServedSite,
  path: string,
  request: Request,
  onFault: OnFault,
): Promise<Answer | undefined> {
  try {
    return await answerAt(site, path, request);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    onFault(error);
    return faultAnswer(site, path, error);
  }
}

/** A hash of everything but documents that pages are made of. */
function versionOf({
  app: { source: _, ...app },
  ...parts
}: Pick<SiteParts, 'settings' | 'app' | 'ownFiles' | 'theme'>): Promise<string> {
  return digestOf(new TextEncoder().encode(JSON.stringify({ ...parts, app })));
}

/** The font that pages fetch early: the theme's, if that chooses one for headlines, or the app's. */
function headlineFontOf(app: BuiltApp, theme: Theme | undefined): { headlineFont?: string } {
  const usual = app.files.find((file) => /^assets\/.*headline.*\.woff2$/.test(file));
  const headlineFont = theme?.headlineFont === undefined ? usual : theme.headlineFont;
  return headlineFont ? { headlineFont } : {};
}

/** Makes something when it is first asked for, and keeps it unless making it fails. */
function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    made ??= make().catch((error) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
