import * as v from 'valibot';

/** Why a document of the content store cannot be shown. */
export type ContentFault =
  /** The store answers, and has no such document. */
  | 'missing'
  /** The store does not answer, or answers with a failure of its own. Trying again may help. */
  | 'unreachable'
  /** The document is there and is not what its schema promises. */
  | 'broken'
  /** The document is of a later version than this page, which a reload brings up to date. */
  | 'outdated';

/** A document of the content store that cannot be shown: which one, why, and the cause. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly fault: ContentFault;
  readonly document: string;

  constructor(fault: ContentFault, document: string, message: string, cause?: unknown) {
    super(message, { cause });
    this.fault = fault;
    this.document = document;
  }
}

/**
 * Turns untrusted JSON into a document whose type is true.
 * @throws ContentError naming the document, the first path in it that is wrong, and what was expected there.
 */
export function parseDocument<S extends v.GenericSchema>(
  schema: S,
  document: string,
  json: unknown,
): v.InferOutput<S> {
  const result = v.safeParse(schema, json, { abortEarly: true });
  if (result.success) return result.output;
  if (v.safeParse(laterDocument, json).success) {
    throw new ContentError(
      'outdated',
      document,
      `${document} is of a later version than this page.`,
    );
  }
  const [issue] = result.issues;
  const path = v.getDotPath(issue) ?? 'the document itself';
  // What was found may be a megabyte of text.
  const found = issue.received.slice(0, 100);
  throw new ContentError(
    'broken',
    document,
    `${document}: at ${path}, expected ${issue.expected ?? issue.message}, found ${found}`,
    result.issues,
  );
}

/**
 * A document of a version later than the first, which these schemas describe. Documents of the first name no version,
 * and fields may be added without a new one: schemas ignore those that they do not name.
 */
const laterDocument = v.object({ version: v.pipe(v.number(), v.minValue(2)) });
