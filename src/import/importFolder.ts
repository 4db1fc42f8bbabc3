import { resolve } from 'node:path';
import { ImportStopped, noteFailure } from './importError.ts';
import { type ImportOptions, planImport } from './planImport.ts';
import type { ImportReport, Progress } from './report.ts';
import { ContentStore } from './store/contentStore.ts';
import { DryRunStore } from './store/dryRunStore.ts';

/** What tests and commands may pass to an import; all of it is optional. */
export interface ImportContext {
  progress?: Progress;
  /** Stops the import when it aborts. */
  signal?: AbortSignal;
  store?: ContentStore;
}

/**
 * Imports a folder into a content store: a story if it contains `story.md`, otherwise a gallery.
 * @throws ImportError when nothing was imported; the store is unchanged. ImportStopped when the signal aborted: no
 * document has changed, and finished pictures stay in the store.
 */
export async function importFolder(
  options: ImportOptions,
  { progress = () => {}, signal, store = storeFor(options, signal) }: ImportContext = {},
): Promise<ImportReport> {
  const plan = await planImport(options, store.root);
  const count = { finished: 0, total: 0 };
  try {
    await store.open();
    // Loads the image library, which a folder with mistakes in its texts does not need.
    const { publishImport } = await import('./publishImport.ts');
    const report = await publishImport(plan, store, counting(progress, count), options);
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
