import type { PictureSlide } from '../../content/gallery.ts';
import { cancelLoading, detachedImage } from '../../picture/detachedImage.ts';
import { largestSize } from '../../picture/fitted.ts';

/** Loads larger renditions for a zoomed picture, and lays each over the one before once it is decoded: without a gap. */
export class SharpPicture {
  readonly #pane: HTMLElement;
  readonly #slide: PictureSlide;
  #shown: Element | undefined;
  #coming: HTMLImageElement | undefined;
  /** The width last requested, in CSS pixels. */
  #width = 0;

  /** @param pane the element that the picture fills. */
  constructor(pane: HTMLElement, slide: PictureSlide) {
    this.#pane = pane;
    this.#slide = slide;
  }

  /** @param width of the picture as shown, in CSS pixels; a smaller one than before changes nothing. */
  async fetch(width: number): Promise<void> {
    if (width <= this.#width) return;
    this.#giveUp();
    this.#width = width;
    const img = detachedImage(this.#slide, `${Math.ceil(width)}px`);
    this.#coming = img;
    const isThere = await img.decode().then(
      () => true,
      // The smaller picture stays. The next zoom tries again.
      () => false,
    );
    if (this.#coming !== img) return;
    this.#coming = undefined;
    if (isThere) this.#lay(img);
    else this.#width = 0;
  }

  remove(): void {
    this.#giveUp();
    this.#shown?.remove();
  }

  #lay(img: HTMLImageElement): void {
    const picture = img.closest('picture');
    if (!picture) return;
    // The picture below has the alternative text.
    img.alt = '';
    // As large as the picture below.
    Object.assign(img, largestSize(this.#slide));
    this.#pane.append(picture);
    this.#shown?.remove();
    this.#shown = picture;
  }

  /** A picture that is no longer needed must not slow down those that follow. */
  #giveUp(): void {
    if (this.#coming) cancelLoading(this.#coming);
    this.#coming = undefined;
  }
}
