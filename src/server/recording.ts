import { parseDocumentPath } from '../content/storePaths.ts';
import type { OnRead } from './documents.ts';

/**
 * Notes what is read. What waits is left out, as `waitingOf` says what of it concerns a group; so is the document that
 * names the pages of a large gallery, as each page goes by a name of its own content.
 */
export function readingInto(read: Map<string, string>): OnRead {
  return (path, etag) => {
    if (parseDocumentPath(path)?.document === 'waiting' || isPageNames(path)) return;
    read.set(path, etag);
  };
}

function isPageNames(path: string): boolean {
  const named = parseDocumentPath(path);
  return named?.document === 'gallery' && named.part === 'pages';
}
