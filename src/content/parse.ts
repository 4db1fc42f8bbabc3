import * as v from 'valibot';

/** Why a document of the content store cannot be shown. */
export type ContentFault =
  /** The store has no such document. */
  | 'missing'
  /** The store does not answer, or answers with an error. Trying again may help. */
  | 'unreachable'
  /** The document does not match its schema. */
  | 'broken'
  /** The document is newer than this page. A reload helps. */
  | 'outdated';

/** A document of the content store that cannot be shown, and why. */
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
 * Whether an error says why a document cannot be shown. By its name, as the class is not one: the commands and the code
 * that answers for the app are built apart.
 */
export function isContentError(error: unknown): error is ContentError {
  return error instanceof Error && error.name === 'ContentError';
}

/**
 * Checks untrusted JSON against a schema.
 * @throws ContentError naming the document, the first wrong path in it, and what was expected there.
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
  // It may be a megabyte of text.
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
