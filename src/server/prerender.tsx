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

/** The parts of a page that differ from one address to the next, as HTML. */
export interface RenderedPage {
  head: string;
  root: string;
  /** The page's data as JSON that is safe inside a script element. */
  state: string;
  /** The language that its interface speaks, and the way it runs. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** What else stands at the page's end. */
  foot?: string;
  /** Of its head, what is said to those who do not read pages. */
  metadata?: string;
}

/**
 * Renders the page at `pathname` with its data. Neither DOM nor Node.
 * @param fetchFrom reads the content store.
 * @param published absent where the build was not told the site's address.
 * @param part what the page carries in place of a whole gallery.
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

/** Where the site is published, and what: its address is absolute, with a slash at its end. */
export type Published = Pick<Site, 'url' | 'stories'>;

/** Renders a framed page. Its data must have passed its schema: the frame takes it as it is. */
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

/** The script that brings a frame a page of a large gallery. Its slides must have passed their schema. */
export function pageScript({ page, slides }: SlidePage): string {
  return scriptOf({ page, slides });
}

/** What a gallery answers to those who ask how to embed it. */
export function answerOEmbed(
  gallery: Gallery,
  published: Published,
  shown?: Slide | 'grid',
): OEmbed {
  return oembedOf(gallery, siteOf(published), shown);
}

/** The files by which search engines and feed readers find the pages of the site. */
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
      // React would outline large pages and fill them in by inline scripts, leaving nothing without scripts.
      progressiveChunkSize: 1e9,
      onError: (error) => void failures.push(error),
    },
  );
  if (failures.length > 0) throw failures[0];

  // React puts title, meta and preloads before the first element; the root element parts them from the page.
  const html = await new Response(prelude).text();
  const [head, root] = splitAt(html, '<div id="root">');
  return { head, root };
}

function splitAt(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return [text.slice(0, at), text.slice(at)];
}
