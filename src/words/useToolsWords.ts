import { tools } from './en/tools.ts';
import { useWords } from './InterfaceLanguage.tsx';

export const useToolsWords = () => useWords('tools', tools);
