import { escapeHtml } from '../content/escapeHtml.ts';
import type { PageSettings } from '../site/pageSettings.ts';

/** What a redirect page says to those who are not redirected. */
export interface RedirectTexts {
  lang: string;
  dir: 'ltr' | 'rtl';
  title: string;
  /** The label of its link. */
  link: string;
  /** A file of the site. */
  icon: string;
}

/**
 * The page that leads to another, for static hosts, which cannot redirect; it is the body of the redirect too.
 * @param to a path of the site: letters, digits, hyphens and slashes.
 * @param metadata what the other page says to those who follow no such lead, as social sites do not; absent on pages
 * that have no address of their own, such as frames.
 */
export function redirectPage(
  { base, url }: PageSettings,
  to: string,
  { lang, dir, title, link, icon }: RedirectTexts,
  metadata?: string,
): string {
  const path = to.slice(1);
  const href = base + path;
  const isPage = url !== undefined && metadata !== undefined;
  const canonical = isPage ? `<link rel="canonical" href="${url}${path}">\n` : '';
  const type = icon.endsWith('.svg') ? ' type="image/svg+xml"' : '';
  // Without an icon a browser asks for one.
  return `<!doctype html>
<html lang="${lang}" dir="${dir}"><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${base}${icon}"${type}>
${canonical}${metadata ? `${metadata}\n` : ''}<meta http-equiv="refresh" content="0; url=${href}">
<p><a href="${href}">${escapeHtml(link)}</a></p></html>
`;
}
