/** A change of page in which a picture moves: a gallery's slide opens from its thumbnail, or closes into it. */
export type Journey =
  | {
      kind: 'opening';
      gallery: string;
      /** Absent where the address leaves the slide out: the cover. */
      slide: string | undefined;
    }
  | { kind: 'closing'; gallery: string };

/** What moves between the pages at two paths, which may start with the site's base. */
export function journeyBetween(from: string, to: string): Journey | undefined {
  const left = slideAt(from);
  const entered = slideAt(to);
  if (left && hasThumbnails(to)) return { kind: 'closing', gallery: left.gallery };
  if (entered && hasThumbnails(from)) return { kind: 'opening', ...entered };
  return undefined;
}

function slideAt(path: string): { gallery: string; slide: string | undefined } | undefined {
  const [, gallery, slide] = /\/galleries\/([^/]+)(?:\/([^/]+))?\/?$/.exec(path) ?? [];
  return gallery && slide !== 'all' ? { gallery, slide } : undefined;
}

/** A story has one of each gallery, see-all one of each slide. */
function hasThumbnails(path: string): boolean {
  return /\/articles\/[^/]+\/?$|\/galleries\/[^/]+\/all\/?$/.test(path);
}
