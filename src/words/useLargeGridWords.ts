import { largeGrid } from './en/largeGrid.ts';
import { useWords } from './InterfaceLanguage.tsx';

export const useLargeGridWords = () => useWords('largeGrid', largeGrid);
