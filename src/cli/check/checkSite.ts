import { isAbsolute, join, relative } from 'node:path';
import { ImportError } from '../../import/importError.ts';
import { servedFilesIn } from '../../publish/copyFiles.ts';
import { storeFiles } from '../../publish/storeFiles.ts';
import { httpSource } from '../../server/httpSource.ts';
import type { SiteSettings } from '../../site/settings.ts';
import { missingUrl } from '../missingUrl.ts';
import { missingTexts } from '../ownWords.ts';
import { readSite } from '../readSite.ts';
import { isSite, settingsName } from '../siteOptions.ts';
import { checkSiteTheme } from '../siteTheme.ts';
import { type CheckedStore, checkDocuments } from './documents.ts';
import { type Finding, sorted } from './finding.ts';
import { checkPublicFiles } from './publicFiles.ts';
import { remoteStore } from './remoteStore.ts';

interface CheckedPlace {
  folder: string;
  /** The content store's folder. */
  store: string;
  /** The languages that the interface speaks. */
  spoken: readonly string[];
}

/**
 * Finds everything that would stop or spoil a publication: in the settings, the theme, the site's own files and the
 * documents of its store.
 * @throws ImportError where the folder is no site.
 */
export async function checkSite({ folder, store, spoken }: CheckedPlace): Promise<Finding[]> {
  const settings = await checkSettings(folder);
  const { findings: documents, languages } = await checkStore(settings.value, store);
  const beside = spoken.filter((language) => languages.has(language));
  return sorted([
    ...settings.findings,
    ...(await checkSiteTheme(folder)),
    ...checkPublicFiles(await servedFilesIn(join(folder, 'public'))),
    ...documents,
    ...(settings.value ? untranslated(settings.value, beside) : []),
  ]);
}

/** Without settings, as if the store stood in the site's folder. */
async function checkStore(
  settings: SiteSettings | undefined,
  folder: string,
): Promise<CheckedStore> {
  const { store: address, sections = [] } = settings ?? {};
  if (!address) return checkDocuments(await storeFiles(folder), sections);
  try {
    return await checkDocuments(await remoteStore(httpSource(address)), sections);
  } catch (error) {
    const message = `the store at ${address} does not answer: ${(error as Error).message}`;
    return {
      findings: [{ file: settingsName, severity: 'error', message }],
      languages: new Set(),
    };
  }
}

/** Texts of the settings that stand in the site's language beside documents in others. */
function untranslated(settings: SiteSettings, languages: readonly string[]): Finding[] {
  return missingTexts(settings, languages).map(({ key, language }) => ({
    file: settingsName,
    severity: 'warning',
    message: `has no ${key} for documents in “${language}”; write it below words: ${language}:`,
  }));
}

async function checkSettings(
  folder: string,
): Promise<{ value?: SiteSettings; findings: Finding[] }> {
  try {
    const value = await readSite(folder);
    return { value, findings: value.url ? [] : [withoutUrl] };
  } catch (error) {
    if (!(error instanceof ImportError) || !isSite(folder)) throw error;
    return { findings: error.problems.map((problem) => settingsFinding(problem, folder)) };
  }
}

const withoutUrl: Finding = { file: settingsName, severity: 'warning', message: missingUrl };

/** Mistakes in YAML are sentences that begin with file and line: `/site/site.yaml:3: …`. */
function settingsFinding(problem: string, folder: string): Finding {
  const [, path = '', line, message = problem] = /^(.*?):(\d+): (.*)$/s.exec(problem) ?? [];
  const file = isAbsolute(path) ? relative(folder, path) : path || settingsName;
  return { file, ...(line && { line: Number(line) }), severity: 'error', message };
}
