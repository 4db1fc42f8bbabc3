import { useWords } from '../LanguageContext.ts';
export const home = () => ({
  title: 'Stories told in pictures',
  stories: 'Stories',
  moreStories: 'More stories',
  noStories: 'No stories yet.',
  galleries: 'Galleries',
});

export const useHomeWords = () => useWords('home', home);
