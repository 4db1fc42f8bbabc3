import { createServer } from 'node:http';
import compression from 'compression';
import { toNodeHandler } from 'srvx/node';
import type { AnsweringSite } from '../server/answeringSite.ts';
import { listen, type Place, portOf } from './listen.ts';

/** A step before the site: the newsletter's receiver, a page for trying things out. */
export type Middleware = (
  request: import('node:http').IncomingMessage,
  response: import('node:http').ServerResponse,
  next: () => void,
) => void;

export interface ServeOptions extends Place {
  site: Pick<AnsweringSite, 'respond'>;
  before?: readonly Middleware[];
  /** What to do where the port is taken: fail, which is usual, or take the next one that is free. */
  onTaken?: 'fail' | 'next';
  /** Where a fault of ours is reported. */
  onError: (error: unknown) => void;
}

/** A site that is being served. */
export interface Serving {
  /** Where it is, with a slash at the end. */
  origin: string;
  /** Takes no new requests, and ends once those that are under way are answered. */
  stop(): Promise<void>;
}

/** How long a connection may take to say what it wants, and how long it may go on asking, in milliseconds. */
const limitsMs = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5_000 };

/** How long answers that are under way may take to end when the server stops, in milliseconds. */
const stopWithinMs = 10_000;

const sorry = 'Something went wrong on our server. Try again in a moment.\n';

/** Serves a site live. @throws ImportError where the port is taken or may not be used. */
export async function serve({
  site,
  host,
  port,
  before = [],
  onTaken,
  onError,
}: ServeOptions): Promise<Serving> {
  const answer = toNodeHandler(async (request) => {
    try {
      return await site.respond(request);
    } catch (error) {
      onError(error);
      return new Response(sorry, {
        status: 500,
        headers: { 'Content-Type': 'text/plain; charset=utf-8' },
      });
    }
  });
  const compress = compression() as unknown as Middleware;
  let isStopping = false;
  const server = createServer((request, response) => {
    // Otherwise a page that goes on asking over its connection would keep the server from stopping.
    if (isStopping) response.shouldKeepAlive = false;
    const steps = [compress, ...before];
    const next = () => {
      const step = steps.shift();
      if (step) step(request, response, next);
      else void answer(request as never, response as never);
    };
    next();
  });
  Object.assign(server, limitsMs);
  await listen(server, { host, port }, onTaken);
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    origin: `http://${name}:${portOf(server)}/`,
    stop: () =>
      new Promise((resolve) => {
        isStopping = true;
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), stopWithinMs).unref();
      }),
  };
}
