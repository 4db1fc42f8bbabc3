import type { Graph } from 'schema-dts';
import { feedPath } from '../content/archivePaths.ts';
import { type GalleryPage, paths } from '../content/urls.ts';
import { pageUrl, type Site } from '../site/site.ts';
import { cardTags } from './cards.ts';
import { besideList, collectionPath } from './collections.ts';
import { thingsOf } from './linkedData.ts';
import { element, joined, jsonScript, type Markup } from './markup.ts';
import { oembedLink } from './oembedLink.ts';
import type { DescribedPage } from './page.ts';
import { cardOf } from './pageCard.ts';

/** Lets search engines show pictures in full size. */
const largePreviews = element('meta', { name: 'robots', content: 'max-image-preview:large' });

/** A page's metadata as HTML. */
export interface Metadata {
  head: string;
  /** For the end of the body, because it can be long and should not delay the stylesheet. */
  foot: string;
}

/**
 * Metadata for search engines, social sites and feed readers.
 *
 * It is added to what React renders, and only while prerendering, because crawlers read nothing else. So the app does not
 * need this code, nor does it have to update JSON-LD, which React cannot do under Trusted Types.
 * @param site undefined if the site's address is not known: everything that needs it is left out.
 */
export function metadataOf(page: DescribedPage, site: Site | undefined): Metadata {
  if (!site) return { head: largePreviews.source, foot: '' };
  const graph: Graph = { '@context': 'https://schema.org', '@graph': thingsOf(page, site) };
  const tags = [largePreviews, ...cardTags(cardOf(page, site), site), ...alternatesOf(page, site)];
  return { head: joined(tags).source, foot: jsonScript('application/ld+json', graph).source };
}

/**
 * Links to the site's feed and the page's own, to a story's translations, to a gallery's oEmbed answer (oembed.com, 4),
 * and from a page of a list to the next.
 */
function alternatesOf(page: DescribedPage, site: Site): Markup[] {
  const links: Record<string, string>[] = [feedLink(paths.home, site.name, site)];
  if (page.kind === 'month' || (page.kind === 'list' && page.number === undefined)) {
    const title = `${site.name} – ${cardOf(page, site).title}`;
    links.push(feedLink(collectionPath(page), title, site));
  }
  if (page.kind === 'story') {
    for (const { lang, slug } of page.translations ?? [])
      links.push({ hreflang: lang, href: pageUrl(site, paths.story(slug)) });
  }
  if ('gallery' in page) {
    links.push(oembedLink(site, page.gallery.title, embeddedBy(page)));
  }
  const beside = page.kind === 'list' ? besideList(page) : {};
  return [
    ...links.map((link) => element('link', { rel: 'alternate', ...link })),
    ...Object.entries(beside).map(([rel, path]) =>
      element('link', { rel, href: pageUrl(site, path) }),
    ),
  ];
}

function feedLink(page: string, title: string, site: Site) {
  return { type: 'application/rss+xml', href: pageUrl(site, feedPath(page)), title };
}

/** What an embed of a page shows: what the page shows itself. */
function embeddedBy(page: Extract<DescribedPage, { gallery: unknown }>): GalleryPage {
  const gallery = page.gallery.id;
  if (page.kind === 'grid') return { page: 'grid', gallery };
  if (page.isNamed) return { page: 'slide', gallery, slide: page.slide.id };
  return { page: 'gallery', gallery };
}
