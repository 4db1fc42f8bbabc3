import { fileFault, hasCode } from '../import/fileErrors.ts';
import { ImportError } from '../import/importError.ts';

/** How a failed publication has left the site. */
export const unchanged = 'Nothing was changed.';
export const stopped =
  'The publication stopped half-way: every address is as it was or as it will be. Publish again to complete it.';

const advice: Readonly<Record<string, string>> = {
  ENOSPC: 'Free some space and publish again.',
  EDQUOT: 'Free some space and publish again.',
  EACCES: 'Let this user write there, or choose another folder with --out.',
  EPERM: 'Let this user write there, or choose another folder with --out.',
  EROFS: 'Choose another folder with --out.',
  EMFILE: 'Raise the limit of open files (ulimit -n) and publish again.',
  ENFILE: 'Close other programs and publish again.',
};

/** A sentence for a fault of the file system, with what to do; other errors stay as they are. */
export function outFolderFault(path: string, error: unknown, state: string): unknown {
  const fault = fileFault(error);
  if (!fault) return error;
  const [, help] = Object.entries(advice).find(([code]) => hasCode(error, code)) ?? [];
  const where = (error as NodeJS.ErrnoException).path ?? path;
  return new ImportError(
    [`${where} cannot be written: ${fault}.`, help, state].filter(Boolean).join(' '),
    error,
  );
}
