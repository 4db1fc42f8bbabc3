import { sitePolicy, withoutFraming } from './headers/contentPolicy.ts';
import { inlineScriptHashes } from './headers/inlineScripts.ts';
import { headerSettings } from './headers/settings.ts';
import { renderPage } from './pages.tsx';
import type { ServedSite } from './servedSite.ts';

/** The address of the page itself, which static hosts answer all unknown addresses with. */
export const notFoundPath = '/404.html';

/**
 * The page that answers addresses with nothing behind them. Its code finds out what is missing by the address. Some
 * static hosts choose headers by the address asked for, which here can be any, so the page carries its policy itself.
 */
export async function notFoundPage(site: ServedSite): Promise<string> {
  const html = await renderPage(site, '/404', undefined);
  const settings = headerSettings(site.settings, await site.theme());
  const policy = sitePolicy(settings, await inlineScriptHashes(html));
  const meta = `<meta http-equiv="Content-Security-Policy" content="${withoutFraming(policy)}" />`;
  return html
    .replace('<div id="root"', () => '<div id="root" data-page="not-found"')
    .replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${meta}`);
}
