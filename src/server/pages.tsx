import { QueryClientProvider } from '@tanstack/react-query';
import { StaticRouter } from 'react-router';
import { App } from '../app/App.tsx';
import { collectPageData, type PageData, providePageData } from '../app/pageData.ts';
import { createQueryClient } from '../app/queryClient.ts';
import { routeOf } from '../app/routes.tsx';
import type { Story } from '../content/story.ts';
import type { Address, GalleryPage } from '../content/urls.ts';
import type { DescribedPage } from '../metadata/page.ts';
import { metadataOf } from '../metadata/pageMetadata.ts';
import { translationsOf } from '../metadata/translations.ts';
import { addressOf } from '../site/addresses.ts';
import {
  listPageQuery,
  listQuery,
  monthQuery,
  monthsQuery,
  newerPageQuery,
  storyListQuery,
} from '../views/listQueries.ts';
import { loadChrome } from '../views/page/lazyChrome.ts';
import { galleryQuery, marketsQuery, storyQuery } from '../views/queries.ts';
import { declaredLanguage, resolveLanguage } from '../words/catalogue.ts';
import { loadWords } from '../words/loadWords.ts';
import { optional, unlessBroken } from './documents.ts';
import { withFindable } from './findable.ts';
import { slidePart } from './galleryParts.ts';
import { listAt, listPageAt } from './namedLists.ts';
import { settingsInPage } from './ownWords.ts';
import { renderHtml, withSettings } from './renderHtml.tsx';
import type { ServedSite } from './servedSite.ts';
import { pageHtml } from './templates.ts';

/** A page of the site, not of a frame. */
type PageAddress = Exclude<Address, { page: 'frame' }>;

/** A page with the documents that it shows, as its code finds them again. */
interface Described {
  page: DescribedPage;
  data: PageData;
}

/**
 * The HTML of a page.
 * @param path the page's own, from the site's root. @param index of the slide that the address names, from 0.
 * @returns nothing where there is no such page.
 * @throws ContentError where a document that it shows is missing or broken.
 */
export async function pageAt(
  site: ServedSite,
  path: string,
  address: PageAddress,
  index = 0,
): Promise<string | undefined> {
  const described = await describe(site, address, index);
  return described && renderPage(site, path, described);
}

/** What the page of a slide says to those who do not read pages. @param index of the slide, from 0. */
export async function metadataAt(
  site: ServedSite,
  address: GalleryPage,
  index: number,
): Promise<string> {
  const described = await describe(site, address, index);
  const published = await site.published();
  return withSettings(site.pageSettings, async () =>
    described ? metadataOf(described.page, published).head : '',
  );
}

/** A page as React renders it; without documents, what the app shows where there are none. */
export async function renderPage(
  site: ServedSite,
  path: string,
  described: Described | undefined,
): Promise<string> {
  const client = createQueryClient();
  const data = described?.data ?? [];
  providePageData(client, data);
  const languages = data.map(([, document]) => declaredLanguage(document));
  await loadWords(...languages, site.settings.lang);
  await Promise.all([routeOf(path).load?.(), loadChrome()]);
  // An address with nothing behind it describes nothing, and is answered even if the list of stories is out of reach.
  const published = described && (await site.published());
  const theme = await site.theme();
  return withSettings(site.pageSettings, async () => {
    const { head, root } = await renderHtml(
      <QueryClientProvider client={client}>
        <StaticRouter basename={site.pageSettings.base} location={addressOf(path)}>
          <App />
        </StaticRouter>
      </QueryClientProvider>,
    );
    const metadata = described && metadataOf(described.page, published);
    const { tag, direction } = resolveLanguage(...languages);
    return pageHtml(site.app, settingsInPage(site, tag), {
      head: metadata ? `${head}\n${metadata.head}` : head,
      root: withFindable(root),
      lang: tag,
      dir: direction,
      state: collectPageData(client),
      theme,
      foot: metadata?.foot ?? '',
    });
  });
}

async function describe(
  site: ServedSite,
  address: PageAddress,
  index: number,
): Promise<Described | undefined> {
  const { documents, settings } = site;
  switch (address.page) {
    case 'home': {
      const list = await documents.list();
      return { page: { kind: 'home', list }, data: [[storyListQuery.queryKey, list]] };
    }
    case 'archive':
      return describeArchive(site, address);
    case 'list':
      return describeList(site, address);
    case 'story': {
      const article = await documents.story(address.slug);
      const data: PageData = [[storyQuery(address.slug).queryKey, article]];
      // Nothing stands for figures that there are not, so that the page does not wait for them.
      if (settings.markets && !settings.markets.url)
        data.push([marketsQuery().queryKey, (await optional(documents.markets())) ?? null]);
      const translations = await translationsIn(site, article);
      return { page: { kind: 'story', article, translations }, data };
    }
    case 'grid': {
      const gallery = await documents.gallery(address.gallery);
      return {
        page: { kind: 'grid', gallery },
        data: [[galleryQuery(gallery.id).queryKey, gallery]],
      };
    }
    case 'gallery':
    case 'slide': {
      const gallery = await documents.gallery(address.gallery);
      const part = await slidePart(documents, gallery, index);
      if (!part) return undefined;
      const isNamed = address.page === 'slide';
      return {
        page: { kind: 'slide', gallery, slide: part.slide, index, isNamed },
        data: [[galleryQuery(gallery.id).queryKey, part.gallery]],
      };
    }
    case 'end':
      return undefined;
  }
}

type AddressOf<Page extends Address['page']> = Extract<Address, { page: Page }>;

async function describeArchive(
  { documents }: ServedSite,
  { year, month: number }: AddressOf<'archive'>,
): Promise<Described | undefined> {
  if (year !== undefined && number !== undefined) {
    const name = `${year}-${number}`;
    const month = await documents.month(name);
    return { page: { kind: 'month', month }, data: [[monthQuery(name).queryKey, month]] };
  }
  const list = await documents.list();
  const months = list.months.filter(({ month }) => !year || month.startsWith(`${year}-`));
  if (year !== undefined && months.length === 0) return undefined;
  return {
    page: { kind: 'archive', months, ...(year !== undefined && { year }) },
    data: [[monthsQuery.queryKey, list.months]],
  };
}

async function describeList(
  site: ServedSite,
  { kind: of, slug, number }: AddressOf<'list'>,
): Promise<Described> {
  if (number === undefined) {
    const { name, list } = await listAt(site, of, slug);
    const data: PageData = [[listQuery(of, slug).queryKey, list]];
    return { page: { kind: 'list', of, slug, name, list }, data };
  }
  const { name, list } = await listPageAt(site, of, slug, number);
  const hasNewer = (await optional(listPageAt(site, of, slug, number + 1))) !== undefined;
  return {
    page: { kind: 'list', of, slug, name, list, number, hasNewer },
    data: [
      [listPageQuery(of, slug, number).queryKey, list],
      [newerPageQuery(of, slug, number).queryKey, hasNewer],
    ],
  };
}

/** The stories that a story names as its translations; those that cannot be shown are left out. */
async function translationsIn({ documents, pageSettings }: ServedSite, story: Story) {
  const named = (story.translations ?? []).map((slug) => unlessBroken(documents.story(slug)));
  const others = (await Promise.all(named)).filter((each) => each !== undefined);
  return withSettings(pageSettings, async () => translationsOf(story, others));
}
