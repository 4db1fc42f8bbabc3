import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Connect, type Plugin, type ViteDevServer } from 'vite';
import { jsonForScript } from '../content/escapeHtml.ts';
import { folders } from '../content/urls.ts';
import type { AnsweringSite, SiteParts } from '../server/answeringSite.ts';
import { type BuiltApp, basePlaceholder } from '../server/app.ts';
import { httpSource } from '../server/httpSource.ts';
import { pageSettingsOf } from '../site/pageSettingsOf.ts';
import type { SiteSettings } from '../site/settings.ts';
import { classicScript } from './classicScript.ts';
import { folderSource } from './folderSource.ts';
import { frameLanguages, frameWords } from './frameLanguages.ts';

interface DevelopedSite {
  readSettings: () => Promise<SiteSettings>;
  /** The folder of files that the site serves as they are. */
  files: string;
  /** The folder of the content store. */
  store: string;
}

/**
 * Shows a site in Vite's development server. The browser renders pages; framed pages and the site's files are answered
 * as they would be published, and the loader is built when it is asked for.
 */
export function devSite(developed: DevelopedSite): Plugin {
  return {
    name: 'diaporama:dev-site',
    apply: 'serve',
    async transformIndexHtml(html) {
      const json = jsonForScript(pageSettingsOf(await devSettings(developed)));
      // A framed page already has its settings where this stands.
      return html.replace(
        '<!--state-->',
        () => `<script type="application/json" id="site">${json}</script>`,
      );
    },
    configureServer(server) {
      server.middlewares.use(middleware((url) => answerAt(server, developed, url)));
    },
  };
}

/** The site is where Vite serves it, and a service worker would answer with code of before a change. */
async function devSettings({ readSettings }: DevelopedSite): Promise<SiteSettings> {
  const { url: _, ...settings } = await readSettings();
  return { ...settings, offline: false };
}

/**
 * Sends what is found, and leaves the rest to Vite. Of the headers only these are sent: the site's policy would forbid
 * Vite's own scripts.
 */
function middleware(find: (url: URL) => Promise<Response | undefined>): Connect.NextHandleFunction {
  return async (request, response, next) => {
    try {
      const found = await find(new URL(request.url ?? '/', 'http://localhost'));
      if (!found) return next();
      for (const name of ['Content-Type', 'Location']) {
        const value = found.headers.get(name);
        if (value) response.setHeader(name, value);
      }
      response.statusCode = found.status;
      response.end(Buffer.from(await found.arrayBuffer()));
    } catch (error) {
      next(error);
    }
  };
}

/** The loader, a framed page or a file of the site; nothing for what Vite serves, and for what is not there. */
async function answerAt(
  server: ViteDevServer,
  developed: DevelopedSite,
  url: URL,
): Promise<Response | undefined> {
  const { root } = server.config;
  const { pathname: path } = url;
  if (path === '/embed.js') return loaderResponse(root);
  const files = folderSource(developed.files);
  const isFramed = path.startsWith(`/${folders.frames}/`);
  if (!isFramed && !(await files.open(path.slice(1)))) return undefined;
  const settings = await devSettings(developed);
  const { createSite } = (await server.ssrLoadModule('/src/server/createSite.ts')) as {
    createSite: (parts: SiteParts) => AnsweringSite;
  };
  const site = createSite({
    settings,
    app: await unbuiltApp(root),
    store: settings.store?.startsWith('http')
      ? httpSource(settings.store)
      : folderSource(developed.store),
    files,
  });
  const found = await site.respond(new Request(url));
  if (found.status === 404) return undefined;
  const isPage = found.headers.get('Content-Type')?.startsWith('text/html');
  if (!isFramed || !isPage) return found;
  return new Response(await server.transformIndexHtml(path, await found.text()), found);
}

/** The app as Vite serves it: every file where its source is. */
async function unbuiltApp(root: string): Promise<BuiltApp> {
  const frame = await readFile(join(root, 'src/embed/frame/embed.html'), 'utf8');
  const assets = `<link rel="icon" href="${basePlaceholder}favicon.svg" type="image/svg+xml" />
    <script type="module" src="${basePlaceholder}src/embed/starter/starter.ts"></script>`;
  const words = frameLanguages().map((language) => [language, frameWords(language)]);
  return {
    templates: {
      page: await readFile(join(root, 'index.html'), 'utf8'),
      frame: frame.replace('<!--assets-->', assets),
    },
    frame: { code: 'src/embed/frame/main.tsx', words: Object.fromEntries(words) },
    worker: '',
    files: [],
    version: 'development',
    source: folderSource(join(root, 'public')),
  };
}

/** The loader as a build has it, since only a classic script knows its own address. */
async function loaderResponse(root: string): Promise<Response> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { ...classicScript('src/embed/host/loader.ts', 'embed').build, write: false },
  });
  const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error('The build of the loader has no script.');
  return new Response(chunk.code, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
}
