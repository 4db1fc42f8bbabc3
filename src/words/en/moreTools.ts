export const moreTools = () => ({
  showFilmstrip: 'Show filmstrip',
  hideFilmstrip: 'Hide filmstrip',
  filmstrip: 'Filmstrip',
});
