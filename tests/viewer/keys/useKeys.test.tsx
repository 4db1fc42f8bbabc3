import { fireEvent, renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { slideKeys } from '../../../src/viewer/keys/keys.ts';
import { useKeys } from '../../../src/viewer/keys/useKeys.ts';

it('A key is told of with the moment it was pressed, however late the page hears of it', () => {
  const onAction = vi.fn(() => true);
  renderHook(() => useKeys({ table: slideKeys, onAction }));
  const press = new KeyboardEvent('keydown', { key: 'ArrowRight', cancelable: true });
  Object.defineProperty(press, 'timeStamp', { value: 1234.5 });
  fireEvent(window, press);
  expect(onAction).toHaveBeenCalledExactlyOnceWith('next', 1234.5);
});
