import { paths } from '../content/urls.ts';
import { pageUrl, type Site } from '../site/site.ts';
import { authorNames } from './authors.ts';
import type { Card } from './cards.ts';
import { collectionPath } from './collections.ts';
import type { DescribedPage } from './page.ts';
import { archiveTitle, monthName, monthTitle } from './pageTitles.ts';
import { slideTitle } from './slideTitle.ts';
import { oneLine } from './text.ts';

/** The preview of a link to a page; for a slide, with its picture. */
export function cardOf(page: DescribedPage, site: Site): Card {
  switch (page.kind) {
    case 'home': {
      const { stories } = page.list;
      return {
        type: 'website',
        url: site.url,
        title: site.name,
        description: titlesOf(stories),
        picture: stories[0]?.cover,
      };
    }
    case 'archive': {
      const { year, months } = page;
      const description = year && months.map(({ month }) => monthName(month)).join(' · ');
      return { ...pageAt(page, site), title: year ?? archiveTitle(), description };
    }
    case 'month': {
      const { month, stories, galleries } = page.month;
      const description = titlesOf([...stories, ...galleries]);
      return { ...pageAt(page, site), title: monthTitle(month), description };
    }
    case 'list': {
      const { name } = page;
      const { entries } = page.list;
      return {
        ...pageAt(page, site),
        title: page.number === undefined ? name : `${name} (${page.number})`,
        description: titlesOf(entries),
        picture: entries[0]?.cover,
      };
    }
    case 'story': {
      const { slug, title, standfirst, lang, cover, published, modified } = page.article;
      const { section, kicker } = page.article;
      return {
        type: 'article',
        url: pageUrl(site, paths.story(slug)),
        title,
        description: standfirst,
        lang,
        picture: cover,
        published,
        modified,
        section: section ?? kicker,
        authors: authorNames(page.article, site),
      };
    }
    case 'slide': {
      const { gallery, slide, index } = page;
      return {
        type: 'website',
        url: pageUrl(site, paths.canonicalSlide(gallery.id, slide.id, index)),
        title: slideTitle(gallery, index),
        description: slide.caption ?? gallery.description ?? slide.alt,
        lang: gallery.lang,
        picture: slide,
      };
    }
    case 'grid': {
      const { id, title, description, lang, slides } = page.gallery;
      return {
        type: 'website',
        url: pageUrl(site, paths.grid(id)),
        title,
        description,
        lang,
        picture: slides[0],
      };
    }
  }
}

/** Characters: search engines show about two lines. */
const descriptionLimit = 160;

/** A page that lists others is described by the first of them. */
function titlesOf(entries: readonly { title: string }[]): string {
  const titles = entries.slice(0, 10).map(({ title }) => title);
  return oneLine(titles.join(' · '), descriptionLimit);
}

function pageAt(page: Parameters<typeof collectionPath>[0], site: Site) {
  return { type: 'website' as const, url: pageUrl(site, collectionPath(page)) };
}
