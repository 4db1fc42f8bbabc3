/**
 * The address of the published site, from VITE_SITE_URL: absolute, with a slash at its end.
 * @throws Error if the variable is not an http(s) address without query and fragment.
 */
export function siteAddress(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const given = env.VITE_SITE_URL;
  if (!given) return undefined;
  const isAddress = /^https?:\/\/[^?#\s]+$/.test(given) && URL.canParse(given);
  if (isAddress) {
    const { href } = new URL(given);
    return href.endsWith('/') ? href : `${href}/`;
  }
  throw new Error(
    `VITE_SITE_URL is "${given}"; expected the address of the site, such as https://photos.news.example/.`,
  );
}
