import type { Slide } from '../content/gallery.ts';
import { fallbackSrc, srcsetOf } from '../picture/srcset.ts';

/**
 * Pictures fetched and decoded ahead of their slide. A kept, decoded `<img>` outside the page is what makes
 * the next swap show a finished picture (measured against preload links and hidden neighbours).
 */
export class PictureCache {
  readonly #kept = new Map<string, { img: HTMLImageElement; isDecoded: boolean }>();
  readonly #limit: number;

  /** @param limit how many decoded pictures are held; the one used longest ago is given back first. */
  constructor(limit = 7) {
    this.#limit = limit;
  }

  /** Fetches and decodes the rendition that `sizes` asks for, unless it is kept already. */
  warm(slide: Slide, sizes: string): void {
    const kept = this.#kept.get(slide.id);
    if (kept) {
      this.#kept.delete(slide.id);
      this.#kept.set(slide.id, kept);
      return;
    }
    const entry = { img: detachedImage(slide, sizes), isDecoded: false };
    this.#kept.set(slide.id, entry);
    entry.img.decode().then(
      () => {
        entry.isDecoded = true;
      },
      // The slide itself will say so when it comes.
      () => this.#kept.delete(slide.id),
    );
    this.#giveBack();
  }

  isReady(slideId: string): boolean {
    return this.#kept.get(slideId)?.isDecoded ?? false;
  }

  #giveBack(): void {
    for (const [id, { img }] of this.#kept) {
      if (this.#kept.size <= this.#limit) return;
      this.#kept.delete(id);
      if (!img.complete) img.src = '';
    }
  }
}

/** An `<img>` within a `<picture>`, so that the browser chooses the same rendition as in the page. */
function detachedImage(slide: Slide, sizes: string): HTMLImageElement {
  const picture = document.createElement('picture');
  for (const { type, srcset } of slide.sources) {
    const source = document.createElement('source');
    Object.assign(source, { type, srcset: srcsetOf(srcset), sizes });
    picture.append(source);
  }
  const img = document.createElement('img');
  picture.append(img);
  img.src = fallbackSrc(slide);
  return img;
}
