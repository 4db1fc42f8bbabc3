import { aliasesOf } from '../content/photographers.ts';
import type { PageSettings } from './pageSettings.ts';
import type { SiteSettings } from './settings.ts';

// Apart from pageSettings.ts, which every page's script contains: what this needs would come with it.

/** What of a site's settings its pages carry. */
export function pageSettingsOf(settings: SiteSettings, base = baseOf(settings)): PageSettings {
  const { url, name, motto, logo, sections, lang, about, links, store, offline, words } = settings;
  const { newsletter, markets, slots: { belowStage, betweenStories } = {} } = settings;
  const aliases = aliasesOf(settings.photographers);
  const scripts = scriptsOf(settings);
  return {
    base,
    ...(url && { url }),
    name,
    ...(motto && { motto }),
    ...(logo && { logo }),
    ...(sections.length > 0 && { sections }),
    ...(aliases.size > 0 && { photographers: Object.fromEntries(aliases) }),
    lang,
    ...(about && { about }),
    ...(links.length > 0 && { links }),
    store: store ?? `${base}content/`,
    ...(newsletter && { newsletter }),
    ...(markets && { markets }),
    ...(scripts.length > 0 && { scripts }),
    slots: { ...(belowStage && { belowStage }), ...(betweenStories && { betweenStories }) },
    offline,
    ...(words && { words }),
  };
}

/** A script that counts readers may also fill areas, and is loaded once. */
function scriptsOf({ analytics, slots }: SiteSettings): string[] {
  const scripts = [analytics?.script, slots?.script].filter((script) => script !== undefined);
  return [...new Set(scripts)];
}

/** The path that a site is served from: that of its address. */
export function baseOf({ url }: Pick<SiteSettings, 'url'>): string {
  return url ? new URL(url).pathname : '/';
}
