import { useWords } from '../LanguageContext.ts';
export const share = () => ({
  title: 'Share',
  link: 'Link to this picture',
  notCopied: 'Your browser blocked copying. The link is selected: press Ctrl+C, or ⌘C on a Mac.',
});

export const useShareWords = () => useWords('share', share);
