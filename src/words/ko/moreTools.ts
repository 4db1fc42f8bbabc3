import type { Words } from '../catalogue.ts';

export const moreTools = (): Words['moreTools'] => ({
  showFilmstrip: '필름스트립 보기',
  hideFilmstrip: '필름스트립 숨기기',
  filmstrip: '필름스트립',
});
