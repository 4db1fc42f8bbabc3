import { isEmailAddress } from '../content/subscription.ts';
import type { Answer, Failure } from './subscribe.ts';

/** Where a sign-up stands. */
export type SignUp =
  | { state: 'idle' }
  | { state: 'invalid'; problem: Problem }
  | { state: 'pending'; email: string }
  | { state: 'answered'; email: string; answer: Answer };

export type Problem = 'missing' | 'malformed';

export type SignUpAction =
  | { type: 'edited' }
  | { type: 'rejected'; problem: Problem }
  | { type: 'sent'; email: string }
  | { type: 'answered'; answer: Answer };

export const idle: SignUp = { state: 'idle' };

export function signUpReducer(signUp: SignUp, action: SignUpAction): SignUp {
  const isPending = signUp.state === 'pending';
  switch (action.type) {
    case 'edited':
      return isPending ? signUp : idle;
    case 'rejected':
      return isPending ? signUp : { state: 'invalid', problem: action.problem };
    case 'sent':
      return { state: 'pending', email: action.email };
    case 'answered':
      return isPending ? { state: 'answered', email: signUp.email, answer: action.answer } : signUp;
  }
}

/** What is wrong with an address before it is sent, if anything. */
export function problemOf(email: string): Problem | undefined {
  if (email === '') return 'missing';
  return isEmailAddress(email) ? undefined : 'malformed';
}

/** What a reader is told: news as a status, trouble as an alert. */
export function messageOf(signUp: SignUp): { status?: string; alert?: string } {
  switch (signUp.state) {
    case 'idle':
      return {};
    case 'invalid':
      return { alert: problems[signUp.problem] };
    case 'pending':
      return { status: 'Signing you up …' };
    case 'answered':
      return answered(signUp.email, signUp.answer);
  }
}

const problems: Record<Problem, string> = {
  missing: 'Type your email address first.',
  malformed: 'This is not a whole email address. One looks like name@example.com.',
};

function answered(email: string, answer: Answer) {
  switch (answer.kind) {
    case 'signed-up':
      return {
        status: answer.mustConfirm
          ? `Almost there: an email is on its way to ${email}. Follow its link to confirm.`
          : `Thank you. ${email} is signed up.`,
      };
    case 'already':
      return { status: `${email} is already signed up. There is nothing more to do.` };
    case 'failed':
      return { alert: sentenceFor(answer.failure) };
  }
}

function sentenceFor(failure: Failure): string {
  switch (failure.kind) {
    case 'offline':
      return 'You are offline, so the sign-up was not sent. Your address is kept here: try again once you are connected.';
    case 'unreachable':
      return 'The newsletter service could not be reached. Your address is kept here: try again in a moment.';
    case 'timeout':
      return 'The newsletter service took too long to answer, so we cannot tell whether you are signed up. Trying again does no harm.';
    case 'busy':
      return 'The newsletter service is busy. Your address is kept here: try again in a few minutes.';
    case 'faulty':
      return 'The newsletter service has a fault, and you are not signed up. Your address is kept here: try again later.';
    case 'refused':
      return failure.reason
        ? `The newsletter service refused the sign-up: “${failure.reason}” Check the address and try again.`
        : 'The newsletter service refused the sign-up. Check the address and try again.';
  }
}
