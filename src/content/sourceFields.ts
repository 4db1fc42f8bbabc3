import * as v from 'valibot';
import { isSafeAddress, isWebAddress } from './address.ts';
import { digitalSourceTerm } from './digitalSource.ts';
import { instant, instantWords, isInstant } from './due.ts';
import type { FocusPoint } from './picture.ts';
import { storyDate } from './storyDate.ts';

/** Text that an editor must write. */
export const requiredText = v.pipe(v.string(), v.regex(/\S/, 'some text'));

/** Text that an editor may write. */
export const optionalText = v.exactOptional(v.string());

/** YAML is read as text throughout, since an unquoted credit may look like a number. */
export const yesOrNo = v.pipe(
  v.picklist(['yes', 'no', 'true', 'false'], 'yes or no'),
  v.transform((word) => word === 'yes' || word === 'true'),
);

const embargoWords = `“lifted”, or ${instantWords}`;

/** When a picture may be published, with the zone: the agency's clock is not the reader's. */
export const embargoSource = v.pipe(
  v.string(),
  v.check((text) => text === 'lifted' || isInstant(text), embargoWords),
);

/** Keeps a story, a gallery or a picture unpublished while editors work on it. */
export const draftSource = v.exactOptional(
  v.pipe(yesOrNo, v.description('“yes” keeps it unpublished; `diaporama dev` shows it.')),
);

/** When a story or a gallery may be published. */
export const embargoEnd = v.exactOptional(
  v.pipe(
    instant,
    v.description('When it may be published, with the zone. Until then nobody sees it.'),
  ),
);

/** A language tag (BCP 47), as in HTML's `lang`. */
export const languageTag = v.pipe(
  v.string(),
  v.check(isLanguageTag, 'a language tag such as "en" or "pt-BR"'),
);

/** A page outside the content store. */
export const webAddress = v.pipe(
  v.string(),
  v.check(isWebAddress, 'an address with https or http'),
);

/** A file beside the document that names it. */
export const fileName = v.pipe(
  v.string(),
  v.regex(/^[^/\\]+$/, 'the name of a file in the same folder'),
  v.check((name) => name !== '.' && name !== '..', 'the name of a file in the same folder'),
);

/** A file or folder below the document that names it. */
export const localPath = v.pipe(
  v.string(),
  v.check(staysInside, 'the path of a file or folder inside the story folder'),
);

/** The focal point as in CSS's `object-position`: "70% 35%" from the left and the top. */
export const focusSource = v.pipe(
  v.string(),
  v.regex(/^(100|\d{1,2})% (100|\d{1,2})%$/, 'a place such as "70% 35%"'),
  v.description(
    'The focal point, which every crop keeps: from the left and the top, such as 70% 35%.',
  ),
  v.transform(readFocus),
);

/** IPTC's term for how a picture was made, in any spelling; "none" ignores the term in its file. */
export const digitalSourceSource = (description: string) =>
  v.pipe(
    v.string(),
    v.description(description),
    v.check(
      (text) => isNone(text) || digitalSourceTerm(text) !== undefined,
      'a term of IPTC such as digitalCapture, digitalCreation, trainedAlgorithmicMedia (made with AI) or compositeWithTrainedAlgorithmicMedia (edited with AI), or none',
    ),
    v.transform((text) => digitalSourceTerm(text) ?? 'none'),
  );

/** What was wrong and has been put right. */
export const correctionsSource = v.exactOptional(
  v.pipe(
    v.array(
      strictFields({
        date: v.pipe(storyDate, v.description('When it was corrected.')),
        text: v.pipe(
          requiredText,
          v.description('What was wrong before, and what is right, in a sentence or two.'),
        ),
      }),
    ),
    v.minLength(1, 'at least one correction'),
    v.maxLength(100, 'at most 100 corrections'),
    v.description('What was wrong and has been put right. Readers see it with its date.'),
  ),
);

function isNone(text: string): boolean {
  return /^(none)?$/i.test(text.trim());
}

/** An object that refuses unknown fields. The message lists the known ones. */
export function strictFields<const E extends v.ObjectEntries>(entries: E) {
  const names = Object.keys(entries).join(', ');
  return v.strictObject(entries, ({ expected }: v.StrictObjectIssue) => {
    if (expected === 'never') return `one of ${names}`;
    if (expected === 'Object') return `the fields ${names}`;
    return `the field ${expected}`;
  });
}

/** True for `https://…`, which editors may link to. */
export function isHttpsAddress(text: string): boolean {
  return /^https:/i.test(text) && isSafeAddress(text);
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

function readFocus(text: string): FocusPoint {
  const [x = 0.5, y = 0.5] = text.split(' ').map((share) => Number.parseInt(share, 10) / 100);
  return { x, y };
}

function staysInside(path: string): boolean {
  const segments = path.split(/[/\\]/);
  return segments.every((segment) => segment !== '' && segment !== '.' && segment !== '..');
}

/** What a story or a gallery is about. */
export const topicsSource = v.exactOptional(
  v.pipe(
    v.array(v.pipe(requiredText, v.maxLength(60, 'at most 60 characters'))),
    v.minLength(1, 'at least one topic'),
    v.description(
      'What it is about, by name. Each topic has a page that lists everything about it.',
    ),
  ),
);
