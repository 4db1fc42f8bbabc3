/** Why an import cannot be done at all: one sentence a problem. Nothing of it is left in the store. */
export class ImportError extends Error {
  override name = 'ImportError';
  readonly problems: readonly string[];

  constructor(problems: string | readonly string[], cause?: unknown) {
    const list = typeof problems === 'string' ? [problems] : problems;
    super(list.join('\n'), { cause });
    this.problems = list;
  }
}

/** Why one picture cannot be used, as the end of a sentence that begins with its name. */
export class RefusedPicture extends Error {
  override name = 'RefusedPicture';
}
