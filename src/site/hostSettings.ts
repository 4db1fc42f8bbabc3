import * as v from 'valibot';
import { listSlug } from '../content/sections.ts';
import { strictFields as fields, yesOrNo } from '../content/sourceFields.ts';
import { fileOrAddress, origin, ownFile, pixels, shortText } from './settingsValues.ts';

/*
 * The settings of `site.yaml` by which a publisher's own design, scripts and areas come into pages.
 */

const logoFile = v.pipe(
  fileOrAddress,
  v.description('A file of public/, or an address with https. It is shown about 40 pixels high.'),
);

const logoFields = fields({
  file: logoFile,
  dark: v.exactOptional(
    v.pipe(fileOrAddress, v.description('The same for dark mode, equal in shape.')),
  ),
  width: v.exactOptional(
    v.pipe(pixels(10_000), v.description('Of a file elsewhere; own files are measured.')),
  ),
  height: v.exactOptional(
    v.pipe(pixels(10_000), v.description('Of a file elsewhere; own files are measured.')),
  ),
  name: v.exactOptional(
    v.pipe(yesOrNo, v.description('Whether the name stands beside the logo.')),
    'no',
  ),
});

/** The publisher's logo. A file alone stands in place of the name. */
export const logo = v.pipe(
  v.union([
    v.pipe(
      logoFile,
      v.transform((file): v.InferOutput<typeof logoFields> => ({ file, name: false })),
    ),
    logoFields,
  ]),
  v.description('The logo in the header, in place of the name.'),
);

export const icons = v.pipe(
  fields({
    favicon: v.pipe(
      ownFile,
      v.regex(/\.(svg|png|ico)$/i, 'an SVG, PNG or ICO file'),
      v.description('The icon of tabs and bookmarks: SVG, PNG or ICO.'),
    ),
    app: v.exactOptional(
      v.pipe(
        ownFile,
        v.regex(/\.png$/i, 'a PNG file'),
        v.description('The icon on home screens: a PNG of 512 × 512 pixels.'),
      ),
    ),
    maskable: v.exactOptional(
      v.pipe(
        ownFile,
        v.regex(/\.png$/i, 'a PNG file'),
        v.description(
          'The same for systems that cut icons into shapes: a PNG of 512 × 512 pixels, whose middle 80 % matter.',
        ),
      ),
    ),
  }),
  v.description('The site’s own icons, files of public/.'),
);

export const sections = v.pipe(
  v.array(
    v.pipe(
      shortText,
      v.check((name) => listSlug(name) !== '', 'a name with letters or digits'),
      v.maxLength(60, 'at most 60 characters'),
    ),
  ),
  v.check(
    (names) => new Set(names.map(listSlug)).size === names.length,
    'names that differ in more than case and punctuation',
  ),
  v.description('The sections of the site, for its navigation. Stories name theirs in section:.'),
);

const photographer = v.pipe(
  shortText,
  v.check((name) => listSlug(name) !== '', 'a name with letters or digits'),
);

export const photographers = v.pipe(
  v.record(
    photographer,
    fields({
      aliases: v.pipe(
        v.array(photographer),
        v.description('Their other names, as pictures are credited.'),
      ),
    }),
  ),
  v.check((byName) => {
    const slugs = Object.entries(byName).flatMap(([name, { aliases }]) => [
      ...new Set([name, ...aliases].map(listSlug)),
    ]);
    return new Set(slugs).size === slugs.length;
  }, 'every name for one photographer only'),
  v.description('Photographers by the name that they are listed under, with their other names.'),
);

const script = v.pipe(
  fileOrAddress,
  v.description('A script: a file of public/, or an address with https.'),
);

const connect = v.exactOptional(
  v.pipe(v.array(origin), v.description('Origins that the script may send to and fetch from.')),
  [],
);

export const analytics = v.pipe(
  fields({ script, connect }),
  v.description('A script that counts readers. It is loaded last, and not in frames.'),
);

const slot = fields({
  label: v.pipe(
    shortText,
    v.description('What readers are told that it is, such as Advertisement.'),
  ),
  height: v.pipe(pixels(1200), v.description('The height that is reserved, in pixels.')),
});

export const slots = v.pipe(
  fields({
    script: v.exactOptional(script),
    connect,
    frames: v.exactOptional(
      v.pipe(v.array(origin), v.description('Origins of frames that the script shows.')),
      [],
    ),
    belowStage: v.exactOptional(v.pipe(slot, v.description('Below a slide.'))),
    betweenStories: v.exactOptional(
      v.pipe(slot, v.description('On the home page, below the first story.')),
    ),
  }),
  v.description('Areas that a script of the site fills.'),
);
