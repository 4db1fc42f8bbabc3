import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { ImportError } from '../../import/importError.ts';
import { servedFilesIn } from '../../publish/copyFiles.ts';
import { storeFiles } from '../../publish/storeFiles.ts';
import { httpSource } from '../../server/httpSource.ts';
import type { SiteSettings } from '../../site/settings.ts';
import { checkTheme } from '../../site/theme/checkTheme.ts';
import { readSite } from '../readSite.ts';
import { settingsName } from '../siteOptions.ts';
import { checkDocuments } from './documents.ts';
import { type Finding, sorted } from './finding.ts';
import { checkPublicFiles } from './publicFiles.ts';
import { remoteStore } from './remoteStore.ts';

interface CheckedPlace {
  folder: string;
  /** The content store's folder. */
  store: string;
}

const themeName = 'theme.css';

/**
 * Finds everything that would stop or spoil a publication: in the settings, the theme, the site's own files and the
 * documents of its store.
 * @throws ImportError where the folder is no site.
 */
export async function checkSite({ folder, store }: CheckedPlace): Promise<Finding[]> {
  const settings = await checkSettings(folder);
  const documents = await checkStore(settings.value?.store, store);
  return sorted([
    ...settings.findings,
    ...(await checkThemeOf(folder)),
    ...checkPublicFiles(await servedFilesIn(join(folder, 'public'))),
    ...documents,
  ]);
}

/** @param address of a store elsewhere. */
async function checkStore(address: string | undefined, folder: string): Promise<Finding[]> {
  if (!address) return (await checkDocuments(await storeFiles(folder))).findings;
  try {
    return (await checkDocuments(await remoteStore(httpSource(address)))).findings;
  } catch (error) {
    const message = `the store at ${address} does not answer: ${(error as Error).message}`;
    return [{ file: settingsName, severity: 'error', message }];
  }
}

async function checkSettings(
  folder: string,
): Promise<{ value?: SiteSettings; findings: Finding[] }> {
  try {
    const value = await readSite(folder);
    return { value, findings: value.url ? [] : [missingUrl] };
  } catch (error) {
    const isThere = existsSync(join(folder, settingsName));
    if (!(error instanceof ImportError) || !isThere) throw error;
    return { findings: error.problems.map((problem) => settingsFinding(problem, folder)) };
  }
}

const missingUrl: Finding = {
  file: settingsName,
  severity: 'warning',
  message:
    'has no url, so no cards, structured data, sitemap, feed and oEmbed answers can be written',
};

/** Mistakes in YAML are sentences that begin with file and line: `/site/site.yaml:3: …`. */
function settingsFinding(problem: string, folder: string): Finding {
  const [, path = '', line, message = problem] = /^(.*?):(\d+): (.*)$/s.exec(problem) ?? [];
  const file = isAbsolute(path) ? relative(folder, path) : path || settingsName;
  return { file, ...(line && { line: Number(line) }), severity: 'error', message };
}

async function checkThemeOf(folder: string): Promise<Finding[]> {
  const path = join(folder, themeName);
  return existsSync(path) ? checkTheme(await readFile(path, 'utf8'), themeName) : [];
}
