import { expect, test } from 'vitest';
import { newsletterOf } from '../../src/furniture/newsletter.ts';
import { settingsOf } from '../support/settings.ts';

const lists = ['5f0c6a52-6d0e-4b8e-9d0f-3c1f6f4a7b21', 'c8b1de0a-2f3b-4f55-8a57-90d1f2b7e6c4'];
const of = (newsletter?: unknown) =>
  newsletterOf(settingsOf(newsletter === undefined ? {} : { newsletter }).newsletter);

test('a site whose settings name none has no newsletter', () => {
  expect(of()).toBeUndefined();
  expect(of('no')).toBeUndefined();
});

test('a service at Listmonk’s address has Listmonk’s page for readers without scripts', () => {
  expect(of({ service: 'https://lists.example/api/public/subscription', lists })).toEqual({
    endpoint: 'https://lists.example/api/public/subscription',
    lists,
    page: 'https://lists.example/subscription/form',
  });
});

test('a service elsewhere is not taken to have that page', () => {
  expect(of({ service: 'https://site.example/signup', lists })).toMatchObject({ page: undefined });
});

test.each([[[]], [['']], [['one']]])('the lists %j are refused', (wrong) => {
  expect(() => of({ service: 'https://lists.example/', lists: wrong })).toThrow();
});
