import type { AnsweringSite } from '../server/answeringSite.ts';
import type { StoreFiles } from './storeFiles.ts';

/** What of a content store is published: files as they are stored, and documents without what is not due. */
export interface DueFiles extends Pick<StoreFiles, 'folder' | 'documents' | 'others'> {
  /** The documents that lose a part; those that others name come first. */
  made: readonly string[];
}

export async function dueFiles(
  site: AnsweringSite,
  { folder, documents, others }: StoreFiles,
): Promise<DueFiles> {
  return {
    folder,
    documents: await site.publishedAsStored(documents),
    others: await site.publishedAsStored(others),
    made: await site.madeDocuments(),
  };
}
