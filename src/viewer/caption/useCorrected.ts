import { useGalleryWords } from '../../words/en/gallery.ts';
import { useLanguage } from '../../words/LanguageContext.ts';
import { dateText } from '../../words/useDate.ts';

/** What introduces a correction of a date: "Corrected on 3 December 2026:". */
export function useCorrected(): (date: string) => string {
  const { corrected } = useGalleryWords();
  const { tag } = useLanguage();
  return (date) => corrected(dateText(date, tag, { dateStyle: 'long' }));
}
