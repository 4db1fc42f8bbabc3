import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ImportError } from '../import/importError.ts';
import { readYaml, readYamlSource } from '../import/source/yamlSource.ts';
import { type SiteSettings, siteSettingsSchema } from '../site/settings.ts';
import { lookAtFiles } from './ownFiles.ts';
import { problemsInWords } from './ownWords.ts';
import { requireSite, settingsName } from './siteOptions.ts';

/** What the environment may set for one run, by the setting's name. */
const overrides = { url: 'DIAPORAMA_URL', store: 'DIAPORAMA_STORE' } as const;

/** The build's variables of before, with what has replaced them. */
const replaced: Readonly<Record<string, string>> = {
  VITE_SITE_NAME: 'name: NAME',
  VITE_SITE_URL: 'url: ADDRESS (or the variable DIAPORAMA_URL for one run)',
  VITE_CONTENT_URL: 'store: ADDRESS (or the variable DIAPORAMA_STORE for one run)',
  VITE_LANG: 'lang: LANGUAGE',
  VITE_MEDIA_ORIGINS: 'media: [ORIGIN, ORIGIN]',
  VITE_FRAME_ANCESTORS: 'frames: {site: [ORIGIN]}',
  VITE_EMBED_ANCESTORS: 'frames: {embeds: [ORIGIN]}',
  VITE_NEWSLETTER_URL: 'newsletter: {service: ADDRESS, lists: [UUID]}',
  VITE_NEWSLETTER_LISTS: 'newsletter: {service: ADDRESS, lists: [UUID]}',
  VITE_OFFLINE: 'offline: no',
};

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The settings of a site, from `site.yaml` in its folder.
 * @throws ImportError with a sentence for every mistake, by file and line.
 */
export async function readSite(
  folder: string,
  environment: Environment = process.env,
): Promise<SiteSettings> {
  refuseReplaced(environment);
  const file = join(folder, settingsName);
  requireSite(folder);
  const text = await readFile(file, 'utf8');
  const { value, locationOf } = readYamlSource(siteSettingsSchema, text, file);
  const { settings, problems: inFiles } = await lookAtFiles(join(folder, 'public'), value);
  const problems = [...inFiles, ...problemsInWords(settings)];
  if (problems.length > 0) {
    throw new ImportError(
      problems.map(({ path, sentence }) => `${locationOf(path)}: ${path.join('.')} ${sentence}`),
    );
  }
  const given = Object.entries(overrides).flatMap(([name, variable]) => {
    const value = environment[variable];
    return value ? [`${name}: ${JSON.stringify(value)}`] : [];
  });
  if (given.length === 0) return settings;
  const overriding = ['name: override', ...given].join('\n');
  const { url = settings.url, store = settings.store } = readYaml(
    siteSettingsSchema,
    overriding,
    'environment',
  );
  return { ...settings, ...(url && { url }), ...(store && { store }) };
}

/** A setting that is no longer read must not go unnoticed. */
function refuseReplaced(environment: Environment): void {
  const problems = Object.entries(replaced).flatMap(([name, line]) =>
    environment[name]
      ? [`${name} is no longer read. Write this in ${settingsName} instead: ${line}`]
      : [],
  );
  if (problems.length > 0) throw new ImportError(problems);
}
