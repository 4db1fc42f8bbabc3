/** A moment for people who read the output of a command, in the time zone of their machine. */
export function momentText(moment: string): string {
  const text = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', options).format(new Date(moment));
  return `${text({ dateStyle: 'long' })}, ${text({ hour: '2-digit', minute: '2-digit', timeZoneName: 'short' })}`;
}
