import type { PictureSlide } from '../../content/gallery.ts';
import { detachedImage, releaseImage } from '../../picture/detachedImage.ts';
import { rememberLoaded } from '../../picture/loadedRenditions.ts';
import { renditionAddress } from '../../picture/srcset.ts';

/** A picture to load ahead, in the rendition that `sizes` asks for. */
export interface WantedPicture {
  slide: PictureSlide;
  sizes: string;
}

interface KeptPicture extends WantedPicture {
  img: HTMLImageElement;
  isDecoded: boolean;
  /** Fulfilled once it is decoded, or has failed and is dropped. */
  settled: Promise<void>;
}

const usualLimits = {
  pictures: 7,
  /** Decoded, each pixel takes four bytes: 64 MB. */
  pixels: 16_000_000,
};

/**
 * Pictures loaded and decoded ahead of their slide. Keeping a decoded `<img>` outside the page is what makes the next
 * move show a finished picture (measured against preload links and hidden neighbours).
 */
export class PictureCache {
  /** The least recently used first. */
  readonly #kept = new Map<string, KeptPicture>();
  readonly #listeners = new Set<() => void>();
  readonly #limits: typeof usualLimits;
  #wanted: readonly WantedPicture[] = [];

  constructor(limits = usualLimits) {
    this.#limits = limits;
  }

  /** Listens for more pictures that are ready. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /**
   * Loads and decodes these one after the other in their order, so that none slows one that is needed sooner. Other
   * downloads are cancelled.
   */
  async warm(wanted: readonly WantedPicture[]): Promise<void> {
    this.keepOnly(wanted.map(({ slide }) => slide.id));
    this.#wanted = wanted;
    for (const each of wanted) {
      await this.#keep(each);
      // By now other pictures are wanted.
      if (this.#wanted !== wanted) return;
    }
  }

  /** Cancels all downloads but those for these slides. */
  keepOnly(slideIds: readonly string[]): void {
    this.#wanted = [];
    for (const kept of this.#kept.values()) {
      if (!kept.isDecoded && !slideIds.includes(kept.slide.id)) this.#drop(kept);
    }
  }

  /** Drops all pictures. */
  clear(): void {
    this.#wanted = [];
    for (const kept of this.#kept.values()) this.#drop(kept);
  }

  isReady(slideId: string): boolean {
    return this.#kept.get(slideId)?.isDecoded ?? false;
  }

  #keep({ slide, sizes }: WantedPicture): Promise<void> {
    const before = this.#kept.get(slide.id);
    const kept = before?.sizes === sizes ? before : this.#fetch({ slide, sizes });
    if (before && before !== kept) this.#drop(before);
    this.#kept.delete(slide.id);
    this.#kept.set(slide.id, kept);
    return kept.settled;
  }

  #fetch(wanted: WantedPicture): KeptPicture {
    const img = detachedImage(wanted.slide, wanted.sizes);
    const kept: KeptPicture = { ...wanted, img, isDecoded: false, settled: Promise.resolve() };
    kept.settled = img.decode().then(
      () => {
        kept.isDecoded = true;
        rememberLoaded(img);
        this.#evict();
        for (const listener of this.#listeners) listener();
      },
      // The slide itself shows the failure.
      () => this.#drop(kept),
    );
    return kept;
  }

  #evict(): void {
    const inUse = this.#wanted.map(({ slide }) => slide.id);
    for (const kept of this.#kept.values()) {
      const all = [...this.#kept.values()];
      const pixels = all.reduce((sum, each) => sum + pixelsOf(each), 0);
      if (all.length <= this.#limits.pictures && pixels <= this.#limits.pixels) return;
      if (!inUse.includes(kept.slide.id)) this.#drop(kept);
    }
  }

  #drop(kept: KeptPicture): void {
    releaseImage(kept.img);
    if (this.#kept.get(kept.slide.id) === kept) this.#kept.delete(kept.slide.id);
  }
}

/** How many pixels a picture has in the rendition chosen; its element tells only the size it is laid out at. */
function pixelsOf({ slide, img }: KeptPicture): number {
  const renditions = slide.sources.flatMap(({ srcset }) => srcset);
  const chosen = renditions.find((rendition) => renditionAddress(rendition) === img.currentSrc);
  return chosen ? (chosen.width ** 2 * slide.height) / slide.width : 0;
}
