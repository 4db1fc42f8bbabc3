import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hasCode } from '../import/fileErrors.ts';
import { ImportError } from '../import/importError.ts';
import type { AnsweringSite, SiteParts } from '../server/answeringSite.ts';
import type { BuiltApp } from '../server/app.ts';
import { folderSource } from './folderSource.ts';

/** What the build of the app leaves beside its files: see publish/appBuild.ts. */
export type AppDescription = Omit<BuiltApp, 'source'>;

export const descriptionName = 'app.json';
export const serverName = 'server.js';
/** The folder of the files that pages load. */
export const filesFolder = 'files';
/** The folder of what `diaporama dev` adds to pages. */
export const marksFolder = 'marks';

/**
 * The app as it was built into a folder, with the code that answers for it.
 * @throws ImportError where there is none.
 */
export async function openApp(folder: string): Promise<OpenApp> {
  const description = await readDescription(folder);
  const code = join(folder, serverName);
  const server = await import(pathToFileURL(code).href);
  const app = { ...description, source: folderSource(join(folder, filesFolder)) };
  return { app, createSite: server.createSite, renderer: rendererOf(await readFile(code)) };
}

export interface OpenApp {
  app: BuiltApp;
  createSite: (parts: SiteParts) => AnsweringSite;
  /** Changes whenever the same documents may give other pages. */
  renderer: string;
}

/** Dates and numbers are written as the Unicode data says that Node comes with. */
function rendererOf(code: Uint8Array): string {
  const { icu, cldr } = process.versions;
  return createHash('sha256').update(code).update(`${icu} ${cldr}`).digest('hex').slice(0, 12);
}

/** The languages that the interface of a built app speaks, such as `de`. */
export async function languagesOf(folder: string): Promise<string[]> {
  const { frame } = await readDescription(folder);
  return ['en', ...Object.keys(frame.words)];
}

async function readDescription(folder: string): Promise<AppDescription> {
  try {
    return JSON.parse(await readFile(join(folder, descriptionName), 'utf8'));
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
    throw new ImportError(`${folder} has no built app. "npm run build:app" builds one.`, error);
  }
}
