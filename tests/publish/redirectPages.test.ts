import { expect, test } from 'vitest';
import { redirectPages } from '../../src/publish/redirectPages.ts';

test('a page leads to another without scripts, by a link that can be followed too', () => {
  const html = redirectPages('/')('/galleries/a/b');
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/galleries/a/b">');
  expect(html).toContain('<a href="/galleries/a/b">');
});

test('of a site in a folder it leads there, and takes its icon from there', () => {
  const html = redirectPages('/photos/')('/galleries/a/b');
  expect(html).toContain('url=/photos/galleries/a/b"');
  expect(html).toContain('<a href="/photos/galleries/a/b">');
  expect(html).toContain('href="/photos/favicon.svg"');
});

test('it names the other page as the true one where the site knows its address, and else none', () => {
  expect(redirectPages('/photos/', 'https://news.example/photos/')('/galleries/a/b')).toContain(
    '<link rel="canonical" href="https://news.example/photos/galleries/a/b">',
  );
  expect(redirectPages('/')('/galleries/a/b')).not.toContain('canonical');
});

test('it says of the slide what the slide’s own page says', () => {
  const card = '<meta property="og:title" content="B">';
  expect(redirectPages('/')('/galleries/a/b', card)).toContain(card);
});
