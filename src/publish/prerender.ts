import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, ResolvedConfig } from 'vite';
import { documentReader, fetchFromStore } from './fetchFromStore.ts';
import { pagesOf, type Rendered } from './sitePages.ts';
import { writePages } from './writePages.ts';

/** The bundle that `vite build` makes of src/prerender.tsx. */
interface PrerenderBundle {
  renderPage(pathname: string, fetchFrom: typeof fetch): Promise<Rendered>;
}

const bundleDir = 'node_modules/.cache/diaporama/prerender';

/** Builds the app twice, for the browser and for prerendering, and writes every known page as HTML. */
export function prerender(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'diaporama:prerender',
    apply: 'build',
    config: () => ({
      environments: {
        ssr: {
          build: {
            ssr: 'src/prerender.tsx',
            outDir: bundleDir,
            emptyOutDir: true,
            copyPublicDir: false,
            // One file, and none of the browser's vendor chunks.
            rolldownOptions: { output: { entryFileNames: 'prerender.js', codeSplitting: false } },
          },
        },
      },
      builder: {
        async buildApp(builder) {
          const { client, ssr } = builder.environments;
          if (!client || !ssr)
            throw new Error('Vite has no client or no ssr environment to build.');
          await builder.build(client);
          await builder.build(ssr);
          await prerenderSite(config);
        },
      },
    }),
    configResolved(resolved) {
      config = resolved;
    },
  };
}

async function prerenderSite({ root, publicDir, build, env, logger }: ResolvedConfig) {
  const started = Date.now();
  const fetchFrom = fetchFromStore(publicDir, env.VITE_CONTENT_URL);
  const bundle = pathToFileURL(join(root, bundleDir, 'prerender.js'));
  bundle.searchParams.set('built', String(started));
  const { renderPage } = (await import(bundle.href)) as PrerenderBundle;

  const pages = await pagesOf(documentReader(fetchFrom, env.VITE_CONTENT_URL));
  const count = await writePages(resolve(root, build.outDir), pages, (pathname) =>
    renderPage(pathname, fetchFrom),
  );
  logger.info(`${count} pages prerendered in ${Date.now() - started} ms`);
}
