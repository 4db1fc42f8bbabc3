import { describe, expect, test } from 'vitest';
import { parseTheme } from '../../../src/site/theme/parseTheme.ts';

const mistakes = (css: string) =>
  parseTheme(css).mistakes.map(({ line, message }) => `${line}: ${message}`);
const written = (css: string) => {
  const { theme, mistakes: found } = parseTheme(css);
  expect(found).toEqual([]);
  return theme.css;
};

describe('a theme', () => {
  test('is written out again with a colour for each scheme', () => {
    expect(written(':root { --paper: light-dark(white, #000); --ink: #123 }')).toBe(
      ':root{--paper:light-dark(#ffffff,#000000);--ink:#112233}',
    );
  });

  test('may set a scheme by its media query; the frame can still choose the other', () => {
    const css =
      ':root { --accent: #a00 } @media (prefers-color-scheme: dark) { :root { --accent: #f99 } }';
    expect(written(css)).toBe(':root{--accent:light-dark(#aa0000,#ff9999)}');
  });

  test('keeps the usual colour of a scheme that it does not name', () => {
    const css = '@media (prefers-color-scheme: dark) { :root { --paper: #000 } }';
    expect(written(css)).toBe(':root{--paper:light-dark(#fdfcf9,#000000)}');
  });

  test('may have more contrast for readers who ask for it', () => {
    const css = ':root { --ink: #222 } @media (prefers-contrast: more) { :root { --ink: #000 } }';
    expect(written(css)).toBe(
      ':root{--ink:light-dark(#222222,#222222)}\n@media all and (prefers-contrast:more){:root{--ink:#000000}}'.replace(
        'light-dark(#222222,#222222)',
        '#222222',
      ),
    );
  });

  test('may have one scheme, and is then printed in the usual colours if that is the dark one', () => {
    const css = ':root { color-scheme: dark; --paper: #000; --ink: #eee }';
    expect(written(css)).toBe(
      '@media screen{:root{--paper:#000000;--ink:#eeeeee}}\n@media screen{:root,:root[data-theme]{color-scheme:dark}}',
    );
  });

  test('keeps colours that are wider than sRGB, and has the nearest one for icons', () => {
    const { theme } = parseTheme(':root { --accent: oklch(70% 0.35 30) }');
    expect(theme.css).toMatch(/^:root\{--accent:oklch\(70% 0.35 30\)\}$/);
    expect(theme.colours.accent.light).toMatch(/^#[\da-f]{6}$/);
  });

  test('sets type, sizes, space and shape', () => {
    const css = `:root {
      --font-headline: "My Grotesk", Arial Narrow, sans-serif; --text-scale: 1.1; --headline-weight: 800;
      --headline-tracking: 0; --radius: 0.5rem; --divider-style: solid; --drop-cap: none; --space-scale: .8 }`;
    expect(written(css)).toBe(
      ':root{--font-headline:"My Grotesk", "Arial Narrow", sans-serif;--text-scale:1.1;--headline-weight:800;' +
        '--headline-tracking:0;--radius:8px;--divider-style:solid;--drop-cap:none;--space-scale:0.8}',
    );
  });

  test('has fonts: files of the site, of an origin elsewhere, and of the system', () => {
    const css = `@font-face {
      font-family: My Grotesk; font-weight: 100 900; unicode-range: U+0-FF, U+4??;
      src: local("My Grotesk"), url("public/fonts/my-grotesk.woff2") format(woff2), url(https://fonts.example/g.woff2);
    }
    :root { --font-headline: "My Grotesk", serif }`;
    const { theme, files } = parseTheme(css);
    expect(theme.css.split('\n')[0]).toBe(
      '@font-face{font-family:"My Grotesk";font-display:swap;font-weight:100 900;unicode-range:u+0-ff, u+4??;' +
        'src:local("My Grotesk"),url("../fonts/my-grotesk.woff2") format("woff2"),url("https://fonts.example/g.woff2")}',
    );
    expect(theme.fonts).toEqual(['fonts/my-grotesk.woff2']);
    expect(theme.fontOrigins).toEqual(['https://fonts.example']);
    expect(theme.headlineFont).toBe('fonts/my-grotesk.woff2');
    expect(files).toEqual([{ line: 3, path: 'fonts/my-grotesk.woff2' }]);
  });

  test('without a headline font leaves the app its own; with one of the system it needs no file', () => {
    expect(parseTheme(':root { --ink: #000 }').theme).not.toHaveProperty('headlineFont');
    expect(parseTheme(':root { --font-headline: Georgia }').theme.headlineFont).toBeNull();
  });
});

describe('what a theme may not say is refused by line', () => {
  test.each([
    ['body { display: none }', /^1: A theme has only :root/],
    [':root {\n --acent: red }', /^2: --acent is not a token of themes. Did you mean --accent\?/],
    [':root { --space-m: 1rem }', /^1: --space-m is not a token of themes/],
    [':root { accent: red }', /^1: accent is not allowed: .* Did you mean --accent\?/],
    [':root { position: fixed }', /^1: position is not allowed/],
    [':root { --accent: url(x) }', /^1: --accent takes an opaque colour/],
    [':root { --accent: rgb(0 0 0 / 50%) }', /^1: --accent takes an opaque colour/],
    [':root { --accent: var(--ink) }', /^1: --accent takes an opaque colour/],
    [':root { --accent: color-mix(in srgb, red, blue) }', /^1: --accent takes an opaque colour/],
    [':root { --radius: 40px }', /^1: --radius takes a length from 0px to 16px/],
    [':root { --radius: calc(1px + 1vw) }', /^1: --radius takes a length/],
    [':root { --text-scale: 3 }', /^1: --text-scale takes a number from 0.9 to 1.25/],
    [':root { --label-case: capitalize }', /^1: --label-case takes one of: none, uppercase/],
    [':root { --ink: #000 !important }', /^1: --ink: !important is not allowed/],
    [':root { color-scheme: normal }', /^1: color-scheme takes light, dark or light dark/],
    ['@import "x.css";', /^1: @import is not allowed here/],
    ['@media print { :root { --ink: red } }', /^1: @media is allowed with one of/],
    [
      '@media (prefers-color-scheme: dark) { :root { --radius: 3px } }',
      /^1: --radius cannot depend/,
    ],
    [':root { --ink: #000; a { color: red } }', /^1: /],
    [
      '@font-face { font-family: X; src: url(data:font/woff2,x) }',
      /^1: data:font.* is not allowed/,
    ],
    ['@font-face { font-family: X; src: url(//x.example/a.woff2) }', /^1: .* is not allowed/],
    ['@font-face { font-family: X; src: url(http://x.example/a.woff2) }', /^1: .* is not allowed/],
    [
      '@font-face { font-family: X; src: url(../a.woff2) }',
      /^1: .* is no path of a file in public/,
    ],
    ['@font-face { font-family: X; src: url(a.svg) }', /^1: a.svg is no font file/],
    [
      '@font-face { font-family: X; src: url(a.woff2); position: fixed }',
      /^1: @font-face takes no position/,
    ],
    ['@font-face { font-family: X }', /^1: @font-face needs a font-family and a src/],
  ])('%s', (css, message) => {
    expect(mistakes(css)[0]).toMatch(message);
    expect(parseTheme(css).theme.css).not.toMatch(/data:|position|\.\.\/\.\.|http:|40px/);
  });

  test('and a file that is no style sheet at all', () => {
    expect(mistakes('{"colours": [1, 2]}').length).toBeGreaterThan(0);
    expect(mistakes('x'.repeat(200_000))).toEqual(['1: A theme is shorter than 100 kB.']);
  });
});
