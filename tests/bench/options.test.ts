import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';
import { turned } from './rounds.ts';
import { viewers } from './subjects/viewers.ts';

describe('the benchmark’s options', () => {
  it('are everything, three times, by default', () => {
    const options = readOptions([]);
    expect(options?.rounds).toBe(3);
    expect(options?.viewers).toEqual(viewers);
    expect(options?.only).toEqual(['first', 'keys', 'burst', 'size', 'walk']);
  });

  it('choose viewers and measures, always in the order of the tables', () => {
    const options = readOptions(['--viewers', 'embla,ours', '--only', 'keys', '--rounds', '5']);
    expect(options?.viewers.map(({ id }) => id)).toEqual(['ours', 'embla']);
    expect(options?.only).toEqual(['keys']);
    expect(options?.rounds).toBe(5);
    expect(options?.isHttp2).toBe(false);
    expect(readOptions(['--http2'])?.isHttp2).toBe(true);
  });

  it('name what there is when they name what there is not', () => {
    expect(() => readOptions(['--viewers', 'galleria'])).toThrow(/ours, .*embla.*"galleria"/);
    expect(() => readOptions(['--only', 'speed'])).toThrow(/first, keys, burst, size, walk/);
    expect(() => readOptions(['--rounds', '0'])).toThrow(/--rounds takes a number/);
  });

  it('take one round when it is only to be quick, unless told otherwise', () => {
    expect(readOptions(['--quick'])?.rounds).toBe(1);
    expect(readOptions(['--quick', '--rounds', '2'])?.rounds).toBe(2);
  });
});

describe('a turn', () => {
  it('begins each round with another viewer and leaves none out', () => {
    expect([0, 1, 2, 3].map((round) => turned(['a', 'b', 'c'], round).join(''))).toEqual([
      'abc',
      'bca',
      'cab',
      'abc',
    ]);
    expect(turned([], 2)).toEqual([]);
  });
});
