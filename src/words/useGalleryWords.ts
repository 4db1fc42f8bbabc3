import { gallery } from './en/gallery.ts';
import { useWords } from './InterfaceLanguage.tsx';

export const useGalleryWords = () => useWords('gallery', gallery);
