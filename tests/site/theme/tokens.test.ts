import { describe, expect, test } from 'vitest';
import { type Token, tokenNames, tokens, usualText } from '../../../src/site/theme/tokens.ts';
import { filesOf, textOf } from '../../documents/documents.ts';

describe('the tokens of a theme', () => {
  test('have the values that the style sheet gives them, and it has them all in its first rule', () => {
    const [, rule = ''] = /:root \{(.*?)\n\}/s.exec(textOf('src/styles/tokens.css')) ?? [];
    const declared = [...rule.matchAll(/^ {2}--([\w-]+):\s*([^;]+);/gms)].map(
      ([, name = '', value = '']) => [name, value.replaceAll(/\s+/g, ' ')],
    );
    expect(declared).toEqual(tokenNames.map((name) => [name, usualText(name)]));
  });

  test('are all in the table for those who write themes, with their bounds', () => {
    const readme = textOf('src/site/README.md');
    for (const name of tokenNames) {
      const token: Token = tokens[name];
      const row = readme.split('\n').find((line) => line.startsWith(`| \`--${name}\``)) ?? '';
      expect(row, name).toContain(token.use);
      if ('words' in token) for (const word of token.words) expect(row).toContain(word);
      if ('min' in token) {
        const unit = 'unit' in token ? token.unit : '';
        expect(row).toContain(`${token.min}${unit} to ${token.max}${unit}`);
      }
    }
  });

  test('and all others that a style sheet uses are set somewhere', () => {
    const set = new Set<string>();
    const used = new Map<string, string>();
    for (const file of filesOf('src')) {
      if (!/\.(css|tsx?)$/.test(file)) continue;
      const code = textOf(file);
      for (const [, name = ''] of code.matchAll(/(--[a-z][\w-]*)['"]?\s*[:,]/g)) set.add(name);
      if (!file.endsWith('.css')) continue;
      // What a `var()` falls back to makes it optional.
      for (const [, name = ''] of code.matchAll(/var\((--[a-z][\w-]*)\)/g)) used.set(name, file);
    }
    const missing = [...used].filter(([name]) => !set.has(name));
    expect(missing).toEqual([]);
  });

  test('colour everything: no style sheet of the browser has a colour of its own', () => {
    const literal = /#[\da-f]{3,8}\b|\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(|light-dark\(/i;
    for (const file of filesOf('src/**/*.module.css')) {
      expect(literal.exec(textOf(file))?.[0], file).toBeUndefined();
    }
    const base = textOf('src/styles/base.css').replaceAll(/\/\*.*?\*\//gs, '');
    expect(literal.exec(base)?.[0]).toBeUndefined();
  });
});
