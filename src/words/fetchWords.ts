import { addCatalogue, type Catalogue, catalogueName, siteLanguage } from './catalogue.ts';

/** The languages spoken besides English: the files beside this one that are named by two or three letters. */
const chunks = import.meta.glob<{ catalogue: Catalogue }>(['./??.ts', './???.ts']);

/**
 * Fetches the words that the interface speaks beside documents in `languages`: those of the site where they name none,
 * or none that we speak.
 * @returns false where they cannot be had now; English then stands in.
 */
export async function fetchWords(...languages: (string | undefined)[]): Promise<boolean> {
  const name = [...languages, siteLanguage].map(catalogueName).find(isOurs);
  const fetchChunk = name && chunks[pathOf(name)];
  if (!fetchChunk) return true;
  try {
    addCatalogue(name, (await fetchChunk()).catalogue);
    return true;
  } catch {
    return false;
  }
}

function isOurs(name: string | undefined): boolean {
  return name !== undefined && (name === 'en' || pathOf(name) in chunks);
}

function pathOf(name: string): string {
  return `./${name}.ts`;
}
