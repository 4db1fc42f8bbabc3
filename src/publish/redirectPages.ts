/**
 * Makes redirect pages, because a static host cannot redirect.
 * @param base the path that the site is served from, with a slash at its end.
 * @param site the site's address, for a canonical link; leave it out for frames, which are never canonical.
 * @returns the HTML of a page that redirects to a path of ours. It may repeat that page's metadata for social sites,
 * which do not follow such redirects.
 */
export function redirectPages(
  base: string,
  site?: string,
): (leadsTo: string, metadata?: string) => string {
  return (leadsTo, metadata = '') => {
    const path = leadsTo.slice(1);
    const href = base + path;
    const canonical = site ? `<link rel="canonical" href="${site}${path}">\n` : '';
    // Without an icon a browser asks for one.
    return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Moved</title>
<link rel="icon" href="${base}favicon.svg" type="image/svg+xml">
${canonical}${metadata && `${metadata}\n`}<meta http-equiv="refresh" content="0; url=${href}">
<p><a href="${href}">Go to the picture</a></p></html>
`;
  };
}
