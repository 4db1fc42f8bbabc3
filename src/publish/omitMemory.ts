import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { folders } from '../content/urls.ts';
import { memoryFolder } from '../import/gallery/slideMemory.ts';

/** Removes the importer's memory, which names the source files, from the built site. */
export function omitMemory(): Plugin {
  return {
    name: 'diaporama:omit-memory',
    apply: 'build',
    buildApp: {
      order: 'post',
      async handler({ config: { root, build } }) {
        const memory = join(resolve(root, build.outDir), folders.store, memoryFolder);
        await rm(memory, { recursive: true, force: true });
      },
    },
  };
}
