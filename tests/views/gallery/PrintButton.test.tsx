import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { renderAt } from '../../support/renderAt.tsx';

afterEach(() => vi.restoreAllMocks());

test('the grid is printed once every picture has come, also those not scrolled to', async () => {
  const print = vi.spyOn(window, 'print').mockReturnValue();
  const coming: (() => void)[] = [];
  HTMLImageElement.prototype.decode = () => new Promise((done) => coming.push(done));
  const { user } = renderAt('/galleries/harbour/all');

  await user.click(await screen.findByRole('button', { name: 'Print' }));
  const button = screen.getByRole('button', { name: 'Loading the pictures…' });
  expect(coming).toHaveLength(3);
  const pictures = document.querySelectorAll<HTMLImageElement>('main li picture > img');
  expect([...pictures].map(({ loading }) => loading)).toEqual(['eager', 'eager', 'eager']);
  await user.click(button);
  expect(print).not.toHaveBeenCalled();

  for (const come of coming) come();
  await waitFor(() => expect(print).toHaveBeenCalledOnce());
  expect(button).toHaveAccessibleName('Print');
});
