import type { PictureSlide } from '../../content/gallery.ts';
import { detachedImage, releaseImage } from '../../picture/detachedImage.ts';
import { rememberLoaded } from '../../picture/loadedRenditions.ts';
import { renditionAddress } from '../../picture/srcset.ts';

/** A picture to have ready, in the rendition that `sizes` asks for. */
export interface WantedPicture {
  slide: PictureSlide;
  sizes: string;
}

interface KeptPicture extends WantedPicture {
  img: HTMLImageElement;
  isDecoded: boolean;
  /** Fulfilled when it is decoded, or has failed and is forgotten. */
  settled: Promise<void>;
}

/** How much is held at most. */
const usualLimits = {
  pictures: 7,
  /** Decoded, each takes four bytes: 64 MB. */
  pixels: 16_000_000,
};

/**
 * Pictures fetched and decoded ahead of their slide. A kept, decoded `<img>` outside the page is what makes
 * the next swap show a finished picture (measured against preload links and hidden neighbours).
 */
export class PictureCache {
  /** In the order of use. */
  readonly #kept = new Map<string, KeptPicture>();
  readonly #limits: typeof usualLimits;
  #wanted: readonly WantedPicture[] = [];

  constructor(limits = usualLimits) {
    this.#limits = limits;
  }

  /**
   * Fetches and decodes these one after the other, the first first, so that none takes the line from one that is
   * wanted sooner. What is on its way and not among them is given up.
   */
  async warm(wanted: readonly WantedPicture[]): Promise<void> {
    this.giveUpBut(wanted.map(({ slide }) => slide.id));
    this.#wanted = wanted;
    for (const each of wanted) {
      await this.#keep(each);
      // Something else is wanted by now.
      if (this.#wanted !== wanted) return;
    }
  }

  /** Takes off the line what is on its way, but for these slides. */
  giveUpBut(slideIds: readonly string[]): void {
    this.#wanted = [];
    for (const kept of this.#kept.values()) {
      if (!kept.isDecoded && !slideIds.includes(kept.slide.id)) this.#forget(kept);
    }
  }

  /** Gives everything back. */
  clear(): void {
    this.#wanted = [];
    for (const kept of this.#kept.values()) this.#forget(kept);
  }

  isReady(slideId: string): boolean {
    return this.#kept.get(slideId)?.isDecoded ?? false;
  }

  #keep({ slide, sizes }: WantedPicture): Promise<void> {
    const known = this.#kept.get(slide.id);
    const kept = known?.sizes === sizes ? known : this.#fetch({ slide, sizes });
    if (known && known !== kept) this.#forget(known);
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
        this.#giveBack();
      },
      // The slide itself will say so when it comes.
      () => this.#forget(kept),
    );
    return kept;
  }

  #giveBack(): void {
    const inUse = this.#wanted.map(({ slide }) => slide.id);
    for (const kept of this.#kept.values()) {
      const all = [...this.#kept.values()];
      const pixels = all.reduce((sum, each) => sum + pixelsOf(each), 0);
      if (all.length <= this.#limits.pictures && pixels <= this.#limits.pixels) return;
      if (!inUse.includes(kept.slide.id)) this.#forget(kept);
    }
  }

  #forget(kept: KeptPicture): void {
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
