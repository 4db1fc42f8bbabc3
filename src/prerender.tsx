import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { App } from './page/App.tsx';
import { collectPageData } from './pageData.ts';
import { createQueryClient } from './queryClient.ts';
import { needsOf } from './routes.tsx';

/** The parts of a page that differ from one address to the next, as HTML. */
export interface RenderedPage {
  head: string;
  root: string;
  /** The page's data as JSON that is safe inside a script element. */
  state: string;
}

/**
 * Renders the page at `pathname` with its data. Neither DOM nor Node.
 * @param fetchFrom reads the content store.
 * @throws whatever the page's data or a view threw.
 */
export async function renderPage(pathname: string, fetchFrom: typeof fetch): Promise<RenderedPage> {
  const client = createQueryClient({ fetch: fetchFrom });
  for (const query of needsOf(pathname).queries) await client.prefetchQuery(query as never);

  const failures: unknown[] = [];
  const { prelude } = await prerender(
    <div id="root">
      <StrictMode>
        <QueryClientProvider client={client}>
          <StaticRouter
            basename={import.meta.env.BASE_URL}
            location={import.meta.env.BASE_URL + pathname.slice(1)}
          >
            <App />
          </StaticRouter>
        </QueryClientProvider>
      </StrictMode>
    </div>,
    {
      // React would outline large pages and fill them in by inline scripts, leaving nothing without scripts.
      progressiveChunkSize: 1e9,
      onError: (error) => void failures.push(error),
    },
  );
  if (failures.length > 0) throw failures[0];

  // React puts title, meta and preloads before the first element; the root element parts them from the page.
  const html = await new Response(prelude).text();
  const [head, root] = splitAt(html, '<div id="root">');
  return {
    head,
    root: withFindableFolds(root),
    state: safeInScript(JSON.stringify(collectPageData(client))),
  };
}

function splitAt(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return [text.slice(0, at), text.slice(at)];
}

function safeInScript(json: string): string {
  return json.replaceAll('<', '\\u003c');
}

/** React knows `hidden` as true or false only. In text the marks would be escaped. */
function withFindableFolds(html: string): string {
  return html.replaceAll(' hidden=""', ' hidden="until-found"');
}
