/**
 * Makes pages that only lead to another, since a static host cannot redirect.
 * @param base the path that the site is served from, with a slash at its end.
 * @param site where the site is published, as `siteAddress` has it; absent for pages that are not the true ones anyway.
 * @returns the HTML of the page that leads to a path of ours, which holds letters, digits, hyphens and slashes. It may
 * say what that page says to those who follow no such lead, as social sites do not.
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
