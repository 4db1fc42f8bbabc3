import { fireEvent, renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useKeys } from '../../../src/viewer/keys/useKeys.ts';

it('a handler gets the time at which its key was pressed, however late the page hears of it', () => {
  const next = vi.fn();
  renderHook(() => useKeys({ ArrowRight: 'next' } as const, { next }));
  const press = new KeyboardEvent('keydown', { key: 'ArrowRight', cancelable: true });
  Object.defineProperty(press, 'timeStamp', { value: 1234.5 });
  fireEvent(window, press);
  expect(next).toHaveBeenCalledExactlyOnceWith(1234.5);
});
