import { join } from 'node:path';
import { createBuilder, type PluginOption } from 'vite';
import { prerender } from '../../../src/publish/prerender.ts';
import config from '../../../vite.config.ts';
import { writePublicFolder } from './galleries.ts';
import type { PhotographFiles } from './photographs.ts';

/**
 * Builds our site as `npm run build` does, with galleries of these lengths. It prerenders only the pages that are opened,
 * since ten thousand others would take minutes.
 * @returns the folder of the build.
 */
export async function buildOurSite(
  cache: string,
  photographs: PhotographFiles,
  counts: readonly number[],
): Promise<string> {
  const publicDir = join(cache, 'public');
  const outDir = join(cache, 'site');
  await writePublicFolder(publicDir, photographs, counts);
  const ours = (plugin: PluginOption) =>
    isNamed(plugin, 'diaporama:prerender')
      ? prerender({ writes: (address) => /^\/galleries\/[^/]+$/.test(address) })
      : plugin;
  const builder = await createBuilder({
    ...config,
    configFile: false,
    publicDir,
    logLevel: 'error',
    plugins: (config.plugins ?? []).map(ours),
    build: { ...config.build, outDir, emptyOutDir: true },
    // Only these plugins: without a config file Vite cannot create others for each environment.
    builder: { sharedConfigBuild: true },
  });
  await builder.buildApp();
  return outDir;
}

function isNamed(plugin: PluginOption, name: string): boolean {
  return typeof plugin === 'object' && plugin !== null && 'name' in plugin && plugin.name === name;
}
