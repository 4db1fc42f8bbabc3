import type { Gallery } from '../content/gallery.ts';
import { resolveLanguage, wordsIn } from '../words/catalogue.ts';
import { page } from '../words/en/page.ts';
import { loadWords } from '../words/loadWords.ts';
import type { RedirectTexts } from './redirectPage.ts';
import { withSettings } from './renderHtml.tsx';
import type { ServedSite } from './servedSite.ts';

/** What the page that leads to a gallery's slide says, in the language of the gallery. */
export async function redirectTexts(
  { settings, pageSettings }: ServedSite,
  { title, lang }: Gallery,
): Promise<RedirectTexts> {
  await loadWords(lang, settings.lang);
  return withSettings(pageSettings, async () => {
    const language = resolveLanguage(lang);
    const link = wordsIn(language, 'page', page).openGallery;
    const icon = settings.icons?.favicon ?? 'favicon.svg';
    return { lang: language.tag, dir: language.direction, title, link, icon };
  });
}
