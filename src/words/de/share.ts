import type { Words } from '../catalogue.ts';

export const share = (): Words['share'] => ({
  title: 'Teilen',
  link: 'Link zu diesem Bild',
  notCopied:
    'Ihr Browser lässt das Kopieren nicht zu. Der Link ist markiert: Drücken Sie Strg+C, am Mac ⌘C.',
});
