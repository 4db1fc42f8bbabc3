import { basename, relative, sep } from 'node:path';
import { watch } from 'chokidar';
import { storeFolders } from '../content/storePaths.ts';
import { isTemporaryName } from '../import/incompleteFiles.ts';
import { settingsName } from './siteOptions.ts';

/** What a change is of: settings and files of the site, its documents, or sources that an import would read. */
type ChangedPart = 'site' | 'content' | 'sources';

/** The changed files of each part. */
export type ChangedFiles = ReadonlyMap<ChangedPart, ReadonlySet<string>>;

interface Watched {
  folder: string;
  /** The content store's folder, where it is not elsewhere. */
  store: string | undefined;
  onChange: (files: ChangedFiles) => void;
  onError: (error: unknown) => void;
}

/** Programs change several files in a row. This long after the last one the change is told, in milliseconds. */
const settleMs = 150;

/** Folders of a store that are not watched: their files are many, and a document changes whenever one of them does. */
const notWatched: readonly string[] = [
  storeFolders.pictures,
  storeFolders.films,
  storeFolders.schemas,
];

/** The pictures of sources are many. Those that were imported are watched by their folders. */
const picture = /\.(jpe?g|png|webp|avif|tiff?|gif|heic|raw|dng)$/i;

/** Watches a site's folder. @returns a function that ends it. */
export async function watchSite({
  folder,
  store,
  onChange,
  onError,
}: Watched): Promise<() => Promise<void>> {
  const partOf = (path: string): ChangedPart | 'folder' | undefined => {
    if (isTemporaryName(basename(path))) return undefined;
    const inStore = store === undefined ? undefined : inside(store, path);
    if (inStore) return isDocument(inStore) ? 'content' : undefined;
    const [top, ...rest] = inside(folder, path) ?? [];
    if (top === undefined) return 'folder';
    if (top === 'public') return 'site';
    if (top === 'stories') return picture.test(path) ? undefined : 'sources';
    return rest.length === 0 && [settingsName, 'theme.css'].includes(top) ? 'site' : undefined;
  };
  let changed = new Map<ChangedPart, Set<string>>();
  let timer: NodeJS.Timeout | undefined;
  const tell = () => {
    const files = changed;
    changed = new Map();
    onChange(files);
  };
  const paths = store === undefined ? [folder] : [folder, store];
  const watcher = watch(paths, {
    ignored: (path) => partOf(path) === undefined,
    ignoreInitial: true,
  });
  watcher.on('all', (_, path) => {
    const part = partOf(path);
    if (part === undefined || part === 'folder') return;
    changed.set(part, (changed.get(part) ?? new Set()).add(path));
    clearTimeout(timer);
    timer = setTimeout(tell, settleMs);
  });
  watcher.on('error', onError);
  await new Promise<void>((ready) => watcher.once('ready', ready));
  return () => {
    clearTimeout(timer);
    return watcher.close();
  };
}

/** The names on the way from a folder to a path in it; nothing for a path outside. */
function inside(folder: string, path: string): string[] | undefined {
  const names = relative(folder, path).split(sep);
  return names[0] === '..' ? undefined : names.filter(Boolean);
}

function isDocument([top = '']: readonly string[]): boolean {
  return !top.startsWith('.') && !notWatched.includes(top);
}
