import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Lazy } from '../../src/ui/Lazy.tsx';

test('a part is shown once its code has loaded', async () => {
  const load = () => Promise.resolve({ Part: () => <p>The part</p> });
  render(
    <Lazy load={load} errorMessage="The part could not be loaded." onDismiss={() => {}}>
      {({ Part }) => <Part />}
    </Lazy>,
  );
  expect(screen.queryByText('The part')).not.toBeInTheDocument();
  expect(await screen.findByText('The part')).toBeInTheDocument();
});

test('a part whose code cannot be loaded shows an error until the reader closes it', async () => {
  const onDismiss = vi.fn();
  render(
    <Lazy
      load={() => Promise.reject(new TypeError('Failed to fetch'))}
      errorMessage="The filmstrip could not be loaded. Reload the page."
      onDismiss={onDismiss}
    >
      {() => <p>Never</p>}
    </Lazy>,
  );
  expect(await screen.findByRole('alert')).toHaveTextContent(
    /^The filmstrip could not be loaded\. Reload the page\./,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(onDismiss).toHaveBeenCalledOnce();
});
