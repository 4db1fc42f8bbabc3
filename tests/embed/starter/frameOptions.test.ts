import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optionsFrom, startAddress } from '../../../src/embed/starter/frameOptions.ts';

const slides = ['cover', 'crane', 'pier'];
const startOf = (address: string) =>
  startAddress(new URL(address, 'https://news.example'), slides, slides.length);

describe('the options of a frame', () => {
  it('are parsed from its address', () => {
    expect(optionsFrom('?start=3&caption=hidden&theme=dark&lang=pt-BR')).toEqual({
      start: '3',
      caption: 'hidden',
      theme: 'dark',
      lang: 'pt-BR',
    });
  });

  it.each(['', '?theme=auto', '?theme=blue&caption=none&lang=x', '?lang=%22%3E&start='])(
    'is nothing where %j asks for nothing that there is',
    (search) => {
      expect(optionsFrom(search)).toEqual({});
    },
  );

  it('never throw, whatever the address', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(optionsFrom(`?${text}`)).toBeTypeOf('object');
        expect(() => optionsFrom(`?lang=${text}`)).not.toThrow();
      }),
    );
  });
});

describe('the slide to start at', () => {
  it.each([
    ['/embed/harbour?start=pier', '/embed/harbour/pier'],
    ['/embed/harbour?start=2', '/embed/harbour/crane'],
    ['/embed/harbour/?start=2', '/embed/harbour/crane'],
    [
      '/embed/harbour?theme=dark&start=1#?secret=abc',
      '/embed/harbour/cover?theme=dark#?secret=abc',
    ],
  ])('of %s has the page %s', (address, start) => {
    expect(startOf(address)).toBe(start);
  });

  it.each([
    '',
    '?start=',
    '?start=0',
    '?start=4',
    '?start=gone',
    '?start=..%2F..',
    '?start=constructor',
  ])('is the cover for “%s”', (search) => {
    expect(startOf(`/embed/harbour${search}`)).toBeUndefined();
  });

  describe('in a gallery too large to list its ids', () => {
    const startAmong = (start: string) =>
      startAddress(
        new URL(`/embed/walk?start=${start}`, 'https://news.example'),
        undefined,
        10_000,
      );

    it.each(['3456', '10000', 'slide-3456'])('is the page of “%s”', (start) => {
      expect(startAmong(start)).toBe(`/embed/walk/${start}`);
    });

    it.each(['', '0', '10001', '..%2F..', '%22%3E', 'a/b'])('is the cover for “%s”', (start) => {
      expect(startAmong(start)).toBeUndefined();
    });
  });
});
