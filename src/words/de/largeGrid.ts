import type { Words } from '../catalogue.ts';
import type { Language } from '../language.ts';

export const largeGrid = ({ number, counted }: Language<'one'>): Words['largeGrid'] => ({
  goTo: 'Gehe zu Bild',
  of: (count) => `von ${number(count)}`,
  go: 'Los',
  slides: (first, last) => `Bilder ${number(first)}–${number(last)}`,
  withoutScripts: (count) =>
    counted(count, {
      one: 'Ohne JavaScript ist hier nur das erste Bild aufgeführt.',
      other: 'Ohne JavaScript sind hier nur die ersten # Bilder aufgeführt.',
    }),
  goOnFrom: (place) => `Weiter ab Bild ${number(place)}`,
});
