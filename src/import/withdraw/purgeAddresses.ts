import { sectionPath } from '../../content/sections.ts';
import { parseDocumentPath, withdrawnPath } from '../../content/storePaths.ts';
import { folders, framePaths, frameSlidesPath, oembedPath, paths } from '../../content/urls.ts';
import type { WithdrawReport } from './withdraw.ts';

/** What the settings of a site say of its addresses. */
interface Published {
  url?: string | undefined;
  store?: string | undefined;
  sections: readonly string[];
}

/**
 * Every address at which a cache may still have what was withdrawn, pictures first; below the site's `url`, if it has
 * one.
 */
export function purgeAddresses(
  report: WithdrawReport,
  { url, store, sections }: Published,
): string[] {
  const stored = [...report.removed, ...report.changed, withdrawnPath];
  const pages = [...pagesOf(report), paths.home, ...sections.map(sectionPath), ...listFiles];
  const storeAt = store ?? below(url, `/${folders.store}/`);
  return [
    ...new Set([...stored.map((src) => storeAt + src), ...pages.map((path) => below(url, path))]),
  ];
}

/** Made of many documents. */
const listFiles = ['/rss.xml', '/sitemap.xml'];

function below(url: string | undefined, path: string): string {
  return url ? url + path.slice(1) : path;
}

function pagesOf({ withdrawn, changed, removed, slides }: WithdrawReport): string[] {
  const stories = changed.flatMap((src) => {
    const [, slug] = new RegExp(`^${folders.stories}/(.+)\\.json$`).exec(src) ?? [];
    return slug ? [paths.story(slug)] : [];
  });
  if (withdrawn.kind === 'story') return [paths.story(withdrawn.story), ...stories];
  const { gallery } = withdrawn;
  const names = slides.flatMap((id, index) => [id, `${index + 1}`]);
  const pages = [
    { page: 'gallery' as const, gallery },
    { page: 'grid' as const, gallery },
    ...names.map((slide) => ({ page: 'slide' as const, gallery, slide })),
  ];
  return [
    ...[paths, framePaths].flatMap((kind) => [
      kind.gallery(gallery),
      kind.grid(gallery),
      ...names.map((name) => kind.slide(gallery, name)),
    ]),
    ...['slides', 'pages', ...removed.flatMap(pageOfSlides)].map((brings) =>
      frameSlidesPath(gallery, brings),
    ),
    ...pages.map(oembedPath),
    ...stories,
  ];
}

/** The name of a page of slides. Frames get it as a script. */
function pageOfSlides(src: string): string[] {
  const document = parseDocumentPath(src);
  const part = document?.document === 'gallery' ? document.part : undefined;
  return part && /^[0-9a-f]{12}$/.test(part) ? [part] : [];
}
