import { isContentError } from '../content/parse.ts';
import { folders } from '../content/urls.ts';
import type { AnsweringSite, GroupName } from '../server/answeringSite.ts';
import { fileOf, isRendered } from './addressFiles.ts';
import { checkDocuments, documentsOf } from './groupDocuments.ts';
import { filesIn, type GroupDetail, type GroupRecord } from './memory/groupRecord.ts';
import { galleryRules } from './redirects.ts';
import type { Staging } from './staging.ts';
import { errorProblems, storeTexts } from './storeFiles.ts';
import type { StoreLook } from './storeLook.ts';
import { Versions } from './versions.ts';

/** What rendering a group takes. */
export interface RenderPlace {
  site: Pick<AnsweringSite, 'recording'>;
  /** The content store; absent where it is elsewhere. */
  store: string | undefined;
  /** Looks at some documents of the store. */
  lookAt(paths: readonly string[]): Promise<StoreLook>;
  staging: Pick<Staging, 'write'>;
  /** Which addresses are written. */
  writes: (path: string) => boolean;
}

/** What is remembered of a group. */
export interface Earlier {
  record: GroupRecord;
  detail: GroupDetail;
  /** Whether its files stand as they were written, so that those need not be made again whose documents are the same. */
  isReusable: boolean;
}

/** A group whose files are written aside. */
export interface RenderedGroup {
  /** New and changed files, in the order in which they name each other. */
  staged: readonly string[];
  /** Those that stay as they are. */
  kept: readonly string[];
  /** Those of the last publication that are no longer its. */
  dropped: readonly string[];
  detail: GroupDetail;
  /** The versions of the documents that were read. */
  documents: Readonly<Record<string, string>>;
  /** When files last came to or went from the folders that its documents name files in. */
  sources: Readonly<Record<string, number>>;
  /** How many addresses it has, and how many pages were rendered. */
  count: number;
  rendered: number;
}

/** Why a group cannot be published: a sentence for each mistake. */
export interface FailedGroup {
  problems: readonly string[];
}

/**
 * Renders what differs of a group, and writes aside what differs in bytes.
 * @throws what is not the fault of a story's or a gallery's documents.
 */
export async function renderGroup(
  place: RenderPlace,
  group: GroupName,
  earlier: Earlier | undefined,
): Promise<RenderedGroup | FailedGroup> {
  const { store } = place;
  try {
    const versions = new Versions(
      await place.lookAt(Object.keys(earlier?.record.documents ?? {})),
      earlier,
    );
    const isSound = (path: string) => versions.isFolderAsBefore && versions.isAsBefore(path);
    const checked = store && (await checkDocuments(group, store, isSound));
    if (checked && checked.problems.length > 0) return { problems: checked.problems };
    const sources = versions.sourcesWith(checked ? checked.folders : []);
    return { ...(await render(place, group, earlier, versions)), sources };
  } catch (error) {
    // The lists cannot stay as they were while what they list changes.
    if (!isContentError(error) || (group.kind !== 'story' && group.kind !== 'gallery')) throw error;
    return { problems: await errorProblems(store ? storeTexts(store) : undefined, error) };
  }
}

async function render(
  { site, store, staging, writes }: RenderPlace,
  group: GroupName,
  earlier: Earlier | undefined,
  versions: Versions,
): Promise<Omit<RenderedGroup, 'sources'>> {
  const reusable = reusableParts(earlier, versions);
  const listed = await site.recording((each) => each.addressesOf(group));
  versions.note(listed.read);
  const textOf = async (path: string) =>
    (await site.recording((each) => each.textAt(inStore(path)))).result;
  const stored = store ? await documentsOf(group, store, textOf) : [];
  const addresses = [...stored.map(inStore), ...listed.result.filter(writes)];

  const parts = new Map<string, { documents: readonly string[]; addresses: string[] }>();
  const staged: string[] = [];
  const kept: string[] = [];
  let rendered = 0;
  for (const address of addresses) {
    let read = reusable.get(address);
    if (read) {
      kept.push(fileOf(address));
      for (const path of read) versions.noteCurrent(path);
    } else {
      const made = await site.recording((each) => each.textAt(address));
      versions.note(made.read);
      // A document of the store that is published as it is was not read as one.
      const own = address.startsWith(inStore('')) ? [address.slice(inStore('').length)] : [];
      for (const path of own) versions.noteCurrent(path);
      read = [...new Set([...made.read.keys(), ...own])].sort();
      (staging.write(fileOf(address), made.result) ? staged : kept).push(fileOf(address));
      if (isRendered(address)) rendered += 1;
    }
    const key = read.join('\n');
    const part = parts.get(key) ?? { documents: read, addresses: [] };
    part.addresses.push(address);
    parts.set(key, part);
  }
  const others: Record<string, string> = {};
  for (const { name, content } of galleryRules(group, listed.result)) {
    others[name] = '';
    (staging.write(name, content) ? staged : kept).push(name);
  }
  const detail = { digests: versions.digests(), parts: [...parts.values()], others };
  const files = new Set(filesIn(detail));
  const dropped = earlier ? filesIn(earlier.detail).filter((path) => !files.has(path)) : [];
  const documents = Object.fromEntries(versions.noted);
  return { staged, kept, dropped, detail, documents, count: addresses.length, rendered };
}

/** The addresses that are still made of the same, with the documents that they are made of. */
function reusableParts(
  earlier: Earlier | undefined,
  versions: Versions,
): ReadonlyMap<string, readonly string[]> {
  const addresses = new Map<string, readonly string[]>();
  for (const part of earlier?.isReusable ? earlier.detail.parts : []) {
    if (!part.documents.every((path) => versions.isAsBefore(path))) continue;
    for (const address of part.addresses) addresses.set(address, part.documents);
  }
  return addresses;
}

function inStore(path: string): string {
  return `/${folders.store}/${path}`;
}
