import * as v from 'valibot';
import { type FieldKind, fields, knownDate, type TextField, textFields } from './fields.ts';
import { documentId, slideId } from './gallery.ts';
import {
  correctionsSource,
  digitalSourceSource,
  draftSource,
  embargoEnd,
  embargoSource,
  fileName,
  focusSource,
  languageTag,
  optionalText,
  requiredText,
  strictFields,
  topicsSource,
  webAddress,
  yesOrNo,
} from './sourceFields.ts';
import { storyDate } from './storyDate.ts';

type TextSource = v.GenericSchema<string, string>;

/** What an editor may write in a field of each kind. The importer cleans texts; too long ones it refuses. */
const textSources: Record<Exclude<FieldKind, 'term'>, TextSource> = {
  line: v.string(),
  text: v.string(),
  names: v.string(),
  address: webAddress,
  date: knownDate,
};

const textEntries = Object.fromEntries(
  textFields.map((field) => [field, sourceOf(field)]),
) as Record<TextField, ReturnType<typeof sourceOf>>;

function sourceOf(field: TextField) {
  const { kind, yaml } = fields[field];
  const described: TextSource = v.pipe(textSources[kind], v.description(yaml));
  return v.exactOptional(described);
}

/** What an editor says of one picture. Only the file is required. */
const slideSourceSchema = strictFields({
  file: v.pipe(fileName, v.description('The picture, in the same folder.')),
  id: v.exactOptional(
    v.pipe(slideId, v.description('Its name in the address. By default, from the file name.')),
  ),
  ...textEntries,
  digitalSource: v.exactOptional(digitalSourceSource(fields.digitalSource.yaml)),
  focus: v.exactOptional(focusSource),
  download: v.exactOptional(
    v.pipe(
      yesOrNo,
      v.description('Whether readers may download this picture, whatever the gallery says.'),
    ),
  ),
  corrections: correctionsSource,
  draft: draftSource,
  embargo: v.exactOptional(
    v.pipe(
      embargoSource,
      v.description('When it may be published, with the zone, or “lifted” if it may be now.'),
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
export const gallerySourceSchema = strictFields({
  id: v.exactOptional(
    v.pipe(documentId, v.description('Its name in the address. By default, the folder name.')),
  ),
  title: v.exactOptional(requiredText),
  description: optionalText,
  lang: v.exactOptional(languageTag),
  topics: topicsSource,
  published: v.exactOptional(
    v.pipe(
      storyDate,
      v.description(
        'When it was published. By default, with its newest story, or when it was first imported.',
      ),
    ),
  ),
  digitalSource: v.exactOptional(
    digitalSourceSource(
      'How pictures were made, as an IPTC term, where neither they nor their files say so.',
    ),
  ),
  download: v.exactOptional(
    v.pipe(
      yesOrNo,
      v.description('Whether readers may download the pictures. No, unless the rights allow it.'),
    ),
  ),
  corrections: correctionsSource,
  draft: draftSource,
  embargo: embargoEnd,
  slides: v.exactOptional(
    v.pipe(
      v.array(slideSourceSchema),
      v.minLength(1, 'at least one picture'),
      v.description('In the order of the gallery. Pictures not listed are left out.'),
    ),
  ),
  rest: v.exactOptional(
    v.pipe(
      yesOrNo,
      v.description(
        'Whether pictures not listed follow, in the order of their names. By default, no.',
      ),
    ),
  ),
});

export type SlideSource = v.InferOutput<typeof slideSourceSchema>;
export type GallerySource = v.InferOutput<typeof gallerySourceSchema>;
