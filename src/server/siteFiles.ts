import type { WholeGallery } from '../content/gallery.ts';
import { siteFiles } from '../metadata/siteFiles.ts';
import { type Answer, typeOf } from './answer.ts';
import { storedGalleries } from './documents.ts';
import { manifestOf } from './manifest.ts';
import type { ServedSite } from './servedSite.ts';

const manifestPath = '/manifest.webmanifest';
const crawlersFiles = /^\/(robots\.txt|rss\.xml|sitemap(-\d+)?\.xml)$/;

/** The files by which others find the site's pages, and the manifest. */
export async function siteFileAt(site: ServedSite, path: string): Promise<Answer | undefined> {
  if (path === manifestPath) {
    return text(path, `${JSON.stringify(manifestOf(site.settings), null, 2)}\n`);
  }
  if (!crawlersFiles.test(path)) return undefined;
  const file = (await crawlerFiles(site)).find(({ name }) => `/${name}` === path);
  return file && text(path, file.content);
}

/** They take absolute addresses, so there are none where the settings do not say where the site is published. */
export async function crawlerFiles(site: ServedSite) {
  const published = await site.published();
  return published ? siteFiles(await wholeGalleries(site), published) : [];
}

async function wholeGalleries({ documents }: ServedSite): Promise<WholeGallery[]> {
  const galleries: WholeGallery[] = [];
  for await (const { gallery, slides } of storedGalleries(documents)) {
    const { paged: _, ...texts } = gallery;
    galleries.push({ ...texts, slides: [...slides] });
  }
  return galleries;
}

function text(path: string, content: string): Answer {
  return { kind: 'text', status: 200, type: typeOf(path), text: content };
}
