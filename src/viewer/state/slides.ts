import { type Gallery, type Slide, type SlideRun, slideCount } from '../../content/gallery.ts';

/** Fetches a page of a gallery, counted from 1. */
export type FetchPage = (page: number) => Promise<readonly Slide[]>;

/** So many are kept; the one wanted longest ago is given back first. */
const pagesKept = 12;

/** So many are fetched side by side: a reader who rushes past hundreds does not wait for them all. */
const atATime = 3;

const none: SlideRun = { from: 0, slides: [] };

/**
 * The slides of a gallery by their places, counted from 0. Of a gallery in pages only those around the reader are
 * there; the others can be asked for, and are `undefined` until they have come.
 */
export class Slides {
  readonly count: number;
  /** How many a page has. */
  readonly size: number;
  readonly #runs: readonly SlideRun[];
  readonly #fetchPage: FetchPage;
  /** The page wanted longest ago first. */
  readonly #pages = new Map<number, readonly Slide[] | 'coming' | 'failed'>();
  readonly #listeners = new Set<() => void>();
  #wanted: number[] = [];
  #changes = 0;

  /** @param near slides that came with a prerendered page, where they are not the gallery's first. */
  constructor(gallery: Gallery, fetchPage: FetchPage, near: SlideRun = none) {
    this.count = slideCount(gallery);
    this.size = gallery.paged?.size ?? this.count;
    this.#runs = [{ from: 0, slides: gallery.slides }, near];
    this.#fetchPage = fetchPage;
  }

  /** The slide at a place, if there is one and it has come. */
  at(index: number): Slide | undefined {
    for (const { from, slides } of this.#runs) {
      const slide = slides[index - from];
      if (slide) return slide;
    }
    const page = this.#pages.get(this.#pageOf(index));
    return typeof page === 'object' ? page[index % this.size] : undefined;
  }

  /** How an address names the slide: by its id or, until it has come, by its number. */
  nameAt(index: number): string {
    return this.at(index)?.id ?? `${index + 1}`;
  }

  /** The place of a slide by its id or its number counted from 1; -1 when none that has come is named so. */
  placeOf(name: string): number {
    if (/^\d+$/.test(name)) return Number(name) <= this.count ? Number(name) - 1 : -1;
    for (const { from, slides } of this.#held()) {
      const at = slides.findIndex(({ id }) => id === name);
      if (at >= 0) return from + at;
    }
    return -1;
  }

  hasFailed(index: number): boolean {
    return this.#pages.get(this.#pageOf(index)) === 'failed';
  }

  /** Has slides fetched, from one place to another, those in the middle first. What was wanted before no longer is. */
  want(from: number, to: number): void {
    const middle = this.#pageOf((from + to) / 2);
    this.#wanted = [];
    for (let page = this.#pageOf(Math.max(0, from)); page <= this.#pageOf(to); page += 1) {
      if (this.#lacks(page, from, to)) this.#wanted.push(page);
    }
    this.#wanted.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
    for (const [page, state] of this.#pages) {
      // Whoever comes back to a failed page has it tried again.
      if (state === 'failed' && !this.#wanted.includes(page)) this.#pages.delete(page);
    }
    this.#fetchWanted();
  }

  /** Tries again what has failed. */
  retry = (): void => {
    for (const [page, state] of this.#pages) if (state === 'failed') this.#pages.delete(page);
    this.#fetchWanted();
    this.#tell();
  };

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** How often something has come or failed. */
  changes = (): number => this.#changes;

  #pageOf(index: number): number {
    return Math.floor(index / this.size) + 1;
  }

  *#held(): Iterable<SlideRun> {
    yield* this.#runs;
    for (const [page, slides] of this.#pages) {
      if (typeof slides === 'object') yield { from: (page - 1) * this.size, slides };
    }
  }

  /** Whether a page has slides of a range that are not there otherwise; if it is kept, it was now wanted last. */
  #lacks(page: number, from: number, to: number): boolean {
    const kept = this.#pages.get(page);
    if (kept) {
      this.#pages.delete(page);
      this.#pages.set(page, kept);
      return true;
    }
    const start = Math.max(from, (page - 1) * this.size);
    const end = Math.min(to, page * this.size - 1, this.count - 1);
    for (let index = start; index <= end; index += 1) if (!this.at(index)) return true;
    return false;
  }

  #fetchWanted(): void {
    let coming = [...this.#pages.values()].filter((state) => state === 'coming').length;
    for (const page of this.#wanted) {
      if (this.#pages.has(page)) continue;
      if (coming === atATime) return;
      coming += 1;
      void this.#fetch(page);
    }
  }

  async #fetch(page: number): Promise<void> {
    this.#pages.set(page, 'coming');
    // Why it failed is of no use here: the reader is told that it has, and can try again.
    this.#pages.set(page, await this.#fetchPage(page).catch(() => 'failed' as const));
    this.#giveBack();
    this.#fetchWanted();
    this.#tell();
  }

  #giveBack(): void {
    for (const [page, state] of this.#pages) {
      if (this.#pages.size <= pagesKept) return;
      if (typeof state === 'object' && !this.#wanted.includes(page)) this.#pages.delete(page);
    }
  }

  #tell(): void {
    this.#changes += 1;
    for (const listener of this.#listeners) listener();
  }
}
