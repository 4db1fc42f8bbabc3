import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Connect, type Plugin } from 'vite';
import { classicScript } from './classicScript.ts';

/**
 * Serves an example of a page with embedded galleries and, in development, the loader, which is otherwise a built file.
 */
export function serveHost(): Plugin {
  return {
    name: 'diaporama:serve-host',
    apply: 'serve',
    configureServer({ config: { root }, middlewares }) {
      middlewares.use(serve('/embed.js', 'text/javascript', () => buildLoader(root)));
      middlewares.use(serve('/host-example.html', 'text/html', () => readExample(root)));
    },
    configurePreviewServer({ config: { root }, middlewares }) {
      middlewares.use(serve('/host-example.html', 'text/html', () => readExample(root)));
    },
  };
}

function serve(
  address: string,
  type: string,
  read: () => Promise<string>,
): Connect.NextHandleFunction {
  return async (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname !== address) return next();
    try {
      const body = await read();
      return response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
    } catch (error) {
      return next(error);
    }
  };
}

function readExample(root: string): Promise<string> {
  return readFile(join(root, 'src/embed/host/hostExample.html'), 'utf8');
}

/** The loader as a build has it, since only a classic script knows its own address. */
async function buildLoader(root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { ...classicScript('src/embed/host/loader.ts', 'embed').build, write: false },
  });
  const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error('The build of the loader has no script.');
  return chunk.code;
}
