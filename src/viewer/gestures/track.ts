import { springTo } from './physics.ts';
import { play } from './play.ts';
import type { Axis } from './swipe.ts';

/** The row of a slide and its neighbours, moved by a finger. It writes to the page directly: React renders no frame of a drag. */
export class Track {
  readonly #row: HTMLElement;
  #axis: Axis = 'across';
  /** In pixels; right and down are positive. */
  #offset = 0;
  /** The origin of the row's coordinates: a move to another slide shifts it while the row goes on moving. */
  #origin = 0;
  #stop: (() => void) | undefined;

  constructor(row: HTMLElement) {
    this.#row = row;
  }

  get axis(): Axis {
    return this.#axis;
  }

  get offset(): number {
    return this.#offset;
  }

  get isMoving(): boolean {
    return this.#row.dataset.moving !== undefined;
  }

  put(offset: number, axis = this.#axis): void {
    this.#axis = axis;
    this.#offset = offset;
    this.#row.dataset.moving = axis;
    this.#row.style.translate = axis === 'across' ? `${offset}px` : `0 ${offset}px`;
  }

  /** Stops the row where it is. */
  hold(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Releases the row, which comes to rest at `to`, the offset of a slide. @param speed in pixels a millisecond. */
  settle(to: number, speed: number, onRest: () => void): void {
    this.hold();
    this.#origin = 0;
    this.#stop = play(
      springTo(this.#offset, to, speed),
      (offset) => this.put(offset + this.#origin),
      onRest,
    );
  }

  /** Another slide is the middle one now: what is in view stays where it is. */
  shift(by: number): void {
    this.#origin += by;
    this.put(this.#offset + by);
  }

  /** Back at its origin, without any motion. */
  rest(): void {
    this.hold();
    this.#offset = 0;
    delete this.#row.dataset.moving;
    this.#row.style.translate = '';
  }
}
