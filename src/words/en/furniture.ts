import { useWords } from '../LanguageContext.ts';
import type { Language } from '../language.ts';

export const furniture = ({ plural }: Language<'one'>) => ({
  markets: 'Markets',
  market: 'Market',
  value: 'Value',
  change: 'Change',
  percent: 'Percent',
  up: 'up',
  down: 'down',
  unchanged: 'unchanged',
  /** `dateTime` takes the place of the brackets. */
  asOf: 'As of [].',
  dateTime: (day: string, time: string) => `${day}, ${time} UTC`,
  delayed: (minutes: number) =>
    plural(minutes, {
      one: 'Delayed by at least # minute.',
      other: 'Delayed by at least # minutes.',
    }),
  realTime: 'Real-time figures.',
  marketsOutOfDate: 'The figures could not be updated. These are the latest we have.',
  marketsLoading: 'Loading market figures…',
  marketsFailed: 'The market figures could not be loaded. We try again every minute.',
  tryAgain: 'Try again',

  question: 'Sign up for our newsletter',
  newsletter: 'The news of the day in one email.',
  email: 'Email address',
  signUp: 'Sign up',
  signingUp: 'Signing you up…',
  emailMissing: 'Enter your email address.',
  emailMalformed: 'Enter a full email address, such as name@example.com.',
  confirmByEmail: (email: string) =>
    `Almost done. We have sent an email to ${email}: follow the link in it to confirm.`,
  signedUp: (email: string) => `Thank you. ${email} is signed up.`,
  alreadySignedUp: (email: string) =>
    `${email} is already signed up. You don’t need to do anything.`,
  offline:
    'You are offline, so the sign-up was not sent. Your address is still here: try again when you are back online.',
  unreachable:
    'The newsletter service could not be reached. Your address is still here: try again in a moment.',
  timeout:
    'The newsletter service took too long to answer, so we don’t know whether you are signed up. You can safely try again.',
  busy: 'The newsletter service is busy. Your address is still here: try again in a few minutes.',
  serverError:
    'The newsletter service is not working, so you are not signed up. Your address is still here: try again later.',
  rejected: 'The newsletter service rejected the sign-up. Check the address and try again.',
  rejectedBecause: (reason: string) =>
    `The newsletter service rejected the sign-up: “${reason}” Check the address and try again.`,
  terms:
    'By signing up you agree to receive our newsletter. You can unsubscribe at any time through the link in every email.',
  learnMore: 'Learn more',
  privacy:
    'Your address goes to this site’s newsletter service, which stores it to send you what you signed up for. Content is personalised according to the newsletters you receive and the links you follow in them. If you unsubscribe, the emails stop at once.',
  allNewsletters: 'See all our newsletters',
});

export const useFurnitureWords = () => useWords('furniture', furniture);
