import type { PageSettings } from '../site/pageSettings.ts';

/**
 * The page that leads to another, for static hosts, which cannot redirect; it is the body of the redirect too.
 * @param to a path of the site: letters, digits, hyphens and slashes.
 * @param metadata what the other page says to those who follow no such lead, as social sites do not; absent on pages
 * that have no address of their own, such as frames.
 */
export function redirectPage({ base, url }: PageSettings, to: string, metadata?: string): string {
  const path = to.slice(1);
  const href = base + path;
  const isPage = url !== undefined && metadata !== undefined;
  const canonical = isPage ? `<link rel="canonical" href="${url}${path}">\n` : '';
  // Without an icon a browser asks for one.
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Moved</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${base}favicon.svg" type="image/svg+xml">
${canonical}${metadata ? `${metadata}\n` : ''}<meta http-equiv="refresh" content="0; url=${href}">
<p><a href="${href}">Go to the picture</a></p></html>
`;
}
