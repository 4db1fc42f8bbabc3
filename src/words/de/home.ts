import type { Words } from '../catalogue.ts';

export const home = (): Words['home'] => ({
  title: 'Geschichten in Bildern',
  stories: 'Artikel',
  moreStories: 'Weitere Artikel',
  noStories: 'Noch keine Artikel.',
  galleries: 'Galerien',
});
