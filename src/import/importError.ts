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

/** The import was asked to stop. No document has changed; the pictures that are done stay for the next run. */
export class ImportStopped extends ImportError {
  override name = 'ImportStopped';

  constructor(kept: number, total: number, cause: unknown) {
    const state =
      kept === 0
        ? 'No picture was done yet'
        : `${kept} of ${total} pictures ${kept === 1 ? 'is' : 'are'} kept`;
    super(`Stopped. ${state}; run the same command again to go on.`, cause);
  }
}

/** Why one picture cannot be used, as the end of a sentence that begins with its name. */
export class RefusedPicture extends Error {
  override name = 'RefusedPicture';
}
