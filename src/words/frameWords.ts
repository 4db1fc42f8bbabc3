import { addCatalogue, type FrameCatalogue } from './catalogue.ts';

/*
 * A frame's words in another language than English are a script of their own, so that no frame loads more than one
 * language. It runs before the frame's code, which it shares nothing with, and leaves its words with the window.
 */
declare global {
  interface Window {
    diaporamaWords?: { name: string; catalogue: FrameCatalogue };
  }
}

export function leaveFrameWords(name: string, catalogue: FrameCatalogue): void {
  window.diaporamaWords = { name, catalogue };
}

/** Makes the frame's code speak the words that were left for it, if any were. */
export function addFrameWords(): void {
  const left = window.diaporamaWords;
  if (left) addCatalogue(left.name, left.catalogue);
}
