import type { PictureSlide } from '../../content/gallery.ts';
import { easing } from './inertia.ts';
import type { Course } from './physics.ts';
import { play } from './play.ts';
import { SharpPicture } from './sharpPicture.ts';
import {
  around,
  fitted,
  type Point,
  type Room,
  reachOf,
  roomOf,
  type View,
  within,
} from './view.ts';

export interface LensOptions {
  slide: PictureSlide;
  /** The element that the slide's picture fills. */
  pane: HTMLElement | null;
  /** The zoom of the slide, which the slideshow's state owns; 1 is fitted. */
  zoom: number;
  /** False while a notice stands in for the picture, or lies on it. */
  canZoom: boolean;
  /** Asks the owner for another zoom, after a gesture. */
  onZoom: (zoom: number) => void;
}

/** Which ways there is more to see. */
export interface Beyond {
  left: boolean;
  right: boolean;
  up: boolean;
  down: boolean;
}

const nothingBeyond: Beyond = { left: false, right: false, up: false, down: false };

/** The share of the stage that one step looks further. */
const step = 0.4;

/**
 * How the slide's picture is looked at. The state owns the zoom; the lens follows it and keeps only where in the picture
 * the reader looks. While a hand holds the picture it writes to the page directly, and the state is asked for the zoom
 * reached once the hand lets go.
 */
export class Lens {
  readonly #stage: HTMLElement;
  readonly #options: () => LensOptions;
  readonly #listeners = new Set<() => void>();
  /** As drawn at this moment. */
  #view: View = fitted;
  /** Where the picture rests or is going, at the zoom of the state. */
  #aim: View = fitted;
  /** A hand has drawn a view of its own and has not let go yet. */
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

  /** Where the picture will rest if nothing else happens: what every decision counts from, never a view on the way. */
  get aim(): View {
    return this.#isHeld ? this.#view : this.#aim;
  }

  /** Where its zoom rests or is going. */
  get zoom(): number {
    return this.#aim.zoom;
  }

  get room(): Room {
    const { clientWidth: width, clientHeight: height } = this.#stage;
    const { slide, canZoom } = this.#options();
    const room = roomOf(slide, { width, height }, window.devicePixelRatio);
    return canZoom ? room : { ...room, maxZoom: 1 };
  }

  /** From where the picture rests, or is going to. */
  readonly beyond = (): Beyond => this.#beyond;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** A point of the window, as counted from the stage's middle. */
  fromMiddle({ x, y }: Point): Point {
    const { left, top, width, height } = this.#stage.getBoundingClientRect();
    return { x: x - left - width / 2, y: y - top - height / 2 };
  }

  /** Stops the picture on its way, where it is. */
  halt(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Draws a view that a hand holds the picture in, until `go` or `settle`. */
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

  /** Lets the picture go to where its course ends. */
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

  /** Zooms around a point, by default the stage's middle, and comes to rest in bounds. */
  zoomTo(zoom: number, point: Point = { x: 0, y: 0 }): void {
    this.go(easing(this.#view, within(around(this.aim, point, point, zoom), this.room)));
  }

  /**
   * Goes to the zoom that the state has now, unless the picture is there or on its way. A hand that holds the picture
   * goes first.
   */
  follow(): void {
    const { zoom } = this.#options();
    if (zoom !== rounded(this.#aim.zoom)) this.zoomTo(zoom);
  }

  /** Looks a step further; right and down are positive. */
  look(right: number, down: number): void {
    const { zoom, x, y } = this.aim;
    const { stage } = this.room;
    const to = { zoom, x: x - right * stage.width * step, y: y - down * stage.height * step };
    this.go(easing(this.#view, within(to, this.room)));
  }

  /** Into bounds, after the picture has been moved or the stage has changed its size. */
  settle(): void {
    this.go(easing(this.#view, within(this.aim, this.room)));
  }

  /** Another slide has come, and comes fitted. */
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

  #lookBeyond({ zoom, x, y }: View): void {
    const reach = reachOf(this.room, zoom);
    this.#beyond = {
      left: x < reach.x - 1,
      right: x > 1 - reach.x,
      up: y < reach.y - 1,
      down: y > 1 - reach.y,
    };
    for (const listener of this.#listeners) listener();
  }
}

/** As the state has it: to two decimals, as a reader is told. */
function rounded(zoom: number): number {
  return Math.round(zoom * 100) / 100;
}
