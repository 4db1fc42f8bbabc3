import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, normalize, resolve } from 'node:path';
import type { Connect, Plugin } from 'vite';

/** Makes `vite preview` serve the built site as static hosts do: `/a` from a.html, the rest as 404.html. */
export function serveBuilt(): Plugin {
  return {
    name: 'diaporama:serve-built',
    configurePreviewServer({ config, middlewares }) {
      const site = resolve(config.root, config.build.outDir);
      middlewares.use(withoutExtension(site, config.base));
      return () => middlewares.use(notFound(join(site, '404.html')));
    },
  };
}

function withoutExtension(site: string, base: string): Connect.NextHandleFunction {
  return (request, _response, next) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(base)) return next();
    const path = decoded(pathname.slice(base.length)).replace(/\/$/, '');
    const page = `${path || 'index'}.html`;
    if (existsSync(join(site, normalize(page)))) request.url = base + encodeURI(page) + search;
    next();
  };
}

function notFound(page: string): Connect.NextHandleFunction {
  return async (_request, response, next) => {
    try {
      const html = await readFile(page);
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
    } catch (error) {
      next(error);
    }
  };
}

/** The path as files are named; one that is badly encoded names none. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
