import type { WholeGallery } from '../content/gallery.ts';
import type { WithdrawnList } from '../content/withdrawn.ts';
import { addPages } from './gallery/addPages.ts';
import type { GalleryPlan } from './gallery/planGallery.ts';
import { publishGallery } from './gallery/publishGallery.ts';
import { relink } from './gallery/relink.ts';
import { renamePages } from './gallery/renamePages.ts';
import { memoryFile, readMemory } from './gallery/slideMemory.ts';
import { noteFailure } from './importError.ts';
import { type Library, readLibrary } from './library.ts';
import { removeLists } from './lists/removeLists.ts';
import { storeLists } from './lists/storeLists.ts';
import { checkOwners, ownerOf, storyMemory } from './owners.ts';
import type { ImportOptions, ImportPlan } from './planImport.ts';
import { removeUnused } from './removeUnused.ts';
import type { ImportReport, PictureOutcome, Progress } from './report.ts';
import type { ContentStore, StoreFile } from './store/contentStore.ts';
import { changedDocuments } from './store/documents.ts';
import { schemaFiles } from './store/jsonSchemas.ts';
import { deadLinks } from './story/deadLinks.ts';
import { storyFile } from './story/planStory.ts';
import { publishStory } from './story/publishStory.ts';
import { refuseWithdrawn, slidesTakenBack, withdrawnAfter } from './withdraw/keepWithdrawn.ts';
import { type Kill, slidesOf } from './withdraw/kills.ts';
import { readWithdrawn } from './withdraw/withdrawnList.ts';
import { shownByStories } from './withdraw/withoutTarget.ts';

/**
 * Writes everything planned to an open store: pictures first, documents next; unused files are removed last.
 * @param onKill is told of published slides that were killed, also where the import then fails.
 */
export async function publishImport(
  plan: ImportPlan,
  store: ContentStore,
  progress: Progress,
  options: ImportOptions,
  onKill: (kill: Kill) => void = () => {},
): Promise<ImportReport> {
  await renamePages(store);
  const before = await readLibrary(store, plan.names);
  if (!options.isReplacing) await checkOwners(plan, before, store);
  const list = await readWithdrawn(store);
  const taken = options.isRestoring ? { withdrawn: [] } : list;
  refuseWithdrawn(plan.names, taken);
  const kills: Kill[] = [];
  const told = (kill: Kill) => {
    kills.push(kill);
    onKill(kill);
  };
  const { report, library, memory } = await addPictures(
    { ...plan, taken, onKill: told },
    before,
    store,
    progress,
    options,
  );
  const after = withDates(relink(library), before);
  await addPages(store, after);
  await store.lockDocuments((text) => progress({ kind: 'note', text }));
  await store.replace([
    ...schemaFiles(),
    ...memory,
    ...changedDocuments(before, after, plan.names),
    ...withdrawnAfter(list, plan.names, after, kills),
  ]);
  for (const sentence of kills
    .flatMap(slidesOf)
    .flatMap((slide) => shownByStories({ ...after, galleries: before.galleries }, slide, true))) {
    progress({ kind: 'note', text: sentence });
  }
  await noteFailure(progress, async () => {
    await store.sync();
    await removeUnused(store, after, plan.names);
    await removeLists(store, new Set(storeLists(after).map(({ src }) => src)));
  });
  return report;
}

interface Withdrawals {
  /** What may not be published again. */
  taken: WithdrawnList;
  onKill: (kill: Kill) => void;
}

/** Adds all pictures and films to the store; returns the library as it will be. */
async function addPictures(
  { story, galleries, taken, onKill }: ImportPlan & Withdrawals,
  before: Library,
  store: ContentStore,
  progress: Progress,
  { iptcCharset, gamut, encoding, isVerbose }: ImportOptions,
): Promise<{ report: ImportReport; library: Library; memory: StoreFile[] }> {
  const report: ImportReport = { galleries: [] };
  const published = new Map<string, WholeGallery>();
  const memory: StoreFile[] = [];
  const onPicture = pictureProgress([...galleries.values()], progress);
  const note = (text: string) => progress({ kind: 'note', text });
  const choices = { iptcCharset, gamut, encoding, ...(isVerbose && { note }) };
  for (const [folder, plan] of galleries) {
    for (const text of plan.notes) note(text);
    const last = {
      gallery: before.galleries.get(plan.id),
      memory: (await readMemory(store, plan.id)).slides,
    };
    const takenBack = slidesTakenBack(taken, plan.id);
    const done = await publishGallery(plan, last, store, onPicture, {
      ...choices,
      takenBack,
      onKill,
    });
    published.set(folder, done.gallery);
    memory.push(memoryFile(plan.id, { folder: ownerOf(store, plan.folder), slides: done.memory }));
    report.galleries.push(done.report);
  }
  const library = {
    stories: new Map(before.stories),
    galleries: new Map(before.galleries),
  };
  for (const gallery of published.values()) library.galleries.set(gallery.id, gallery);
  if (story) {
    const earlier = before.stories.get(story.slug);
    const done = await publishStory(story, published, earlier, store, choices);
    library.stories.set(story.slug, done.story);
    memory.push(storyMemory(store, story.slug, story.folder));
    const dead = deadLinks(storyFile, story.links, library);
    report.story = { ...done.report, warnings: [...done.report.warnings, ...dead] };
  }
  return { report, library, memory };
}

/** A gallery without a story and without a date was published when it was first imported. */
function withDates({ stories, galleries }: Library, before: Library): Library {
  const now = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  const dated = [...galleries].map(([id, gallery]): [string, WholeGallery] => {
    const published = gallery.published ?? before.galleries.get(id)?.published ?? now;
    return [id, { ...gallery, published }];
  });
  return { stories, galleries: new Map(dated) };
}

/** Turns the outcome of one picture into progress of the whole import. */
function pictureProgress(galleries: readonly GalleryPlan[], progress: Progress) {
  const total = galleries.reduce((sum, { slides }) => sum + slides.length, 0);
  let done = 0;
  progress({ kind: 'begin', total });
  return (file: string, outcome: PictureOutcome) => {
    done += 1;
    progress({ kind: 'picture', file, outcome, done, total });
  };
}
