import type { Words } from '../catalogue.ts';

export const story = (): Words['story'] => ({
  updated: 'Aktualisiert am [].',
  corrected: 'Korrigiert am [].',
  readFullStory: 'Ganzen Artikel lesen',
  nowWatch: 'Im Video',
  filmFailed: 'Der Film lässt sich hier nicht abspielen. [Öffnen Sie die Datei.]',
  transcript: 'Film als Text',
  seeAlso: 'Lesen Sie auch',
});
