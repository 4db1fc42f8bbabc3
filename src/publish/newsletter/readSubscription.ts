import type { IncomingMessage } from 'node:http';
import * as v from 'valibot';
import { type Subscription, subscriptionSchema } from '../../content/subscription.ts';
import type { NewsletterList } from './lists.ts';

/** A request that is not taken, with the HTTP status and the sentence that say why. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const largestBody = 8 * 1024;

/**
 * Reads the sign-up that a request carries, as JSON or as a form.
 * @throws Refusal for anything that is not a sign-up for the lists on offer.
 */
export async function readSubscription(
  request: IncomingMessage,
  offered: readonly NewsletterList[],
): Promise<Subscription> {
  const parse = parsers.get(mediaTypeOf(request));
  if (!parse || request.headers['content-encoding']) {
    throw new Refusal(415, 'Send the sign-up as JSON or as a form.');
  }
  const result = v.safeParse(subscriptionSchema, parse(await readText(request)), {
    abortEarly: true,
  });
  if (!result.success) throw new Refusal(400, sentenceFor(result.issues[0]));
  const isOffered = (uuid: string) => offered.some((list) => list.uuid === uuid);
  if (!result.output.list_uuids.every(isOffered)) {
    throw new Refusal(400, 'There is no newsletter of that UUID.');
  }
  return result.output;
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

async function readText(request: IncomingMessage): Promise<string> {
  const bytes = await readBytes(request);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(400, 'The sign-up is not UTF-8 text.');
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
  email: 'That is not a whole email address.',
  name: 'The name is longer than 200 characters or holds control characters.',
  list_uuids: 'Name the newsletters to sign up for by their UUIDs, 20 at most.',
};

function sentenceFor(issue: v.InferIssue<typeof subscriptionSchema>): string {
  const field = String(issue.path?.[0]?.key);
  return sentences[field] ?? 'A sign-up is an object with an email and list_uuids.';
}
