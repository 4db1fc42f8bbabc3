import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTheme } from '../../../src/site/theme/checkTheme.ts';
import { parseTheme } from '../../../src/site/theme/parseTheme.ts';
import { tokenNames } from '../../../src/site/theme/tokens.ts';

/** Pieces that mean something in CSS or in the page around it, beside any text. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '</style',
      '<script>',
      '<!--',
      '-->',
      'url(',
      'url("https://evil.example/x")',
      'src(',
      '@import "x";',
    ],
    ...[
      'position:fixed',
      'position: absolute !important',
      '{',
      '}',
      ';',
      ':',
      ',',
      '(',
      ')',
      '"',
      "'",
      '\\',
      '\\3c ',
    ],
    ...[
      '/*',
      '*/',
      '\n',
      '\f',
      '\0',
      ':root',
      '@media',
      '@font-face',
      '(prefers-color-scheme: dark)',
      '--',
      'expression(',
    ],
    ...[
      'font-family',
      'src',
      'light-dark(',
      '#fff',
      '#000',
      'red',
      'serif',
      '1',
      '4px',
      'local(',
      'format(woff2)',
    ],
    ...[
      'fonts/a.woff2',
      '../../etc/passwd.woff2',
      '\\75 rl(x)',
      'javascript:alert(1)',
      'image-set(',
      'env(x)',
      'attr(x)',
    ],
    ...tokenNames.map((name) => `--${name}`),
  ),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const soup = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));
const value = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(' '));
const rule = fc
  .array(fc.tuple(fc.constantFrom(...tokenNames), value), { maxLength: 6 })
  .map((pairs) => `:root {${pairs.map(([name, text]) => `--${name}: ${text};`).join('')}}`);
const face = fc
  .array(fc.tuple(fc.constantFrom('font-family', 'src', 'font-weight', 'unicode-range'), value))
  .map((pairs) => `@font-face {${pairs.map(([name, text]) => `${name}: ${text};`).join('')}}`);
const hostile = fc.oneof(
  soup,
  rule,
  face,
  fc.tuple(rule, face, soup).map((parts) => parts.join('\n')),
);

/** What stands outside of strings. */
const bare = (css: string) => css.replaceAll(/"(\\.|[^"\\])*"/g, '""');

describe('whatever a theme says', () => {
  test('what is sent has only rules for tokens and fonts, and no way out of a style element', () => {
    fc.assert(
      fc.property(hostile, (css) => {
        const sent = parseTheme(css).theme.css;
        expect(sent).not.toMatch(/[<>]/);
        for (const line of bare(sent).split('\n').filter(Boolean)) {
          expect(line).toMatch(
            /^(@font-face\{[\w\s"'(),.;:%+?-]*\}|(@media (screen|all)[ a-z():-]*\{)?:root(,:root\[data-theme\])?\{[\w\s"#(),.;:%-]*\}\}?)$/,
          );
          const properties = [...line.matchAll(/[{;]([\w-]+):/g)].map(([, name]) => name);
          for (const name of properties)
            expect(name).toMatch(/^(--[a-z]|font-|src$|unicode-range$|color-scheme$)/);
        }
        for (const [, address = ''] of sent.matchAll(/url\("([^"]*)"\)/g)) {
          expect(address).toMatch(/^(https:\/\/|\.\.\/(?!\.\.))/);
        }
        expect(bare(sent).match(/url\((?!"")/)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test('what is sent is read again without a mistake, and is then the same', () => {
    fc.assert(
      fc.property(hostile, (css) => {
        const sent = parseTheme(css).theme.css;
        // Where a site has one scheme, the rules for it are made from several.
        fc.pre(!/@media (screen|all)/.test(sent) && !sent.includes('url("../'));
        const again = parseTheme(sent);
        expect(again.mistakes).toEqual([]);
        expect(again.theme.css).toBe(sent);
      }),
      { numRuns: 300 },
    );
  });

  test('checking it ends, with a line for everything it finds', () => {
    fc.assert(
      fc.property(hostile, (css) => {
        const lines = css.split(/\r\n|[\n\r\f]/).length;
        for (const { line } of checkTheme(css, 'theme.css')) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(lines + 1);
        }
      }),
      { numRuns: 200 },
    );
  });
});
