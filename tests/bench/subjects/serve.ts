import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { distinct, photoName } from './photographs.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.avif': 'image/avif',
  '.jpg': 'image/jpeg',
};
const compressed = new Set(['.html', '.js', '.css', '.json', '.svg']);

interface Folders {
  site: string;
  peers: string;
  photographs: string;
}

export interface Server {
  address: string;
  close(): void;
}

/** A static host for all viewers alike: text as brotli or gzip, everything but pages cached for ever. */
export async function serve(folders: Folders): Promise<Server> {
  const answers = new Map<string, Promise<Buffer>>();
  const server = createServer((request, response) => {
    answer(request, response, folders, answers).catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folders: Folders,
  answers: Map<string, Promise<Buffer>>,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = fileAt(pathname, folders);
  const extension = extname(file);
  const encoding = compressed.has(extension) ? encodingOf(request) : undefined;
  const key = `${encoding} ${file}`;
  if (!answers.has(key)) answers.set(key, encoded(file, encoding));
  const body = await answers.get(key);
  response.writeHead(200, {
    'Content-Type': types[extension] ?? 'application/octet-stream',
    'Cache-Control': extension === '.html' ? 'no-cache' : 'public, max-age=31536000, immutable',
    ...(encoding && { 'Content-Encoding': encoding }),
  });
  response.end(body);
}

function fileAt(pathname: string, { site, peers, photographs }: Folders): string {
  const photo = /^\/content\/photos\/(\d+)-(\d+)(\.\w+)$/.exec(pathname);
  if (photo) {
    const [, index, width, extension = ''] = photo;
    return join(photographs, photoName(Number(index) % distinct, Number(width), extension));
  }
  const [, isPeer, rest = ''] = /^(\/peers)?(\/.*)$/.exec(pathname) ?? [];
  if (rest.endsWith('/')) return join(isPeer ? peers : site, rest, 'index.html');
  return join(isPeer ? peers : site, extname(rest) ? rest : `${rest}.html`);
}

function encodingOf({ headers }: IncomingMessage): 'br' | 'gzip' | undefined {
  const accepted = String(headers['accept-encoding']);
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
}

async function encoded(file: string, encoding: 'br' | 'gzip' | undefined): Promise<Buffer> {
  const body = await readFile(file);
  if (!encoding) return body;
  return encoding === 'br' ? brotliCompressSync(body) : gzipSync(body, { level: 9 });
}
