import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { App } from '../app/App.tsx';
import { collectPageData } from '../app/pageData.ts';
import { createQueryClient } from '../app/queryClient.ts';
import { routeOf } from '../app/routes.tsx';
import { type Gallery, isPaged, type Slide, type SlideRun } from '../content/gallery.ts';
import { Frame } from '../embed/frame/Frame.tsx';
import { type SlidePage, pageScript as scriptOf } from '../embed/frame/frameBus.ts';
import type { FrameData } from '../embed/frame/frameState.ts';
import { frameMetadata } from '../metadata/frameMetadata.ts';
import { jsonForScript } from '../metadata/markup.ts';
import { type OEmbed, oembedOf } from '../metadata/oembed.ts';
import { metadataOf } from '../metadata/pageMetadata.ts';
import { siteFiles } from '../metadata/siteFiles.ts';
import type { SiteFile } from '../metadata/sitemap.ts';
import { addressOf, storeAddress } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import { galleryQuery, slideRunKey } from '../views/queries.ts';
import { declaredLanguage, resolveLanguage } from '../words/catalogue.ts';
import { loadWords } from '../words/loadWords.ts';
import { describedPage } from './describedPage.ts';
import { withFindable } from './findable.ts';

/** The parts of a page's HTML that depend on its address. */
export interface RenderedPage {
  head: string;
  root: string;
  /** The page's data as JSON for a script element. */
  state: string;
  /** The language and the direction of the interface. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** HTML for the end of the body. */
  foot?: string;
  /** The part of the head that is for crawlers. */
  metadata?: string;
}

/**
 * Renders the page at a path with its data. Uses Web APIs only.
 * @param fetchFrom reads the content store.
 * @param published undefined if the site's address is not known.
 * @param part what the page contains instead of a whole gallery.
 * @throws whatever the page's data or a view threw.
 */
export async function renderPage(
  pathname: string,
  fetchFrom: typeof fetch,
  published?: Published,
  part?: { gallery: Gallery; run?: SlideRun },
): Promise<RenderedPage> {
  const client = createQueryClient({ fetch: fetchFrom });
  await loadWords(part?.gallery.lang);
  if (part) {
    const { gallery, run } = part;
    client.setQueryData(galleryQuery(gallery.id).queryKey, gallery);
    if (run && isPaged(gallery)) client.setQueryData(slideRunKey(gallery), run);
  }
  for (const query of routeOf(pathname).queries) await client.prefetchQuery(query as never);

  const { head, root } = await renderHtml(
    <QueryClientProvider client={client}>
      <StaticRouter basename={import.meta.env.BASE_URL} location={addressOf(pathname)}>
        <App />
      </StaticRouter>
    </QueryClientProvider>,
  );
  const page = describedPage(pathname, client);
  const metadata = page && metadataOf(page, published && siteOf(published));
  const data = collectPageData(client);
  const { tag, direction } = resolveLanguage(
    ...data.map(([, document]) => declaredLanguage(document)),
  );
  return {
    head: metadata ? `${head}\n${metadata.head}` : head,
    metadata: metadata?.head ?? '',
    foot: metadata?.foot ?? '',
    root: withFindable(root),
    lang: tag,
    dir: direction,
    state: jsonForScript(data),
  };
}

/** The published site: its absolute address, with a slash at its end, and its stories. */
export type Published = Pick<Site, 'url' | 'stories'>;

/** Renders a framed page. Its data must have been parsed: the frame does not check it again. */
export async function renderFrame(
  { gallery, place, run }: FrameData,
  published?: Published,
): Promise<RenderedPage> {
  await loadWords(gallery.lang);
  const { tag, direction } = resolveLanguage(gallery.lang);
  const frame: FrameData = { gallery, place, ...(run && { run }) };
  const { head, root } = await renderHtml(
    <>
      <title>{`${gallery.title} – ${import.meta.env.VITE_SITE_NAME}`}</title>
      <Frame {...frame} />
    </>,
  );
  return {
    head: `${head}\n${frameMetadata(frame, published && siteOf(published))}`,
    root,
    lang: tag,
    dir: direction,
    state: jsonForScript(frame),
  };
}

/** The script by which a frame loads a page of a large gallery. Its slides must have been parsed. */
export function pageScript({ page, slides }: SlidePage): string {
  return scriptOf({ page, slides });
}

/** The oEmbed answer of a gallery. */
export function answerOEmbed(
  gallery: Gallery,
  published: Published,
  shown?: Slide | 'grid',
): OEmbed {
  return oembedOf(gallery, siteOf(published), shown);
}

/** The files for search engines and feed readers. */
export function describeSite(galleries: readonly Gallery[], published: Published): SiteFile[] {
  return siteFiles(galleries, siteOf(published));
}

function siteOf({ url, stories }: Published): Site {
  return {
    url,
    name: import.meta.env.VITE_SITE_NAME,
    stories,
    file: (src) => new URL(storeAddress(src), url).href,
  };
}

async function renderHtml(app: ReactNode): Promise<Pick<RenderedPage, 'head' | 'root'>> {
  const failures: unknown[] = [];
  const { prelude } = await prerender(
    <div id="root">
      <StrictMode>{app}</StrictMode>
    </div>,
    {
      // Otherwise React completes large pages with inline scripts, which leaves them empty without scripts.
      progressiveChunkSize: 1e9,
      onError: (error) => void failures.push(error),
    },
  );
  if (failures.length > 0) throw failures[0];

  // React writes title, meta and preloads before the first element, which is the root.
  const html = await new Response(prelude).text();
  const [head, root] = splitAt(html, '<div id="root">');
  return { head, root };
}

function splitAt(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return [text.slice(0, at), text.slice(at)];
}
