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
    const module = await importOf(name)?.();
    if (name && module) addCatalogue(name, module.catalogue);
    return true;
  } catch {
    return false;
  }
}

function importOf(name: string | undefined) {
  return imports[`./${name}/catalogue.ts`];
}
