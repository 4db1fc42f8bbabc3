import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ContentError } from '../content/parse.ts';
import { folders } from '../content/urls.ts';
import { ImportError } from '../import/importError.ts';
import { ensureLists } from '../import/store/ensureLists.ts';
import { filesFolder, openApp } from '../publish/builtApp.ts';
import type { ServedFolder } from '../publish/copyFiles.ts';
import { firstOf, folderSource } from '../publish/folderSource.ts';
import { errorProblems, storeTexts } from '../publish/storeFiles.ts';
import { storeFolder } from '../publish/storeFolder.ts';
import { hasOwnIcons, themeIcons } from '../publish/themeIcons.ts';
import type { AnsweringSite, SiteParts } from '../server/answeringSite.ts';
import { httpSource } from '../server/httpSource.ts';
import type { FileSource } from '../server/store.ts';
import type { SiteSettings } from '../site/settings.ts';
import type { Theme } from '../site/theme/theme.ts';
import { readSite } from './readSite.ts';
import { readSiteTheme } from './siteTheme.ts';

/** Where a site, its content store and the app are. */
export interface SitePlace {
  folder: string;
  /** The content store; `content/` in the site's folder by default. */
  store?: string | undefined;
  /** The built app. */
  app: string;
  /** Where the site is tried out, for settings that do not say where it is published. */
  localUrl?: string;
  /** Is told what is wrong in a document that could not be shown, a sentence for each mistake. */
  onFault?: (problems: readonly string[]) => void;
  /** Is told whom this waits for, and why lists of the store could not be made. */
  note?: ((sentence: string) => void) | undefined;
  /** Whether the lists of the store stay as they are, also where they are missing or of an earlier release. */
  keepsLists?: boolean;
  /** Variables that override settings for this run; those of the process by default. */
  environment?: Readonly<Record<string, string | undefined>>;
  /** Whether drafts, and what is not due yet, are answered too; by default only what is due. */
  shows?: SiteParts['shows'];
  /** How long a CDN that is purged by tags may keep pages and documents, in seconds. */
  cdnAgeS?: number;
  /** The time that decides on it; by default the clock's. */
  now?: SiteParts['now'];
}

export interface OpenSite {
  /** The site's folder. */
  folder: string;
  settings: SiteSettings;
  theme: Theme | undefined;
  /** Whether the settings say where it is published. */
  isPublic: boolean;
  site: AnsweringSite;
  /** The same site with other settings. */
  siteWith(changed: Partial<SiteSettings>): AnsweringSite;
  /** The files of the app, then those of the site. */
  files: ServedFolder[];
  /** The content store's folder, where it is not elsewhere. */
  store: string | undefined;
  /** The content store's files. */
  source: FileSource;
  /** The version of the code that answers. */
  renderer: string;
}

/** Opens a site for answering. @throws ImportError with every mistake in its settings or in its theme. */
export async function openSite({
  folder,
  store,
  app,
  localUrl,
  environment,
  onFault = () => {},
  note = () => {},
  keepsLists = false,
  shows = 'due',
  now = Date.now,
  cdnAgeS,
}: SitePlace): Promise<OpenSite> {
  const given = await readSite(folder, environment);
  const url = given.url ?? localUrl;
  const settings = { ...given, ...(url && { url }) };
  const built = await openApp(app);
  const contents = resolve(store ?? join(folder, folders.store));
  const own = join(folder, 'public');
  if (!keepsLists && !settings.store) await makeLists(contents, settings, note);
  const texts = settings.store ? undefined : storeTexts(contents);
  const ownFiles = existsSync(own) ? await namesIn(own) : [];
  const theme = await readSiteTheme(folder);
  const appFiles = join(app, filesFolder);
  const isInOtherColours = theme?.coloursIcons && !settings.icons && !hasOwnIcons(ownFiles);
  const icons = isInOtherColours ? [await themeIcons(theme, appFiles, folder)] : [];
  const ownFolders = [...icons, ...(existsSync(own) ? [own] : [])];
  const parts = {
    onFault: (error: ContentError) =>
      void errorProblems(texts, error).then(onFault, () => onFault([error.message])),
    settings,
    shows,
    now,
    app: built.app,
    store: settings.store ? httpSource(settings.store) : storeFolder(contents),
    files: firstOf(ownFolders.toReversed().map(folderSource)),
    ownFiles,
    ...(theme && { theme }),
    ...(cdnAgeS !== undefined && { cdnAgeS }),
  };
  const siteWith = (changed: Partial<SiteSettings>) =>
    built.createSite({ ...parts, settings: { ...settings, ...changed } });
  const files = [appFiles, ...ownFolders].map((from) => ({ from, to: '' }));
  const isElsewhere = settings.store !== undefined;
  return {
    folder,
    settings,
    theme,
    isPublic: given.url !== undefined,
    site: siteWith({}),
    siteWith,
    files,
    store: isElsewhere ? undefined : contents,
    source: parts.store,
    renderer: built.renderer,
  };
}

/** A store that cannot be written to is shown as it is. */
async function makeLists(
  store: string,
  { photographers }: SiteSettings,
  note: (sentence: string) => void,
): Promise<void> {
  try {
    await ensureLists(store, { aliases: photographers, note });
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    for (const problem of error.problems) note(problem);
    note('The lists of the content store are shown as they are, since they cannot be made anew.');
  }
}

async function namesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter(({ name }) => !name.startsWith('.'))
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
}
