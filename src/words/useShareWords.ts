import { share } from './en/share.ts';
import { useWords } from './InterfaceLanguage.tsx';

export const useShareWords = () => useWords('share', share);
