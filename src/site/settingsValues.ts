import * as v from 'valibot';
import { isWebAddress } from '../content/address.ts';
import { isHttpsAddress, requiredText } from '../content/sourceFields.ts';

/*
 * The kinds of values that `site.yaml` has. They are read as texts (see `readYaml`).
 */

/** Text on one line, as long as a line can be. */
export const shortText = v.pipe(requiredText, v.trim(), v.maxLength(200, 'at most 200 characters'));

/** The address of a site or service, without a query or fragment. */
export const serviceUrl = v.pipe(
  v.string(),
  v.check(
    (text) => isWebAddress(text) && !/[?#]/.test(text),
    'an address with https or http, such as https://photos.news.example/',
  ),
);

/** A path of the site, or an address elsewhere. */
export const localOrServiceUrl = v.pipe(
  v.string(),
  v.check(
    (text) => /^\/(?!\/)[\w./-]*$/.test(text) || (isWebAddress(text) && !/[?#]/.test(text)),
    'a path such as /api/subscription, or an address with https or http',
  ),
);

/** Where a link of the footer leads. */
export const href = v.pipe(
  v.string(),
  v.check(
    (text) => /^\/(?!\/)\S*$/.test(text) || isWebAddress(text) || /^mailto:[^\s<>]+$/.test(text),
    'a path such as /imprint, or an address with https, http or mailto',
  ),
);

/** One source of a content security policy: it must not end the header or begin another directive (CSP 3, 2.3.1). */
export const origin = v.pipe(
  v.string(),
  v.regex(
    /^(https?:\/\/)?(\*\.)?[A-Za-z0-9.-]+(:(\d+|\*))?$/,
    'an origin such as https://pictures.example',
  ),
);

/** Who may show a page in a frame: origins, or one of the policy's own words. */
export const ancestors = v.pipe(
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

export const uuid = v.pipe(
  v.string(),
  v.regex(
    /^[\da-fA-F]{8}(-[\da-fA-F]{4}){3}-[\da-fA-F]{12}$/,
    'the UUID of a list, such as 5f0c6a52-6d0e-4b8e-9d0f-3c1f6f4a7b21',
  ),
);

const ownFileWords = 'a file of public/, such as logo.svg';

/** A file that the site serves as it is, by its path in `public/`. */
export const ownFile = v.pipe(
  v.string(),
  v.check(isOwnFile, ownFileWords),
  v.transform((path) => path.replace(/^\//, '')),
);

/** A file of the site, or one elsewhere. */
export const fileOrAddress = v.pipe(
  v.string(),
  v.check(
    (text) => isOwnFile(text) || isHttpsAddress(text),
    `${ownFileWords}, or an address with https`,
  ),
  v.transform((text) => text.replace(/^\//, '')),
);

/** A length in CSS pixels. */
export const pixels = (most: number) =>
  v.pipe(
    v.string(),
    v.check(
      (text) => /^[1-9]\d{0,4}$/.test(text) && Number(text) <= most,
      `a number of pixels up to ${most}`,
    ),
    v.transform(Number),
  );

/** What a site does without. */
export const no = v.pipe(
  v.picklist(['no', 'false'], 'no'),
  v.transform(() => undefined),
);

export function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}

function isOwnFile(path: string): boolean {
  return /^\/?[^/\\:?#%\s]+(\/[^/\\:?#%\s]+)*$/.test(path) && !/(^|\/)\./.test(path);
}
