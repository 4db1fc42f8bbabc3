import type { ReactNode } from 'react';
import { Text } from '../ui/Text.tsx';
import { useGalleryWords } from '../words/en/gallery.ts';
import { useContentLanguage } from '../words/LanguageContext.ts';

interface SlideName {
  /** For `aria-label`; undefined if the name is in the link. */
  label: string | undefined;
  /** Goes into the link. */
  text: ReactNode;
}

/**
 * The name of a link to a slide, "Slide 3: …". An `aria-label` has only one language; if the gallery's is not the
 * interface's, the name is text in the link, each part in its language.
 * @param number counted from 1.
 * @param alt undefined until the slide is loaded.
 */
export function useSlideName(number: number, alt: string | undefined): SlideName {
  const { slide } = useGalleryWords();
  const lang = useContentLanguage();
  if (!lang || !alt) return { label: slide(number, alt), text: null };
  const text = (
    <span className="visually-hidden">
      <Text>{`${slide(number)}: `}</Text>
      <Text lang={lang}>{alt}</Text>
    </span>
  );
  return { label: undefined, text };
}
