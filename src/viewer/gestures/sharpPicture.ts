import type { PictureSlide } from '../../content/gallery.ts';
import { cancelLoading, detachedImage } from '../../picture/detachedImage.ts';
import { largestSize } from '../../picture/fitted.ts';

/** The renditions that a zoomed picture needs, each laid over the one before it once it is decoded: there is never a gap. */
export class SharpPicture {
  readonly #pane: HTMLElement;
  readonly #slide: PictureSlide;
  #shown: Element | undefined;
  #coming: HTMLImageElement | undefined;
  /** That was asked for, in CSS pixels. */
  #width = 0;

  /** @param pane that the picture fills. */
  constructor(pane: HTMLElement, slide: PictureSlide) {
    this.#pane = pane;
    this.#slide = slide;
  }

  /** @param width that the picture is shown at, in CSS pixels; a smaller one than before changes nothing. */
  async fetch(width: number): Promise<void> {
    if (width <= this.#width) return;
    this.#giveUp();
    this.#width = width;
    const img = detachedImage(this.#slide, `${Math.ceil(width)}px`);
    this.#coming = img;
    const isThere = await img.decode().then(
      () => true,
      // The smaller picture stays: less sharp, but there. The next zoom asks again.
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
    // It lies over a picture that has the words.
    img.alt = '';
    // As large as that one.
    Object.assign(img, largestSize(this.#slide));
    this.#pane.append(picture);
    this.#shown?.remove();
    this.#shown = picture;
  }

  /** A picture that nobody waits for must not take the line from those that follow. */
  #giveUp(): void {
    if (this.#coming) cancelLoading(this.#coming);
    this.#coming = undefined;
  }
}
