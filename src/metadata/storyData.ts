import type { NewsArticle, Organization, Person, VideoObject } from 'schema-dts';
import { allBlocks, type BlockOf, type Story } from '../content/story.ts';
import { paths } from '../content/urls.ts';
import { pageUrl, type Site } from '../site/site.ts';
import { siteLanguage } from '../words/catalogue.ts';
import { correctionsOf } from './corrections.ts';
import { imageObject } from './imageObject.ts';
import { publisherOf } from './publisher.ts';
import { wholePicture } from './sharedPicture.ts';
import { known } from './text.ts';

/** A story's `@id`. */
export function storyId(slug: string, site: Site): string {
  return `${pageUrl(site, paths.story(slug))}#story`;
}

/** A gallery's `@id`. */
export function galleryId(id: string, site: Site): string {
  return `${pageUrl(site, paths.gallery(id))}#gallery`;
}

/** A story with its galleries and films, for search engines. */
export function newsArticle(article: Story, site: Site): NewsArticle {
  const { slug, title, standfirst, kicker, section, lang, published, modified, cover } = article;
  const page = pageUrl(site, paths.story(slug));
  const blocks = allBlocks(article);
  const galleries = blocks.filter((block) => block.kind === 'gallery');
  const films = blocks.filter((block) => block.kind === 'video');
  return {
    '@type': 'NewsArticle',
    '@id': storyId(slug, site),
    url: page,
    mainEntityOfPage: page,
    headline: title,
    datePublished: published,
    image: [imageObject(cover, cover.alt, site)],
    author: authorsOf(article, site),
    publisher: publisherOf(site),
    inLanguage: lang ?? siteLanguage(),
    isAccessibleForFree: true,
    hasPart: galleries.map(({ id, title: name }) => ({
      '@type': 'ImageGallery',
      '@id': galleryId(id, site),
      url: pageUrl(site, paths.gallery(id)),
      name,
    })),
    ...correctionsOf(article.corrections),
    ...known({
      description: standfirst,
      dateModified: modified,
      articleSection: section ?? kicker,
      video: films.length > 0 ? films.map((film) => videoObject(film, article, site)) : undefined,
    }),
  };
}

/** The story's authors or, without any, the publisher. */
function authorsOf({ authors }: Story, site: Site): (Person | Organization)[] {
  if (!authors) return [publisherOf(site)];
  return authors.map((name) => ({ '@type': 'Person', name }));
}

/** A film's upload date is the day its story was published. */
function videoObject(film: BlockOf<'video'>, article: Story, site: Site): VideoObject {
  return {
    '@type': 'VideoObject',
    name: film.title,
    description: article.standfirst ?? article.title,
    thumbnailUrl: wholePicture(film.poster, site).url,
    uploadDate: article.published,
    contentUrl: site.file(film.src),
    encodingFormat: film.type,
    width: `${film.width} px`,
    height: `${film.height} px`,
  };
}
