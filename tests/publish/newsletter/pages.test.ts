import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { newsletterPages } from '../../../src/publish/newsletter/pages.ts';
import { parseTheme } from '../../../src/site/theme/parseTheme.ts';

const outcome = { title: 'Thank you', sentence: 'You are signed up.' };
const styleIn = (html: string) => /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';

test('pages of the newsletter service have the colours of the site, and the usual ones without a theme', () => {
  const { theme } = parseTheme(`@font-face { font-family: G; src: url(public/fonts/g.woff2) }
    :root { --paper: light-dark(#fff0f0, #100000); --font-text: G, "</style>", serif }`);
  const themed = styleIn(newsletterPages(theme).outcome(outcome, '/'));
  expect(themed.lastIndexOf('--paper:light-dark(#fff0f0,#100000)')).toBeGreaterThan(
    themed.indexOf('--paper:light-dark(#fdfcf9, #151412)'),
  );
  // Their policy allows no fonts, which are not needed for a form.
  expect(themed).not.toContain('@font-face');
  expect(styleIn(newsletterPages().form([], '/form', '/'))).toContain(
    '--paper:light-dark(#fdfcf9, #151412)',
  );
});

test('their policy allows the style sheet that they have', () => {
  for (const pages of [
    newsletterPages(),
    newsletterPages(parseTheme(':root { --ink: #000 }').theme),
  ]) {
    const style = styleIn(pages.outcome(outcome, '/'));
    const hash = createHash('sha256').update(style).digest('base64');
    expect(pages.policy).toContain(`style-src 'sha256-${hash}'`);
  }
});
