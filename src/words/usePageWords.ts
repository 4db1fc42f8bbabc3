import { page } from './en/page.ts';
import { useWords } from './InterfaceLanguage.tsx';

export const usePageWords = () => useWords('page', page);
