import * as v from 'valibot';
import { acceptanceSchema, refusalSchema, type Subscription } from '../content/subscription.ts';
import type { Newsletter } from './newsletter.ts';

/** Why a sign-up did not go through; all but a refusal may pass when tried again. */
export type Failure =
  | { kind: 'offline' }
  | { kind: 'unreachable' }
  | { kind: 'timeout' }
  | { kind: 'busy' }
  /** The service is there and broken, or is not what we take it for. */
  | { kind: 'faulty' }
  /** The service doesn't take this sign-up; its reason, in its own words, is plain text. */
  | { kind: 'refused'; reason: string | undefined };

export type Answer =
  | { kind: 'signed-up'; mustConfirm: boolean }
  | { kind: 'already' }
  | { kind: 'failed'; failure: Failure };

const patience = 15_000;
const longestReason = 200;

/** Signs an address up. Every way in which the service can fail is an answer, not an exception. */
export async function subscribe(newsletter: Newsletter, email: string): Promise<Answer> {
  const subscription: Subscription = { email, list_uuids: [...newsletter.lists] };
  try {
    const response = await fetch(newsletter.endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(subscription),
      signal: AbortSignal.timeout(patience),
    });
    return answerOf(response.status, await jsonOf(response));
  } catch (error) {
    return { kind: 'failed', failure: failureOf(error) };
  }
}

function answerOf(status: number, body: unknown): Answer {
  if (status === 409) return { kind: 'already' };
  if (status === 429) return { kind: 'failed', failure: { kind: 'busy' } };
  if (status >= 400 && status < 500) {
    return { kind: 'failed', failure: { kind: 'refused', reason: reasonIn(body) } };
  }
  const acceptance = v.safeParse(acceptanceSchema, body);
  if (status !== 200 || !acceptance.success) {
    return { kind: 'failed', failure: { kind: 'faulty' } };
  }
  const { data } = acceptance.output;
  if (data === true) return { kind: 'signed-up', mustConfirm: false };
  if (data.already_subscribed) return { kind: 'already' };
  return { kind: 'signed-up', mustConfirm: data.has_optin };
}

/** The body as JSON; undefined if it is none, as when a proxy answers with a page of its own. */
async function jsonOf(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function reasonIn(body: unknown): string | undefined {
  const refusal = v.safeParse(refusalSchema, body);
  if (!refusal.success) return undefined;
  return refusal.output.message.trim().slice(0, longestReason) || undefined;
}

function failureOf(error: unknown): Failure {
  if (error instanceof DOMException && error.name === 'TimeoutError') return { kind: 'timeout' };
  return { kind: navigator.onLine ? 'unreachable' : 'offline' };
}
