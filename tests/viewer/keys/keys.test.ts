import { describe, expect, it } from 'vitest';
import { panKeys } from '../../../src/viewer/gestures/panKeys.ts';
import { gridKeys } from '../../../src/viewer/grid/gridMoves.ts';
import { actionOf, type KeyPress, slideKeys } from '../../../src/viewer/keys/keys.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  repeat: false,
  isComposing: false,
  ...more,
});
const usual = { singleKeys: true, direction: 'ltr' } as const;
const onSlide = (key: string, more?: Partial<KeyPress>) =>
  actionOf(press(key, more), slideKeys, usual);

describe('keys on a slide', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['ArrowLeft', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['PageDown', 'farForward'],
    ['PageUp', 'farBack'],
    ['c', 'toggleCaption'],
    ['C', 'toggleCaption'],
    ['g', 'toggleGrid'],
    ['f', 'toggleFullScreen'],
    ['z', 'toggleZoom'],
    ['+', 'zoomIn'],
    ['-', 'zoomOut'],
    ['0', 'zoomFit'],
    ['Escape', 'leave'],
    ['?', 'showKeys'],
  ])('%s means %s', (key, action) => {
    expect(onSlide(key)).toBe(action);
  });

  it.each(['ArrowUp', 'ArrowDown', ' ', 'Enter', 'Tab', 'x', 'constructor', '__proto__'])(
    'leaves %s to the browser',
    (key) => {
      expect(onSlide(key)).toBeUndefined();
    },
  );

  it.each(['ctrlKey', 'altKey', 'metaKey', 'isComposing'] as const)(
    'does nothing with %s',
    (held) => {
      expect(onSlide('ArrowRight', { [held]: true })).toBeUndefined();
    },
  );

  it('leaves to the browser what selects text, unless the picture is zoomed', () => {
    expect(onSlide('ArrowRight', { shiftKey: true })).toBeUndefined();
    expect(onSlide('End', { shiftKey: true })).toBeUndefined();
    const zoomed = (key: string, more?: Partial<KeyPress>) =>
      actionOf(press(key, more), panKeys, usual);
    expect(zoomed('ArrowRight', { shiftKey: true })).toBe('panRight');
    expect(zoomed('ArrowRight', { shiftKey: true, repeat: true })).toBe('panRight');
    expect(zoomed('ArrowRight')).toBeUndefined();
    expect(onSlide('?', { shiftKey: true })).toBe('showKeys');
  });

  it('repeats moves while a key is held, and toggles once', () => {
    expect(onSlide('ArrowRight', { repeat: true })).toBe('next');
    expect(onSlide('c', { repeat: true })).toBeUndefined();
    expect(onSlide('Escape', { repeat: true })).toBeUndefined();
  });

  it('mirrors the arrows, and nothing else, right to left', () => {
    const rtl = { singleKeys: true, direction: 'rtl' } as const;
    expect(actionOf(press('ArrowLeft'), slideKeys, rtl)).toBe('next');
    expect(actionOf(press('ArrowRight'), slideKeys, rtl)).toBe('previous');
    expect(actionOf(press('Home'), slideKeys, rtl)).toBe('first');
  });

  it('lets single characters be switched off while the other keys go on', () => {
    const quiet = { singleKeys: false, direction: 'ltr' } as const;
    for (const key of ['c', 'g', 'f', 'z', '+', '-', '0', '?']) {
      expect(actionOf(press(key), slideKeys, quiet)).toBeUndefined();
    }
    expect(actionOf(press('ArrowRight'), slideKeys, quiet)).toBe('next');
    expect(actionOf(press('Escape'), slideKeys, quiet)).toBe('leave');
  });
});

describe('keys in the grid', () => {
  it('move in two dimensions and have no caption to hide', () => {
    expect(actionOf(press('ArrowUp'), gridKeys, usual)).toBe('above');
    expect(actionOf(press('ArrowDown'), gridKeys, usual)).toBe('below');
    expect(actionOf(press('c'), gridKeys, usual)).toBeUndefined();
  });
});
