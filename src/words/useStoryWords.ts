import { story } from './en/story.ts';
import { useWords } from './InterfaceLanguage.tsx';

export const useStoryWords = () => useWords('story', story);
