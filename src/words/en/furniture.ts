import type { Language } from '../language.ts';

export const furniture = ({ counted }: Language<'one'>) => ({
  markets: 'Markets',
  market: 'Market',
  value: 'Value',
  change: 'Change',
  percent: 'Percent',
  up: 'up',
  down: 'down',
  unchanged: 'unchanged',
  /** The brackets stand for the moment. */
  asOf: 'As of [].',
  moment: (day: string, time: string) => `${day}, ${time} UTC`,
  delayed: (minutes: number) =>
    counted(minutes, {
      one: 'Delayed by at least # minute.',
      other: 'Delayed by at least # minutes.',
    }),
  notDelayed: 'Not delayed.',
  marketsOutOfDate: 'Newer figures could not be fetched; these are the last that arrived.',
  marketsLoading: 'The market figures are loading.',
  noMarkets: 'There are no market figures for now.',
  marketsFailed: 'The market figures could not be loaded. They are asked for again every minute.',
  tryAgain: 'Try again',

  question: 'What moved the markets today?',
  report: 'The Finance Report sums it up once a day by email.',
  noSignUp: 'Signing up for it is not available on this site.',
  email: 'Email address',
  signUp: 'Sign up',
  signingUp: 'Signing you up …',
  emailMissing: 'Type your email address first.',
  emailMalformed: 'This is not a whole email address. One looks like name@example.com.',
  mustConfirm: (email: string) =>
    `Almost there: an email is on its way to ${email}. Follow its link to confirm.`,
  signedUp: (email: string) => `Thank you. ${email} is signed up.`,
  already: (email: string) => `${email} is already signed up. There is nothing more to do.`,
  offline:
    'You are offline, so the sign-up was not sent. Your address is kept here: try again once you are connected.',
  unreachable:
    'The newsletter service could not be reached. Your address is kept here: try again in a moment.',
  timeout:
    'The newsletter service took too long to answer, so we cannot tell whether you are signed up. Trying again does no harm.',
  busy: 'The newsletter service is busy. Your address is kept here: try again in a few minutes.',
  faulty:
    'The newsletter service has a fault, and you are not signed up. Your address is kept here: try again later.',
  refused: 'The newsletter service refused the sign-up. Check the address and try again.',
  refusedBecause: (reason: string) =>
    `The newsletter service refused the sign-up: “${reason}” Check the address and try again.`,
  terms:
    'By signing up you agree to be sent the Finance Report. It may hold personalised content or advertising. You can unsubscribe at any time by the link in every email.',
  learnMore: 'Learn more',
  privacy:
    'Your address goes to this site’s newsletter service, which keeps it to send you what you signed up for. Content is personalised by the newsletters you take and the links you follow in them. When you unsubscribe, the emails stop at once.',
  allNewsletters: 'See all our newsletters',
});
