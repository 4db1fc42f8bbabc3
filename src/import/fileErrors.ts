const sentences: Record<string, string> = {
  EACCES: 'there is no permission',
  EPERM: 'there is no permission',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOENT: 'it does not exist',
  EEXIST: 'a file of that name is in the way',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many files are open',
  ELOOP: 'its symbolic links lead in a circle',
};

/** What went wrong with a file, in words; undefined for anything but an error of the file system. */
export function fileFault(error: unknown): string | undefined {
  if (!isFileError(error)) return undefined;
  return sentences[error.code] ?? error.message;
}

/** True for an error of the file system with that code, such as ENOENT. */
export function hasCode(error: unknown, code: string): boolean {
  return isFileError(error) && error.code === code;
}

function isFileError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}
