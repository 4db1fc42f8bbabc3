import { expect, test } from 'vitest';
import { newsletterOf } from '../../src/furniture/newsletter.ts';

const [one, two] = ['5f0c6a52-6d0e-4b8e-9d0f-3c1f6f4a7b21', 'c8b1de0a-2f3b-4f55-8a57-90d1f2b7e6c4'];

test('a site built without an endpoint has no newsletter', () => {
  expect(newsletterOf(undefined, one)).toBeNull();
  expect(newsletterOf('', one)).toBeNull();
});

test('an endpoint at Listmonk’s address has Listmonk’s page for readers without scripts', () => {
  expect(newsletterOf('https://lists.example/api/public/subscription', `${one}, ${two}`)).toEqual({
    endpoint: 'https://lists.example/api/public/subscription',
    lists: [one, two],
    page: 'https://lists.example/subscription/form',
  });
});

test('an endpoint with another path has no such page', () => {
  expect(newsletterOf('https://site.example/signup', one)).toMatchObject({ page: undefined });
});

test.each(['', ' ', `${one},`])('an endpoint with the lists "%s" fails the build', (lists) => {
  expect(() => newsletterOf('https://lists.example/', lists)).toThrow('VITE_NEWSLETTER_LISTS');
});
