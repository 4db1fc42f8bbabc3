const spelledOut = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** An ISO date, spelled out. */
export function PublicationDate({ date }: { date: string }) {
  return <time dateTime={date}>{spelledOut.format(new Date(date))}</time>;
}

/** The month and year of an ISO date: "December 2017". */
export function monthOf(date: string): string {
  return month.format(new Date(date));
}
