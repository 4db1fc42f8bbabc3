import { resolve } from 'node:path';
import * as v from 'valibot';
import { documentId, type Gallery } from '../../content/gallery.ts';
import { ContentStore } from './contentStore.ts';
import { changedDocuments } from './documents.ts';
import { ImportError } from './importError.ts';
import { schemaFiles } from './jsonSchemas.ts';
import { type Library, type Names, readLibrary } from './library.ts';
import { type GalleryPlan, planGallery } from './planGallery.ts';
import { planStory, type StoryPlan, storyFile } from './planStory.ts';
import { filmName } from './publishFilm.ts';
import { publishGallery } from './publishGallery.ts';
import { renditionName } from './publishPicture.ts';
import { publishStory } from './publishStory.ts';
import { relink } from './relink.ts';
import type { ImportReport, Progress } from './report.ts';
import { exists, holdsPlace } from './sourceFolder.ts';
import { teasersOf } from './teaser.ts';

export interface ImportOptions {
  folder: string;
  /** The content store; made if it is not there. */
  into: string;
  id?: string | undefined;
  title?: string | undefined;
}

/**
 * Imports a folder into a content store: a story, if it holds `story.md`, else a gallery.
 * @throws ImportError when nothing could be imported; the store is then as it was.
 */
export async function importFolder(
  options: ImportOptions,
  progress: Progress = () => {},
): Promise<ImportReport> {
  const folder = resolve(options.folder);
  const store = new ContentStore(resolve(options.into));
  await checkOptions(folder, store.root, options);
  const plan = await planImport(folder, options);
  const before = await readLibrary(store, plan.names);
  checkOwners(plan, before);
  try {
    const { report, library } = await publish(plan, before, store, progress);
    const after = relink(library);
    await store.replace([...schemaFiles(), ...changedDocuments(before, after, plan.names)]);
    await prune(store, after, plan.names, progress);
    return report;
  } catch (error) {
    await store.undo();
    throw error;
  }
}

/** What will be imported: a story with its galleries, or one gallery alone. */
interface ImportPlan {
  story: StoryPlan | undefined;
  /** By folder, as the story names it. */
  galleries: ReadonlyMap<string, GalleryPlan>;
  names: Names;
}

async function planImport(folder: string, options: ImportOptions): Promise<ImportPlan> {
  const { id, title } = options;
  const story = (await exists(folder, storyFile))
    ? await planStory(folder, { id, title })
    : undefined;
  const galleries =
    story?.galleries ?? new Map([['', await planGallery({ root: folder, folder, id, title })]]);
  const names = {
    articles: story ? [story.slug] : [],
    galleries: [...galleries.values()].map((gallery) => gallery.id),
  };
  return { story, galleries, names };
}

async function publish(
  { story, galleries }: ImportPlan,
  before: Library,
  store: ContentStore,
  progress: Progress,
): Promise<{ report: ImportReport; library: Library }> {
  const report: ImportReport = { galleries: [] };
  const published = new Map<string, Gallery>();
  for (const [folder, plan] of galleries) {
    const done = await publishGallery(plan, before.galleries.get(plan.id), store, progress);
    published.set(folder, done.gallery);
    report.galleries.push(done.report);
  }
  const library = {
    articles: new Map(before.articles),
    galleries: new Map([...before.galleries, ...[...published.values()].map(byId)]),
  };
  if (story) {
    const done = await publishStory(story, published, before.articles.get(story.slug), store);
    library.articles.set(story.slug, done.article);
    report.story = done.report;
  }
  return { report, library };
}

async function checkOptions(folder: string, root: string, { id, title }: ImportOptions) {
  if (id !== undefined && !v.is(documentId, id)) {
    throw new ImportError(
      `--id takes letters, digits and hyphens, at most 100: "${id}" is not that.`,
    );
  }
  if (title !== undefined && !title.trim()) throw new ImportError('--title is blank.');
  if (holdsPlace(folder, root) || holdsPlace(root, folder)) {
    throw new ImportError(
      `${folder} and the content store ${root} lie in each other; keep them apart.`,
    );
  }
}

/** Two stories with a gallery of one id would overwrite each other's. */
function checkOwners({ story, names }: ImportPlan, { articles }: Library) {
  if (!story) return;
  const problems = [...articles.values()]
    .filter(({ slug }) => slug !== story.slug)
    .flatMap((other) => teasersOf(other).map(({ id }) => ({ id, slug: other.slug })))
    .filter(({ id }) => names.galleries.includes(id))
    .map(
      ({ id, slug }) =>
        `The gallery id ${id} belongs to the story ${slug}; give this gallery another.`,
    );
  if (problems.length > 0) throw new ImportError(problems);
}

/**
 * Removes the renditions that no document names any more. The import is done by then, so one that cannot be
 * removed is only told of; the next run tries again.
 */
async function prune(
  store: ContentStore,
  { articles, galleries }: Library,
  names: Names,
  progress: Progress,
) {
  try {
    for (const folder of ['.', 'schema', 'galleries', 'articles']) await store.sweep(folder);
    for (const name of new Set([...names.articles, ...names.galleries])) {
      const documents = JSON.stringify([articles.get(name), galleries.get(name)]);
      const isUsed = (src: string) => documents.includes(`"${src}"`);
      await store.prune(`photos/${name}`, renditionName, isUsed);
      await store.prune(`films/${name}`, filmName, isUsed);
    }
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    for (const text of error.problems) progress({ kind: 'note', text });
  }
}

function byId(gallery: Gallery): [string, Gallery] {
  return [gallery.id, gallery];
}
