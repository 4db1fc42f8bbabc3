import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { parsePath, pathOf } from '../content/urls.ts';
import { documentReader } from './fetchFromStore.ts';
import { type FrameAssets, frameHtml } from './frameHtml.ts';
import { frameWords, wordsAttribute } from './frameLanguages.ts';
import { type FramePage, type FrameRedirect, framesOf } from './framePages.ts';
import type { Rendered } from './sitePages.ts';
import { readContents } from './storeContents.ts';

/** The part of src/server/prerender.tsx that is used here. */
interface PrerenderModule {
  renderFrame(frame: FramePage): Promise<Rendered>;
}

function assetsBelow(base: string): FrameAssets {
  return {
    tags: `<link rel="icon" href="${base}favicon.svg" type="image/svg+xml" />
    <script type="module" src="${base}src/embed/starter/starter.ts"></script>`,
    code: `${base}src/embed/frame/main.tsx`,
    words: wordsAttribute((name) => base + frameWords(name)),
  };
}

/** Makes the development server render framed pages as the build does. */
export function serveFrames(): Plugin {
  return {
    name: 'diaporama:serve-frames',
    apply: 'serve',
    configureServer(server) {
      const { base } = server.config;
      server.middlewares.use(async (request, response, next) => {
        try {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          const isOurs = pathname.startsWith(base);
          const frame = isOurs && (await frameAt(server, pathname.slice(base.length - 1)));
          if (!frame) return next();
          if ('leadsTo' in frame) {
            return response.writeHead(302, { Location: base + frame.leadsTo.slice(1) }).end();
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
  path: string,
): Promise<FramePage | FrameRedirect | undefined> {
  const wanted = parsePath(path);
  if (wanted?.page !== 'frame') return undefined;
  const { base, publicDir, env } = config;
  const read = documentReader({ base, publicDir, contentUrl: env.VITE_CONTENT_URL });
  return framesOf(await readContents(read)).find((frame) => frame.address === pathOf(wanted));
}

async function renderFrame(server: ViteDevServer, frame: FramePage): Promise<string> {
  const template = await readFile(join(server.config.root, 'src/embed/frame/embed.html'), 'utf8');
  const module = (await server.ssrLoadModule('/src/server/prerender.tsx')) as PrerenderModule;
  return frameHtml(
    template,
    assetsBelow(server.config.base),
    frame,
    await module.renderFrame(frame),
  );
}
