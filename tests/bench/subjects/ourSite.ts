import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openSite } from '../../../src/cli/openSite.ts';
import { publishSite } from '../../../src/publish/publishSite.ts';
import { buildApp } from '../../support/buildSite.ts';
import { writeStore } from './galleries.ts';
import type { PhotographFiles } from './photographs.ts';

/**
 * Publishes our site as `npm run build` does, with galleries of these lengths. It writes only the pages that are opened,
 * since ten thousand others would take minutes.
 * @returns the folder of the site.
 */
export async function buildOurSite(
  cache: string,
  photographs: PhotographFiles,
  counts: readonly number[],
): Promise<string> {
  const app = join(cache, 'app');
  const store = join(cache, 'store');
  const outDir = join(cache, 'site');
  await writeStore(store, photographs, counts);
  await buildApp(app);
  await rm(outDir, { recursive: true, force: true });
  const opened = await openSite({ folder: 'src/demo', store, app: app, environment: {} });
  const writes = (path: string) => /^\/galleries\/[^/]+$/.test(path);
  await publishSite({ ...opened, outDir: outDir, writes });
  return outDir;
}
