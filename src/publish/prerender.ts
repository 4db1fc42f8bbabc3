import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, ResolvedConfig, ViteBuilder } from 'vite';
import type { Gallery, Slide } from '../content/gallery.ts';
import {
  buildClassicScript,
  buildInlineScript,
  classicScript,
  inlineScript,
} from './classicScript.ts';
import { documentReader, fetchFromStore } from './fetchFromStore.ts';
import { type FrameAssets, frameHtml } from './frameHtml.ts';
import { frameLanguages, frameWords, wordsAttribute } from './frameLanguages.ts';
import { type FramedPage, type FramePage, framedPagesOf, framesOf } from './framePages.ts';
import type { GalleryPart } from './galleryParts.ts';
import { redirectPages } from './redirectPages.ts';
import { redirectFiles } from './redirects.ts';
import { siteAddress } from './siteAddress.ts';
import { pagesOf, type Rendered } from './sitePages.ts';
import { readContents, type StoreContents, wholeGallery } from './storeContents.ts';
import { writeFramedPages, writeFrames } from './writeFrames.ts';
import { writeOEmbeds } from './writeOEmbeds.ts';
import { writePages } from './writePages.ts';
import { type SiteFile, writeSiteFiles } from './writeSiteFiles.ts';

/** The bundle that `vite build` makes of src/server/prerender.tsx. */
interface PrerenderBundle {
  renderPage(
    pathname: string,
    fetchFrom: typeof fetch,
    published?: Published,
    part?: GalleryPart,
  ): Promise<Rendered>;
  renderFrame(frame: FramePage, published?: Published): Promise<Rendered>;
  pageScript(page: FramedPage): string;
  answerOEmbed(gallery: Gallery, published: Published, shown?: Slide | 'grid'): object;
  describeSite(galleries: readonly Gallery[], published: Published): SiteFile[];
}

/** The address and the stories of the published site. */
interface Published {
  url: string;
  stories: StoreContents['stories'];
}

interface PrerenderOptions {
  /** Whether the page or frame at a path is written; by default all are. */
  writes?: (address: string) => boolean;
}

/** One for each process, since builds may run in parallel. Inside the project, where the bundle's imports resolve. */
const bundleDir = `node_modules/.cache/diaporama/prerender-${process.pid}`;

/**
 * Builds the app for the browser and for prerendering, and the frame's code, which leaves out most of the app; then
 * writes every page as HTML.
 */
export function prerender({ writes = () => true }: PrerenderOptions = {}): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'diaporama:prerender',
    apply: 'build',
    config: () => ({
      environments: {
        frame: classicScript('src/embed/frame/main.tsx', 'assets/embed-[hash]'),
        loader: classicScript('src/embed/host/loader.ts', 'embed'),
        ...wordsEnvironments(),
        starter: classicScript('src/embed/starter/starter.ts', 'assets/embed-starter-[hash]'),
        pageStarter: inlineScript('src/app/start/pageStarter.ts'),
        ssr: {
          build: {
            ssr: 'src/server/prerender.tsx',
            outDir: bundleDir,
            emptyOutDir: true,
            copyPublicDir: false,
            // One file, without the browser's vendor chunks.
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
          const frame = await buildClassicScript(builder, 'frame');
          const starter = await buildClassicScript(builder, 'starter');
          const pageStarter = await buildInlineScript(builder, 'pageStarter');
          await buildClassicScript(builder, 'loader');
          const words = await buildWords(builder, config.base);
          const assets = frameAssets(config.base, frame, starter.script, words);
          try {
            await prerenderSite(config, { frame: assets, pageStarter }, writes);
          } finally {
            await rm(join(config.root, bundleDir), { recursive: true });
          }
        },
      },
    }),
    configResolved(resolved) {
      config = resolved;
    },
  };
}

/** A script for each language's words in frames: no frame loads more than one. */
function wordsEnvironments() {
  return Object.fromEntries(
    frameLanguages().map((language) => [
      `words_${language}`,
      classicScript(frameWords(language), `assets/words-${language}-[hash]`),
    ]),
  );
}

async function buildWords(builder: ViteBuilder, base: string): Promise<string> {
  const addresses = new Map<string, string>();
  for (const language of frameLanguages()) {
    const { script } = await buildClassicScript(builder, `words_${language}`);
    addresses.set(language, base + script);
  }
  return wordsAttribute((language) => addresses.get(language) ?? '');
}

function frameAssets(
  base: string,
  frame: { script: string; style: string | undefined },
  starter: string,
  words: string,
): FrameAssets {
  if (!frame.style) throw new Error('The frame was built without a stylesheet.');
  const tags = `<link rel="icon" href="${base}favicon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="${base}${frame.style}" />
    <script src="${base}${starter}"></script>`;
  return { tags, code: base + frame.script, words };
}

async function prerenderSite(
  { root, publicDir, build, base, env, logger }: ResolvedConfig,
  scripts: { frame: FrameAssets; pageStarter: string },
  writes: (address: string) => boolean,
) {
  const started = Date.now();
  const store = { base, publicDir, contentUrl: env.VITE_CONTENT_URL };
  const fetchFrom = fetchFromStore(store);
  const bundle = pathToFileURL(join(root, bundleDir, 'prerender.js'));
  bundle.searchParams.set('built', String(started));
  const prerendered = (await import(bundle.href)) as PrerenderBundle;

  const contents = await readContents(documentReader(store));
  const outDir = resolve(root, build.outDir);
  const url = siteAddress(env);
  if (url && new URL(url).pathname !== base)
    logger.warn(
      `VITE_SITE_URL puts the site in ${new URL(url).pathname}, but it is built for ${base}. Build with --base=${new URL(url).pathname}, or its pages will not be found.`,
    );
  const published = url === undefined ? undefined : { url, stories: contents.stories };
  const redirectTo = redirectPages(base, url);
  const pages = pagesOf(contents).filter(({ address }) => writes(address));
  const count = await writePages(
    outDir,
    pages,
    scripts.pageStarter,
    redirectTo,
    ({ address, part }) => prerendered.renderPage(address, fetchFrom, published, part),
  );
  const template = await readFile(join(root, 'src/embed/frame/embed.html'), 'utf8');
  const frames = framesOf(contents).filter(({ address }) => writes(address));
  await writeFrames(outDir, frames, redirectPages(base), async (frame) =>
    frameHtml(template, scripts.frame, frame, await prerendered.renderFrame(frame, published)),
  );
  await writeFramedPages(outDir, framedPagesOf(contents), prerendered.pageScript);
  await writeSiteFiles(outDir, redirectFiles(contents.galleries, base));
  if (published) {
    const wholes = contents.galleries.map(wholeGallery);
    await writeOEmbeds(outDir, wholes, (gallery, shown) =>
      prerendered.answerOEmbed(gallery, published, shown),
    );
    await writeSiteFiles(outDir, prerendered.describeSite(wholes, published));
  } else {
    logger.info(
      'No canonical addresses, cards, structured data, sitemap, feed or oEmbed answers were written, because VITE_SITE_URL is not set.',
    );
  }
  logger.info(`${count} pages prerendered in ${Date.now() - started} ms`);
}
