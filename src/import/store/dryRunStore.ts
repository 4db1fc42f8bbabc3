import { stat } from 'node:fs/promises';
import { ImportError } from '../importError.ts';
import type { DryRunReport } from '../report.ts';
import { ContentStore, type StoreFile } from './contentStore.ts';

/** A content store that can be read but only records changes instead of making them. */
export class DryRunStore extends ContentStore {
  readonly report: DryRunReport = { written: [], replaced: [], removed: [] };

  override async open(): Promise<void> {
    const isFile = await stat(this.root).then(
      (entry) => !entry.isDirectory(),
      () => false,
    );
    if (isFile) {
      throw new ImportError(
        `The content store ${this.root} cannot be used: a file of that name exists.`,
      );
    }
  }

  override async lockDocuments(): Promise<void> {}

  override async close(): Promise<void> {}

  override async add(src: string): Promise<void> {
    if (!this.report.written.includes(src)) this.report.written.push(src);
  }

  override async sync(): Promise<void> {}

  override async replace(documents: readonly StoreFile[]): Promise<void> {
    for (const { src, content } of documents) {
      const before = await this.read(src);
      if (before === undefined) this.report.written.push(src);
      else if (before !== content) this.report.replaced.push(src);
    }
  }

  override async removeUnused(
    folder: string,
    isOurs: RegExp,
    isUsed: (src: string) => boolean,
  ): Promise<void> {
    this.report.removed.push(...(await this.unused(folder, isOurs, isUsed)));
  }
}
