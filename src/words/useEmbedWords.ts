import { embed } from './en/embed.ts';
import { useWords } from './InterfaceLanguage.tsx';

export const useEmbedWords = () => useWords('embed', embed);
