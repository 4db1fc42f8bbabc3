import { useDate } from '../words/useDate.ts';

/** An ISO date, spelled out. */
export function PublicationDate({ date }: { date: string }) {
  return (
    <time dateTime={date} suppressHydrationWarning>
      {useDate(date, { dateStyle: 'long' })}
    </time>
  );
}
