import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';
import { readSite } from './src/cli/readSite.ts';
import { appBuild } from './src/publish/appBuild.ts';
import { devSite } from './src/publish/devSite.ts';
import { guardBrowser } from './src/publish/guardBrowser.ts';
import { devReceiver } from './src/publish/newsletter/devReceiver.ts';
import { preactAlias } from './src/publish/preactAlias.ts';

export default defineConfig({
  plugins: [
    react(),
    appBuild(),
    guardBrowser(),
    preactAlias('frame'),
    devSite({
      readSettings: () => readSite('src/demo'),
      files: 'src/demo/public',
      store: 'public/content',
    }),
    devReceiver(),
  ],
  css: { modules: { generateScopedName: className } },
  // An inlined asset would be a data address, which a strict policy forbids for fonts and scripts.
  build: {
    outDir: 'build',
    copyPublicDir: false,
    assetsInlineLimit: 0,
    // One stylesheet: a prerendered page must not wait for a view's script to learn of its own.
    cssCodeSplit: false,
    modulePreload: {
      // Without it, browsers of before 2023 fetch a script when it is imported, not earlier.
      polyfill: false,
      // What the page's first script imports is there before any other is wanted.
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'js'
          ? files.filter((file) => !/(vendor|rolldown-runtime)-/.test(file))
          : files,
    },
    // How long plugins take says more about the machine than about the site.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: { codeSplitting: { groups: [vendor(), app()] }, chunkFileNames },
        },
      },
    },
  },
  test: {
    // A shared runner stalls now and then. What fails three times is broken; here a test has one try.
    retry: process.env.CI ? 2 : 0,
    // Browser tests mostly wait, so a machine with two cores runs three test files at once.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    // A process and a jsdom for each file would take longer than its tests. `setupFiles` clean up instead.
    isolate: false,
    // Nothing but a hang takes this long, even on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'jsdom',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [
            'tests/{cli,demo,import,publish,server,site}/**/*.test.ts',
            'tests/{browser,package}/**',
          ],
          setupFiles: ['tests/support/setup.ts'],
          pool: 'threads',
        },
      },
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/{cli,demo,import,publish,server,site}/**/*.test.ts'],
          // The importer blocks loaders of sharp for its whole process.
          isolate: true,
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          environment: 'node',
          include: ['tests/package/**/*.test.ts'],
          globalSetup: ['tests/package/globalSetup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/globalSetup.ts'],
        },
      },
    ],
  },
});

/** Chunks are named after their module, catalogues after their language. */
function chunkFileNames({ facadeModuleId }: Rolldown.PreRenderedChunk): string {
  const language = /\/words\/([^/]+)\/catalogue\.ts$/.exec(facadeModuleId ?? '')?.[1];
  return `assets/${language ?? '[name]'}-[hash].js`;
}

/**
 * A class of a CSS module: its own name and a hash of its file. Vite's default adds the line as well, which scripts, styles
 * and pages would carry for nothing.
 */
function className(name: string, file: string): string {
  const path = relative(import.meta.dirname, file);
  const hash = createHash('sha256').update(path).digest('base64url').toLowerCase();
  return `${name}_${hash.slice(0, 4)}`;
}

/** Libraries change less often than our code, so they are cached apart; and each has its own budget. */
function vendor() {
  return { name: 'vendor', test: /node_modules/ };
}

/**
 * Of ours, what every page needs is one file. As the bundler would part it, by who else needs it, it is two dozen
 * requests, and larger.
 */
function app() {
  return {
    debugName: 'app',
    name: (id: string, modules: Rolldown.ChunkingContext) =>
      comesAtOnce(id, modules) ? 'app' : null,
    test: /[\\/]src[\\/]/,
  };
}

/** Whether the page's first script imports a module, itself or through others. */
function comesAtOnce(id: string, modules: Rolldown.ChunkingContext): boolean {
  const reached = new Set([id]);
  for (const each of reached) {
    const info = modules.getModuleInfo(each);
    if (info?.isEntry) return true;
    for (const importer of info?.importers ?? []) reached.add(importer);
  }
  return false;
}
