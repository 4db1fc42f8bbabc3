import type { Words } from '../catalogue.ts';

export const moreTools = (): Words['moreTools'] => ({
  showFilmstrip: '필름스트립 보기',
  hideFilmstrip: '필름스트립 숨기기',
  filmstrip: '필름스트립',
  download: '사진 내려받기',
  printPicture: '사진 인쇄',
  print: '인쇄',
  loadingPictures: '사진을 불러오는 중…',
});
