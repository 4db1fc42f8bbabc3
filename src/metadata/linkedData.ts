import type { Thing } from 'schema-dts';
import type { Gallery } from '../content/gallery.ts';
import { sectionNamed, sectionPath } from '../content/sections.ts';
import { paths } from '../content/urls.ts';
import { pageUrl, type Site } from '../site/site.ts';
import { breadcrumbs, type Step } from './breadcrumbs.ts';
import { collectionThings } from './collections.ts';
import { galleryOfSlide, imageGallery } from './galleryData.ts';
import { imageOfSlide } from './imageObject.ts';
import type { DescribedPage } from './page.ts';
import { cardOf } from './pageCard.ts';
import { publisherOf } from './publisher.ts';
import { slideTitle } from './slideTitle.ts';
import { newsArticle } from './storyData.ts';

/** What a page is about, as schema.org data. */
export function thingsOf(page: DescribedPage, site: Site): Thing[] {
  switch (page.kind) {
    case 'home':
      return [
        {
          '@type': 'WebSite',
          '@id': `${site.url}#site`,
          url: site.url,
          name: site.name,
          publisher: publisherOf(site),
        },
      ];
    case 'archive':
    case 'month':
    case 'list':
      return collectionThings(page, cardOf(page, site).title, site);
    case 'story': {
      const { slug, title, section } = page.article;
      const step = { name: title, path: paths.story(slug) };
      const trail = [...stepsTo(section, site), step];
      return [newsArticle(page.article, site), breadcrumbs(trail, site)];
    }
    case 'slide':
      return slideThings(page, site);
    case 'grid': {
      const { gallery } = page;
      return [imageGallery(gallery, site), breadcrumbs(trailTo(gallery), site)];
    }
  }
}

/** The step to a story's section, if the site has it. */
function stepsTo(section: string | undefined, { sections }: Site): Step[] {
  const name = sectionNamed(sections, section);
  return name === undefined ? [] : [{ name, path: sectionPath(name) }];
}

/** The first slide's page is that of the gallery. */
function slideThings(
  { gallery, slide, index }: Extract<DescribedPage, { kind: 'slide' }>,
  site: Site,
): Thing[] {
  if (index === 0) return [imageGallery(gallery, site), breadcrumbs(trailTo(gallery), site)];
  const path = paths.slide(gallery.id, slide.id);
  const image = {
    ...imageOfSlide(slide, pageUrl(site, path), site),
    representativeOfPage: true,
    isPartOf: galleryOfSlide(gallery, site),
  };
  const step = { name: slide.headline ?? slideTitle(gallery, index), path };
  return [image, breadcrumbs([...trailTo(gallery), step], site)];
}

function trailTo({ id, title, story }: Gallery): Step[] {
  const gallery = { name: title, path: paths.gallery(id) };
  return story ? [{ name: story.title, path: paths.story(story.slug) }, gallery] : [gallery];
}
