import type { Language } from '../language.ts';

export const embed = ({ number }: Language<'one'>) => ({
  title: 'Embed this gallery',
  yourPageTakes: 'Your page takes',
  script: 'A link and a script: as wide as the column, as high as it needs to be',
  frame: 'Only a frame, of a size that stays',
  size: 'Size',
  pixels: (width: number, height: number) => `${width} × ${height} pixels`,
  colours: 'Colours',
  auto: 'As the reader’s device has them',
  light: 'Light',
  dark: 'Dark',
  showCaptions: 'Show captions',
  /** @param place such as "3 of 25". */
  startHere: (place: string) => `Start at slide ${place}, without the cover`,
  paste: 'Paste this into your page',
  copy: 'Copy',
  copied: 'Copied',
  notCopied:
    'The browser does not let us copy. The lines are selected: press Ctrl+C, or ⌘C on a Mac.',
  preview: 'Preview',
  /** @param percent whole. */
  previewAt: (percent: number) => `Preview, at ${number(percent)} % of its size`,
  previewOf: (title: string) => `Preview of ${title}`,
});
