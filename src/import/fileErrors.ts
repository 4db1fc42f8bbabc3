const sentences: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is exceeded',
  ENOENT: 'it does not exist',
  EEXIST: 'a file of that name exists',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of its path is not a folder',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  EIO: 'the disk does not work',
  ELOOP: 'its symbolic links form a loop',
};

/** Describes a file system error; undefined for any other error. */
export function fileFault(error: unknown): string | undefined {
  if (!isFileError(error)) return undefined;
  return sentences[error.code] ?? error.message;
}

/** True for a file system error with the given code, such as ENOENT. */
export function hasCode(error: unknown, code: string): boolean {
  return isFileError(error) && error.code === code;
}

function isFileError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}
