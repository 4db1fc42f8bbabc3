import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import * as v from 'valibot';
import { type Subscription, subscriptionSchema } from '../../content/subscription.ts';
import type { NewsletterList } from './lists.ts';

/** A request that is not taken, with the HTTP status and the sentence that say why. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly status: number;
  /** In seconds: when to try again. */
  readonly retryAfter: number | undefined;

  constructor(status: number, message: string, retryAfter?: number) {
    super(message);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

const largestBody = 8 * 1024;

/** In milliseconds: how long a sign-up may be on its way. */
const usualPatience = 10_000;

/**
 * Reads the sign-up that a request carries, as JSON or as a form.
 * @throws Refusal for anything that is not a sign-up for the lists on offer.
 */
export async function readSubscription(
  request: IncomingMessage,
  offered: readonly NewsletterList[],
  patience = usualPatience,
): Promise<Subscription> {
  // Someone else's page would sign its readers up, or all whose addresses it has.
  if (isFromElsewhere(request.headers)) {
    throw new Refusal(403, 'Sign-ups are taken from this site’s own pages.');
  }
  const parse = parsers.get(mediaTypeOf(request));
  if (!parse || request.headers['content-encoding']) {
    throw new Refusal(415, 'Send the sign-up as JSON or as a form.');
  }
  const result = v.safeParse(subscriptionSchema, parse(await readText(request, patience)), {
    abortEarly: true,
  });
  if (!result.success) throw new Refusal(400, sentenceFor(result.issues[0]));
  const isOffered = (uuid: string) => offered.some((list) => list.uuid === uuid);
  if (!result.output.list_uuids.every(isOffered)) {
    throw new Refusal(400, 'There is no newsletter of that UUID.');
  }
  const { email, name = '' } = result.output;
  if (isFormula(email) || isFormula(name)) {
    throw new Refusal(400, 'Neither an address nor a name can begin with =, +, - or @.');
  }
  return result.output;
}

/** As the browser says itself; one that does not (Safari before 16.4) at least names the page's origin. */
function isFromElsewhere(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'cross-site';
  const { origin, host } = headers;
  return origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host);
}

/** What a spreadsheet would compute when it is given the list, in the wide forms of East Asia too (OWASP, CSV injection). */
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
  // A hidden field of Listmonk's forms: no person fills it in.
  if (form.get('nonce')) throw new Refusal(400, 'The sign-up was not taken.');
  return {
    email: form.get('email') ?? undefined,
    ...(form.has('name') && { name: form.get('name') }),
    list_uuids: form.getAll('l'),
  };
}

async function readText(request: IncomingMessage, patience: number): Promise<string> {
  const bytes = await inTime(readBytes(request), patience);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(400, 'The sign-up is not UTF-8 text.');
  }
}

/** A sender who is slow on purpose holds a connection no longer than others. */
async function inTime<T>(reading: Promise<T>, milliseconds: number): Promise<T> {
  const waiting = new AbortController();
  const late = sleep(milliseconds, undefined, { signal: waiting.signal }).then(() => {
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
    // The connection outlives a refusal, or the sentence that gives its reason could not be sent.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      size += chunk.length;
      if (size > largestBody) throw new Refusal(413, 'The sign-up is larger than 8 kB.');
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
