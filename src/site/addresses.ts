/** A path of ours as a link carries it: with the base that the site is served from. */
export function addressOf(path: string): string {
  return import.meta.env.BASE_URL + path.slice(1);
}

/** The reverse: the path of ours at an address's pathname; nothing outside the site. */
export function pathAt(pathname: string): string | undefined {
  const base = import.meta.env.BASE_URL;
  return `${pathname}/`.startsWith(base) ? pathname.slice(base.length - 1) || '/' : undefined;
}

/** Where the site is published, absolute, with a slash at its end; undefined when the build was not told. */
export const publishedAt =
  import.meta.env.VITE_SITE_URL && withSlash(import.meta.env.VITE_SITE_URL);

const store = withSlash(import.meta.env.VITE_CONTENT_URL || `${import.meta.env.BASE_URL}content`);

/** Where a file of the content store is fetched from; absolute URLs stay as they are. */
export function storeAddress(src: string): string {
  return /^https?:/i.test(src) ? src : store + src;
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}
