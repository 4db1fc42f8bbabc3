import { home } from './en/home.ts';
import { useWords } from './InterfaceLanguage.tsx';

export const useHomeWords = () => useWords('home', home);
