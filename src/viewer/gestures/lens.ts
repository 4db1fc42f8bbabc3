import type { PictureSlide } from '../../content/gallery.ts';
import { easing } from './inertia.ts';
import type { Course } from './physics.ts';
import { play } from './play.ts';
import { SharpPicture } from './sharpPicture.ts';
import {
  around,
  type Beyond,
  beyondOf,
  fitted,
  nothingBeyond,
  type Point,
  type Room,
  roomOf,
  type View,
  within,
} from './view.ts';

export interface LensOptions {
  slide: PictureSlide;
  /** The element that the slide's picture fills. */
  pane: HTMLElement | null;
  /** The slide's zoom, which the viewer's state owns; 1 is fitted. */
  zoom: number;
  /** False while a notice covers the picture. */
  canZoom: boolean;
  /** Asks the state for another zoom, after a gesture. */
  onZoom: (zoom: number) => void;
}

/** One pan step, as a share of the stage. */
const step = 0.4;

/**
 * How the slide's picture is viewed. The state owns the zoom; the lens follows it, and itself holds only which part of
 * the picture is in view. While a hand holds the picture, the lens writes to the page directly; once the hand lets go,
 * it asks the state for the zoom that was reached.
 */
export class Lens {
  readonly #stage: HTMLElement;
  readonly #options: () => LensOptions;
  readonly #listeners = new Set<() => void>();
  /** As drawn at this moment. */
  #view: View = fitted;
  /** Where the picture rests or is moving to, at the zoom of the state. */
  #aim: View = fitted;
  /** A hand moves the picture and has not let go. */
  #isHeld = false;
  #beyond = nothingBeyond;
  #pane: HTMLElement | null = null;
  #sharp: SharpPicture | undefined;
  #stop: (() => void) | undefined;

  constructor(stage: HTMLElement, options: () => LensOptions) {
    this.#stage = stage;
    this.#options = options;
  }

  get view(): View {
    return this.#view;
  }

  /** Where the picture will come to rest. Decisions are based on it, never on a view in motion. */
  get aim(): View {
    return this.#isHeld ? this.#view : this.#aim;
  }

  /** The zoom at which it will come to rest. */
  get zoom(): number {
    return this.#aim.zoom;
  }

  get room(): Room {
    const { clientWidth: width, clientHeight: height } = this.#stage;
    const { slide, canZoom } = this.#options();
    const room = roomOf(slide, { width, height }, window.devicePixelRatio);
    return canZoom ? room : { ...room, maxZoom: 1 };
  }

  /** As seen from where the picture will come to rest. */
  readonly beyond = (): Beyond => this.#beyond;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** A point of the window relative to the stage's middle. */
  fromMiddle({ x, y }: Point): Point {
    const { left, top, width, height } = this.#stage.getBoundingClientRect();
    return { x: x - left - width / 2, y: y - top - height / 2 };
  }

  /** Stops the picture where it is. */
  halt(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Shows the view to which a hand has moved the picture, until `go` or `settle`. */
  show(view: View): void {
    this.#isHeld = true;
    this.#draw(view);
  }

  #draw(view: View): void {
    this.#view = view;
    this.#pane = this.#options().pane;
    if (!this.#pane) return;
    const { zoom, x, y } = view;
    this.#pane.dataset.moving = '';
    this.#pane.style.translate = `${x}px ${y}px`;
    this.#pane.style.scale = String(zoom);
  }

  /** Lets the picture follow a course to its end. */
  go(course: Course<View>): void {
    this.halt();
    this.#isHeld = false;
    this.#aim = course.to;
    const zoom = rounded(course.to.zoom);
    if (zoom !== this.#options().zoom) this.#options().onZoom(zoom);
    this.#lookBeyond(course.to);
    this.#stop = play(
      course,
      (view) => this.#draw(view),
      () => this.#rest(),
    );
  }

  /** Zooms around a point, by default the stage's middle, within bounds. */
  zoomTo(zoom: number, point: Point = { x: 0, y: 0 }): void {
    this.go(easing(this.#view, within(around(this.aim, point, point, zoom), this.room)));
  }

  /**
   * Goes to the state's zoom, unless the picture is there or moving there. A hand that holds the picture has priority.
   */
  follow(): void {
    const { zoom } = this.#options();
    if (zoom !== rounded(this.#aim.zoom)) this.zoomTo(zoom);
  }

  /** Pans one step; right and down are positive. */
  look(right: number, down: number): void {
    const { zoom, x, y } = this.aim;
    const { stage } = this.room;
    const to = { zoom, x: x - right * stage.width * step, y: y - down * stage.height * step };
    this.go(easing(this.#view, within(to, this.room)));
  }

  /** Moves the picture into bounds, after it was moved or the stage was resized. */
  settle(): void {
    this.go(easing(this.#view, within(this.aim, this.room)));
  }

  /** Another slide is shown, fitted. */
  reset(): void {
    this.halt();
    this.#isHeld = false;
    this.#aim = fitted;
    this.#view = fitted;
    this.#rest();
  }

  #rest(): void {
    const pane = this.#pane;
    if (!pane) return;
    delete pane.dataset.moving;
    const { zoom } = this.#view;
    if (zoom > 1) {
      this.#sharp ??= new SharpPicture(pane, this.#options().slide);
      void this.#sharp.fetch(this.room.picture.width * zoom);
    } else {
      pane.style.translate = '';
      pane.style.scale = '';
      this.#sharp?.remove();
      this.#sharp = undefined;
      this.#pane = null;
    }
  }

  #lookBeyond(view: View): void {
    this.#beyond = beyondOf(view, this.room);
    for (const listener of this.#listeners) listener();
  }
}

/** To two decimals, like the zoom that is announced. */
function rounded(zoom: number): number {
  return Math.round(zoom * 100) / 100;
}
