import type { Words } from '../catalogue.ts';
import type { Language } from '../language.ts';

export const embed = ({ number }: Language<'one'>): Words['embed'] => ({
  title: 'Diese Galerie einbetten',
  yourPageTakes: 'Ihre Seite erlaubt',
  script: 'Einen Link und ein Skript: so breit wie die Spalte, so hoch wie nötig',
  frame: 'Nur einen Rahmen in fester Größe',
  size: 'Größe',
  pixels: (width, height) => `${width} × ${height} Pixel`,
  colours: 'Farben',
  auto: 'Wie auf dem Gerät eingestellt',
  light: 'Hell',
  dark: 'Dunkel',
  showCaptions: 'Bildtexte zeigen',
  startHere: (place) => `Mit Bild ${place} beginnen, ohne Titelbild`,
  paste: 'Diese Zeilen in Ihre Seite einfügen',
  copy: 'Kopieren',
  copied: 'Kopiert',
  notCopied:
    'Der Browser lässt das Kopieren nicht zu. Die Zeilen sind markiert: Drücken Sie Strg+C, am Mac ⌘C.',
  preview: 'Vorschau',
  previewAt: (percent) => `Vorschau, auf ${number(percent)} % verkleinert`,
  previewOf: (title) => `Vorschau von ${title}`,
});
