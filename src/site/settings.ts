import * as v from 'valibot';
import { isWebAddress } from '../content/address.ts';
import {
  strictFields as fields,
  languageTag,
  requiredText,
  yesOrNo,
} from '../content/sourceFields.ts';

/** Text on one line, as long as a line can be. */
const shortText = v.pipe(requiredText, v.trim(), v.maxLength(200, 'at most 200 characters'));

/** The address of a site or service, without a query or fragment. */
const serviceUrl = v.pipe(
  v.string(),
  v.check(
    (text) => isWebAddress(text) && !/[?#]/.test(text),
    'an address with https or http, such as https://photos.news.example/',
  ),
);

/** A path of the site, or an address elsewhere. */
const localOrServiceUrl = v.pipe(
  v.string(),
  v.check(
    (text) => /^\/(?!\/)[\w./-]*$/.test(text) || (isWebAddress(text) && !/[?#]/.test(text)),
    'a path such as /api/subscription, or an address with https or http',
  ),
);

/** Where a link of the footer leads. */
const href = v.pipe(
  v.string(),
  v.check(
    (text) => /^\/(?!\/)\S*$/.test(text) || isWebAddress(text) || /^mailto:[^\s<>]+$/.test(text),
    'a path such as /imprint, or an address with https, http or mailto',
  ),
);

/** One source of a content security policy: it must not end the header or begin another directive (CSP 3, 2.3.1). */
const origin = v.pipe(
  v.string(),
  v.regex(
    /^(https?:\/\/)?(\*\.)?[A-Za-z0-9.-]+(:(\d+|\*))?$/,
    'an origin such as https://pictures.example',
  ),
);

/** Who may show a page in a frame: origins, or one of the policy's own words. */
const ancestors = v.pipe(
  v.union([
    v.pipe(
      v.string(),
      v.transform((text) => text.split(/\s+/).filter(Boolean)),
    ),
    v.array(v.string()),
  ]),
  v.array(
    v.union(
      [v.picklist(["'self'", "'none'", '*']), origin],
      "'self', 'none', * or origins such as https://news.example",
    ),
  ),
);

const uuid = v.pipe(
  v.string(),
  v.regex(
    /^[\da-fA-F]{8}(-[\da-fA-F]{4}){3}-[\da-fA-F]{12}$/,
    'the UUID of a list, such as 5f0c6a52-6d0e-4b8e-9d0f-3c1f6f4a7b21',
  ),
);

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

const no = v.pipe(
  v.picklist(['no', 'false'], 'no'),
  v.transform(() => undefined),
);

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
      v.union([no, fields({ title: v.exactOptional(shortText) })]),
      v.description('The table of markets beside a story; or no.'),
    ),
  ),
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

function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}
