import { resolve } from 'node:path';
import { ImportError, ImportStopped, noteFailure } from './importError.ts';
import { type ImportOptions, planImport } from './planImport.ts';
import type { ImportReport, Progress } from './report.ts';
import { ContentStore } from './store/contentStore.ts';
import { DryRunStore } from './store/dryRunStore.ts';
import type { Kill } from './withdraw/kills.ts';

/** What tests and commands may pass to an import; all of it is optional. */
export interface ImportContext {
  progress?: Progress;
  /** Stops the import when it aborts. */
  signal?: AbortSignal;
  store?: ContentStore;
}

/**
 * Imports a folder into a content store: a story if it contains `story.md`, otherwise a gallery.
 * @throws ImportError when nothing was imported; the store is unchanged, but for published pictures that were killed.
 * ImportStopped when the signal aborted: no document has changed, and finished pictures stay in the store.
 */
export async function importFolder(
  options: ImportOptions,
  context: ImportContext = {},
): Promise<ImportReport> {
  const kills: Kill[] = [];
  try {
    return await importOnce(options, context, (kill) => kills.push(kill));
  } catch (error) {
    const isStopped = !(error instanceof ImportError) || error instanceof ImportStopped;
    if (isStopped || options.isDryRun || kills.length === 0) throw error;
    const { progress = () => {} } = context;
    const { withdrawKilled } = await import('./withdraw/kills.ts');
    const note = (text: string) => progress({ kind: 'note', text });
    const root = context.store?.root ?? resolve(options.into);
    throw new ImportError([...error.problems, ...(await withdrawKilled(root, kills, note))], error);
  }
}

async function importOnce(
  options: ImportOptions,
  { progress = () => {}, signal, store = storeFor(options, signal) }: ImportContext,
  onKill: (kill: Kill) => void,
): Promise<ImportReport> {
  const plan = await planImport(options, store.root);
  const count = { finished: 0, total: 0 };
  try {
    await store.open((text) => progress({ kind: 'note', text }));
    // Loads the image library, which a folder with mistakes in its texts does not need.
    const { publishImport } = await import('./publishImport.ts');
    const report = await publishImport(plan, store, counting(progress, count), options, onKill);
    return store instanceof DryRunStore ? { ...report, dryRun: store.report } : report;
  } catch (error) {
    // The next run finds finished pictures by the hashes in their names and continues from there.
    if (signal?.aborted) throw new ImportStopped(count.finished, count.total, error);
    await store.undo();
    throw error;
  } finally {
    await noteFailure(progress, () => store.close());
  }
}

function storeFor({ into, isDryRun }: ImportOptions, signal: AbortSignal | undefined) {
  return new (isDryRun ? DryRunStore : ContentStore)(resolve(into), signal);
}

/** Counts the pictures that are in the store. */
function counting(progress: Progress, count: { finished: number; total: number }): Progress {
  return (event) => {
    if (event.kind === 'begin') count.total = event.total;
    const isInStore =
      event.kind === 'picture' && event.outcome !== 'refused' && event.outcome !== 'left out';
    if (isInStore) count.finished += 1;
    progress(event);
  };
}
