import type { Graph } from 'schema-dts';
import { type GalleryPage, paths } from '../content/urls.ts';
import { pageUrl, type Site } from '../site/site.ts';
import { cardTags } from './cards.ts';
import { thingsOf } from './linkedData.ts';
import { element, joined, jsonScript, type Markup } from './markup.ts';
import { oembedLink } from './oembedLink.ts';
import type { DescribedPage } from './page.ts';
import { cardOf } from './pageCard.ts';
import { translationsOf } from './translations.ts';

/** Lets search engines show pictures in full size. */
const largePreviews = element('meta', { name: 'robots', content: 'max-image-preview:large' });

/** A page's metadata as HTML, by where in the page it belongs. */
export interface Metadata {
  head: string;
  /** For the page's end, since it can be long and the stylesheet should not wait for it. */
  foot: string;
}

/**
 * What a page says to those who do not read pages: search engines, social sites, feed readers.
 *
 * It is written beside what React puts there, and into the prerendered page only, for they read nothing else. So a
 * reader's browser need not carry the code, and a page with Trusted Types need not renew JSON-LD, which React cannot.
 * @param site absent where the build was not told the address: then nothing that would need it is said.
 */
export function metadataOf(page: DescribedPage, site: Site | undefined): Metadata {
  if (!site) return { head: largePreviews.source, foot: '' };
  const graph: Graph = { '@context': 'https://schema.org', '@graph': thingsOf(page, site) };
  const tags = [largePreviews, ...cardTags(cardOf(page, site), site), ...alternatesOf(page, site)];
  return { head: joined(tags).source, foot: jsonScript('application/ld+json', graph).source };
}

/**
 * The site's feed; of a story, its translations; of a gallery, how others find out how it is embedded (oembed.com, 4).
 */
function alternatesOf(page: DescribedPage, site: Site): Markup[] {
  const links: Record<string, string>[] = [
    { type: 'application/rss+xml', href: pageUrl(site, '/rss.xml'), title: site.name },
  ];
  if (page.kind === 'story') {
    for (const { lang, slug } of translationsOf(page.article.slug, site.stories))
      links.push({ hreflang: lang, href: pageUrl(site, paths.story(slug)) });
  }
  if ('gallery' in page) {
    links.push(oembedLink(site, page.gallery.title, embeddedBy(page)));
  }
  return links.map((link) => element('link', { rel: 'alternate', ...link }));
}

/** What an embed of a page shows: what the page shows itself. */
function embeddedBy(page: Extract<DescribedPage, { gallery: unknown }>): GalleryPage {
  const gallery = page.gallery.id;
  if (page.kind === 'grid') return { page: 'grid', gallery };
  if (page.isNamed) return { page: 'slide', gallery, slide: page.slide.id };
  return { page: 'gallery', gallery };
}
