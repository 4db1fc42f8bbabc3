import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { documentFaults, faultSentence } from '../../publish/documentFaults.ts';
import { ifThere } from '../../publish/ifThere.ts';
import type { Say } from '../command.ts';
import { type ChangedFiles, watchSite } from '../watchSite.ts';
import { ImportReminder } from './importReminder.ts';
import type { LiveSite } from './liveSite.ts';

/** How many changed files are named. */
const mostNamed = 3;

interface Followed {
  folder: string;
  /** The content store's folder, where it is not elsewhere. */
  store: string | undefined;
  live: LiveSite;
  /** Opens the site again. */
  reopen: () => Promise<void>;
  say: Say;
}

/** Shows what changes in a site's folder, and says so. @returns a function that ends it. */
export async function followChanges(followed: Followed): Promise<() => Promise<void>> {
  const { folder, store, live, reopen, say } = followed;
  const reminder = new ImportReminder(join(folder, 'stories'), store, say);
  const follow = async (files: ChangedFiles) => {
    const changed = [...(files.get('site') ?? []), ...(files.get('content') ?? [])];
    for (const file of files.get('sources') ?? []) reminder.remind(file);
    if (files.has('content')) await reminder.watchImported();
    if (changed.length === 0) return;
    say(`Changed: ${namesOf(changed, folder)}.`);
    if (files.has('site')) await reopen();
    for (const file of files.get('content') ?? []) await sayFaults(file);
    await live.reload();
  };
  const sayFaults = async (file: string) => {
    if (store === undefined) return;
    const text = await ifThere(readFile(file, 'utf8'));
    const faults =
      text === undefined ? [] : documentFaults(relative(store, file), text, () => true);
    for (const fault of faults) say(faultSentence(fault));
  };
  await reminder.watchImported();
  let last = Promise.resolve();
  const unwatch = await watchSite({
    folder,
    store,
    // One after another, so that the site shown is the one of the last change.
    onChange: (files) => {
      last = last.then(() => follow(files)).catch((error) => say(String(error)));
    },
    onError: (error) => say(`Not all changes are noticed: ${error}`),
  });
  return async () => {
    reminder.close();
    await unwatch();
  };
}

function namesOf(files: readonly string[], folder: string): string {
  const names = files.slice(0, mostNamed).map((file) => relative(folder, file));
  const more = files.length - names.length;
  return more > 0 ? `${names.join(', ')} and ${more} more files` : names.join(', ');
}
