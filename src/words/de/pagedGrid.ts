import type { Words } from '../catalogue.ts';
import type { Language } from '../language.ts';

export const pagedGrid = ({ number, plural }: Language<'one'>): Words['pagedGrid'] => ({
  goTo: 'Gehe zu Bild',
  of: (count) => `von ${number(count)}`,
  go: 'Los',
  slides: (first, last) => `Bilder ${number(first)}–${number(last)}`,
  withoutScripts: (count) =>
    plural(count, {
      one: 'Ohne JavaScript ist hier nur das erste Bild aufgeführt.',
      other: 'Ohne JavaScript sind hier nur die ersten # Bilder aufgeführt.',
    }),
  continueFrom: (slideNumber) => `Weiter ab Bild ${number(slideNumber)}`,
});
