import { isContentError } from '../content/parse.ts';
import { fileFault } from '../import/fileErrors.ts';
import { ImportError } from '../import/importError.ts';

/** What went wrong, in sentences. A fault of ours keeps its stack, for whoever mends it. */
export function problemsOf(error: unknown): readonly string[] {
  if (error instanceof ImportError) return error.problems;
  if (isContentError(error) || fileFault(error)) return [(error as Error).message];
  return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
}
