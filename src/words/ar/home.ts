import type { Words } from '../catalogue.ts';

export const home = (): Words['home'] => ({
  title: 'قصص ترويها الصور',
  stories: 'المقالات',
  moreStories: 'مقالات أخرى',
  noStories: 'لا مقالات بعد.',
  galleries: 'معارض الصور',
});
