import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { documentReader, fetchFromStore } from './fetchFromStore.ts';
import { frameHtml } from './frameHtml.ts';
import { frameWords, wordsAttribute } from './frameLanguages.ts';
import { type FrameNumber, type FramePage, framesOf } from './framePages.ts';
import type { Rendered } from './sitePages.ts';
import { readContents } from './storeContents.ts';

/** Src/prerender.tsx, as far as it matters here. */
interface PrerenderModule {
  renderFrame(frame: FramePage): Promise<Rendered>;
}

const assets = {
  tags: `<link rel="icon" href="/favicon.svg" type="image/svg+xml" />
    <script type="module" src="/src/embed/starter.ts"></script>`,
  code: '/src/embed/main.tsx',
  words: wordsAttribute((name) => `/${frameWords(name)}`),
};

/** Makes the development server render framed pages as the build does. */
export function serveFrames(): Plugin {
  return {
    name: 'diaporama:serve-frames',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        try {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          const frame = pathname.startsWith('/embed/') && (await frameAt(server, pathname));
          if (!frame) return next();
          if ('leadsTo' in frame) {
            return response.writeHead(302, { Location: frame.leadsTo }).end();
          }
          const html = await server.transformIndexHtml(pathname, await renderFrame(server, frame));
          return response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
        } catch (error) {
          return next(error);
        }
      });
    },
  };
}

async function frameAt(
  { config }: ViteDevServer,
  pathname: string,
): Promise<FramePage | FrameNumber | undefined> {
  const contentUrl = config.env.VITE_CONTENT_URL;
  const read = documentReader(fetchFromStore(config.publicDir, contentUrl), contentUrl);
  const address = pathname.replace(/\/$/, '');
  return framesOf(await readContents(read)).find((frame) => frame.address === address);
}

async function renderFrame(server: ViteDevServer, frame: FramePage): Promise<string> {
  const template = await readFile(join(server.config.root, 'src/embed/embed.html'), 'utf8');
  const module = (await server.ssrLoadModule('/src/prerender.tsx')) as PrerenderModule;
  return frameHtml(template, assets, frame, await module.renderFrame(frame));
}
