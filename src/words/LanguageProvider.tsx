import { type ReactNode, useLayoutEffect, useMemo } from 'react';
import { resolveLanguage, siteLanguage } from './catalogue.ts';
import { setDocumentLanguage } from './documentLanguage.ts';
import { LanguageContext } from './LanguageContext.ts';
import { canonicalTag } from './language.ts';

interface LanguageProviderProps {
  /** The `lang` of the document shown. */
  content: string | undefined;
  /** A language that takes precedence, such as the one a host page asks for. */
  preferred?: string | undefined;
  children: ReactNode;
}

/** Gives the interface the language and the direction of the document it shows. */
export function LanguageProvider({ content, preferred, children }: LanguageProviderProps) {
  const language = resolveLanguage(preferred, content);
  const languages = useMemo(
    () => ({ language, content: canonicalTag(content) ?? siteLanguage() }),
    [language, content],
  );

  useLayoutEffect(() => {
    setDocumentLanguage(language);
    return () => setDocumentLanguage(resolveLanguage());
  }, [language]);

  return <LanguageContext value={languages}>{children}</LanguageContext>;
}
