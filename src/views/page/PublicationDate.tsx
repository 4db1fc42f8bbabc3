import { useDate } from '../../words/useDate.ts';

/** An ISO date, spelled out. It is replaced when it changes (see ui/Text.tsx). */
export function PublicationDate({ date }: { date: string }) {
  const text = useDate(date, { dateStyle: 'long' });
  return (
    <time key={text} dateTime={date} suppressHydrationWarning>
      {text}
    </time>
  );
}
