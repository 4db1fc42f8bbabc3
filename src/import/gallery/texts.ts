import type { Slide } from '../../content/gallery.ts';
import { plainTexts } from '../story/plainText.ts';

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
  /** Ends of sentences that begin with the file. */
  warnings: string[];
}

/** What every picture in a newspaper has, and what is said of one without it. */
export const missingTexts = {
  alt: 'has no alternative text (alt)',
  credit: 'has no credit',
} as const;

/**
 * A slide's texts: the editor's, else those of the places that know some, field by field; the first place with a text
 * wins. An editor's empty text means that there is none, whatever the places say.
 * An alternative text is never made from a caption, which says what cannot be seen; a missing one is a warning.
 */
export function slideTexts(
  places: readonly TextsFromOnePlace[],
  editors: TextsFromOnePlace = {},
): SlideTexts {
  const found = places.map((place) => plainTexts(pickTexts(place))).reverse();
  const chosen: TextsFromOnePlace = Object.assign({}, ...found, pickTexts(editors));
  const { alt = '', ...others } = plainTexts<TextField>(chosen);
  const isCredited = others.credit ?? others.creator ?? others.copyright ?? editors.credit;
  return {
    texts: { alt, ...others },
    warnings: [
      ...(alt ? [] : [missingTexts.alt]),
      ...(isCredited === undefined ? [missingTexts.credit] : []),
    ],
  };
}

function pickTexts(place: TextsFromOnePlace): TextsFromOnePlace {
  const named = textFields.filter((field) => place[field] !== undefined);
  return Object.fromEntries(named.map((field) => [field, place[field]]));
}
