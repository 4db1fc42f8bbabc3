import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { subscribersFile } from '../../../src/publish/newsletter/subscribersFile.ts';

const served = ['build/files', 'site/public', 'site/content'].map((folder) => resolve(folder));

test.each([
  'build/files/s.jsonl',
  'site/public/s.jsonl',
  'site/content/s.jsonl',
  'site/x/../public/s.jsonl',
])('a file of subscribers that everyone could fetch is refused: %s', (given) => {
  expect(() => subscribersFile({ served, given })).toThrow(
    /SUBSCRIBERS_FILE is .* which everyone could fetch/,
  );
});

test('elsewhere it is taken, and by default it is hidden beside the site', () => {
  expect(subscribersFile({ served, given: 'site/list.jsonl' })).toBe(resolve('site/list.jsonl'));
  expect(subscribersFile({ served, given: undefined })).toBe(resolve('.data/subscribers.jsonl'));
});

test('where a whole project is served, only the hidden folder takes it', () => {
  const project = { served: [resolve('.')], root: resolve('.') };
  expect(subscribersFile({ ...project, given: undefined })).toBe(
    resolve('.data/subscribers.jsonl'),
  );
  expect(() => subscribersFile({ ...project, given: 'list.jsonl' })).toThrow(/could fetch/);
});
