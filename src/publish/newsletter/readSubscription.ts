import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import * as v from 'valibot';
import { type Subscription, subscriptionSchema } from '../../content/subscription.ts';
import type { NewsletterList } from './lists.ts';

/** A refused request, with its HTTP status and a sentence that says why. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly status: number;
  readonly retryAfterSeconds: number | undefined;

  constructor(status: number, message: string, retryAfterSeconds?: number) {
    super(message);
    this.status = status;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

const maxBodyBytes = 8 * 1024;

/** How long a sign-up may take to arrive. */
const defaultTimeoutMs = 10_000;

/**
 * Reads the sign-up that a request carries, as JSON or as a form.
 * @throws Refusal for anything that is not a sign-up for the lists on offer.
 */
export async function readSubscription(
  request: IncomingMessage,
  offered: readonly NewsletterList[],
  timeoutMs = defaultTimeoutMs,
): Promise<Subscription> {
  // Another site could otherwise sign up its readers, or any addresses it has.
  if (isFromElsewhere(request.headers)) {
    throw new Refusal(403, 'Sign-ups are taken from this site’s own pages.');
  }
  const parse = parsers.get(mediaTypeOf(request));
  if (!parse || request.headers['content-encoding']) {
    throw new Refusal(415, 'Send the sign-up as JSON or as a form.');
  }
  const result = v.safeParse(subscriptionSchema, parse(await readText(request, timeoutMs)), {
    abortEarly: true,
  });
  if (!result.success) throw new Refusal(400, sentenceFor(result.issues[0]));
  const isOffered = (uuid: string) => offered.some((list) => list.uuid === uuid);
  if (!result.output.list_uuids.every(isOffered)) {
    throw new Refusal(400, 'There is no newsletter with that UUID.');
  }
  const { email, name = '' } = result.output;
  if (isFormula(email) || isFormula(name)) {
    throw new Refusal(400, 'Neither an address nor a name can begin with =, +, - or @.');
  }
  return result.output;
}

/** Whether another site sent the request. Safari before 16.4 sends only `Origin`. */
function isFromElsewhere(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'cross-site';
  const { origin, host } = headers;
  return origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host);
}

/** Whether a spreadsheet would run the text as a formula, full-width characters included (OWASP, CSV injection). */
function isFormula(text: string): boolean {
  return /^[=+\-@＝＋－＠]/.test(text);
}

const parsers = new Map<string, (text: string) => unknown>([
  ['application/json', parseJson],
  ['application/x-www-form-urlencoded', parseForm],
]);

function mediaTypeOf(request: IncomingMessage): string {
  const [type = ''] = (request.headers['content-type'] ?? '').split(';');
  return type.trim().toLowerCase();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, 'The sign-up is not JSON.');
  }
}

function parseForm(text: string): unknown {
  const form = new URLSearchParams(text);
  // A hidden field of Listmonk's forms, which only bots fill in.
  if (form.get('nonce')) throw new Refusal(400, 'The sign-up was not accepted.');
  return {
    email: form.get('email') ?? undefined,
    ...(form.has('name') && { name: form.get('name') }),
    list_uuids: form.getAll('l'),
  };
}

async function readText(request: IncomingMessage, timeoutMs: number): Promise<string> {
  const bytes = await inTime(readBytes(request), timeoutMs);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(400, 'The sign-up is not UTF-8 text.');
  }
}

/** Rejects when a sender takes too long, so that nobody can hold connections open on purpose. */
async function inTime<T>(reading: Promise<T>, timeoutMs: number): Promise<T> {
  const waiting = new AbortController();
  const late = sleep(timeoutMs, undefined, { signal: waiting.signal }).then(() => {
    throw new Refusal(408, 'The sign-up took too long to arrive. Try again.');
  });
  try {
    return await Promise.race([reading, late]);
  } finally {
    waiting.abort();
  }
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // The connection stays open after a refusal, so that its reason can be sent.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      size += chunk.length;
      if (size > maxBodyBytes) throw new Refusal(413, 'The sign-up is larger than 8 kB.');
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(400, 'The sign-up was cut off.');
  }
  return Buffer.concat(chunks);
}

const sentences: Record<string, string | undefined> = {
  email: 'Enter a full email address, such as name@example.com.',
  name: 'The name must be a single line of at most 200 characters.',
  list_uuids: 'List the newsletters to sign up for by UUID, 20 at most.',
};

function sentenceFor(issue: v.InferIssue<typeof subscriptionSchema>): string {
  const field = String(issue.path?.[0]?.key);
  return sentences[field] ?? 'A sign-up is an object with an email and list_uuids.';
}
