import { folders } from '../content/urls.ts';
import { pageSettings } from './pageSettings.ts';

/** A path of ours as a link carries it: with the base that the site is served from. */
export function addressOf(path: string): string {
  return pageSettings().base + path.slice(1);
}

/** The reverse: the path of ours at an address's pathname; nothing outside the site. */
export function pathAt(pathname: string): string | undefined {
  const { base } = pageSettings();
  return `${pathname}/`.startsWith(base) ? pathname.slice(base.length - 1) || '/' : undefined;
}

/** The published address of a path of ours; absent where the settings do not say where the site is published. */
export function publishedUrl(path: string): string | undefined {
  const { url } = pageSettings();
  return url && url + path.slice(1);
}

/** The path of the site's own sentences in a language, for pages that began in another. */
export function wordsPath(language: string): string {
  return `/${folders.words}/${language}.json`;
}

/** Where a file of the site's own is fetched from: below its base, or elsewhere. */
export function fileAddress(file: string): string {
  return /^https:/i.test(file) ? file : addressOf(`/${file}`);
}

/** Where a file of the content store is fetched from; absolute URLs stay as they are. */
export function storeAddress(src: string): string {
  return /^https?:/i.test(src) ? src : pageSettings().store + src;
}
