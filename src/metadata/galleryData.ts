import type { ImageGallery } from 'schema-dts';
import type { Gallery } from '../content/gallery.ts';
import { paths } from '../content/urls.ts';
import { pageUrl, type Site } from '../site/site.ts';
import { siteLanguage } from '../words/catalogue.ts';
import { correctionsOf } from './corrections.ts';
import { imageOfSlide } from './imageObject.ts';
import { publisherOf } from './publisher.ts';
import { galleryId, storyId } from './storyData.ts';
import { known } from './text.ts';

/** A long gallery's page would become too large with all pictures, which have pages of their own. */
const maxPictures = 25;

/** A gallery with its first pictures, for search engines. */
export function imageGallery(gallery: Gallery, site: Site): ImageGallery {
  const pictures = gallery.slides
    .slice(0, maxPictures)
    .map((slide, index) =>
      imageOfSlide(slide, pageUrl(site, paths.canonicalSlide(gallery.id, slide.id, index)), site),
    );
  return {
    '@type': 'ImageGallery',
    ...nameOf(gallery, site),
    publisher: publisherOf(site),
    inLanguage: gallery.lang ?? siteLanguage(),
    image: pictures,
    ...correctionsOf(gallery.corrections),
    ...known({
      description: gallery.description,
      datePublished: gallery.published,
      isPartOf: gallery.story && {
        '@type': 'NewsArticle' as const,
        '@id': storyId(gallery.story.slug, site),
        url: pageUrl(site, paths.story(gallery.story.slug)),
        headline: gallery.story.title,
      },
    }),
  };
}

/** A gallery as the whole that a picture is part of. */
export function galleryOfSlide(gallery: Gallery, site: Site): ImageGallery {
  return { '@type': 'ImageGallery', ...nameOf(gallery, site) };
}

function nameOf({ id, title }: Gallery, site: Site) {
  return {
    '@id': galleryId(id, site),
    url: pageUrl(site, paths.gallery(id)),
    name: title,
  };
}
