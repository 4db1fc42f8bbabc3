import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';
import { turned } from './rounds.ts';
import { viewers } from './subjects/viewers.ts';

describe('the benchmark’s options', () => {
  it('default to everything, three times', () => {
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

  it('list the valid names after an unknown one', () => {
    expect(() => readOptions(['--viewers', 'galleria'])).toThrow(/ours, .*embla.*"galleria"/);
    expect(() => readOptions(['--only', 'speed'])).toThrow(/first, keys, burst, size, walk/);
    expect(() => readOptions(['--rounds', '0'])).toThrow(/--rounds takes a number/);
  });

  it('take one round with --quick, unless --rounds says otherwise', () => {
    expect(readOptions(['--quick'])?.rounds).toBe(1);
    expect(readOptions(['--quick', '--rounds', '2'])?.rounds).toBe(2);
  });
});

describe('a turn', () => {
  it('starts each round with another viewer and leaves none out', () => {
    expect([0, 1, 2, 3].map((round) => turned(['a', 'b', 'c'], round).join(''))).toEqual([
      'abc',
      'bca',
      'cab',
      'abc',
    ]);
    expect(turned([], 2)).toEqual([]);
  });
});
