import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnsweringSite, SiteParts } from '../server/answeringSite.ts';
import type { BuiltApp } from '../server/app.ts';
import { folderSource } from './folderSource.ts';

/** What the build of the app leaves beside its files: see publish/appBuild.ts. */
export type AppDescription = Omit<BuiltApp, 'source'>;

export const descriptionName = 'app.json';
export const serverName = 'server.js';
/** The folder of the files that pages load. */
export const filesFolder = 'files';

/** The app as it was built into a folder, with the code that answers for it. */
export async function openApp(
  folder: string,
): Promise<{ app: BuiltApp; createSite: (parts: SiteParts) => AnsweringSite }> {
  const description = JSON.parse(
    await readFile(join(folder, descriptionName), 'utf8'),
  ) as AppDescription;
  const server = await import(pathToFileURL(join(folder, serverName)).href);
  const app = { ...description, source: folderSource(join(folder, filesFolder)) };
  return { app, createSite: server.createSite };
}
