import { parseDocumentPath, documents as paths } from '../content/storePaths.ts';
import type { OnRead } from './documents.ts';

/**
 * Notes what is read. What waits is left out, as `waitingOf` says what of it concerns a group. So is the document that
 * names the pages of a large gallery where a page was read, as that goes by a name of its own content; what shows the
 * names alone depends on it.
 */
export function readingInto(read: Map<string, string>): OnRead {
  const galleriesRead = new Set<string>();
  return (path, etag) => {
    const named = parseDocumentPath(path);
    if (named?.document === 'waiting') return;
    if (named?.document === 'gallery' && isPage(named.part)) {
      galleriesRead.add(named.gallery);
      read.delete(paths.slidePages(named.gallery));
    }
    const isOfPage = named?.document === 'gallery' && galleriesRead.has(named.gallery);
    if (isOfPage && named.part === 'pages') return;
    read.set(path, etag);
  };
}

function isPage(part: string | undefined): boolean {
  return part !== undefined && part !== 'pages' && !part.endsWith('-ids');
}
