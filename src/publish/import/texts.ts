import type { Slide } from '../../content/gallery.ts';
import { plainTexts } from './plainText.ts';

export const textFields = [
  'alt',
  'caption',
  'headline',
  'description',
  'credit',
  'creator',
  'copyright',
  'usageTerms',
  'licenseUrl',
  'acquireLicenseUrl',
  'date',
] as const;

export type TextField = (typeof textFields)[number];

/** What one place says of a picture: an editor's `gallery.yaml`, or what the picture's file carries. */
export type TextsFromOnePlace = { readonly [field in TextField]?: string };

export interface SlideTexts {
  texts: Pick<Slide, TextField>;
  warnings: string[];
}

/**
 * A slide's texts from the places that know some, field by field: the first place with a text wins.
 * An alternative text is never made from a caption, which says what cannot be seen; a missing one is a warning.
 */
export function slideTexts(places: readonly TextsFromOnePlace[]): SlideTexts {
  const found = places.map((place) => plainTexts(pickTexts(place)));
  const { alt = '', ...others }: TextsFromOnePlace = Object.assign({}, ...found.reverse());
  return {
    texts: { alt, ...others },
    warnings: alt ? [] : ['has no alternative text (alt)'],
  };
}

function pickTexts(place: TextsFromOnePlace): TextsFromOnePlace {
  return Object.fromEntries(textFields.map((field) => [field, place[field]]));
}
