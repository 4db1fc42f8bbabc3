import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { openSite } from '../../src/cli/openSite.ts';
import { type Serving, serve } from '../../src/cli/serve.ts';
import type { WholeGallery } from '../../src/content/gallery.ts';
import { documentsOf } from './largeStore.ts';

/** The demonstration's app and pictures with galleries of any size, served live. For one test file. */
export function siteWithGalleries(galleries: () => Promise<readonly WholeGallery[]>) {
  let store = '';
  let serving: Serving | undefined;

  /** Writes galleries into the store in place of those before. */
  const write = async (written: readonly WholeGallery[]) => {
    await rm(join(store, 'galleries'), { recursive: true, force: true });
    for (const [path, document] of Object.entries(documentsOf(written))) {
      await mkdir(dirname(join(store, path)), { recursive: true });
      await writeFile(join(store, path), `${JSON.stringify(document)}\n`);
    }
  };

  beforeAll(async () => {
    store = await mkdtemp(join(tmpdir(), 'diaporama-'));
    await symlink(resolve('public/content/photos'), join(store, 'photos'));
    await write(await galleries());
    const { site } = await openSite({ folder: 'src/demo', store, app: resolve(inject('app')) });
    const onError = (error: unknown) => {
      throw error;
    };
    serving = await serve({ site, host: '127.0.0.1', port: 0, onError });
  });
  afterAll(async () => {
    await serving?.stop();
    await rm(store, { recursive: true });
  });

  return {
    write,
    get origin() {
      return serving?.origin.replace(/\/$/, '') ?? '';
    },
  };
}
