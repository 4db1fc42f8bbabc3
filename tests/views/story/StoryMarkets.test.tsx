import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitForElementToBeRemoved, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import demonstration from '../../../public/content/markets.json' with { type: 'json' };
import { createQueryClient } from '../../../src/app/queryClient.ts';
import { marketsQuery } from '../../../src/views/queries.ts';
import { StoryMarkets } from '../../../src/views/story/StoryMarkets.tsx';

test('each market has a row with its value, change and percentage', async () => {
  show(answerWith(demonstration));
  const table = await screen.findByRole('table', { name: 'Markets' });
  const headers = within(table).getAllByRole('columnheader');
  expect(headers.map((header) => header.textContent)).toEqual([
    'Market',
    'Value',
    'Change',
    'Percent',
  ]);
  expect(within(table).getAllByRole('rowheader')).toHaveLength(10);
  expect(cellsOf('NASDAQ')).toEqual(['6,875.08', '+35.00', 'up ▲+0.51%']);
  expect(cellsOf('NIKKEI 225')).toEqual(['22,866.17', '−72.56', 'down ▼−0.32%']);
});

test('a change that rounds to zero has no sign, and its percentage still shows the trend', async () => {
  show(answerWith(demonstration));
  await screen.findByRole('table', { name: 'Markets' });
  expect(cellsOf('USD (per EUR)')).toEqual(['1.18', '0.00', 'down ▼−0.15%']);
});

test('an unchanged market says so without an arrow', async () => {
  const rows = [{ name: 'STILL', value: 1, change: 0, percent: 0.004 }];
  show(answerWith({ ...demonstration, rows }));
  await screen.findByRole('table', { name: 'Markets' });
  expect(cellsOf('STILL')).toEqual(['1.00', '0.00', 'unchanged 0.00%']);
});

test('the table shows the time and the delay of its figures', async () => {
  show(answerWith(demonstration));
  const time = await screen.findByText('December 1, 2017, 21:00 UTC');
  expect(time).toHaveAttribute('datetime', '2017-12-01T21:00:00Z');
  expect(time.parentElement).toHaveTextContent('Delayed by at least 15 minutes.');
});

test('the table says that figures are in real time', async () => {
  show(answerWith({ ...demonstration, delayedMinutes: 0 }));
  expect(await screen.findByText(/Real-time figures./)).toBeVisible();
});

test('a failed refresh leaves the table and says that it is out of date', async () => {
  const fetchFrom = vi.fn(answerWith(demonstration));
  const client = show(fetchFrom);
  await screen.findByRole('table', { name: 'Markets' });
  fetchFrom.mockImplementation(answerWith({ rows: 'gone' }));
  await client.refetchQueries(marketsQuery());
  expect(await screen.findByText(/The figures could not be updated/)).toBeVisible();
  expect(cellsOf('DAX')).toEqual(['13,149.74', '+26.09', 'up ▲+0.20%']);
});

test('a store without markets gets nothing in place of the table', async () => {
  show(answerWith({}, 404));
  await waitForElementToBeRemoved(() => screen.queryByText('Loading market figures…'));
  expect(screen.queryByRole('region', { name: 'Markets' })).toBeNull();
});

test('figures that could not be loaded can be requested again', async () => {
  const fetchFrom = vi.fn(answerWith(demonstration));
  fetchFrom.mockImplementationOnce(answerWith({ asOf: 'yesterday' }));
  show(fetchFrom);
  expect(screen.getByText('Loading market figures…')).toBeVisible();
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('table', { name: 'Markets' })).toBeVisible();
});

function show(fetchFrom: typeof fetch) {
  const client = createQueryClient({ fetch: fetchFrom });
  render(
    <QueryClientProvider client={client}>
      <StoryMarkets />
    </QueryClientProvider>,
  );
  return client;
}

function answerWith(document: unknown, status = 200): typeof fetch {
  return async () => Response.json(document, { status });
}

function cellsOf(market: string) {
  const header = screen.getByRole('rowheader', { name: market });
  return within(header.closest('tr') as HTMLElement)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
}
