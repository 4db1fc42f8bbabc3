import { useWords } from '../LanguageContext.ts';
export const moreTools = () => ({
  showFilmstrip: 'Show filmstrip',
  hideFilmstrip: 'Hide filmstrip',
  filmstrip: 'Filmstrip',
  download: 'Download picture',
  printPicture: 'Print picture',
  print: 'Print',
  loadingPictures: 'Loading the pictures…',
});

export const useMoreToolsWords = () => useWords('moreTools', moreTools);
