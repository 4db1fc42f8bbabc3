import { join } from 'node:path';
import { folders } from '../content/urls.ts';
import { ImportError } from '../import/importError.ts';
import type { Gamut } from '../import/pictures/gamut.ts';
import type { ImportOptions } from '../import/planImport.ts';
import { readOptions } from './command.ts';
import { isSite, settingsName, siteFolder } from './siteOptions.ts';

export const help = `Imports a folder of pictures, or a story, into the content store.

Usage: diaporama import FOLDER [options]

  FOLDER         a folder of pictures (JPEG, PNG, WebP, AVIF, TIFF, GIF), with texts in gallery.yaml if it has one;
                 or a story: a folder with story.md and the picture folders that it names
  --site DIR     the site whose content store it is (default: the current folder; or the variable SITE)
  --into DIR     another content store (default: content/ in the site folder)
  --id ID        the gallery's or story's name in its address
  --title TEXT   its title
  --replace      take over a gallery or story that was imported from another folder
  --restore      publish again what was withdrawn
  --init         write a gallery.yaml that lists the pictures and their texts for editing; import nothing
  --iptc-charset NAME
                 the character set of IPTC texts that do not declare one (default: guessed, usually Windows-1252)
  --gamut p3     keep wide-gamut colours (Display P3) in pictures that have them
  --fast         encode quickly, for breaking news; the next import without --fast re-encodes these pictures
  --verbose      print where each text comes from
  --dry-run      print what would be written, replaced and removed; change nothing
  --watch        import again whenever the folder changes; press Ctrl+C to stop
  --json         print the result as a JSON object on standard output (with --watch, one object per line)
  --help         print this help

Exit codes: 0 everything was imported; 1 some pictures were refused, the rest were imported; 2 nothing was written.
`;

const options = {
  site: { type: 'string' },
  into: { type: 'string' },
  id: { type: 'string' },
  title: { type: 'string' },
  replace: { type: 'boolean', default: false },
  restore: { type: 'boolean', default: false },
  init: { type: 'boolean', default: false },
  'iptc-charset': { type: 'string' },
  gamut: { type: 'string' },
  fast: { type: 'boolean', default: false },
  verbose: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

export interface Command {
  options: ImportOptions;
  /** Only write gallery.yaml. */
  isInit: boolean;
  /** Import again whenever the folder changes. */
  isWatch: boolean;
  asJson: boolean;
  /** The site whose content store it is; undefined for another store. */
  site: string | undefined;
}

/**
 * Parses the arguments; undefined if help is asked for.
 * @throws ImportError for arguments that are missing, unknown or contradictory.
 */
export function readCommandLine(args: string[]): Command | undefined {
  const { positionals, values } = readOptions(options, args);
  const {
    id,
    title,
    json: asJson,
    init: isInit,
    verbose: isVerbose,
    replace: isReplacing,
    restore: isRestoring,
    watch: isWatch,
  } = values;
  if (values.help) return undefined;
  const [folder, ...more] = positionals;
  if (folder === undefined) throw new ImportError('No folder was given. See --help.');
  if (more.length > 0) {
    throw new ImportError(
      `Only one folder can be imported at a time, not also ${more.join(', ')}. Put a path with spaces in quotes.`,
    );
  }
  if (isWatch && (isInit || values['dry-run'])) {
    throw new ImportError('--watch cannot be combined with --init or --dry-run.');
  }
  const charset = { iptcCharset: values['iptc-charset'] };
  const gamut = readGamut(values.gamut);
  // Without a store, --init only writes beside the pictures.
  const into = values.into ?? storeOf(values.site, isInit);
  const encoding = values.fast ? 'fast' : 'full';
  const isDryRun = values['dry-run'];
  return {
    options: {
      folder,
      into,
      id,
      title,
      ...charset,
      gamut,
      encoding,
      isVerbose,
      isDryRun,
      isReplacing,
      isRestoring,
    },
    isInit,
    isWatch,
    asJson,
    site: values.into === undefined ? siteFolder(values.site) : undefined,
  };
}

function readGamut(name: string | undefined): Gamut | undefined {
  if (name === undefined || name === 'srgb' || name === 'p3') return name;
  throw new ImportError(`--gamut must be srgb or p3, not "${name}".`);
}

/** The content store of a site. @throws ImportError where pictures would go into a folder that is no site. */
function storeOf(site: string | undefined, isInit: boolean): string {
  const folder = siteFolder(site);
  if (!isInit && !isSite(folder)) {
    throw new ImportError(
      `${folder} is not a site: it has no ${settingsName}, and so no content store. Name a site with --site, or a store with --into; "diaporama init" begins a site.`,
    );
  }
  return join(folder, folders.store);
}
