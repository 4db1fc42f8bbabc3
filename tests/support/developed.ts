import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { inject } from 'vitest';
import type { WaitingList } from '../../src/content/lists.ts';

/** A site on disk that `diaporama dev` shows. */
export interface DevelopedSite {
  /** Where it is, without a slash at the end. */
  origin: string;
  path(name: string): string;
  write(name: string, text: string): Promise<void>;
  /** Changes a document of the content store. */
  change(name: string, edit: (document: Document) => void): Promise<void>;
  /** What has been printed. */
  printed(): string;
  /** @returns the exit code. */
  stop(): Promise<number | null>;
}

// biome-ignore lint/suspicious/noExplicitAny: tests change documents in any way, also in wrong ones.
type Document = any;

export const waitingSlide = '/galleries/buildings/workers-party-monument';
export const draftStory = '/articles/how-these-pictures-were-made';

/** The demonstration's content with a draft story, and a slide that is due later. */
async function siteFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'diaporama-dev-'));
  const content = join(folder, 'content');
  await cp('public/content', content, {
    recursive: true,
    filter: (path) => !/[\\/](photos|films)$/.test(path),
  });
  for (const name of ['photos', 'films']) {
    await symlink(resolve('public/content', name), join(content, name));
  }
  await writeFile(join(folder, 'site.yaml'), 'name: The Courier\n');
  const change = changer(folder);
  const from = '2099-12-03T08:00:00Z';
  await change('index/waiting.json', (waiting) => {
    waiting.entries = waitingEntries(from);
  });
  await change(`${draftStory.slice(1)}.json`, (story) => {
    story.draft = true;
  });
  await change('galleries/buildings.json', ({ slides }) => {
    slides.find(({ id }: Document) => waitingSlide.endsWith(id)).from = from;
  });
  return folder;
}

/** What the store says of them. */
function waitingEntries(from: string): WaitingList['entries'] {
  const [, story = ''] = /articles\/(.*)/.exec(draftStory) ?? [];
  const month = 'months/2017-12';
  return [
    {
      kind: 'story',
      name: story,
      title: 'How these pictures were made',
      draft: true,
      in: ['stories/north-korea-minerals', 'galleries/making', month],
    },
    {
      kind: 'gallery',
      name: 'making',
      title: 'One picture, six stages',
      draft: true,
      story,
      in: [`stories/${story}`, month, 'photographers/diaporama'],
    },
    {
      kind: 'gallery',
      name: 'buildings',
      title: 'North Korea’s obsession with vast, intricate buildings',
      partial: { from: [from] },
      story: 'north-korea-minerals',
      in: ['stories/north-korea-minerals', month, 'photographers/diaporama'],
    },
  ];
}

function changer(folder: string): DevelopedSite['change'] {
  return async (name, edit) => {
    const file = join(folder, 'content', name);
    const document = JSON.parse(await readFile(file, 'utf8'));
    edit(document);
    await writeFile(file, JSON.stringify(document, null, 1));
  };
}

/** Starts `diaporama dev` for a site of its own. */
export async function developed(port = 0, folder?: string): Promise<DevelopedSite> {
  const site = folder ?? (await siteFolder());
  const args = ['dev', '--site', site, '--app', resolve(inject('app')), '--port', `${port}`];
  const node = ['--import', 'tsx', 'src/cli/diaporama.ts', ...args];
  const child = spawn(process.execPath, node, {
    env: { ...process.env, TZ: 'Asia/Seoul' },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  let printed = '';
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  const ready = new Promise<void>((resolve, reject) => {
    child.stderr.on('data', (text) => {
      printed += text;
      if (printed.includes('Press Ctrl+C')) resolve();
    });
    child.once('exit', () => reject(new Error(`dev has ended: ${printed}`)));
  });
  await ready;
  const [origin = ''] = /http:\/\/[^/]+/.exec(printed) ?? [];
  return {
    origin,
    path: (name) => join(site, name),
    write: (name, text) => writeFile(join(site, name), text),
    change: changer(site),
    printed: () => printed,
    stop,
  };
}
