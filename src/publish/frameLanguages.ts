import { existsSync, readdirSync } from 'node:fs';

const folder = 'src/words';

/** The languages that a frame speaks besides English: those with a folder of words. */
export function frameLanguages(): string[] {
  return readdirSync(folder).filter((name) => existsSync(frameWords(name)));
}

/** The script with a language's words for frames, from the project's root. */
export function frameWords(language: string): string {
  return `${folder}/${language}/frame.ts`;
}

/** Where the script of each language is, as a framed page says it to its starter. */
export function wordsAttribute(addressOf: (language: string) => string): string {
  return frameLanguages()
    .map((language) => `${language}=${addressOf(language)}`)
    .join(' ');
}
