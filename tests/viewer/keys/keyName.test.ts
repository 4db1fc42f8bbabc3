import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyName } from '../../../src/viewer/keys/keyName.ts';

const name = (key: string, code: string, shiftKey = false) => keyName({ key, code, shiftKey });

describe('a key of a layout without Latin letters', () => {
  it.each([
    ['Russian', 'с', 'KeyC', 'c'],
    ['Greek', 'ψ', 'KeyC', 'c'],
    ['Korean', 'ㅊ', 'KeyC', 'c'],
    ['Arabic', 'ؤ', 'KeyC', 'c'],
    ['Hebrew', 'ב', 'KeyC', 'c'],
    ['Japanese kana', 'そ', 'KeyC', 'c'],
    ['Thai', 'แ', 'KeyC', 'c'],
    ['Hindi', 'म', 'KeyC', 'c'],
    ['Chinese Zhuyin', 'ㄏ', 'KeyC', 'c'],
    ['a Japanese input method', 'Process', 'KeyC', 'c'],
    ['a browser that does not know the key', 'Unidentified', 'KeyC', 'c'],
    ['Japanese kana', 'ほ', 'Minus', '-'],
    ['Japanese kana', 'ー', 'Minus', '-'],
    ['Japanese kana', 'ぬ', 'Digit1', '1'],
    ['an input method', 'Process', 'Digit7', '7'],
    ['an input method', 'Process', 'Numpad7', '7'],
    ['an input method', 'Process', 'NumpadAdd', '+'],
    ['an input method', 'Process', 'Space', 'Space'],
  ])('counts by its position: %s %s on %s is %s', (_, key, code, expected) => {
    expect(name(key, code)).toBe(expected);
  });

  it.each([
    ['Russian', 'С', 'KeyC', 'c'],
    ['Korean', 'ㅆ', 'KeyT', 't'],
    ['Arabic, a ligature', 'لأ', 'KeyG', 'g'],
    ['an input method', 'Process', 'Slash', '?'],
    ['an input method', 'Process', 'Equal', '+'],
    ['Thai', 'ฦ', 'Slash', '?'],
  ])('also with Shift: %s %s on %s is %s', (_, key, code, expected) => {
    expect(name(key, code, true)).toBe(expected);
  });

  it('types no digit with Shift where the layout types something else', () => {
    expect(name('Process', 'Digit7', true)).toBe('Shift+Process');
  });
});

describe('what a key prints counts', () => {
  it.each([
    ['AZERTY', 'a', 'KeyQ', 'a'],
    ['AZERTY', 'z', 'KeyW', 'z'],
    ['AZERTY', 'é', 'Digit2', 'é'],
    ['QWERTZ', 'z', 'KeyY', 'z'],
    ['QWERTZ, a dead key', 'Dead', 'Equal', 'Dead'],
    ['Dvorak', 'c', 'KeyI', 'c'],
    ['Dvorak', ';', 'KeyZ', ';'],
    ['Vietnamese, a combining accent', '\u0300', 'Digit5', '\u0300'],
    ['Hebrew', '/', 'KeyQ', '/'],
    ['full-width', 'ｃ', 'KeyC', 'c'],
    ['full-width', '７', 'Digit7', '7'],
    ['full-width', '＋', 'Semicolon', '+'],
    ['full-width', '－', 'Minus', '-'],
    ['full-width', '\u3000', 'Space', 'Space'],
    ['Persian', '۷', 'Digit7', '7'],
    ['Arabic', '٧', 'Digit7', '7'],
  ])('%s: %s on %s is %s', (_, key, code, expected) => {
    expect(name(key, code)).toBe(expected);
  });

  it.each([
    ['Russian', '?', 'Digit7'],
    ['German', '?', 'Minus'],
    ['Arabic', '؟', 'Slash'],
    ['full-width', '？', 'Slash'],
  ])('the question mark, too: %s %s on %s', (_, key, code) => {
    expect(name(key, code, true)).toBe('?');
  });

  it('the comma that Russian has on the key of the question mark is a comma', () => {
    expect(name(',', 'Slash', true)).toBe(',');
  });

  it('letters are the same with and without Shift; named keys are not', () => {
    expect(name('C', 'KeyC', true)).toBe('c');
    expect(name('ArrowLeft', 'ArrowLeft')).toBe('ArrowLeft');
    expect(name('ArrowLeft', 'ArrowLeft', true)).toBe('Shift+ArrowLeft');
    expect(name(' ', 'Space', true)).toBe('Shift+Space');
  });
});

it('whatever a keyboard sends, a Latin letter or an ASCII sign stays itself wherever it is', () => {
  const code = fc.constantFrom('', 'KeyC', 'KeyZ', 'Digit7', 'Minus', 'Slash', 'Numpad1', 'Quote');
  const latin = fc.stringMatching(/^[!-~à-öø-ÿ]$/);
  fc.assert(
    fc.property(latin, code, fc.boolean(), (key, at, shiftKey) => {
      expect(name(key, at, shiftKey)).toBe(key.toLowerCase());
    }),
  );
});

it('no key is too strange to have a name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.boolean(), (key, code, shift) => {
      expect(typeof name(key, code, shift)).toBe('string');
    }),
  );
});
