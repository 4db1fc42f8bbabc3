/** A newsletter that readers can sign up for. */
export interface NewsletterList {
  uuid: string;
  name: string;
  description: string;
}

/** The lists of the embedded receiver. .env.development and .env.receiver name the first. */
export const embeddedLists: readonly NewsletterList[] = [
  {
    uuid: '5f0c6a52-6d0e-4b8e-9d0f-3c1f6f4a7b21',
    name: 'Finance Report',
    description: 'What moved the markets, once a day.',
  },
  {
    uuid: 'c8b1de0a-2f3b-4f55-8a57-90d1f2b7e6c4',
    name: 'The Week in Pictures',
    description: 'The galleries of the week, every Saturday.',
  },
];
