import type { Words } from '../catalogue.ts';

export const moreTools = (): Words['moreTools'] => ({
  showFilmstrip: 'إظهار شريط الصور',
  hideFilmstrip: 'إخفاء شريط الصور',
  filmstrip: 'شريط الصور',
  download: 'تنزيل الصورة',
  printPicture: 'طباعة الصورة',
  print: 'طباعة',
  loadingPictures: 'جارٍ تحميل الصور…',
});
