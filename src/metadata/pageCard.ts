import { sectionPath } from '../content/sections.ts';
import { paths } from '../content/urls.ts';
import { pageUrl, type Site } from '../site/site.ts';
import { authorNames } from './authors.ts';
import type { Card } from './cards.ts';
import type { DescribedPage } from './page.ts';
import { slideTitle } from './slideTitle.ts';

/** The preview of a link to a page; for a slide, with its picture. */
export function cardOf(page: DescribedPage, site: Site): Card {
  switch (page.kind) {
    case 'home': {
      const { stories } = page.list;
      return {
        type: 'website',
        url: site.url,
        title: site.name,
        description: stories.map(({ title }) => title).join(' · '),
        picture: stories[0]?.cover,
      };
    }
    case 'section': {
      const { name, stories } = page;
      return {
        type: 'website',
        url: pageUrl(site, sectionPath(name)),
        title: name,
        description: stories.map(({ title }) => title).join(' · '),
        picture: stories[0]?.cover,
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
