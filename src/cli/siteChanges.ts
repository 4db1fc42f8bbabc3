import { basename, relative, sep } from 'node:path';
import { watch } from 'chokidar';
import { storeFolders } from '../content/storePaths.ts';
import { isTemporaryName } from '../import/incompleteFiles.ts';
import { isInside } from '../import/source/sourceFolder.ts';
import { settingsName } from './siteOptions.ts';

/** Programs change several files in a row. This long after the last one the change is told, in milliseconds. */
const settleMs = 300;

/** What of a site's folder is published. */
const ownNames: readonly string[] = [settingsName, 'theme.css', 'public'];

/** Their files are many, and a document changes whenever one of them does. */
const unwatched: readonly string[] = [
  storeFolders.pictures,
  storeFolders.films,
  storeFolders.schemas,
];

interface WatchedSite {
  folder: string;
  /** The folder of the content store. */
  store: string;
  onChange: () => void;
  onError: (error: unknown) => void;
}

/** Watches what is published of a site: settings, files and documents. @returns a function that ends it. */
export async function siteChanges({
  folder,
  store,
  onChange,
  onError,
}: WatchedSite): Promise<() => Promise<void>> {
  const isPublished = (path: string): boolean => {
    if (isTemporaryName(basename(path))) return false;
    const inStore = namesBelow(store, path);
    if (inStore) return !unwatched.includes(inStore[0] ?? '');
    const [top] = namesBelow(folder, path) ?? [];
    return top === undefined || ownNames.includes(top) || isInside(path, store);
  };
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch([folder, store], {
    ignored: (path) => !isPublished(path),
    ignoreInitial: true,
  });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, settleMs);
  });
  watcher.on('error', onError);
  await new Promise<void>((ready) => watcher.once('ready', ready));
  return () => {
    clearTimeout(timer);
    return watcher.close();
  };
}

/** The names on the way from a folder to a path in it. */
function namesBelow(folder: string, path: string): string[] | undefined {
  return isInside(folder, path) ? relative(folder, path).split(sep).filter(Boolean) : undefined;
}
