import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Acceptance } from '../../content/subscription.ts';
import type { Theme } from '../../site/theme/theme.ts';
import { embeddedLists, type NewsletterList } from './lists.ts';
import { newsletterPages, type Outcome } from './pages.ts';
import { type RateLimit, RateLimiter, senderAt, usualLimit } from './rateLimit.ts';
import { Refusal, readSubscription } from './readSubscription.ts';
import { SubscriberFile } from './subscriberFile.ts';

/** A connect-style middleware, as Vite's servers take it. */
export type Middleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

interface ReceiverOptions {
  /** The file with the subscribers. */
  file: string;
  lists?: readonly NewsletterList[];
  limit?: RateLimit;
  /** How long a sign-up may take to arrive. */
  timeoutMs?: number;
  /** The theme of the site; absent where it has the app's own. */
  theme?: Pick<Theme, 'css'> | undefined;
  log: { warn(message: string): void; error(message: string): void };
}

const formPath = '/subscription/form';

/**
 * A newsletter service for one machine, with the public part of Listmonk's interface:
 * `POST /api/public/subscription`, `GET /api/public/lists`, and the page `/subscription/form`.
 * It stores subscribers and sends no email.
 */
export function createReceiver(options: ReceiverOptions): Middleware {
  const { file, lists = embeddedLists, limit = usualLimit, timeoutMs, theme, log } = options;
  const pages = newsletterPages(theme);
  const subscribers = new SubscriberFile(file, (message) => log.warn(message));
  const limiter = new RateLimiter(limit);

  async function signUp(request: IncomingMessage): Promise<'new' | 'known'> {
    const wait = limiter.take(senderAt(request.socket.remoteAddress));
    if (wait > 0) throw tooMany(wait);
    const subscription = await readSubscription(request, lists, timeoutMs);
    const isNew = await subscribers.add({ ...subscription, at: new Date().toISOString() });
    return isNew ? 'new' : 'known';
  }

  const routes = new Map<string, Record<string, Handler>>();

  routes.set('/api/public/subscription', {
    POST: async (request, response) => {
      const isKnown = (await signUp(request)) === 'known';
      const data = { has_optin: false, ...(isKnown && { already_subscribed: true }) };
      sendJson(response, 200, { data } satisfies Acceptance);
    },
  });

  routes.set('/api/public/lists', {
    GET: (_, response) => {
      const named = lists.map(({ uuid, name }) => ({ uuid, name }));
      sendJson(response, 200, named);
    },
  });

  routes.set(formPath, {
    GET: (request, response) => {
      sendPage(response, 200, pages.form(lists, formPath, pathBack(request)));
    },
    POST: async (request, response) => {
      const outcome = outcomes[await signUp(request)];
      sendPage(response, 200, pages.outcome(outcome, pathBack(request)));
    },
  });

  return (request, response, next) => {
    const [path = ''] = (request.url ?? '').split('?');
    const methods = routes.get(path);
    if (!methods) return next();
    answer(methods, request, response).catch((error) => {
      const refusal = error instanceof Refusal ? error : notStored(error);
      // If the body was not read to its end, the rest is discarded and the connection is closed.
      if (!request.complete) response.setHeader('Connection', 'close');
      request.resume();
      if (refusal.retryAfterSeconds) response.setHeader('Retry-After', refusal.retryAfterSeconds);
      const outcome = { title: 'Not signed up', sentence: refusal.message };
      if (path === formPath)
        sendPage(response, refusal.status, pages.outcome(outcome, pathBack(request)));
      else sendJson(response, refusal.status, { message: refusal.message });
    });
  };

  function sendPage(response: ServerResponse, status: number, html: string): void {
    response.setHeader('Content-Security-Policy', pages.policy);
    send(response, status, 'text/html; charset=utf-8', html);
  }

  function notStored(error: unknown): Refusal {
    log.error(`A newsletter sign-up could not be stored in ${file}: ${String(error)}`);
    return new Refusal(500, 'The sign-up could not be stored. Try again later.');
  }
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

async function answer(
  methods: Record<string, Handler>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? '');
  const handler = Object.hasOwn(methods, method) ? methods[method] : undefined;
  if (!handler) {
    const allowed = Object.keys(methods).join(', ');
    response.setHeader('Allow', allowed);
    throw new Refusal(405, `This address accepts ${allowed} only.`);
  }
  await handler(request, response);
}

const outcomes: Record<'new' | 'known', Outcome> = {
  new: { title: 'Thank you', sentence: 'You are signed up.' },
  known: { title: 'Already signed up', sentence: 'You don’t need to do anything.' },
};

function tooMany(seconds: number): Refusal {
  const minutes = Math.ceil(seconds / 60);
  const when = minutes === 1 ? 'a minute' : `${minutes} minutes`;
  return new Refusal(429, `There have been too many sign-ups. Try again in ${when}.`, seconds);
}

/** The path of the page with the form, if it is on this site. */
function pathBack({ headers }: IncomingMessage): string {
  const { referer = '' } = headers;
  if (!URL.canParse(referer)) return '/';
  const { host, pathname } = new URL(referer);
  // A path that starts with two slashes names another host.
  return host === headers.host ? pathname.replace(/^\/+/, '/') : '/';
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(body));
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(body);
}
