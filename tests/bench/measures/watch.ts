import { build, type Rolldown } from 'vite';

/** The watcher as one classic script, which runs before the page's own. */
export async function buildWatcher(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'tests/bench/measures/watcher.ts', formats: ['iife'], name: 'benchWatcher' },
    },
  });
  const [output] = built as Rolldown.RolldownOutput[];
  const [chunk] = output?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error('The watcher could not be built.');
  return chunk.code;
}
