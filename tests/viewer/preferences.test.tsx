import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { usePreference } from '../../src/viewer/preferences.ts';

beforeEach(() => {
  localStorage.clear();
  act(() => void window.dispatchEvent(new Event('storage')));
});

const usingCaption = () => renderHook(() => usePreference('caption')).result;

test('a preference starts at its default and is kept for the next visit', () => {
  const result = usingCaption();
  expect(result.current[0]).toBe('shown');
  act(() => result.current[1]('hidden'));
  expect(result.current[0]).toBe('hidden');
  expect(localStorage.getItem('diaporama:caption')).toBe('hidden');
});

test('all that use it follow', () => {
  const [one, other] = [usingCaption(), usingCaption()];
  act(() => one.current[1]('hidden'));
  expect(other.current[0]).toBe('hidden');
});

test('another tab’s choice is followed', () => {
  const result = usingCaption();
  localStorage.setItem('diaporama:caption', 'hidden');
  act(() => void window.dispatchEvent(new Event('storage')));
  expect(result.current[0]).toBe('hidden');
});

test('what is no choice counts as the default', () => {
  localStorage.setItem('diaporama:caption', '<script>');
  expect(usingCaption().current[0]).toBe('shown');
});

test('where storage is forbidden the choice lasts as long as the page', () => {
  const forbid = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(forbid);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(forbid);
  const result = usingCaption();
  expect(result.current[0]).toBe('shown');
  act(() => result.current[1]('hidden'));
  expect(result.current[0]).toBe('hidden');
});
