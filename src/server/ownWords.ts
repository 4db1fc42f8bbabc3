import type { PageSettings } from '../site/pageSettings.ts';
import { catalogueName, siteLanguage } from '../words/catalogue.ts';
import { frameParts } from '../words/frameWords.ts';
import type { ServedSite } from './servedSite.ts';

type Pages = Pick<ServedSite, 'pageSettings'>;

/** The settings in a page, with the site's own words in the page's language and in that of the site's other pages. */
export function settingsInPage({ pageSettings }: Pages, tag: string): PageSettings {
  const languages = [tag, siteLanguage()].map(catalogueName);
  return withWords(pageSettings, (language) => languages.includes(language));
}

/** The settings in a frame: of the site's own words those that frames show, in the languages that a host may ask for. */
export function settingsInFrame({ pageSettings }: Pages): PageSettings {
  const { base, url, name, lang, store, offline, words } = pageSettings;
  const shown = {
    ...{ base, name, lang, store, offline },
    ...(url && { url }),
    ...(words && { words }),
  };
  const isInFrames = (key: string) => frameParts.some((part) => key.startsWith(`${part}.`));
  return withWords(shown, () => true, isInFrames);
}

function withWords(
  { words, ...settings }: PageSettings,
  hasLanguage: (name: string) => boolean,
  hasKey: (key: string) => boolean = () => true,
): PageSettings {
  if (!words) return settings;
  const carried = Object.entries(words).map(([name, texts]) => [
    name,
    hasLanguage(name) ? filtered(texts ?? {}, hasKey) : null,
  ]);
  return { ...settings, words: Object.fromEntries(carried) };
}

function filtered(texts: Readonly<Record<string, string>>, hasKey: (key: string) => boolean) {
  return Object.fromEntries(Object.entries(texts).filter(([key]) => hasKey(key)));
}
