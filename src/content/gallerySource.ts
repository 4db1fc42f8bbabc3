import * as v from 'valibot';
import { documentId, knownDate, slideId } from './gallery.ts';
import {
  digitalSourceSource,
  embargoSource,
  fields,
  fileName,
  focusSource,
  languageTag,
  optionalText,
  requiredText,
  webAddress,
  yesOrNo,
} from './sourceFields.ts';

/** What an editor says of one picture. Only the file has to be named. */
const slideSourceSchema = fields({
  file: v.pipe(fileName, v.description('The picture, in the same folder.')),
  id: v.exactOptional(
    v.pipe(slideId, v.description('Its name in the address; without one, from the file name.')),
  ),
  alt: v.exactOptional(
    v.pipe(v.string(), v.description('What is seen, for those who do not see it.')),
  ),
  caption: v.exactOptional(
    v.pipe(v.string(), v.description('Plain text; an empty line parts paragraphs.')),
  ),
  focus: v.exactOptional(focusSource),
  headline: optionalText,
  description: v.exactOptional(
    v.pipe(v.string(), v.description('What is seen, at length, where alt is not enough.')),
  ),
  credit: optionalText,
  creator: v.exactOptional(v.pipe(v.string(), v.description('Several are parted by ", ".'))),
  copyright: optionalText,
  usageTerms: optionalText,
  licenseUrl: v.exactOptional(v.pipe(webAddress, v.description('The page with the licence.'))),
  acquireLicenseUrl: v.exactOptional(
    v.pipe(webAddress, v.description('The page where a licence can be had.')),
  ),
  date: v.exactOptional(v.pipe(knownDate, v.description('When it was taken, as far as known.'))),
  digitalSource: v.exactOptional(
    digitalSourceSource(
      'How it came about, in IPTC’s term; “none” leaves open what its file says.',
    ),
  ),
  download: v.exactOptional(
    v.pipe(
      yesOrNo,
      v.description('Whether this one may be downloaded, whatever the gallery says.'),
    ),
  ),
  embargo: v.exactOptional(
    v.pipe(
      embargoSource,
      v.description('When it may be published, with the zone; “lifted” where it may be by now.'),
    ),
  ),
  kill: v.exactOptional(
    v.pipe(
      yesOrNo,
      v.description('“no” publishes a picture whose file says KILL, “yes” withdraws one.'),
    ),
  ),
});

/** `gallery.yaml` beside a gallery's pictures. */
export const gallerySourceSchema = fields({
  id: v.exactOptional(
    v.pipe(documentId, v.description('Its name in the address; without one, the folder name.')),
  ),
  title: v.exactOptional(requiredText),
  description: optionalText,
  lang: v.exactOptional(languageTag),
  digitalSource: v.exactOptional(
    digitalSourceSource(
      'How pictures came about that say nothing of it themselves, in IPTC’s term.',
    ),
  ),
  download: v.exactOptional(
    v.pipe(
      yesOrNo,
      v.description('Whether readers may download the pictures: no, unless the rights allow it.'),
    ),
  ),
  slides: v.exactOptional(
    v.pipe(
      v.array(slideSourceSchema),
      v.minLength(1, 'at least one picture'),
      v.description('In the order of the gallery. Pictures not named are left out.'),
    ),
  ),
  rest: v.exactOptional(
    v.pipe(
      yesOrNo,
      v.description(
        'Whether pictures not named follow in the order of their names; no, if left out.',
      ),
    ),
  ),
});

export type SlideSource = v.InferOutput<typeof slideSourceSchema>;
export type GallerySource = v.InferOutput<typeof gallerySourceSchema>;
