import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { classicScript } from '../../src/publish/classicScript.ts';

const { resolve } = createRequire(import.meta.url);

/** A page's own script in one file, with the framework that it is written in. */
export async function bundled(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    // As they are developed with: only then does React's strict mode do everything twice.
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: { ...classicScript(entry, 'host').build, write: false },
  });
  const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`${entry} has been built to no script.`);
  return chunk.code;
}

/** Serves a page the libraries that it asks its own site for. */
export async function serveLibraries(page: Page, origin: string): Promise<void> {
  await page.route(`${origin}/turbo.js`, (route) =>
    route.fulfill({ path: resolve('@hotwired/turbo/dist/turbo.es2017-umd.js') }),
  );
  await page.route(`${origin}/htmx.js`, (route) =>
    route.fulfill({ path: resolve('htmx.org/dist/htmx.min.js') }),
  );
}
