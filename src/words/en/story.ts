import { useWords } from '../LanguageContext.ts';
export const story = () => ({
  /** @param month with its year. */
  publishedIn: (month: string) => `This story was published in ${month}.`,
  /** The brackets stand for the day. */
  updated: 'Updated on [].',
  readFullStory: 'Read full story',
  nowWatch: 'Now watch',
  /** The part in brackets is the link. */
  filmFailed: 'The film can’t be played here. [Open the file] instead.',
  transcript: 'Transcript',
  seeAlso: 'See also',
});

export const useStoryWords = () => useWords('story', story);
