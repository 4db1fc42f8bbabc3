import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSafeAddress } from '../../src/content/address.ts';

describe('an address in content', () => {
  it.each([
    'photos/buildings/tower-0123456789ab-960.avif',
    'https://example.org/a?b=c#d',
    'https://example.org:8443/x',
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
  ])('may not be %j', (text) => {
    expect(isSafeAddress(text)).toBe(false);
  });

  it('never leaves the store’s folder unless it is https', () => {
    const base = 'https://store.example/content/';
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.webPath()), (text) => {
        if (!isSafeAddress(text)) return;
        const url = new URL(text, base);
        expect(url.protocol).toBe('https:');
        if (!/^https:/i.test(text)) expect(url.href.startsWith(base)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
