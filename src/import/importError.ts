import type { Progress } from './report.ts';

/** Why an import failed as a whole, one sentence for each problem. The store is unchanged. */
export class ImportError extends Error {
  override name = 'ImportError';
  readonly problems: readonly string[];

  constructor(problems: string | readonly string[], cause?: unknown) {
    const list = typeof problems === 'string' ? [problems] : problems;
    super(list.join('\n'), { cause });
    this.problems = list;
  }
}

/** The import was stopped. No document has changed; finished pictures stay in the store for the next run. */
export class ImportStopped extends ImportError {
  override name = 'ImportStopped';

  constructor(finished: number, total: number, cause: unknown) {
    const state =
      finished === 0
        ? 'No picture was finished yet'
        : `${finished} of ${total} pictures ${finished === 1 ? 'is' : 'are'} finished`;
    super(`Stopped. ${state}; run the same command again to continue.`, cause);
  }
}

/** Why one picture cannot be published, as the end of a sentence that begins with its name. */
export class RefusedPicture extends Error {
  override name = 'RefusedPicture';
}

/** One that its agency has withdrawn. */
export class KilledPicture extends RefusedPicture {}

/** Runs what follows a finished import. A failure is only a note, since the next run tries again. */
export async function noteFailure(progress: Progress, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    for (const text of error.problems) progress({ kind: 'note', text });
  }
}
