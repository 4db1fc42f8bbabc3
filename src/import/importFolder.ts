import { resolve } from 'node:path';
import type { WholeGallery } from '../content/gallery.ts';
import { pageFiles, pageName } from './gallery/galleryFiles.ts';
import type { GalleryPlan } from './gallery/planGallery.ts';
import { publishGallery } from './gallery/publishGallery.ts';
import { relink } from './gallery/relink.ts';
import { memoryFile, readMemory } from './gallery/slideMemory.ts';
import { ImportError, ImportStopped } from './importError.ts';
import { type Library, type Names, readLibrary } from './library.ts';
import { renditionName } from './pictures/publishPicture.ts';
import { checkOwners, type ImportOptions, type ImportPlan, planImport } from './planImport.ts';
import type { ImportReport, PictureOutcome, Progress } from './report.ts';
import { ContentStore, type StoreFile } from './store/contentStore.ts';
import { changedDocuments } from './store/documents.ts';
import { DryRunStore } from './store/dryRunStore.ts';
import { schemaFiles } from './store/jsonSchemas.ts';
import { deadLinks } from './story/deadLinks.ts';
import { storyFile } from './story/planStory.ts';
import { filmName } from './story/publishFilm.ts';
import { publishStory } from './story/publishStory.ts';

/** What an import works with, all of it by choice. */
export interface ImportSurroundings {
  progress?: Progress;
  /** Stops the import. */
  signal?: AbortSignal;
  store?: ContentStore;
}

/**
 * Imports a folder into a content store: a story, if it holds `story.md`, else a gallery.
 * @throws ImportError when nothing could be imported; the store is then as it was. ImportStopped when it was stopped: no
 * document has changed, and the pictures that are done are kept.
 */
export async function importFolder(
  options: ImportOptions,
  { progress = () => {}, signal, store = storeFor(options, signal) }: ImportSurroundings = {},
): Promise<ImportReport> {
  const plan = await planImport(options, store.root);
  const count = { kept: 0, total: 0 };
  try {
    await store.open();
    const report = await importPlan(plan, store, tallying(progress, count), options);
    return store instanceof DryRunStore ? { ...report, dryRun: store.report } : report;
  } catch (error) {
    // Names carry a hash of the content, so the next run finds what is done and goes on from there.
    if (signal?.aborted) throw new ImportStopped(count.kept, count.total, error);
    await store.undo();
    throw error;
  } finally {
    await tidy(progress, () => store.close());
  }
}

/** Counts the pictures that are in the store while telling of them. */
function tallying(progress: Progress, count: { kept: number; total: number }): Progress {
  return (event) => {
    if (event.kind === 'begin') count.total = event.total;
    const isKept =
      event.kind === 'picture' && event.outcome !== 'refused' && event.outcome !== 'left out';
    if (isKept) count.kept += 1;
    progress(event);
  };
}

function storeFor({ into, isDryRun }: ImportOptions, signal: AbortSignal | undefined) {
  return new (isDryRun ? DryRunStore : ContentStore)(resolve(into), signal);
}

async function importPlan(
  plan: ImportPlan,
  store: ContentStore,
  progress: Progress,
  options: ImportOptions,
): Promise<ImportReport> {
  const before = await readLibrary(store, plan.names);
  checkOwners(plan, before);
  const { report, library, memory } = await publish(plan, before, store, progress, options);
  const after = relink(library);
  await addPages(store, after);
  await store.replace([
    ...schemaFiles(),
    ...memory,
    ...changedDocuments(before, after, plan.names),
  ]);
  await tidy(progress, async () => {
    await store.settle();
    await prune(store, after, plan.names);
  });
  return report;
}

async function publish(
  { story, galleries }: ImportPlan,
  before: Library,
  store: ContentStore,
  progress: Progress,
  { iptcCharset, gamut, encoding, isVerbose }: ImportOptions,
): Promise<{ report: ImportReport; library: Library; memory: StoreFile[] }> {
  const report: ImportReport = { galleries: [] };
  const published = new Map<string, WholeGallery>();
  const memories: StoreFile[] = [];
  const tell = counting([...galleries.values()], progress);
  const note = (text: string) => progress({ kind: 'note', text });
  const choices = { iptcCharset, gamut, encoding, ...(isVerbose && { note }) };
  for (const [folder, plan] of galleries) {
    for (const text of plan.notes) note(text);
    const last = {
      gallery: before.galleries.get(plan.id),
      memory: await readMemory(store, plan.id),
    };
    const done = await publishGallery(plan, last, store, tell, choices);
    published.set(folder, done.gallery);
    memories.push(memoryFile(plan.id, done.memory));
    report.galleries.push(done.report);
  }
  const library = {
    articles: new Map(before.articles),
    galleries: new Map([...before.galleries, ...[...published.values()].map(byId)]),
  };
  if (story) {
    const done = await publishStory(
      story,
      published,
      before.articles.get(story.slug),
      store,
      choices,
    );
    library.articles.set(story.slug, done.article);
    const dead = deadLinks(storyFile, story.links, library);
    report.story = { ...done.report, warnings: [...done.report.warnings, ...dead] };
  }
  return { report, library, memory: memories };
}

/** Before the documents that name them: until then nobody asks for them. */
async function addPages(store: ContentStore, { galleries }: Library): Promise<void> {
  for (const gallery of galleries.values()) {
    for (const { src, content } of pageFiles(gallery)) {
      if (!(await store.has(src))) await store.add(src, async () => Buffer.from(content));
    }
  }
}

/** Turns what is told of one picture into progress of the whole import. */
function counting(galleries: readonly GalleryPlan[], progress: Progress) {
  const total = galleries.reduce((sum, { slides }) => sum + slides.length, 0);
  let done = 0;
  progress({ kind: 'begin', total });
  return (file: string, outcome: PictureOutcome) => {
    done += 1;
    progress({ kind: 'picture', file, outcome, done, total });
  };
}

/** What comes after an import is done: if it fails, that is only told of, as the next run tries again. */
async function tidy(progress: Progress, work: () => Promise<void>) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    for (const text of error.problems) progress({ kind: 'note', text });
  }
}

/** Removes the renditions that no document names any more. */
async function prune(store: ContentStore, { articles, galleries }: Library, names: Names) {
  const used = stringsIn([...articles.values(), ...galleries.values()]);
  const isUsed = (src: string) => used.has(src);
  for (const name of names.galleries) {
    const gallery = galleries.get(name);
    const pages = new Set(gallery && pageFiles(gallery).map(({ src }) => src));
    await store.prune(`galleries/${name}`, pageName, (src) => pages.has(src));
  }
  for (const name of new Set([...names.articles, ...names.galleries])) {
    await store.prune(`photos/${name}`, renditionName, isUsed);
    await store.prune(`films/${name}`, filmName, isUsed);
  }
}

/** Every text in some documents, and so every address that they name. */
function stringsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') found.add(value);
  else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) stringsIn(part, found);
  }
  return found;
}

function byId(gallery: WholeGallery): [string, WholeGallery] {
  return [gallery.id, gallery];
}
