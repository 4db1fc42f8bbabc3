import { useWords } from '../LanguageContext.ts';
import type { Language } from '../language.ts';

export const embed = ({ number }: Language<'one'>) => ({
  title: 'Embed this gallery',
  embedType: 'Type of embed',
  responsive: 'Responsive embed (recommended)',
  fixedSize: 'Fixed-size iframe',
  size: 'Size',
  dimensions: (width: number, height: number) => `${width} × ${height} pixels`,
  colours: 'Colours',
  auto: 'Match the reader’s device',
  light: 'Light',
  dark: 'Dark',
  showCaptions: 'Show captions',
  /** @param position such as "3 of 25". */
  startAtSlide: (position: string) => `Skip the cover and start at slide ${position}`,
  paste: 'Paste this code into your page',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Your browser blocked copying. The code is selected: press Ctrl+C, or ⌘C on a Mac.',
  preview: 'Preview',
  /** @param percent a whole number. */
  previewAt: (percent: number) => `Preview at ${number(percent)}% of its full size`,
  previewOf: (title: string) => `Preview of ${title}`,
});

export const useEmbedWords = () => useWords('embed', embed);
