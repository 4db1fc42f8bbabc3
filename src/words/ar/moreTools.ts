import type { Words } from '../catalogue.ts';

export const moreTools = (): Words['moreTools'] => ({
  showFilmstrip: 'إظهار شريط الصور',
  hideFilmstrip: 'إخفاء شريط الصور',
  filmstrip: 'شريط الصور',
});
