import { feedPath, monthPath, yearPaths } from '../../content/archivePaths.ts';
import { galleryAddresses } from '../../content/galleryAddresses.ts';
import { parseDocumentPath, type StoreDocument, withdrawnPath } from '../../content/storePaths.ts';
import { folders, frameSlidesPath, pathOf, paths } from '../../content/urls.ts';
import type { WithdrawReport } from './withdraw.ts';

/** What the settings of a site say of its addresses. */
interface Published {
  url?: string | undefined;
  store?: string | undefined;
}

/**
 * Every address at which a cache may still have what was withdrawn, pictures first; below the site's `url`, if it has
 * one.
 */
export function purgeAddresses(report: WithdrawReport, { url, store }: Published): string[] {
  const stored = [...report.removed, ...report.changed, withdrawnPath];
  const lists = [...report.changed, ...report.removed].flatMap((src) => {
    const document = parseDocumentPath(src);
    return document ? pagesMadeOf(document) : [];
  });
  const storeAt = store ?? below(url, `/${folders.store}/`);
  return [
    ...new Set([
      ...stored.map((src) => storeAt + src),
      ...[...pagesOf(report), ...lists].map((path) => below(url, path)),
    ]),
  ];
}

/** The pages, feeds and sitemaps that are made of a list or a story. */
function pagesMadeOf(document: StoreDocument): string[] {
  switch (document.document) {
    case 'story':
      return [paths.story(document.slug)];
    case 'list':
      return [paths.home, paths.archive, feedPath(paths.home), '/sitemap.xml'];
    case 'listNames':
      return ['/sitemap-pages.xml'];
    case 'month': {
      const { month } = document;
      const page = monthPath(month);
      return [page, ...yearPaths([document]), feedPath(page), `/sitemap-${month}.xml`];
    }
    case 'namedList': {
      const { kind, slug, page: number } = document;
      const list = { page: 'list', kind, slug } as const;
      if (number !== undefined) return [pathOf({ ...list, number })];
      return [pathOf(list), feedPath(pathOf(list))];
    }
    default:
      return [];
  }
}

function below(url: string | undefined, path: string): string {
  return url ? url + path.slice(1) : path;
}

function pagesOf({ withdrawn, removed, slides }: WithdrawReport): string[] {
  if (withdrawn.kind === 'story') return [paths.story(withdrawn.story)];
  const { gallery } = withdrawn;
  const { pages, answers } = galleryAddresses(gallery, slides);
  const brought = ['slides', 'pages', ...removed.flatMap(pageOfSlides)];
  return [...pages, ...brought.map((brings) => frameSlidesPath(gallery, brings)), ...answers];
}

/** The name of a page of slides. Frames get it as a script. */
function pageOfSlides(src: string): string[] {
  const document = parseDocumentPath(src);
  const part = document?.document === 'gallery' ? document.part : undefined;
  return part && /^[0-9a-f]{12}$/.test(part) ? [part] : [];
}
