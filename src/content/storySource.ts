import * as v from 'valibot';
import { documentId } from './gallery.ts';
import {
  correctionsSource,
  draftSource,
  embargoEnd,
  embargoSource,
  focusSource,
  languageTag,
  localPath,
  optionalText,
  requiredText,
  strictFields,
  topicsSource,
  yesOrNo,
} from './sourceFields.ts';
import { storyDate } from './storyDate.ts';

/** The front matter of `story.md`: YAML between two lines of `---` at its top. */
export const frontMatterSchema = strictFields({
  slug: v.exactOptional(
    v.pipe(documentId, v.description('Its name in the address. By default, the folder name.')),
  ),
  title: requiredText,
  standfirst: optionalText,
  byline: optionalText,
  authors: v.exactOptional(
    v.pipe(
      v.array(requiredText),
      v.minLength(1, 'at least one name'),
      v.description('The names of the authors, for search engines. Readers see the byline.'),
    ),
  ),
  kicker: optionalText,
  section: v.exactOptional(
    v.pipe(
      v.string(),
      v.description('The section of the site that it belongs to, as site.yaml names it.'),
    ),
  ),
  topics: topicsSource,
  lang: v.exactOptional(languageTag),
  translations: v.exactOptional(
    v.pipe(
      v.array(documentId),
      v.description(
        'The slugs of the same story in other languages. One of them is enough to name the others.',
      ),
    ),
  ),
  published: storyDate,
  modified: v.exactOptional(
    v.pipe(
      storyDate,
      v.description('When it was last updated. The newest of its corrections counts by itself.'),
    ),
  ),
  corrections: correctionsSource,
  draft: draftSource,
  embargo: embargoEnd,
  cover: v.pipe(localPath, v.description('The picture that represents the story.')),
  coverAlt: v.exactOptional(
    v.pipe(v.string(), v.description('What the cover shows, for readers who cannot see it.')),
  ),
  coverFocus: v.exactOptional(focusSource),
  coverEmbargo: v.exactOptional(embargoSource),
  coverKill: v.exactOptional(yesOrNo),
});

/** `::gallery{…}`: a teaser for the gallery in a folder. */
export const galleryDirectiveSchema = strictFields({ folder: localPath });

/** `::picture{…}`: a picture in the story. */
export const pictureDirectiveSchema = strictFields({
  src: localPath,
  alt: optionalText,
  caption: optionalText,
  credit: optionalText,
  embargo: v.exactOptional(embargoSource),
  kill: v.exactOptional(yesOrNo),
});

/** `::video{…}`: a film with its poster, its captions (WebVTT) and its transcript, in one language. */
export const videoDirectiveSchema = strictFields({
  src: localPath,
  poster: localPath,
  title: requiredText,
  captions: v.exactOptional(localPath),
  transcript: v.exactOptional(
    v.pipe(
      localPath,
      v.description(
        'A plain text of all that is said and shown, with empty lines between paragraphs. By default, the captions.',
      ),
    ),
  ),
  lang: v.exactOptional(languageTag),
});

export type FrontMatter = v.InferOutput<typeof frontMatterSchema>;
export type PictureDirective = v.InferOutput<typeof pictureDirectiveSchema>;
export type VideoDirective = v.InferOutput<typeof videoDirectiveSchema>;
