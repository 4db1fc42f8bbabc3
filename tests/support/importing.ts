import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { gallerySchema } from '../../src/content/gallery.ts';
import { storyListSchema, waitingSchema } from '../../src/content/lists.ts';
import { parseDocument } from '../../src/content/parse.ts';
import { storySchema } from '../../src/content/story.ts';
import { ImportError } from '../../src/import/importError.ts';
import { importFolder } from '../../src/import/importFolder.ts';
import type { ImportOptions } from '../../src/import/planImport.ts';
import type { ProgressEvent } from '../../src/import/report.ts';
import { writeFiles } from './pictures.ts';

type Files = Parameters<typeof writeFiles>[1];

/** A temporary folder for one test, with folders to import and a content store; removed after the test. */
export async function desk() {
  const root = await mkdtemp(join(tmpdir(), 'diaporama-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const into = join(root, 'store');
  const path = (name: string) => join(root, name);
  const json = async (src: string) => JSON.parse(await readFile(join(into, src), 'utf8'));
  return {
    into,
    path,
    write: (folder: string, files: Files) => writeFiles(path(folder), files),
    import: (folder: string, options: Partial<ImportOptions> = {}, events: ProgressEvent[] = []) =>
      importFolder(
        { folder: path(folder), into, ...options },
        { progress: (event) => events.push(event) },
      ),
    gallery: async (id: string) =>
      parseDocument(gallerySchema, id, await json(`galleries/${id}.json`)),
    article: async (slug: string) =>
      parseDocument(storySchema, slug, await json(`articles/${slug}.json`)),
    waiting: async () =>
      parseDocument(waitingSchema, 'waiting', await json('index/waiting.json')).entries,
    storyList: async () => parseDocument(storyListSchema, 'index', await json('index.json')),
    bytes: (src: string) => readFile(join(into, src)),
    snapshot: () => snapshot(into),
  };
}

/** All files in a folder and its subfolders, each with modification time and hash. */
export async function snapshot(
  folder: string,
): Promise<Record<string, { time: number; hash: string }>> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const files: Record<string, { time: number; hash: string }> = {};
  for (const name of names.sort()) {
    const file = await stat(join(folder, name));
    if (!file.isFile()) continue;
    const hash = createHash('sha256')
      .update(await readFile(join(folder, name)))
      .digest('hex');
    files[name] = { time: file.mtimeMs, hash };
  }
  return files;
}

/** All files in a folder and its subfolders, each with its hash. */
export async function hashes(folder: string): Promise<Record<string, string>> {
  const files = Object.entries(await snapshot(folder));
  return Object.fromEntries(files.map(([name, { hash }]) => [name, hash]));
}

/** The problems of the ImportError that something must throw, one sentence each. */
export async function problemsOf(
  work: Promise<unknown> | (() => unknown),
): Promise<readonly string[]> {
  try {
    await (typeof work === 'function' ? work() : work);
  } catch (error) {
    if (error instanceof ImportError) return error.problems;
    throw error;
  }
  throw new Error('It did not fail.');
}
