import { addCatalogue, type FrameCatalogue } from './catalogue.ts';

/** The parts of the words that frames show: those of `FrameCatalogue`. */
export const frameParts = [
  'gallery',
  'keys',
  'zoom',
  'pagedGrid',
] as const satisfies readonly (keyof FrameCatalogue)[];

/*
 * A frame loads one language at most, so each is a script of its own (`frame.ts` in the language's folder). The frame's
 * code is another classic script that runs after it; the two share no module, only this property of the window.
 */
declare global {
  interface Window {
    diaporamaWords?: { name: string; catalogue: FrameCatalogue };
  }
}

/** Called by a language's script. */
export function registerFrameWords(name: string, catalogue: FrameCatalogue): void {
  window.diaporamaWords = { name, catalogue };
}

/** Called by the frame's code: adds the catalogue that a language's script has registered, if any. */
export function addFrameWords(): void {
  const registered = window.diaporamaWords;
  if (registered) addCatalogue(registered.name, registered.catalogue);
}
