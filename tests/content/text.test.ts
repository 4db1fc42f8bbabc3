import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isCut, line, text } from '../../src/content/text.ts';

const longestText = 20_000;

const shown = (given: string) => v.parse(text, given);

describe('a text in content', () => {
  it.each([
    '',
    'A caption.',
    'Two\n\nparagraphs',
    '<b>as it is</b>',
    '東京 🗼 مرحبا',
    '\u200fשלום\u200e',
  ])('is shown as it is: %j', (given) => expect(shown(given)).toBe(given));

  it('does not reorder the words around it', () => {
    expect(shown('Photo \u202eby\u2066 A.\u2069\u202c')).toBe('Photo by A.');
  });

  it('has only whole characters', () => {
    expect(shown('half \ud83d of a tower')).toBe('half \ufffd of a tower');
  });

  it('is cut if it is too long, visibly', () => {
    expect(shown('a'.repeat(longestText))).toHaveLength(longestText);
    expect(shown('a'.repeat(10_000_000))).toBe(`${'a'.repeat(longestText)} […]`);
    expect(shown('🗼'.repeat(longestText)).endsWith('🗼 […]')).toBe(true);
  });

  it('is cut sooner if it is a line', () => {
    const title = 'T'.repeat(501);
    expect(v.parse(line, title)).toBe(`${'T'.repeat(500)} […]`);
    expect(isCut(title, v.parse(line, title))).toBe(true);
    expect(isCut('T. […]', v.parse(line, 'T. […]'))).toBe(false);
  });

  it('is the same after being written and read again, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), fc.nat(30_000), (some, times) => {
        const once = shown(some.padEnd(times, some || ' '));
        expect(once).not.toMatch(/\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u);
        expect(once.length).toBeLessThan(longestText + 10);
        expect(shown(once)).toBe(once);
        expect(
          new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(once)),
        ).toBe(once);
      }),
    );
  });
});
