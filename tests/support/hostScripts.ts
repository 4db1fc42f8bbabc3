import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { classicScript } from '../../src/publish/classicScript.ts';

const { resolve } = createRequire(import.meta.url);

/** Bundles a page's own script with its framework. */
export async function bundled(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    // The development build, since only there React's strict mode does everything twice.
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: { ...classicScript(entry, 'host').build, write: false },
  });
  const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was not built to a script.`);
  return chunk.code;
}

/** Serves the libraries that a page loads from its own site. */
export async function serveLibraries(page: Page, origin: string): Promise<void> {
  await page.route(`${origin}/turbo.js`, (route) =>
    route.fulfill({ path: resolve('@hotwired/turbo/dist/turbo.es2017-umd.js') }),
  );
  await page.route(`${origin}/htmx.js`, (route) =>
    route.fulfill({ path: resolve('htmx.org/dist/htmx.min.js') }),
  );
}
