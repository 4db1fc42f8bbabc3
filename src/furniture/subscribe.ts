import * as v from 'valibot';
import { acceptanceSchema, refusalSchema, type Subscription } from '../content/subscription.ts';
import type { Newsletter } from './newsletter.ts';

/** Why a sign-up failed. All failures but `rejected` are worth a retry. */
export type Failure =
  | { kind: 'offline' }
  | { kind: 'unreachable' }
  | { kind: 'timeout' }
  | { kind: 'busy' }
  /** The service answered with an error, or in an unknown format. */
  | { kind: 'serverError' }
  /** The service does not accept this sign-up. Its reason is plain text. */
  | { kind: 'rejected'; reason: string | undefined };

export type Answer =
  | { kind: 'signed-up'; mustConfirm: boolean }
  | { kind: 'already-signed-up' }
  | { kind: 'failed'; failure: Failure };

const timeoutMs = 15_000;
const maxReasonLength = 200;

/** Signs an address up. It never throws: every failure is an answer. */
export async function subscribe(newsletter: Newsletter, email: string): Promise<Answer> {
  const subscription: Subscription = { email, list_uuids: [...newsletter.lists] };
  try {
    const response = await fetch(newsletter.endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(subscription),
      signal: AbortSignal.timeout(timeoutMs),
    });
    return answerOf(response.status, await jsonOf(response));
  } catch (error) {
    return { kind: 'failed', failure: failureOf(error) };
  }
}

function answerOf(status: number, body: unknown): Answer {
  if (status === 409) return { kind: 'already-signed-up' };
  if (status === 429) return { kind: 'failed', failure: { kind: 'busy' } };
  if (status >= 400 && status < 500) {
    return { kind: 'failed', failure: { kind: 'rejected', reason: reasonIn(body) } };
  }
  const acceptance = v.safeParse(acceptanceSchema, body);
  if (status !== 200 || !acceptance.success) {
    return { kind: 'failed', failure: { kind: 'serverError' } };
  }
  const { data } = acceptance.output;
  if (data === true) return { kind: 'signed-up', mustConfirm: false };
  if (data.already_subscribed) return { kind: 'already-signed-up' };
  return { kind: 'signed-up', mustConfirm: data.has_optin };
}

/** The body as JSON, or undefined if it is something else, such as a proxy's error page. */
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
  return refusal.output.message.trim().slice(0, maxReasonLength) || undefined;
}

function failureOf(error: unknown): Failure {
  if (error instanceof DOMException && error.name === 'TimeoutError') return { kind: 'timeout' };
  return { kind: navigator.onLine ? 'unreachable' : 'offline' };
}
