import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSafeAddress, isWebAddress } from '../../src/content/address.ts';

describe('an address in content', () => {
  it.each([
    'photos/buildings/tower-0123456789ab-960.avif',
    'https://example.org/a?b=c#d',
    'https://example.org:8443/x',
    'https://192.0.2.7/x',
    'photos/a%20b.jpg',
  ])('may be %s', (text) => {
    expect(isSafeAddress(text)).toBe(true);
  });

  it.each([
    '',
    '/rooted',
    '//host/x',
    'http://example.org/',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>',
    'a/../../secret',
    'a/%2e%2E/secret',
    'a\\..\\secret',
    'https://',
    'https:///x',
    'https://user:password@example.org/',
    'blob:https://example.org/x',
    'vbscript:x',
    'a%2f..%2fsecret',
    'a%5C..%5Csecret',
    'https://example.org:99999/',
    'https://1.2.3.4.5/',
    'https://xn--a/',
    '..?',
    'a/..#b',
  ])('may not be %j', (text) => {
    expect(isSafeAddress(text)).toBe(false);
  });

  it('has a length that servers accept', () => {
    expect(isSafeAddress(`photos/${'a'.repeat(1900)}.jpg`)).toBe(true);
    expect(isSafeAddress(`photos/${'a'.repeat(2000)}.jpg`)).toBe(false);
  });

  /** Made of what has a meaning in addresses. */
  const tricky = fc
    .array(
      fc.constantFrom(
        ...[
          'javascript',
          'data',
          'https',
          ':',
          '/',
          '//',
          '..',
          '.',
          '%2e',
          '%2F',
          '%5c',
          '\\',
          '\t',
          '\n',
        ],
        ...[
          '@',
          '?',
          '#',
          'a',
          'example.org',
          '\u00a0',
          '\u2028',
          '\u202e',
          '\u3002',
          '\uff0f',
          '[',
          ']',
          '0',
        ],
      ),
    )
    .map((parts) => parts.join(''));

  it('differs from a page’s address, which may be http but never a script', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), tricky), (text) => {
        if (isWebAddress(text)) expect(new URL(text).protocol).toMatch(/^https?:$/);
        if (isWebAddress(text)) expect(new URL(text).username).toBe('');
      }),
      { numRuns: 5000 },
    );
  });

  it('never leaves the store’s folder unless it is https', () => {
    const base = 'https://store.example/content/';
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.webPath(), tricky),
        (text) => {
          if (!isSafeAddress(text)) return;
          const url = new URL(text, base);
          expect(url.protocol).toBe('https:');
          if (!/^https:/i.test(text)) expect(url.href.startsWith(base)).toBe(true);
        },
      ),
      { numRuns: 5000 },
    );
  });
});
