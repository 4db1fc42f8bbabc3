import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { namedFiles } from '../../src/publish/documentFaults.ts';
import { folderSource } from '../../src/publish/folderSource.ts';
import { type Publication, publishSite } from '../../src/publish/publishSite.ts';
import type { BuiltApp } from '../../src/server/app.ts';
import { demonstration } from '../fixtures/demonstration.ts';
import { contentsOf } from './contentsOf.ts';
import { writeFiles } from './pictures.ts';
import { siteOf } from './servedSite.ts';

type Documents = Readonly<Record<string, unknown>>;

/** A site's folder on a disk, with stories, galleries and every file that they name; removed after the test. */
export async function newsroom() {
  const folder = await mkdtemp(join(tmpdir(), 'diaporama-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const [store, app, dist] = ['content', 'app', 'dist'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  /** Writes documents, text as it is and anything else as JSON, and the files that they name. */
  const write = async (documents: Documents) => {
    for (const [path, document] of Object.entries(documents)) {
      const text = typeof document === 'string' ? document : JSON.stringify(document, null, 2);
      await writeFiles(store, { [path]: text });
      for (const { value } of namedFiles(document)) await writeFiles(store, { [value]: value });
    }
  };
  await write(demonstration as Documents);
  await writeFiles(app, { 'assets/index-1.js': 'run()', 'embed.js': 'load()' });
  return {
    folder,
    store,
    app,
    dist,
    write,
    json: async (src: string) => JSON.parse(await readFile(join(store, src), 'utf8')),
    published: () => contentsOf(dist),
    publish: (options: Partial<Publication> = {}, built: Partial<BuiltApp> = {}) =>
      publishSite({
        folder,
        site: siteOf({
          store: folderSource(store),
          settings: { url: 'https://news.example/' },
          app: built,
        }),
        files: [{ from: app, to: '' }],
        store,
        renderer: 'the code of the tests',
        outDir: dist,
        ...options,
      }),
  };
}
