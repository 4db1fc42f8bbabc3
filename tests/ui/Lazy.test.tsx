import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Lazy } from '../../src/ui/Lazy.tsx';

test('a part is shown once its code is there', async () => {
  const load = () => Promise.resolve({ Part: () => <p>The part</p> });
  render(
    <Lazy load={load} apology="The part is not there." onGiveUp={() => {}}>
      {({ Part }) => <Part />}
    </Lazy>,
  );
  expect(screen.queryByText('The part')).not.toBeInTheDocument();
  expect(await screen.findByText('The part')).toBeInTheDocument();
});

test('a part whose code does not come is named, with what helps, until that was read', async () => {
  const onGiveUp = vi.fn();
  render(
    <Lazy
      load={() => Promise.reject(new TypeError('Failed to fetch'))}
      apology="The filmstrip could not be loaded. Reload the page."
      onGiveUp={onGiveUp}
    >
      {() => <p>Never</p>}
    </Lazy>,
  );
  expect(await screen.findByRole('alert')).toHaveTextContent(
    /^The filmstrip could not be loaded\. Reload the page\./,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(onGiveUp).toHaveBeenCalledOnce();
});
