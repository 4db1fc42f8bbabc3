import { type ReactNode, StrictMode } from 'react';
// Of React's builds for servers, the one that takes Web APIs only.
import { prerender } from 'react-dom/static.edge';
import { type PageSettings, providePageSettings } from '../site/pageSettings.ts';

/** What React has made of a page: what belongs into its head, and its root element. */
export interface RenderedHtml {
  head: string;
  root: string;
}

let working: Promise<unknown> = Promise.resolve();

/**
 * Does some work for a site. Code that is shared with browsers asks for *the* settings, so it is done for one site at a
 * time. It must not wait for anything: as it is nothing but computing, nobody waits longer than side by side.
 */
export function withSettings<Result>(
  settings: PageSettings,
  work: () => Promise<Result>,
): Promise<Result> {
  const next = working.then(() => {
    providePageSettings(settings);
    return work();
  });
  working = next.catch(() => undefined);
  return next;
}

/** Renders a view to HTML. @throws whatever the view threw. */
export async function renderHtml(view: ReactNode): Promise<RenderedHtml> {
  const failures: unknown[] = [];
  const { prelude } = await prerender(
    <div id="root">
      <StrictMode>{view}</StrictMode>
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
  const start = html.indexOf('<div id="root">');
  return { head: html.slice(0, start), root: html.slice(start) };
}
