import type { Words } from '../catalogue.ts';

export const moreTools = (): Words['moreTools'] => ({
  showFilmstrip: 'Filmstreifen einblenden',
  hideFilmstrip: 'Filmstreifen ausblenden',
  filmstrip: 'Filmstreifen',
  download: 'Bild herunterladen',
  printPicture: 'Bild drucken',
  print: 'Drucken',
  loadingPictures: 'Die Bilder werden geladen …',
});
