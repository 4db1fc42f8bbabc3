import { existsSync, readdirSync } from 'node:fs';

const folder = 'src/words';

/** The languages of a frame besides English: those with a folder in src/words. */
export function frameLanguages(): string[] {
  return readdirSync(folder).filter((name) => existsSync(frameWords(name)));
}

/** The path of the script with a language's words for frames, relative to the project. */
export function frameWords(language: string): string {
  return `${folder}/${language}/frame.ts`;
}
