import { type Gallery, type Slide, type SlideRun, slideCount } from '../../content/gallery.ts';

/** Fetches a page of a gallery, counted from 1. */
export type FetchPage = (page: number) => Promise<readonly Slide[]>;

/** More pages than these are not kept: the least recently used goes first. */
const maxPages = 12;

/** Pages fetched at the same time. A reader who rushes past hundreds does not wait for them all. */
const concurrency = 3;

const none: SlideRun = { from: 0, slides: [] };

/**
 * The slides of a gallery by their index, from 0. Of a gallery in pages only those around the reader are loaded; others
 * can be requested, and are `undefined` until then. Where a slide's page has brought a part of a small gallery, all that
 * the gallery has is one page.
 */
export class Slides {
  readonly count: number;
  /** Slides a page. */
  readonly size: number;
  readonly #runs: readonly SlideRun[];
  readonly #fetchPage: FetchPage;
  /** By page number, the least recently used first. */
  readonly #pages = new Map<number, readonly Slide[] | 'loading' | 'failed'>();
  readonly #listeners = new Set<() => void>();
  #wanted: number[] = [];
  #changes = 0;

  constructor(gallery: Gallery, fetchPage: FetchPage) {
    this.count = slideCount(gallery);
    this.size = gallery.paged?.size ?? this.count;
    this.#runs = [{ from: 0, slides: gallery.slides }, gallery.near ?? none];
    this.#fetchPage = fetchPage;
  }

  /** The slide at an index, if there is one and it is loaded. */
  at(index: number): Slide | undefined {
    for (const { from, slides } of this.#runs) {
      const slide = slides[index - from];
      if (slide) return slide;
    }
    const page = this.#pages.get(this.#pageOf(index));
    return typeof page === 'object' ? page[index % this.size] : undefined;
  }

  /** The slide's id or, until it is loaded, its number, which an address takes as well. */
  idAt(index: number): string {
    return this.at(index)?.id ?? `${index + 1}`;
  }

  /** The index of a slide by its id or its number, from 1; -1 if no loaded slide has it. */
  indexOf(idOrNumber: string): number {
    if (/^\d+$/.test(idOrNumber)) {
      return Number(idOrNumber) <= this.count ? Number(idOrNumber) - 1 : -1;
    }
    for (const { from, slides } of this.#loaded()) {
      const offset = slides.findIndex(({ id }) => id === idOrNumber);
      if (offset >= 0) return from + offset;
    }
    return -1;
  }

  hasFailed(index: number): boolean {
    return this.#pages.get(this.#pageOf(index)) === 'failed';
  }

  /** Requests slides from one index to another, those in the middle first. Earlier requests are dropped. */
  want(from: number, to: number): void {
    const middle = this.#pageOf((from + to) / 2);
    this.#wanted = [];
    for (let page = this.#pageOf(Math.max(0, from)); page <= this.#pageOf(to); page += 1) {
      if (this.#lacks(page, from, to)) this.#wanted.push(page);
    }
    this.#wanted.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
    for (const [page, state] of this.#pages) {
      // A failed page is tried again when the reader comes back to it.
      if (state === 'failed' && !this.#wanted.includes(page)) this.#pages.delete(page);
    }
    this.#fetchWanted();
  }

  /** Tries failed pages again. */
  retry = (): void => {
    for (const [page, state] of this.#pages) if (state === 'failed') this.#pages.delete(page);
    this.#fetchWanted();
    this.#notify();
  };

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Counts loaded and failed pages: the snapshot for `useSyncExternalStore`. */
  changes = (): number => this.#changes;

  #pageOf(index: number): number {
    return Math.floor(index / this.size) + 1;
  }

  *#loaded(): Iterable<SlideRun> {
    yield* this.#runs;
    for (const [page, slides] of this.#pages) {
      if (typeof slides === 'object') yield { from: (page - 1) * this.size, slides };
    }
  }

  /** Whether a page is needed for a range. One that is kept becomes the most recently used. */
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
    let loading = [...this.#pages.values()].filter((state) => state === 'loading').length;
    for (const page of this.#wanted) {
      if (this.#pages.has(page)) continue;
      if (loading === concurrency) return;
      loading += 1;
      void this.#fetch(page);
    }
  }

  async #fetch(page: number): Promise<void> {
    this.#pages.set(page, 'loading');
    // The reason does not matter here: the reader sees that it failed, and can try again.
    this.#pages.set(page, await this.#fetchPage(page).catch(() => 'failed' as const));
    this.#evict();
    this.#fetchWanted();
    this.#notify();
  }

  #evict(): void {
    for (const [page, state] of this.#pages) {
      if (this.#pages.size <= maxPages) return;
      if (typeof state === 'object' && !this.#wanted.includes(page)) this.#pages.delete(page);
    }
  }

  #notify(): void {
    this.#changes += 1;
    for (const listener of this.#listeners) listener();
  }
}
