import type { Answer } from '../answer.ts';
import type { ServedSite } from '../servedSite.ts';
import { inlineScriptHashes } from './inlineScripts.ts';
import { type HeaderRule, headerRules, headersOf } from './rules.ts';
import { headerSettings } from './settings.ts';

/** The rules by which a site's addresses have their headers. The scripts that stand in pages are the template's. */
export async function rulesOf(
  site: ServedSite,
  earlierScripts: readonly string[] = [],
): Promise<HeaderRule[]> {
  const { settings, pageSettings, app, ownFiles } = site;
  const theme = await site.theme();
  const own = await inlineScriptHashes(app.templates.page);
  const scripts = [...new Set([...own, ...earlierScripts])];
  const from = headerSettings(settings, theme);
  return headerRules(from, scripts, pageSettings.base, ownFiles, theme?.fonts);
}

/** The headers of a site's answers: those of the address or, where there is nothing, those of the page that says so. */
export function headersFor(
  site: ServedSite,
): (pathname: string, answer: Answer) => Promise<Readonly<Record<string, string>>> {
  const rules = rulesOf(site);
  return async (pathname, answer) => {
    const isMissing = answer.kind === 'text' && answer.status === 404;
    const path = isMissing ? `${site.pageSettings.base}404.html` : pathname;
    return headersOf(await rules, path);
  };
}
