import { QueryClientProvider } from '@tanstack/react-query';
import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/app/App.tsx';
import { PageRouter } from '../../src/app/PageRouter.tsx';
import { createQueryClient } from '../../src/app/queryClient.ts';
import { reportCaughtError } from '../../src/app/reportCaughtError.ts';
import { demonstration } from '../fixtures/demonstration.ts';
import { fakeStore } from './fakeStore.ts';

// Loads the modules that pages import lazily, so tests do not wait for it.
const lazyModules = import.meta.glob([
  '../../src/app/startLater.ts',
  '../../src/views/**/*.tsx',
  '../../src/viewer/**/*.{ts,tsx}',
]);
await Promise.all(Object.values(lazyModules).map((load) => load()));

let visits = 0;

interface RenderAtOptions {
  /** The content store's documents by path; by default the small demonstration. */
  documents?: Record<string, unknown>;
  /** Whether requests fail from the start. */
  isDown?: boolean;
}

/** Renders the whole app at an address, with a content store in memory. */
export function renderAt(
  path: string,
  { documents = demonstration, isDown = false }: RenderAtOptions = {},
) {
  // A unique key, since entries of earlier tests are remembered.
  window.history.pushState({ key: `visit-${visits++}`, idx: 0 }, '', path);
  const store = fakeStore({ ...documents });
  store.isDown = isDown;
  const client = createQueryClient({ fetch: store.fetch });
  const { queries } = client.getDefaultOptions();
  client.setDefaultOptions({ queries: { ...queries, retryDelay: 0 } });

  const view = render(
    <QueryClientProvider client={client}>
      <PageRouter>
        <App />
      </PageRouter>
    </QueryClientProvider>,
    { onCaughtError: reportCaughtError },
  );
  return {
    ...view,
    client,
    store,
    user: userEvent.setup(),
    /** Presses the browser's Back. */
    goBack: () =>
      act(async () => {
        const arrived = new Promise((done) =>
          window.addEventListener('popstate', done, { once: true }),
        );
        window.history.back();
        await arrived;
      }),
  };
}
