import { createContext, useContext, useMemo } from 'react';
import { type Catalogue, resolveLanguage, type Words, wordsIn } from './catalogue.ts';
import type { Language } from './language.ts';

interface Languages {
  /** The language of the interface. */
  language: Language;
  /** The tag of the language that the document is written in. */
  content: string;
}

export const LanguageContext = /* @__PURE__ */ createContext<Languages | null>(null);

/** The language of the interface here; outside any document, that of the site. */
export function useLanguage(): Language {
  return useContext(LanguageContext)?.language ?? resolveLanguage();
}

/** The `lang` attribute for the document's own text; undefined where the interface has the same language. */
export function useContentLanguage(): string | undefined {
  const languages = useContext(LanguageContext);
  return languages?.content === languages?.language.tag ? undefined : languages?.content;
}

/** One part of the words. Each English part exports a hook that calls this, so that only that part is bundled. */
export function useWords<Part extends keyof Words>(
  part: Part,
  english: Catalogue[Part],
): Words[Part] {
  const language = useLanguage();
  return useMemo(() => wordsIn(language, part, english), [language, part, english]);
}
