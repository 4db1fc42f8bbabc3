import { zoom } from './en/zoom.ts';
import { useWords } from './InterfaceLanguage.tsx';

export const useZoomWords = () => useWords('zoom', zoom);
