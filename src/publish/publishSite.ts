import { resolve } from 'node:path';
import { isContentError } from '../content/parse.ts';
import { ImportError } from '../import/importError.ts';
import { lockDocuments } from '../import/store/storeLock.ts';
import { PublishMemory } from './memory/publishMemory.ts';
import { OutFolder } from './outFolder.ts';
import { refuseOverlap } from './overlap.ts';
import { adopt } from './ownFiles.ts';
import type { Publication, PublishReport } from './publication.ts';
import { publishAll } from './publishAll.ts';
import { PublishRun } from './publishRun.ts';
import { errorProblems, storeTexts } from './storeFiles.ts';

export type { Publication, PublishReport } from './publication.ts';

/**
 * Writes a site for static hosts: every address as the file that hosts answer it with, and headers and redirects in
 * the forms that hosts read. What has not changed since the last publication is neither read nor rendered. Pictures come
 * before documents, documents before pages, pages before lists, removals last, so that whatever is published names only
 * what is there.
 * @throws ImportError with a sentence where a list is broken or the folder cannot be written; nothing has changed then,
 * unless it says so.
 */
export async function publishSite(publication: Publication): Promise<PublishReport> {
  const { folder, files, store, note = () => {} } = publication;
  const { isForced = false, isWhole = false } = publication;
  const outDir = resolve(publication.outDir);
  const sources = [...files.map(({ from }) => from), ...(store ? [store] : [])];
  await refuseOverlap(outDir, folder, sources);
  let memory: PublishMemory | undefined;
  const out = await OutFolder.open(outDir, { isForced, isWhole, note }, async () => {
    memory = await PublishMemory.open(folder, outDir);
    const { state, isOurs } = memory;
    const retired = async () => [
      ...state.retired,
      ...(state.isAdopting ? await adopt(outDir) : []),
    ];
    return { isOurs, retired };
  });
  try {
    const unlock = store ? await lockDocuments(store, note) : async () => {};
    try {
      if (!memory) throw new Error('The folder was opened without its memory.');
      return await publishAll(
        publication,
        new PublishRun(out, memory, publication.mostFilesInBatch),
      );
    } catch (error) {
      if (!isContentError(error)) throw error;
      const problems = await errorProblems(store ? storeTexts(store) : undefined, error);
      throw new ImportError([...problems, out.state], error);
    } finally {
      await unlock();
    }
  } finally {
    await out.close();
  }
}
