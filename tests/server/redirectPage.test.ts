import { expect, test } from 'vitest';
import { redirectPage } from '../../src/server/redirectPage.ts';
import { pageSettingsOf } from '../../src/site/pageSettingsOf.ts';
import { settingsOf } from '../support/settings.ts';

const own = pageSettingsOf(settingsOf());
const below = pageSettingsOf(settingsOf({ url: 'https://news.example/photos/' }));

const texts = {
  lang: 'de',
  dir: 'ltr',
  title: 'Am <Hafen>',
  link: 'Galerie öffnen',
  icon: 'favicon.svg',
} as const;

test('a page leads to another without scripts, by a link that can be followed too', () => {
  const html = redirectPage(own, '/galleries/a/b', texts);
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/galleries/a/b">');
  expect(html).toContain('<a href="/galleries/a/b">');
});

test('of a site in a folder it leads there, and takes its icon from there', () => {
  const html = redirectPage(below, '/galleries/a/b', texts);
  expect(html).toContain('url=/photos/galleries/a/b"');
  expect(html).toContain('<a href="/photos/galleries/a/b">');
  expect(html).toContain('href="/photos/favicon.svg"');
});

test('it names the other page as the canonical one where the site knows its address', () => {
  expect(redirectPage(below, '/galleries/a/b', texts, '')).toContain(
    '<link rel="canonical" href="https://news.example/photos/galleries/a/b">',
  );
  expect(redirectPage(own, '/galleries/a/b', texts, '')).not.toContain('canonical');
  expect(redirectPage(below, '/embed/a/b', texts)).not.toContain('canonical');
});

test('it says of the slide what the slide’s own page says', () => {
  const card = '<meta property="og:title" content="B">';
  expect(redirectPage(own, '/galleries/a/b', texts, card)).toContain(card);
});

test('it is in the language of the gallery, under its title', () => {
  const html = redirectPage(own, '/galleries/a/b', texts);
  expect(html).toContain('<html lang="de" dir="ltr">');
  expect(html).toContain('<title>Am &lt;Hafen&gt;</title>');
  expect(html).toContain('>Galerie öffnen</a>');
});
