import { useWords } from '../LanguageContext.ts';
export const home = () => ({
  stories: 'Stories',
  moreStories: 'More stories',
  noStories: 'No stories yet.',
  galleries: 'Galleries',
});

export const useHomeWords = () => useWords('home', home);
