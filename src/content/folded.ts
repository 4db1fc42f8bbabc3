/** A name as a file system that ignores case compares it. */
export function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
