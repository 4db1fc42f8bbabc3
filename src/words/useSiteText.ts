import { pageSettings } from '../site/pageSettings.ts';
import { catalogueName, siteLanguage } from './catalogue.ts';
import { useLanguage } from './LanguageContext.ts';

/** A text that a site's settings give, with its language where that is not the interface's. */
export interface SiteText {
  text: string;
  lang?: string | undefined;
}

/**
 * A text of a site's settings in the language of the interface: `words` may have it there, by a key such as
 * `site.about`; else it is in the language of the site.
 */
export function useSiteText(key: string, text: string | undefined): SiteText | undefined {
  const { tag } = useLanguage();
  const translated = pageSettings().words?.[catalogueName(tag) ?? '']?.[`site.${key}`];
  if (translated) return { text: translated };
  if (!text) return undefined;
  return { text, lang: tag === siteLanguage() ? undefined : siteLanguage() };
}
