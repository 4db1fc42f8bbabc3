/** A path of ours as a link carries it: with the base that the site is served from. */
export function addressOf(path: string): string {
  return import.meta.env.BASE_URL + path.slice(1);
}

/** Where the site is published, absolute, with a slash at its end; nothing when the build was not told. */
export const publishedAt =
  import.meta.env.VITE_SITE_URL && withSlash(import.meta.env.VITE_SITE_URL);

const store = withSlash(import.meta.env.VITE_CONTENT_URL || `${import.meta.env.BASE_URL}content`);

/** Where a file of the content store is fetched from; addresses elsewhere stay as they are. */
export function storeAddress(src: string): string {
  return /^https?:/i.test(src) ? src : store + src;
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}
