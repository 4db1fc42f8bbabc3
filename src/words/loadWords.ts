import { addCatalogue, type Catalogue, catalogueName, siteLanguage } from './catalogue.ts';

/** The catalogues besides English, one chunk each. */
const chunks = import.meta.glob<{ catalogue: Catalogue }>([
  './*/catalogue.ts',
  '!./en/catalogue.ts',
]);

/**
 * Loads the catalogue for documents in `languages`: that of the first language we have, or else the site's.
 * @returns false if it could not be loaded; the interface is then in English.
 */
export async function loadWords(...languages: (string | undefined)[]): Promise<boolean> {
  const name = [...languages, siteLanguage].map(catalogueName).find(hasCatalogue);
  const loadChunk = name && chunks[pathOf(name)];
  if (!loadChunk) return true;
  try {
    addCatalogue(name, (await loadChunk()).catalogue);
    return true;
  } catch {
    return false;
  }
}

function hasCatalogue(name: string | undefined): boolean {
  return name !== undefined && (name === 'en' || pathOf(name) in chunks);
}

function pathOf(name: string): string {
  return `./${name}/catalogue.ts`;
}
