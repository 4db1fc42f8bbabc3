/** Of a description, in UTF-16 code units: more is not shown by search engines. */
const longestDescription = 200;

/** The titles that a page's description names: as many of the first as fit, and at least one. */
export function titlesOf(entries: readonly { title: string }[]): string {
  let description = '';
  for (const { title } of entries) {
    const longer = description && `${description} · ${title}`;
    if (longer.length > longestDescription) break;
    description = longer || title;
  }
  return description;
}
