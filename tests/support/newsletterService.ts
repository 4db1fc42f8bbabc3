import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embeddedLists } from '../../src/publish/newsletter/lists.ts';
import { createReceiver } from '../../src/publish/newsletter/receiver.ts';
import type { SubscriberRecord } from '../../src/publish/newsletter/subscriberFile.ts';

const report = embeddedLists[0]?.uuid ?? '';

export const jsonType = { 'content-type': 'application/json' };

export type NewsletterService = Awaited<ReturnType<typeof startNewsletterService>>;

/** The embedded receiver behind an HTTP server, with its file in a temporary folder. */
export async function startNewsletterService(options: ServiceOptions = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'newsletter-'));
  const file = join(folder, 'data', 'subscribers.jsonl');
  const log: string[] = [];
  let server = await serveReceiver(file, log, options);

  const text = () => readFile(file, 'utf8').catch(emptyIfMissing);
  const postHere = (path: string, body: Body, headers?: Record<string, string>) =>
    post(originOf(server) + path, body, headers);
  return {
    file,
    /** Its log. */
    log,
    get origin() {
      return originOf(server);
    },
    text,
    async records(): Promise<SubscriberRecord[]> {
      const lines = (await text()).split('\n').filter(Boolean);
      return lines.map((line) => JSON.parse(line));
    },
    post: postHere,
    signUp: (email: string, lists?: string[]) =>
      postHere('/api/public/subscription', asJson(email, lists), jsonType),
    sendForm: (fields: Record<string, string>, from: string) =>
      postHere('/subscription/form', form(fields), { referer: originOf(server) + from }),
    async restart() {
      await close(server);
      server = await serveReceiver(file, log, options);
    },
    async remove() {
      await close(server);
      await rm(folder, { recursive: true });
    },
  };
}

type ServiceOptions = Pick<Parameters<typeof createReceiver>[0], 'limit' | 'timeoutMs'>;

/** Tests send more than people do. */
const noLimit = { spanSeconds: 1, each: 1e6, all: 1e6 };

/** Only the receiver, on a free port. */
export async function serveReceiver(
  file: string,
  log: string[],
  options: ServiceOptions = {},
): Promise<Server> {
  const note = (message: string) => void log.push(message);
  const receive = createReceiver({
    file,
    limit: noLimit,
    ...options,
    log: { warn: note, error: note },
  });
  const server = createServer((request, response) =>
    receive(request, response, () => response.writeHead(404).end('not the receiver’s')),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

export function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

type Body = string | Buffer<ArrayBuffer> | URLSearchParams;

export function post(
  address: string,
  body: Body,
  headers: Record<string, string> = {},
): Promise<Response> {
  // Without a type a string would be sent as text/plain.
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  return fetch(address, { method: 'POST', body: bytes, headers });
}

/** A sign-up, by default for the Finance Report. */
export function asJson(email: string, list_uuids = [report]): string {
  return JSON.stringify({ email, list_uuids });
}

export function form(fields: Record<string, string>): URLSearchParams {
  return new URLSearchParams({ ...fields, l: report });
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

function emptyIfMissing(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return '';
  throw error;
}
