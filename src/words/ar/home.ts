import type { Words } from '../catalogue.ts';

export const home = (): Words['home'] => ({
  stories: 'المقالات',
  moreStories: 'مقالات أخرى',
  noStories: 'لا مقالات بعد.',
  galleries: 'معارض الصور',
});
