import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, normalize, resolve } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { type Redirects, redirectsIn, redirectsName } from './redirects.ts';

/** Makes `vite preview` serve the built site as static hosts do: `/a` from a.html, redirects, and 404.html. */
export function serveBuilt(): Plugin {
  return {
    name: 'diaporama:serve-built',
    configurePreviewServer({ config, middlewares }) {
      const site = resolve(config.root, config.build.outDir);
      const redirects = redirectsIn(readFileSync(join(site, redirectsName), 'utf8'));
      middlewares.use(redirected(redirects));
      middlewares.use(withoutExtension(site, config.base));
      return () => middlewares.use(notFound(join(site, '404.html')));
    },
  };
}

function redirected(redirects: Redirects): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const to = redirects.get(pathname.replace(/\/$/, ''));
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (to === undefined || !isRead) return next();
    response.writeHead(302, { Location: to + search }).end();
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

/** The decoded path. A badly encoded one stays as it is and names no file. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
