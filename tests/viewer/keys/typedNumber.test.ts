import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TypedNumber, typeDigit } from '../../../src/viewer/keys/typedNumber.ts';

function type(keys: string, count: number): TypedNumber | undefined {
  let typed: TypedNumber | undefined;
  for (const key of keys) typed = typeDigit(typed, key, count);
  return typed;
}

describe('a number typed in a gallery', () => {
  it('waits for a further digit as long as there is a slide it could lead to', () => {
    expect(type('2', 25)).toEqual({ number: 2, isWhole: false });
    expect(type('24', 25)).toEqual({ number: 24, isWhole: true });
    expect(type('3', 25)).toEqual({ number: 3, isWhole: true });
    expect(type('100', 10_000)).toEqual({ number: 100, isWhole: false });
    expect(type('1000', 10_000)).toEqual({ number: 1000, isWhole: false });
    expect(type('1001', 10_000)).toEqual({ number: 1001, isWhole: true });
  });

  it('begins anew with a digit that leads beyond the last slide', () => {
    expect(type('29', 25)).toEqual({ number: 9, isWhole: true });
    expect(type('260', 25)).toBeUndefined();
  });

  it('does not begin with 0, and is not made of other keys', () => {
    expect(type('0', 25)).toBeUndefined();
    expect(type('9', 5)).toBeUndefined();
    for (const key of ['a', '', 'F1', 'Enter', '٫', '②']) {
      expect(typeDigit({ number: 1, isWhole: false }, key, 25)).toBeUndefined();
    }
  });

  it('is read from an Arabic keyboard, too', () => {
    expect(type('١٧', 25)?.number).toBe(17);
  });

  it('is read from the digits of every script', () => {
    for (const system of Intl.supportedValuesOf('numberingSystem')) {
      const digits = new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false });
      const [one, seven] = [digits.format(1), digits.format(7)];
      if (!/^\p{Nd}$/u.test(one)) continue;
      expect(typeDigit(typeDigit(undefined, one, 25), seven, 25)?.number, system).toBe(17);
    }
  });

  it('never leads anywhere but to a slide', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^\d{1,8}$/),
        fc.integer({ min: 1, max: 20_000 }),
        (keys, count) => {
          const { number } = type(keys, count) ?? { number: 1 };
          expect(number).toBeGreaterThanOrEqual(1);
          expect(number).toBeLessThanOrEqual(count);
        },
      ),
    );
  });
});
