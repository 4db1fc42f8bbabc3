import { useDate } from '../../words/useDate.ts';

/** An ISO date in long form. The key replaces the element when the text changes (see `ui/Text.tsx`). */
export function PublicationDate({ date }: { date: string }) {
  const text = useDate(date, { dateStyle: 'long' });
  return (
    <time key={text} dateTime={date} suppressHydrationWarning>
      {text}
    </time>
  );
}
