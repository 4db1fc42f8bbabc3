import type { ImageObject, Organization, Person } from 'schema-dts';
import type { PictureSlide } from '../content/gallery.ts';
import type { Picture } from '../content/picture.ts';
import type { Site } from '../site/site.ts';
import { digitalSourceType } from './digitalSourceType.ts';
import { publisherName } from './publisher.ts';
import { smallPicture, wholePicture } from './sharedPicture.ts';
import { known, oneLine } from './text.ts';

const textLimit = 1000;

/** A slide's picture with its rights, as image search reads them. @param page the slide's own address. */
export function imageOfSlide(slide: PictureSlide, page: string, site: Site): ImageObject {
  const { headline, caption, description, creator, credit, copyright, date } = slide;
  return {
    ...imageObject(slide, caption ?? slide.alt, site),
    '@id': `${page}#picture`,
    url: page,
    ...known({
      name: headline && oneLine(headline, textLimit),
      description: oneLine(description ?? slide.alt, textLimit) || undefined,
      creator: creator === undefined ? undefined : creatorsOf(creator, site),
      creditText: credit,
      copyrightNotice: copyright,
      license: slide.licenseUrl && site.file(slide.licenseUrl),
      acquireLicensePage: slide.acquireLicenseUrl && site.file(slide.acquireLicenseUrl),
      dateCreated: date,
      digitalSourceType: slide.digitalSource && digitalSourceType(slide.digitalSource),
    }),
  };
}

/** A picture of which no more is known than how it looks. */
export function imageObject(picture: Picture, caption: string, site: Site): ImageObject {
  const whole = wholePicture(picture, site);
  return {
    '@type': 'ImageObject',
    contentUrl: whole.url,
    encodingFormat: whole.type,
    width: `${whole.width} px`,
    height: `${whole.height} px`,
    thumbnailUrl: smallPicture(picture, site).url,
    ...known({ caption: oneLine(caption, textLimit) || undefined }),
  };
}

/** Names parted by ", ". A creator is a person, unless the publisher is named itself. */
function creatorsOf(creator: string, site: Site): (Person | Organization)[] {
  return creator.split(', ').map((name) => {
    if (name === site.name) return publisherName(site);
    return { '@type': 'Person', name };
  });
}
