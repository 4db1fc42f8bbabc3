import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo } from 'react';
import { type Catalogue, firstSpoken, siteLanguage, type Words, wordsIn } from './catalogue.ts';
import { isTranslated } from './isTranslated.ts';
import { canonical, type Language } from './language.ts';

interface Tongues {
  /** What the interface speaks. */
  language: Language;
  /** What the document is written in. */
  content: string;
}

const TonguesContext = createContext<Tongues | null>(null);

interface InterfaceLanguageProps {
  /** The language of the document shown, as it names it. */
  content: string | undefined;
  /** What was asked for besides, as by the page around a frame. */
  wish?: string | undefined;
  children: ReactNode;
}

/** Lets the interface speak the language of the document it shows, and be laid out in its direction. */
export function InterfaceLanguage({ content, wish, children }: InterfaceLanguageProps) {
  const language = firstSpoken(wish, content);
  const tongues = useMemo(
    () => ({ language, content: canonical(content) ?? siteLanguage }),
    [language, content],
  );

  useLayoutEffect(() => {
    speak(language);
    return () => speak(firstSpoken());
  }, [language]);

  return <TonguesContext value={tongues}>{children}</TonguesContext>;
}

/** Tells the browser which language the page speaks, and so which way it runs; a translator knows better. */
export function speak({ tag, direction }: Language): void {
  if (isTranslated()) return;
  Object.assign(document.documentElement, { lang: tag, dir: direction });
}

/** The language that the interface speaks here; outside every document that of the site. */
export function useLanguage(): Language {
  return useContext(TonguesContext)?.language ?? firstSpoken();
}

/** The `lang` of what the document says, where it is not that of the interface around it. */
export function useContentLanguage(): string | undefined {
  const tongues = useContext(TonguesContext);
  return tongues?.content === tongues?.language.tag ? undefined : tongues?.content;
}

/** One part of the words. Each has a hook of its own, which brings the English of that part along and no other. */
export function useWords<Name extends keyof Words>(
  name: Name,
  english: Catalogue[Name],
): Words[Name] {
  const language = useLanguage();
  return useMemo(() => wordsIn(language, name, english), [language, name, english]);
}
