import type { Correction } from '../../content/corrections.ts';
import { Text } from '../../ui/Text.tsx';
import { useContentLanguage, useLanguage } from '../../words/LanguageContext.ts';
import { useCorrected } from './useCorrected.ts';

/** What was wrong and has been put right, a paragraph each: the date in the interface's language, then the text. */
export function Corrections({ list }: { list: readonly Correction[] | undefined }) {
  const corrected = useCorrected();
  const lang = useContentLanguage();
  const { tag } = useLanguage();
  return list?.map(({ date, text }) => (
    <p key={date + text}>
      <b lang={lang && tag} suppressHydrationWarning>
        {corrected(date)}
      </b>{' '}
      <Text>{text}</Text>
    </p>
  ));
}
