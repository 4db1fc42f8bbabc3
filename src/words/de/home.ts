import type { Words } from '../catalogue.ts';

export const home = (): Words['home'] => ({
  stories: 'Artikel',
  moreStories: 'Weitere Artikel',
  noStories: 'Noch keine Artikel.',
  galleries: 'Galerien',
});
