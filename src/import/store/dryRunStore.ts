import { stat } from 'node:fs/promises';
import { ImportError } from '../importError.ts';
import type { DryRunReport } from '../report.ts';
import { ContentStore, type MarkedChange, type StoreFile } from './contentStore.ts';

/** A content store that can be read but only records changes instead of making them. */
export class DryRunStore extends ContentStore {
  readonly report: DryRunReport = { written: [], replaced: [], removed: [] };
  /** Texts as they would be; undefined for what would be removed. */
  readonly #texts = new Map<string, string | undefined>();

  override async read(src: string): Promise<string | undefined> {
    return this.#texts.has(src) ? this.#texts.get(src) : super.read(src);
  }

  override async has(src: string): Promise<boolean> {
    return this.#texts.has(src) ? this.#texts.get(src) !== undefined : super.has(src);
  }

  override async remove(src: string): Promise<void> {
    if ((await this.read(src)) === undefined) return;
    this.#texts.set(src, undefined);
    this.report.removed.push(src);
  }

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

  override async replace(
    documents: readonly StoreFile[],
    change: MarkedChange | undefined = undefined,
  ): Promise<void> {
    for (const src of change?.removed ?? []) await this.remove(src);
    for (const { src, content } of [...documents, ...(change ? [change.marker] : [])]) {
      const before = await this.read(src);
      this.#texts.set(src, content);
      this.report.removed = this.report.removed.filter((each) => each !== src);
      const isNoted = this.report.written.includes(src) || this.report.replaced.includes(src);
      if (before === content || isNoted) continue;
      const isNew = (await super.read(src)) === undefined;
      if (isNew) this.report.written.push(src);
      else if ((await super.read(src)) !== content) this.report.replaced.push(src);
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
