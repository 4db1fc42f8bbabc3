import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import {
  createSecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
  type ServerHttp2Session,
} from 'node:http2';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { distinct, photoName } from './photographs.ts';
import type { Identity } from './selfSigned.ts';

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

type Request = IncomingMessage | Http2ServerRequest;
type Response = ServerResponse | Http2ServerResponse;

/**
 * A static host for all viewers: text in brotli or gzip, everything except pages cached forever.
 * @param identity the certificate for HTTP/2; without one it uses HTTP/1.1.
 */
export async function serve(folders: Folders, identity?: Identity): Promise<Server> {
  const answers = new Map<string, Promise<Buffer>>();
  const listener = (request: Request, response: Response) => {
    answer(request, response, folders, answers).catch(() => {
      response.writeHead(404);
      response.end();
    });
  };
  return identity ? serveHttp2(identity, listener) : serveHttp1(listener);
}

type Listener = (request: Request, response: Response) => void;

async function serveHttp1(listener: Listener): Promise<Server> {
  const server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${portOf(server.address())}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function serveHttp2(identity: Identity, listener: Listener): Promise<Server> {
  const server = createSecureServer(identity, listener);
  const sessions = new Set<ServerHttp2Session>();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `https://127.0.0.1:${portOf(server.address())}`,
    close: () => {
      server.close();
      for (const session of sessions) session.destroy();
    },
  };
}

function portOf(address: string | AddressInfo | null): number {
  if (typeof address === 'object' && address) return address.port;
  throw new Error('The server has no port.');
}

async function answer(
  request: Request,
  response: Response,
  folders: Folders,
  answers: Map<string, Promise<Buffer>>,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = fileAt(pathname, folders);
  const extension = extname(file);
  const encoding = compressed.has(extension) ? encodingOf(request) : undefined;
  const key = `${encoding} ${file}`;
  const answered = answers.get(key) ?? encoded(file, encoding);
  answers.set(key, answered);
  const body = await answered;
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

function encodingOf({ headers }: Request): 'br' | 'gzip' | undefined {
  const accepted = String(headers['accept-encoding']);
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
}

async function encoded(file: string, encoding: 'br' | 'gzip' | undefined): Promise<Buffer> {
  const body = await readFile(file);
  if (!encoding) return body;
  return encoding === 'br' ? brotliCompressSync(body) : gzipSync(body, { level: 9 });
}
