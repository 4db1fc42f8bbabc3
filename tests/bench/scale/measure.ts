import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { WholeGallery } from '../../../src/content/gallery.ts';
import type { PublishReport } from '../../../src/publish/publication.ts';
import { type Run, runCommand } from './command.ts';
import { photograph } from './photograph.ts';
import { measureServing, type Serving } from './serving.ts';
import { newestGallery, writeLists, writeSite, writeStories } from './store.ts';

/** A publication, and what it changed. */
export interface Published extends Run {
  rendered: number;
  files: number;
}

/** Everything measured for one number of stories. */
export interface Measured {
  stories: number;
  nothing: Published;
  unchanged: Published;
  caption: Published;
  added: Published;
  app: Published | undefined;
  imported: Run;
  homeBytes: number;
  homeElements: number;
  serving: Serving;
}

interface Options {
  /** Whether to render everything again for another version of the app. */
  isAppChanged: boolean;
  note(line: string): void;
}

const built = resolve('build');

/** Measures a site of some size, step by step, each in a process of its own. */
export async function measure(
  folder: string,
  stories: number,
  { isAppChanged, note }: Options,
): Promise<Measured> {
  const publish = async (what: string, app = built): Promise<Published> => {
    const run = await runCommand(built, 'publish', '--site', folder, '--app', app, '--json');
    const { rendered, changed } = JSON.parse(run.output) as PublishReport;
    note(`${stories} stories, ${what}: ${run.wallS.toFixed(1)} s`);
    return { ...run, rendered, files: changed.length };
  };
  await writeSite(folder, stories);
  const nothing = await publish('from nothing');
  const unchanged = await publish('unchanged');
  await changeCaption(newestGallery(folder, stories));
  const caption = await publish('one caption changed');
  await writeStories(folder, stories, stories + 1, stories);
  await writeLists(folder);
  const added = await publish('one gallery added');
  const home = await readFile(join(folder, 'dist/index.html'), 'utf8');
  const serving = await measureServing(built, folder, stories);
  const app = isAppChanged
    ? await publish('app changed', await updatedApp(join(folder, 'app')))
    : undefined;
  const source = join(folder, 'sources/new-gallery');
  await mkdir(source, { recursive: true });
  for (const name of ['one', 'two', 'three']) await photograph(join(source, `${name}.jpg`));
  const imported = await runCommand(built, 'import', source, '--site', folder, '--fast');
  return {
    ...{ stories, nothing, unchanged, caption, added, app, imported, serving },
    homeBytes: Buffer.byteLength(home),
    homeElements: home.match(/<[a-z][^>]*>/g)?.length ?? 0,
  };
}

async function changeCaption(path: string): Promise<void> {
  const gallery = JSON.parse(await readFile(path, 'utf8')) as WholeGallery;
  const [slide] = gallery.slides.slice(3);
  if (slide) slide.caption = `${slide.caption} Corrected.`;
  await writeFile(path, `${JSON.stringify(gallery, null, 2)}\n`);
}

/** The app with another name for its stylesheet, as an update would have it. */
async function updatedApp(updated: string): Promise<string> {
  await rm(updated, { recursive: true, force: true });
  await cp(built, updated, { recursive: true });
  const description = await readFile(join(updated, 'app.json'), 'utf8');
  const [style = ''] = /(?<=assets\/)style-[\w-]+\.css/.exec(description) ?? [];
  await writeFile(join(updated, 'app.json'), description.replaceAll(style, 'style-updated.css'));
  const assets = join(updated, 'files/assets');
  await rename(join(assets, style), join(assets, 'style-updated.css'));
  return updated;
}
