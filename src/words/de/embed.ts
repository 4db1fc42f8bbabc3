import type { Words } from '../catalogue.ts';
import type { Language } from '../language.ts';

export const embed = ({ number }: Language<'one'>): Words['embed'] => ({
  title: 'Diese Galerie einbetten',
  embedType: 'Art der Einbettung',
  responsive: 'Passt sich der Seite an (empfohlen)',
  fixedSize: 'iframe in fester Größe',
  size: 'Größe',
  dimensions: (width, height) => `${width} × ${height} Pixel`,
  colours: 'Farben',
  auto: 'Wie auf dem Gerät eingestellt',
  light: 'Hell',
  dark: 'Dunkel',
  showCaptions: 'Bildtexte zeigen',
  startAtSlide: (position) => `Ohne Titelbild gleich mit Bild ${position} beginnen`,
  paste: 'Fügen Sie diesen Code in Ihre Seite ein',
  copy: 'Kopieren',
  copied: 'Kopiert',
  notCopied:
    'Ihr Browser lässt das Kopieren nicht zu. Der Code ist markiert: Drücken Sie Strg+C, am Mac ⌘C.',
  preview: 'Vorschau',
  previewAt: (percent) => `Vorschau in ${number(percent)} % der Originalgröße`,
  previewOf: (title) => `Vorschau von ${title}`,
});
