import { folders, parseFrameSlidesPath } from '../content/urls.ts';
import { type Answer, html, typeOf } from './answer.ts';
import { opened } from './documents.ts';
import { slidesScript } from './frames.tsx';
import { notFoundPath } from './notFound.ts';
import type { ServedSite } from './servedSite.ts';
import { storeFileAt } from './storeFiles.ts';
import { shellOf, shellPath, workerScript } from './worker.ts';

/** Names that no file of a site has on the web: those of editors' and systems' own files. */
const hiddenName = /(^|\/)\./;

/** A file of the content store, of the site, of the app, or made of them; nothing where there is none at the path. */
export async function fileAt(site: ServedSite, path: string): Promise<Answer | undefined> {
  const name = decoded(path.slice(1));
  if (!name || hiddenName.test(name) || name.includes('\\')) return undefined;
  if (path === '/sw.js') {
    const text = workerScript(site, await site.theme());
    return { kind: 'text', status: 200, type: typeOf(name), text };
  }
  if (path === shellPath) return html(shellOf(await site.notFound()));
  if (path === notFoundPath) return html(await site.notFound());
  const theme = await site.theme();
  if (theme && path === theme.path)
    return { kind: 'text', status: 200, type: typeOf(name), text: theme.css };
  const slides = await framedSlides(site, path);
  if (slides) return slides;
  if (!/\.[a-z\d]+$/i.test(name)) return undefined;
  const inStore = `${folders.store}/`;
  if (name.startsWith(inStore)) {
    return site.settings.store ? undefined : storeFileAt(site, name.slice(inStore.length));
  }
  const file = (await opened(site.files, name)) ?? (await opened(site.app.source, name));
  return file ? { kind: 'file', type: typeOf(name), file } : undefined;
}

/** Slides of a gallery, or the names of its pages, as a script that a frame can load from anywhere. */
async function framedSlides(site: ServedSite, path: string): Promise<Answer | undefined> {
  const shown = parseFrameSlidesPath(path);
  if (!shown) return undefined;
  const gallery = await site.documents.gallery(shown.gallery);
  const text = await slidesScript(site, gallery, shown.brings);
  return text === undefined
    ? undefined
    : { kind: 'text', status: 200, type: typeOf('slides.js'), text };
}

/** A path that is badly encoded names no file. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}
