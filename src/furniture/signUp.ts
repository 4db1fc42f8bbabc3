import { isEmailAddress } from '../content/subscription.ts';
import type { Words } from '../words/catalogue.ts';
import type { Answer, Failure } from './subscribe.ts';

/** The state of the sign-up form. */
export type SignUp =
  | { state: 'idle' }
  | { state: 'invalid'; problem: Problem }
  | { state: 'pending'; email: string }
  | { state: 'answered'; email: string; answer: Answer };

export type Problem = 'missing' | 'malformed';

export type SignUpAction =
  | { type: 'edited' }
  | { type: 'invalid'; problem: Problem }
  | { type: 'sent'; email: string }
  | { type: 'answered'; answer: Answer };

export const idle: SignUp = { state: 'idle' };

export function signUpReducer(signUp: SignUp, action: SignUpAction): SignUp {
  const isPending = signUp.state === 'pending';
  switch (action.type) {
    case 'edited':
      return isPending ? signUp : idle;
    case 'invalid':
      return isPending ? signUp : { state: 'invalid', problem: action.problem };
    case 'sent':
      return { state: 'pending', email: action.email };
    case 'answered':
      return isPending ? { state: 'answered', email: signUp.email, answer: action.answer } : signUp;
  }
}

/** The problem with an address, if any. */
export function problemOf(email: string): Problem | undefined {
  if (email === '') return 'missing';
  return isEmailAddress(email) ? undefined : 'malformed';
}

/** The message for the reader: an alert for problems, a status for everything else. */
export function messageOf(
  signUp: SignUp,
  words: Words['furniture'],
): { status?: string; alert?: string } {
  switch (signUp.state) {
    case 'idle':
      return {};
    case 'invalid':
      return { alert: signUp.problem === 'missing' ? words.emailMissing : words.emailMalformed };
    case 'pending':
      return { status: words.signingUp };
    case 'answered':
      return answered(signUp.email, signUp.answer, words);
  }
}

function answered(email: string, answer: Answer, words: Words['furniture']) {
  switch (answer.kind) {
    case 'signed-up':
      return { status: answer.mustConfirm ? words.confirmByEmail(email) : words.signedUp(email) };
    case 'already-signed-up':
      return { status: words.alreadySignedUp(email) };
    case 'failed':
      return { alert: sentenceFor(answer.failure, words) };
  }
}

function sentenceFor(failure: Failure, words: Words['furniture']): string {
  if (failure.kind !== 'rejected') return words[failure.kind];
  return failure.reason ? words.rejectedBecause(failure.reason) : words.rejected;
}
