import { parseArgs } from 'node:util';
import { closestName } from '../import/closestName.ts';
import { ImportError } from '../import/importError.ts';
import type { Gamut } from '../import/pictures/gamut.ts';
import type { ImportOptions } from '../import/planImport.ts';

export const help = `Imports a folder of pictures, or of a story, into the content store.

Usage: npm run import -- FOLDER [options]

  FOLDER         pictures (JPEG, PNG, WebP, AVIF, TIFF, GIF), with texts in gallery.yaml if there is one;
                 or a story: story.md and the folders of pictures it names
  --into DIR     the content store (public/content)
  --id ID        the name of the gallery or story in its address
  --title TEXT   its title
  --init         write gallery.yaml beside the pictures, with their order and texts for editing, and import nothing
  --iptc-charset NAME
                 the character set of texts in pictures that do not name theirs (Windows-1252)
  --gamut p3     keep the colours that only wide screens show (Display P3) in pictures that have them
  --fast         encode quickly, for breaking news; the next import without it encodes the same pictures well
  --verbose      say where every text comes from
  --dry-run      say what would be written, replaced and removed, and change nothing
  --watch        go on importing as the folder changes, each file once it is whole; Ctrl+C ends it
  --json         print what was done as one JSON object on standard output, with --watch one a line
  --help         this text

Exit code: 0 all imported; 1 some pictures were refused, the others are in; 2 nothing was written.
`;

const options = {
  into: { type: 'string', default: 'public/content' },
  id: { type: 'string' },
  title: { type: 'string' },
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
  /** Only gallery.yaml is to be written. */
  isInit: boolean;
  /** It goes on as the folder changes. */
  isWatch: boolean;
  asJson: boolean;
}

/**
 * What is asked for; undefined if it is the help.
 * @throws ImportError when it cannot be understood.
 */
export function readCommandLine(args: string[]): Command | undefined {
  const { positionals, values } = parse(args);
  const {
    into,
    id,
    title,
    json: asJson,
    init: isInit,
    verbose: isVerbose,
    watch: isWatch,
  } = values;
  if (values.help) return undefined;
  const [folder, ...more] = positionals;
  if (folder === undefined) throw new ImportError('No folder is given. --help tells how.');
  if (more.length > 0) {
    throw new ImportError(
      `One folder at a time, not also ${more.join(', ')}. A path with blanks goes in quotes.`,
    );
  }
  if (isWatch && (isInit || values['dry-run'])) {
    throw new ImportError('--watch goes with neither --init nor --dry-run.');
  }
  const charset = { iptcCharset: values['iptc-charset'] };
  const gamut = readGamut(values.gamut);
  const encoding = values.fast ? 'fast' : 'full';
  const isDryRun = values['dry-run'];
  return {
    options: { folder, into, id, title, ...charset, gamut, encoding, isVerbose, isDryRun },
    isInit,
    isWatch,
    asJson,
  };
}

function readGamut(name: string | undefined): Gamut | undefined {
  if (name === undefined || name === 'srgb' || name === 'p3') return name;
  throw new ImportError(`--gamut takes srgb or p3: "${name}" is neither.`);
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [, typed = ''] = /^Unknown option '--([^']+)'/.exec(error.message) ?? [];
    const meant = closestName(typed, Object.keys(options));
    const advice = meant === undefined ? '' : ` Did you mean --${meant}?`;
    throw new ImportError(`${error.message}${advice} --help tells how.`, error);
  }
}
