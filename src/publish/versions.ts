import type { Earlier } from './renderGroup.ts';
import type { StoreLook } from './storeLook.ts';

/** The documents that a group is made of, now and when it was last published. */
export class Versions {
  readonly #look: StoreLook;
  readonly #earlier: Earlier | undefined;
  readonly #asBefore = new Map<string, boolean>();
  /** What was read, by path. */
  readonly noted = new Map<string, string>();

  constructor(look: StoreLook, earlier: Earlier | undefined) {
    this.#look = look;
    this.#earlier = earlier?.isReusable ? earlier : undefined;
  }

  /** Whether a document is what it was: the same version, or another one with the same bytes. */
  isAsBefore(path: string): boolean {
    const known = this.#asBefore.get(path);
    if (known !== undefined) return known;
    const isAsBefore = this.#compare(path);
    this.#asBefore.set(path, isAsBefore);
    return isAsBefore;
  }

  /** Whether no file has come to or gone from the folders that documents name files in. */
  get isFolderAsBefore(): boolean {
    const sources = Object.entries(this.#earlier?.record.sources ?? {});
    return (
      sources.length > 0 &&
      sources.every(([folder, changeMs]) => this.#look.folderMs(folder) === changeMs)
    );
  }

  /** Those folders, and more, with the times of their last change. */
  sourcesWith(folders: readonly string[]): Record<string, number> {
    const earlier = this.isFolderAsBefore ? Object.keys(this.#earlier?.record.sources ?? {}) : [];
    const all = [...new Set([...earlier, ...folders])];
    return Object.fromEntries(all.map((folder) => [folder, this.#look.folderMs(folder)]));
  }

  /** Notes what was read. */
  note(read: Iterable<readonly [string, string]>): void {
    for (const [path, version] of read) this.noted.set(path, version);
  }

  noteCurrent(path: string): void {
    if (!this.noted.has(path)) this.noted.set(path, this.#look.versionOf(path));
  }

  /** Hashes of what was read. */
  digests(): Record<string, string> {
    const digests: Record<string, string> = {};
    for (const [path, version] of this.noted) {
      const isKnown = this.#earlier?.record.documents[path] === version;
      const known = isKnown ? this.#earlier?.detail.digests[path] : undefined;
      digests[path] = known ?? this.#look.digestOf(path, version);
    }
    return digests;
  }

  #compare(path: string): boolean {
    const { record, detail } = this.#earlier ?? {};
    const version = this.#look.versionOf(path);
    if (!record || !(path in record.documents)) return false;
    return (
      record.documents[path] === version ||
      detail?.digests[path] === this.#look.digestOf(path, version)
    );
  }
}
