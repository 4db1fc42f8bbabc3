import { useWords } from '../LanguageContext.ts';
export const story = () => ({
  /** A date takes the place of the brackets. */
  updated: 'Updated on [].',
  /** A link to the corrections; a date takes the place of the brackets. */
  corrected: 'Corrected on [].',
  readFullStory: 'Read full story',
  nowWatch: 'Now watch',
  /** The part in brackets is a link. */
  filmFailed: 'The film can’t be played here. [Open the file] instead.',
  transcript: 'Transcript',
  seeAlso: 'See also',
});

export const useStoryWords = () => useWords('story', story);
