import { join } from 'node:path';
import { type ServedFolder, servedFilesIn } from './copyFiles.ts';
import { type CopiedFile, copyGroup } from './copyGroup.ts';
import { headerFiles } from './headers/formats.ts';
import type { Generation } from './memory/readMemory.ts';
import type { Publication } from './publication.ts';
import type { PublishRun } from './publishRun.ts';
import type { QuickLook } from './quickLook.ts';
import { goneAddresses } from './withdrawnRules.ts';

/** The files of the app, and those that the site serves as they are. */
const appKey = 'app';

/** The files with a hash in their names, which pages of one version load and those of another do not. */
const assets = 'assets/';

/** How many versions of the app keep their files: open pages of the one before still load some, and so do caches. */
const keptGenerations = 2;

/**
 * The files of the app and of the site. Those of earlier versions stay as long as a published page loads them, and those
 * of the version before until there is another one.
 */
export class AppFiles {
  readonly #publication: Publication;
  readonly #run: PublishRun;
  readonly #files: readonly CopiedFile[];
  /** The number of the version that is published now. */
  readonly generation: number;

  private constructor(
    publication: Publication,
    run: PublishRun,
    files: readonly CopiedFile[],
    generation: number,
  ) {
    this.#publication = publication;
    this.#run = run;
    this.#files = files;
    this.generation = generation;
  }

  static async open(publication: Publication, run: PublishRun): Promise<AppFiles> {
    const { site } = publication;
    const files = await filesOf(publication.files);
    const theme = await site.addressesOf({ kind: 'theme' });
    const own = files.map(({ to }) => to).filter((path) => path.startsWith(assets));
    const current = {
      files: [...own, ...theme.map((path) => path.slice(1))].sort(),
      scripts: scriptsIn(await site.headerRules()),
    };
    const { generations } = run.memory.state;
    const [latest] = generations;
    const isLatest = latest && latest.files.join() === current.files.join();
    const number = isLatest ? latest.number : (latest?.number ?? 0) + 1;
    const earlier = isLatest ? generations.slice(1) : generations;
    if (!isLatest || latest.scripts.join() !== current.scripts.join())
      run.setGenerations([{ number, ...current }, ...earlier]);
    return new AppFiles(publication, run, files, number);
  }

  /**
   * Writes the files. If they are of a new version and pages of an earlier one stand, they are put into place at once, with
   * headers that let in the scripts of both, so that whichever of its pages is there works.
   */
  async write(quick: QuickLook): Promise<void> {
    const { site, isWhole = false } = this.#publication;
    const { memory, out } = this.#run;
    const record = memory.records.get(appKey);
    const { generation } = this;
    const seen = isWhole ? 'damaged' : quick.at(record, { shared: '', waiting: '' });
    await copyGroup(this.#run, appKey, this.#files, seen, { generation });
    if (record === undefined || record.generation === generation) return;
    const scripts = memory.state.generations.flatMap((each) => each.scripts);
    const gone = goneAddresses(await site.withdrawn(), site.base);
    for (const { name, content } of headerFiles(await site.headerRules(scripts), site.base, gone))
      await out.write(name, content);
    await this.#run.commit();
  }

  /** The hashes of scripts in pages of earlier versions that stand. */
  earlierScripts(): string[] {
    if (this.#generations.length === 1) return [];
    const used = this.#run.generationsInUse();
    return this.#generations
      .filter(({ number }) => used.has(number))
      .flatMap((each) => each.scripts);
  }

  /** Lets go of the files of versions that no page loads. */
  retire(): void {
    const { out } = this.#run;
    const isAnyEarlier = this.#generations.length > keptGenerations;
    const used = isAnyEarlier ? this.#run.generationsInUse() : new Set<number>();
    const kept = this.#generations.filter(
      ({ number }, index) => index < keptGenerations || used.has(number),
    );
    for (const { files } of this.#generations) for (const path of files) out.retired.add(path);
    for (const { files } of kept) for (const path of files) out.retired.delete(path);
    if (kept.length < this.#generations.length) this.#run.setGenerations(kept);
  }

  get #generations(): readonly Generation[] {
    return this.#run.memory.state.generations;
  }
}

/** Of two files of one path the later one is served, so the earlier one is never written. */
async function filesOf(sources: readonly ServedFolder[]): Promise<CopiedFile[]> {
  const files = new Map<string, CopiedFile>();
  for (const { from, to } of sources.toReversed()) {
    for (const path of await servedFilesIn(from)) {
      if (!files.has(to + path)) files.set(to + path, { to: to + path, from: join(from, path) });
    }
  }
  return [...files.values()];
}

/** The hashes of scripts that some rules let in. */
export function scriptsIn(
  rules: readonly { headers: Readonly<Record<string, string>> }[],
): string[] {
  const policies = rules.map(({ headers }) => JSON.stringify(headers));
  return [...new Set(policies.flatMap((policy) => policy.match(/'sha256-[\w+/=]+'/g) ?? []))];
}
