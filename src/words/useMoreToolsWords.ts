import { moreTools } from './en/moreTools.ts';
import { useWords } from './InterfaceLanguage.tsx';

export const useMoreToolsWords = () => useWords('moreTools', moreTools);
