import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { OnFault } from '../../src/server/answeringSite.ts';
import type { BuiltApp } from '../../src/server/app.ts';
import { createSite } from '../../src/server/createSite.ts';
import type { FileSource } from '../../src/server/store.ts';
import { siteSettingsSchema } from '../../src/site/settings.ts';
import { parseTheme } from '../../src/site/theme/parseTheme.ts';

const embed = await readFile('src/embed/frame/embed.html', 'utf8');

/** An app as the build leaves it, as small as it can be. */
const builtApp: BuiltApp = {
  templates: {
    page: `<!doctype html>
<html lang="en" data-code="%BASE%assets/index-1.js">
<head><meta charset="utf-8" /><!--head--><script>begin()</script></head>
<body><div id="root"></div>
<!--state--></body></html>`,
    frame: embed.replace('<!--assets-->', '<script src="%BASE%assets/starter.js"></script>'),
  },
  frame: { code: 'assets/embed.js', words: { de: 'assets/de.js' } },
  worker: 'start(built);',
  files: ['assets/embed-1.js', 'assets/index-1.js', 'assets/style-1.css', 'embed.js'],
  version: 'version-1',
  source: filesOf({ 'assets/index-1.js': 'run()', 'favicon.svg': '<svg/>' }),
};

const waiting = 'index/waiting.json';

/** The documents of a store in which nothing waits, unless they say so. */
function storeWith(documents: Readonly<Record<string, unknown>>): FileSource {
  const store = filesOf(documents);
  const nothing = filesOf({ [waiting]: { entries: [] } });
  return {
    open: (path) => (path === waiting && !(waiting in documents) ? nothing : store).open(path),
  };
}

/** Files in memory: a string as it stands, anything else as JSON. */
function filesOf(files: Readonly<Record<string, unknown>>): FileSource {
  return {
    async open(path) {
      const content = files[path];
      if (content === undefined) return undefined;
      const text = typeof content === 'string' ? content : JSON.stringify(content);
      const bytes = new TextEncoder().encode(text);
      return {
        sizeBytes: bytes.length,
        etag: `"${bytes.length}-${text.length}"`,
        text: async () => text,
        body: (range) =>
          new Blob([range ? bytes.slice(range.start, range.end + 1) : bytes]).stream(),
      };
    },
  };
}

interface TestSite {
  /** The content store's documents by path. */
  documents?: Readonly<Record<string, unknown>>;
  /** The content store itself, instead. */
  store?: FileSource;
  /** As in site.yaml, where every value is text. */
  settings?: Readonly<Record<string, unknown>>;
  app?: Partial<BuiltApp>;
  onFault?: OnFault;
  now?: () => number;
  shows?: 'due' | 'everything';
  cdnAgeS?: number;
  /** The text of theme.css. */
  theme?: string;
  /** What the site serves as it is, by path. */
  files?: Readonly<Record<string, unknown>>;
}

/** A site in memory that answers. */
export function siteOf({
  documents = {},
  store = storeWith(documents),
  settings = {},
  app = {},
  theme,
  files = {},
  ...rest
}: TestSite = {}) {
  const site = createSite({
    settings: v.parse(siteSettingsSchema, { name: 'The Courier', ...settings }),
    store,
    app: { ...builtApp, ...app },
    files: filesOf(files),
    ownFiles: Object.keys(files).map((path) => path.replace(/\/.*/, '/')),
    ...(theme && { theme: parseTheme(theme).theme }),
    ...rest,
  });
  return {
    ...site,
    /** Asks for a path from the site's root. */
    get: (path: string, init?: RequestInit) =>
      site.respond(new Request(`https://news.example${site.base}${path.slice(1)}`, init)),
  };
}
