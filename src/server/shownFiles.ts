import { folded } from '../content/folded.ts';
import { isPaged } from '../content/gallery.ts';
import { storeFolders } from '../content/storePaths.ts';
import { stringsIn } from '../content/stringsIn.ts';
import { allSlides, type Documents, unlessBroken } from './documents.ts';
import type { Waiting } from './waiting.ts';

interface Sources {
  stored: Documents;
  due: Documents;
}

/** The files that a story and a gallery of one name show, and the documents that say so. */
interface Named {
  owners: readonly unknown[];
  files: ReadonlySet<string>;
}

/** They hold as long as the same things wait. */
const known = new WeakMap<Waiting, Map<string, Named>>();

/**
 * Whether a picture or film is published. Of a story or gallery that waits, in whole or in part, only the files are that
 * its document names as it is published.
 */
export async function isShown(sources: Sources, waiting: Waiting, path: string): Promise<boolean> {
  const [folder, name = ''] = path.split('/');
  if (folder !== storeFolders.pictures && folder !== storeFolders.films) return true;
  if (!isHeld(waiting, name)) return true;
  return (await filesOf(sources, waiting, name)).has(path);
}

async function filesOf(
  { stored, due }: Sources,
  waiting: Waiting,
  name: string,
): Promise<ReadonlySet<string>> {
  const ofName = known.get(waiting) ?? new Map<string, Named>();
  known.set(waiting, ofName);
  const owners = [await unlessBroken(stored.story(name)), await unlessBroken(stored.gallery(name))];
  const before = ofName.get(name);
  if (before && owners.every((owner, index) => owner === before.owners[index])) return before.files;
  const gallery = await unlessBroken(due.gallery(name));
  const slides = gallery && isPaged(gallery) && (await allSlides(due, gallery));
  const files = stringsIn([await unlessBroken(due.story(name)), gallery, slides]);
  ofName.set(name, { owners, files });
  return files;
}

const foldedNames = new WeakMap<Waiting, ReadonlySet<string>>();

function isHeld(waiting: Waiting, name: string): boolean {
  const before = foldedNames.get(waiting);
  const names = before ?? new Set(waiting.entries.map((entry) => folded(entry.name)));
  if (!before) foldedNames.set(waiting, names);
  return names.has(folded(name));
}
