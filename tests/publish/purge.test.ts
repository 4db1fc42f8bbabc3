import { expect, test } from 'vitest';
import { purged } from '../../src/publish/purge.ts';

test('addresses to purge are those that readers ask for, below the site’s path', () => {
  const changed = ['galleries/a/one.html', 'sections/märkte-börse.html', 'index.html', '404.html'];
  expect(purged(changed, ['articles/gone.html'], '/photos/')).toEqual([
    '/photos/articles/gone',
    '/photos/galleries/a/one',
    '/photos/sections/m%C3%A4rkte-b%C3%B6rse',
    '/photos/',
    '/photos/404.html',
  ]);
});

test('what is named by its content is purged only once it is gone, and files for hosts are no addresses', () => {
  const picture = 'content/photos/a/one-400.jpg';
  const changed = [picture, 'assets/app-1.js', '_headers', 'galleries/a/.htaccess'];
  expect(purged(changed, [], '/')).toEqual([]);
  expect(purged([], [picture], '/')).toEqual([`/${picture}`]);
});
