import { createHash } from 'node:crypto';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig, ViteBuilder } from 'vite';
import { showProgress } from '../import/terminal.ts';
import { readTemplates } from './appTemplates.ts';
import {
  type AppDescription,
  descriptionName,
  filesFolder,
  marksFolder,
  serverName,
} from './builtApp.ts';
import {
  buildClassicScript,
  buildInlineScript,
  classicScript,
  inlineScript,
} from './classicScript.ts';
import { filesIn } from './filesIn.ts';
import { frameLanguages, frameWords } from './frameLanguages.ts';
import { type Library, noteLicenses, writeLicenses } from './licenses.ts';

/**
 * Builds the app, once for all sites: the scripts and styles of pages, those of frames apart, the service worker, and
 * the code that answers addresses. What differs from site to site comes with the pages.
 */
export function appBuild(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'diaporama:app-build',
    apply: 'build',
    config: ({ build }) => ({
      // Where the site is served from is not known yet: files name each other relative to themselves.
      base: './',
      build: { outDir: join(build?.outDir ?? 'build', filesFolder) },
      environments: noteLicenses({
        client: {},
        frame: classicScript('src/embed/frame/main.tsx', 'assets/embed-[hash]'),
        loader: classicScript('src/embed/host/loader.ts', 'embed'),
        ...wordsEnvironments(),
        starter: classicScript('src/embed/starter/starter.ts', 'assets/embed-starter-[hash]'),
        pageStarter: inlineScript('src/app/start/pageStarter.ts'),
        worker: inlineScript('src/offline/worker.ts'),
        marks: marksBuild(build?.outDir ?? 'build'),
        ssr: serverBuild(build?.outDir ?? 'build'),
        cli: commandBuild(build?.outDir ?? 'build'),
      }),
      builder: {
        buildApp: (builder) => buildAll(builder, config),
      },
    }),
    configResolved(resolved) {
      config = resolved;
    },
  };
}

/** In code for servers, whose lines stay readable: those on licences. The others are a fifth of it. */
const comments = { legal: true, jsdoc: false, annotation: false };

/** One file with all that it needs, so that it runs where there is no node_modules. */
function serverBuild(outDir: string) {
  return {
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { noExternal: true as const },
    build: {
      ssr: 'src/server/api.ts',
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        output: {
          entryFileNames: serverName,
          codeSplitting: false as const,
          comments,
        },
      },
    },
  };
}

/** The commands and functions of the package for Node. Their libraries are its dependencies, and stay outside. */
function commandBuild(outDir: string) {
  return {
    consumer: 'server' as const,
    // For reading themes; of these large packages only a part is needed.
    resolve: { noExternal: ['css-tree', 'colorjs.io'] },
    build: {
      ssr: true,
      outDir: join(outDir, 'cli'),
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: {
          diaporama: 'src/cli/diaporama.ts',
          import: 'src/cli/import.ts',
          node: 'src/cli/nodeApi.ts',
          oembed: 'src/server/oembedFunction.ts',
          publishThread: 'src/cli/publishThread.ts',
        },
        // The words stand beside hooks that the commands leave out, and with them React, which is not installed with us.
        treeshake: { moduleSideEffects: 'no-external' as const },
        output: {
          comments,
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          banner: (chunk: { name: string }) =>
            chunk.name === 'diaporama' ? '#!/usr/bin/env node' : '',
        },
      },
    },
  };
}

/** What `diaporama dev` adds to pages. It is no file of the app: no published page may find it. */
function marksBuild(outDir: string) {
  const { build, ...rest } = classicScript('src/marks/marks.ts', 'marks');
  return { ...rest, build: { ...build, outDir: join(outDir, marksFolder) } };
}

/** The words of each language for frames, as a script of their own: no frame loads more than one language. */
function wordsEnvironments() {
  return Object.fromEntries(
    frameLanguages().map((language) => [
      `words_${language}`,
      classicScript(frameWords(language), `assets/words-${language}-[hash]`),
    ]),
  );
}

async function buildAll(vite: ViteBuilder, { root, build }: ResolvedConfig): Promise<void> {
  const builder = await withProgress(vite);
  const { client, ssr, cli } = builder.environments;
  if (!client || !ssr || !cli) throw new Error('Vite has no client, ssr or cli environment.');
  const files = resolve(root, build.outDir);
  const outDir = dirname(files);
  await rm(outDir, { recursive: true, force: true });
  await builder.build(client);
  await cp(join(root, 'public'), files, { recursive: true, filter: isOfTheApp });
  await builder.build(ssr);
  await builder.build(cli);
  const frame = await buildClassicScript(builder, 'frame');
  if (!frame.style) throw new Error('The frame has been built without its stylesheet.');
  const starter = await buildClassicScript(builder, 'starter');
  const pageStarter = await buildInlineScript(builder, 'pageStarter');
  const worker = await buildInlineScript(builder, 'worker');
  await buildClassicScript(builder, 'loader');
  await buildClassicScript(builder, 'marks');
  const words: Record<string, string> = {};
  for (const language of frameLanguages())
    words[language] = (await buildClassicScript(builder, `words_${language}`)).script;
  await writeLicenses(outDir, join(files, 'assets'), [await headlineFont(root)]);

  const templates = await readTemplates(root, files, {
    pageStarter,
    style: frame.style,
    starter: starter.script,
  });
  const names = (await filesIn(files)).filter((name) => !name.endsWith('.map'));
  const parts = [names.join(), worker, templates.page, templates.frame];
  const version = createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 12);
  const description: AppDescription = {
    templates,
    frame: { code: frame.script, words },
    worker,
    files: names,
    version,
  };
  await writeFile(join(outDir, descriptionName), JSON.stringify(description, null, 1));
}

async function headlineFont(root: string): Promise<Library> {
  const text = await readFile(join(root, 'src/styles/fonts/OFL.txt'), 'utf8');
  return { name: 'Newsreader', version: '(a subset)', identifier: 'OFL-1.1', text: text.trim() };
}

/** A builder that shows how many parts of the app it has built. */
async function withProgress(builder: ViteBuilder): Promise<ViteBuilder> {
  const progress = await showProgress('Building the app', 'parts');
  const total = Object.keys(builder.environments).length;
  let done = 0;
  progress(done, total);
  return {
    ...builder,
    async build(environment) {
      const built = await builder.build(environment);
      done += 1;
      progress(done, total);
      return built;
    },
  };
}

/** The default icons are the app's; the content beside them is the demonstration's. */
function isOfTheApp(path: string): boolean {
  return !/[\\/]public[\\/]content$/.test(path);
}
