import { addressOf, wordsPath } from '../site/addresses.ts';
import { pageSettings } from '../site/pageSettings.ts';
import { addCatalogue, type Catalogue, catalogueName, siteLanguage } from './catalogue.ts';

/** Each catalogue is a chunk of its own. English is not among them: it is bundled with the code that uses it. */
const imports = import.meta.glob<{ catalogue: Catalogue }>([
  './*/catalogue.ts',
  '!./en/catalogue.ts',
]);

/**
 * Loads the catalogue for documents in `languages`: that of the first language we have, or else the site's.
 * @returns false if it could not be loaded; the interface is then in English.
 */
export async function loadWords(...languages: (string | undefined)[]): Promise<boolean> {
  const names = [...languages, siteLanguage()].map(catalogueName);
  const name = names.find((each) => each === 'en' || importOf(each));
  try {
    const [module] = await Promise.all([importOf(name)?.(), loadOwnWords(name)]);
    if (name && module) addCatalogue(name, module.catalogue);
    return true;
  } catch {
    return false;
  }
}

/** A page carries the site's own words in its own language; those of the next page's may have to be fetched. */
async function loadOwnWords(name = 'en'): Promise<void> {
  const { words } = pageSettings();
  if (words?.[name] !== null) return;
  const answer = await fetch(addressOf(wordsPath(name)));
  if (answer.ok) words[name] = await answer.json();
}

function importOf(name: string | undefined) {
  return imports[`./${name}/catalogue.ts`];
}
