import { furniture } from './en/furniture.ts';
import { useWords } from './InterfaceLanguage.tsx';

export const useFurnitureWords = () => useWords('furniture', furniture);
