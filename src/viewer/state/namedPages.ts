import type { FetchPage } from './slides.ts';

interface NamedPages {
  /** The names that the gallery's page has brought, by page number from 1. */
  known: Readonly<Record<number, string>> | undefined;
  /** Fetches the names of all pages. @param isAgain past every cache. */
  fetchNames: (isAgain: boolean) => Promise<readonly string[]>;
  fetchNamed: (name: string) => ReturnType<FetchPage>;
  /** Whether another name may help after an error. */
  isGone: (error: unknown) => boolean;
}

/**
 * Fetches pages by their names, which change with their content. Where one is gone, the names are fetched again, once: a
 * text was corrected meanwhile.
 */
export function namedPages({ known, fetchNames, fetchNamed, isGone }: NamedPages): FetchPage {
  let names: readonly string[] | undefined;
  const nameOf = async (page: number, isAgain: boolean) => {
    if (!names || isAgain) names = await fetchNames(isAgain);
    return names[page - 1] ?? '';
  };
  return async (page) => {
    const name = (!names && known?.[page]) || (await nameOf(page, false));
    return fetchNamed(name).catch(async (error) => {
      const now = isGone(error) && (await nameOf(page, true));
      if (!now || now === name) throw error;
      return fetchNamed(now);
    });
  };
}
