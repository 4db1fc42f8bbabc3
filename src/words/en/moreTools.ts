export const moreTools = () => ({
  showFilmstrip: 'Show filmstrip',
  hideFilmstrip: 'Hide filmstrip',
  filmstrip: 'Filmstrip',
  download: 'Download picture',
  printPicture: 'Print picture',
  print: 'Print',
  fetchingPictures: 'Loading the pictures…',
});
