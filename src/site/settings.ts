import * as v from 'valibot';
import {
  strictFields as fields,
  languageTag,
  requiredText,
  yesOrNo,
} from '../content/sourceFields.ts';
import { analytics, icons, logo, photographers, sections, slots } from './hostSettings.ts';
import {
  ancestors,
  href,
  localOrServiceUrl,
  no,
  origin,
  serviceUrl,
  shortText,
  uuid,
  withSlash,
} from './settingsValues.ts';

const newsletter = fields({
  service: v.pipe(
    localOrServiceUrl,
    v.description("Listmonk's public subscription endpoint, or a service with the same interface."),
  ),
  lists: v.pipe(
    v.array(uuid),
    v.minLength(1, 'at least one list'),
    v.description('The lists a reader signs up for, by UUID.'),
  ),
  question: v.exactOptional(v.pipe(shortText, v.description('The heading of the form.'))),
  about: v.exactOptional(v.pipe(requiredText, v.description('What readers get.'))),
  consent: v.exactOptional(
    v.pipe(requiredText, v.description('What readers agree to when they sign up.')),
  ),
});

const markets = fields({
  title: v.exactOptional(
    v.pipe(shortText, v.description('The heading of the table, in place of “Markets”.')),
  ),
  url: v.exactOptional(
    v.pipe(
      serviceUrl,
      v.description('Where browsers fetch the figures, in the form of markets.json.'),
    ),
  ),
});

/** `site.yaml`: everything about a site that is not its content. Its values are read as texts (see `readYaml`). */
export const siteSettingsSchema = fields({
  name: v.pipe(shortText, v.description('The name of the site and of its publisher.')),
  motto: v.exactOptional(v.pipe(shortText, v.description('Stands beside the name.'))),
  lang: v.exactOptional(
    v.pipe(
      languageTag,
      v.description('The language of the site, and of documents that name none.'),
    ),
    'en',
  ),
  url: v.exactOptional(
    v.pipe(
      serviceUrl,
      v.transform(withSlash),
      v.description('Where the site is published; with a path if it is in a folder.'),
    ),
  ),
  logo: v.exactOptional(logo),
  icons: v.exactOptional(icons),
  sections: v.exactOptional(sections, []),
  photographers: v.exactOptional(photographers, {}),
  about: v.exactOptional(
    v.pipe(
      requiredText,
      v.description('The text of the footer. What is in [brackets] stands out.'),
    ),
  ),
  links: v.exactOptional(
    v.pipe(
      v.array(fields({ label: shortText, href })),
      v.description('Links of the footer: imprint, privacy, accessibility.'),
    ),
    [],
  ),
  store: v.exactOptional(
    v.pipe(
      serviceUrl,
      v.transform(withSlash),
      v.description('A content store elsewhere; without it, content/ of the site folder.'),
    ),
  ),
  media: v.exactOptional(
    v.pipe(v.array(origin), v.description('Other origins that pictures and films come from.')),
    [],
  ),
  newsletter: v.exactOptional(
    v.pipe(v.union([no, newsletter]), v.description('Where readers sign up; or no.')),
  ),
  markets: v.exactOptional(
    v.pipe(
      v.union([no, markets]),
      v.description(
        'The table of markets beside stories: {} for markets.json of the store; or no.',
      ),
    ),
  ),
  analytics: v.exactOptional(analytics),
  slots: v.exactOptional(slots),
  frames: v.exactOptional(
    fields({
      site: v.exactOptional(
        v.pipe(ancestors, v.description("Who may show the site's pages in frames.")),
        ["'self'"],
      ),
      embeds: v.exactOptional(
        v.pipe(ancestors, v.description('Who may show the framed galleries.')),
        ['*'],
      ),
    }),
    {},
  ),
  words: v.exactOptional(
    v.pipe(
      v.record(
        v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'a language such as "de"')),
        v.record(v.string(), v.string()),
      ),
      v.description('Sentences of the interface in other words, by language and key.'),
    ),
  ),
  offline: v.exactOptional(
    v.pipe(yesOrNo, v.description('Whether pages stay readable without a network.')),
    'yes',
  ),
});

/** A site's settings, with what is usual where `site.yaml` says nothing. */
export type SiteSettings = v.InferOutput<typeof siteSettingsSchema>;
