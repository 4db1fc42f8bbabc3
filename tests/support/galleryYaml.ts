/** A gallery.yaml with one slide, `p3.jpg`, and additional lines for it. */
export function withLines(...lines: string[]): string {
  return [
    'title: Flow',
    'slides:',
    '  - file: p3.jpg',
    ...lines.map((line) => `    ${line}`),
    '',
  ].join('\n');
}
