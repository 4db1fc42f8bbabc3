import { keys } from './en/keys.ts';
import { useWords } from './InterfaceLanguage.tsx';

export const useKeyWords = () => useWords('keys', keys);
