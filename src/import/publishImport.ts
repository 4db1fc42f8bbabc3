import type { WholeGallery } from '../content/gallery.ts';
import type { WithdrawnList } from '../content/withdrawn.ts';
import { momentOf } from './due.ts';
import { addPages } from './gallery/addPages.ts';
import { type GalleryDates, readDates } from './gallery/galleryDates.ts';
import type { GalleryPlan } from './gallery/planGallery.ts';
import { publishGallery } from './gallery/publishGallery.ts';
import { relink } from './gallery/relink.ts';
import { memoryFile, readMemory } from './gallery/slideMemory.ts';
import { noteFailure } from './importError.ts';
import type { Library } from './library.ts';
import { checkOwners, ownerOf, storyMemory } from './owners.ts';
import type { ImportOptions, ImportPlan } from './planImport.ts';
import { readConcerned } from './relations/concerned.ts';
import { removeUnused } from './removeUnused.ts';
import type { ImportReport, PictureOutcome, Progress } from './report.ts';
import type { ContentStore, StoreFile } from './store/contentStore.ts';
import { ensureListsIn } from './store/ensureLists.ts';
import { schemaFiles } from './store/jsonSchemas.ts';
import { writeChange } from './store/writeChange.ts';
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
  const note = (text: string) => progress({ kind: 'note', text });
  await ensureListsIn(store, { aliases: options.aliases, note });
  const { names, story } = plan;
  const translations = story?.frontMatter.translations ?? [];
  const before = await readConcerned(store, { names, isReplaced: true, translations });
  if (!options.isReplacing) await checkOwners(plan, before, store);
  const list = await readWithdrawn(store);
  const taken = options.isRestoring ? { withdrawn: [] } : list;
  refuseWithdrawn(plan.names, taken);
  const kills: Kill[] = [];
  const told = (kill: Kill) => {
    kills.push(kill);
    onKill(kill);
  };
  const { report, library, memory, dates } = await addPictures(
    { ...plan, taken, onKill: told },
    before,
    store,
    progress,
    options,
  );
  const after = relink(library, await datesOf(store, library, dates));
  await addPages(store, after, names);
  await writeChange(store, { before, after, imported: names, note }, [
    ...schemaFiles(),
    ...memory,
    ...withdrawnAfter(list, names, after, kills),
  ]);
  for (const sentence of kills
    .flatMap(slidesOf)
    .flatMap((slide) => shownByStories({ ...after, galleries: before.galleries }, slide, true))) {
    note(sentence);
  }
  await noteFailure(progress, async () => {
    await store.sync();
    await removeUnused(store, { ...after, others: before.others }, names);
  });
  return report;
}

interface Withdrawals {
  /** What may not be published again. */
  taken: WithdrawnList;
  onKill: (kill: Kill) => void;
}

interface Imported {
  report: ImportReport;
  /** As it will be. */
  library: Library;
  memory: StoreFile[];
  dates: ReadonlyMap<string, GalleryDates>;
}

/** Adds all pictures and films to the store. */
async function addPictures(
  { story, galleries, taken, onKill }: ImportPlan & Withdrawals,
  before: Library,
  store: ContentStore,
  progress: Progress,
  { iptcCharset, gamut, encoding, isVerbose }: ImportOptions,
): Promise<Imported> {
  const report: ImportReport = { galleries: [] };
  const published = new Map<string, WholeGallery>();
  const memory: StoreFile[] = [];
  const dates = new Map<string, GalleryDates>();
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
    const ofGallery = await newDates(store, plan, last.gallery);
    dates.set(plan.id, ofGallery);
    const ownFolder = ownerOf(store, plan.folder);
    memory.push(memoryFile(plan.id, { folder: ownFolder, ...ofGallery, slides: done.memory }));
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
    const dead = await deadLinks(storyFile, story.links, library, store);
    report.story = { ...done.report, warnings: [...done.report.warnings, ...dead] };
  }
  return { report, library, memory, dates };
}

/** The dates of a gallery that is imported. */
async function newDates(
  store: ContentStore,
  { id, texts }: GalleryPlan,
  before: WholeGallery | undefined,
): Promise<Pick<GalleryDates, 'imported' | 'published'>> {
  const { imported, written } = await readDates(store, id);
  return {
    imported: imported ?? before?.published ?? written ?? momentOf(new Date()),
    ...(texts.published && { published: texts.published }),
  };
}

async function datesOf(
  store: ContentStore,
  { galleries }: Library,
  imported: ReadonlyMap<string, GalleryDates>,
): Promise<ReadonlyMap<string, GalleryDates>> {
  const dates = new Map<string, GalleryDates>();
  for (const id of galleries.keys())
    dates.set(id, imported.get(id) ?? (await readDates(store, id)));
  return dates;
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
