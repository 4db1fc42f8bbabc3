import type { Words } from '../catalogue.ts';

export const withdrawn = (): Words['withdrawn'] => ({
  titles: {
    story: 'Dieser Artikel wurde zurückgezogen',
    gallery: 'Diese Galerie wurde zurückgezogen',
    slide: 'Dieses Bild wurde zurückgezogen',
  },
  on: (date) => `Zurückgezogen am ${date}. Der Inhalt wird nicht mehr gezeigt.`,
  reason: (reason) => `Grund: ${reason}`,
});
