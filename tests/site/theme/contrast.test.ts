import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { checkTheme, measuredPairs } from '../../../src/site/theme/checkTheme.ts';
import { resolvedColours } from '../../../src/site/theme/resolvedColours.ts';

const messages = (css: string) =>
  checkTheme(css, 'theme.css').map(({ line, message }) => `${line}: ${message}`);

describe('the contrast of colours', () => {
  test.each(measuredPairs(resolvedColours()))(
    'the app itself: $ink on $ground ($where), $scheme scheme',
    ({ isEnough, ratio }) => {
      expect(isEnough, `${ratio}:1`).toBe(true);
    },
  );

  test('is reported with both figures, where and at which line', () => {
    const css = ':root {\n  --paper: #fff;\n  --ink-soft: #999;\n}';
    expect(messages(css)).toContain(
      '3: --ink-soft on --paper (dates and captions) has a contrast of 2.84:1 in the light scheme (APCA Lc 55); WCAG 2.2 asks for 4.5:1.',
    );
  });

  test('is checked in each scheme', () => {
    const css =
      ':root { --accent: light-dark(#a00, #f99) }\n@media (prefers-color-scheme: dark) {\n :root { --accent: #411 }\n}';
    const found = messages(css).filter((each) => each.includes('--accent on --paper'));
    expect(found).toEqual([expect.stringMatching(/^3: .* in the dark scheme/)]);
  });

  test('is not checked in a scheme that the site does not have', () => {
    const css = ':root { color-scheme: light; --ink: #000; --paper: #fff; --ink-soft: #555 }';
    expect(messages(css)).toEqual([]);
  });

  test('of the head follows from the page where a theme gives it no colours', () => {
    const css = ':root {\n --paper: light-dark(#777, #777) }';
    expect(messages(css).some((each) => /^2: --masthead-ink on --masthead/.test(each))).toBe(true);
  });

  test.each(['tabloid', 'laboratory'])('the example “%s” has nothing to report', async (name) => {
    const css = await readFile(`src/demo/themes/${name}/theme.css`, 'utf8');
    expect(messages(css)).toEqual([]);
  });
});
