import type { ImageObject, Organization, Person } from 'schema-dts';
import { digitalSourceTerm } from '../content/digitalSource.ts';
import { type FieldKind, type FieldName, fieldNames, fields } from '../content/fields.ts';
import type { PictureSlide } from '../content/gallery.ts';
import type { Picture } from '../content/picture.ts';
import type { Site } from '../site/site.ts';
import { correctionsOf } from './corrections.ts';
import { digitalSourceType } from './digitalSourceType.ts';
import { publisherName } from './publisher.ts';
import { smallPicture, wholePicture } from './sharedPicture.ts';
import { known, oneLine } from './text.ts';

const textLimit = 1000;

/** A slide's picture with its rights, for image search. @param page the address of the slide's page. */
export function imageOfSlide(slide: PictureSlide, page: string, site: Site): ImageObject {
  const { alt, caption = alt, description = alt } = slide;
  return {
    ...imageObject(slide, caption, site),
    '@id': `${page}#picture`,
    url: page,
    ...described({ ...slide, caption, description }, site),
    ...correctionsOf(slide.corrections),
  };
}

type PropertyOf<Kind extends FieldKind> = Extract<
  (typeof fields)[FieldName],
  { kind: Kind; schemaOrg: string }
>['schemaOrg'];

type Described = { [P in PropertyOf<'line' | 'text' | 'date' | 'address'>]?: string } & {
  [P in PropertyOf<'names'>]?: (Person | Organization)[];
} & { [P in PropertyOf<'term'>]?: ReturnType<typeof digitalSourceType> };

/** What is known of the fields that schema.org has a property for. */
function described(slide: PictureSlide, site: Site): Described {
  const properties: Described = {};
  for (const field of fieldNames) {
    const row = fields[field];
    const value = slide[field];
    if (value === undefined || !('schemaOrg' in row)) continue;
    switch (row.kind) {
      case 'text':
        if (value.trim()) properties[row.schemaOrg] = oneLine(value, textLimit);
        break;
      case 'line':
      case 'date':
        properties[row.schemaOrg] = value;
        break;
      case 'address':
        properties[row.schemaOrg] = site.file(value);
        break;
      case 'names':
        properties[row.schemaOrg] = creatorsOf(value, site);
        break;
      case 'term': {
        const term = digitalSourceTerm(value);
        if (term) properties[row.schemaOrg] = digitalSourceType(term);
      }
    }
  }
  return properties;
}

/** A picture without rights. */
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

/** Names separated by ", ". A creator is a person, unless the publisher is named itself. */
function creatorsOf(creator: string, site: Site): (Person | Organization)[] {
  return creator.split(', ').map((name) => {
    if (name === site.name) return publisherName(site);
    return { '@type': 'Person', name };
  });
}
