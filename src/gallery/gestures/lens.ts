import type { Slide } from '../../content/gallery.ts';
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
  slide: Slide;
  /** The element that the slide's picture fills. */
  pane: HTMLElement | null;
  /** The reader has come to this zoom by a gesture. */
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
 * How the slide's picture is looked at. A gesture writes to the page directly; the state hears of a zoom when the fingers
 * have let go, and of the rest nothing.
 */
export class Lens {
  readonly #stage: HTMLElement;
  readonly #options: () => LensOptions;
  readonly #listeners = new Set<() => void>();
  #view: View = fitted;
  /** Where the picture is going by itself: what a quick second press counts from. */
  #goal: View | undefined;
  /** The zoom that the state knows of. */
  #known = 1;
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

  get room(): Room {
    const { clientWidth: width, clientHeight: height } = this.#stage;
    return roomOf(this.#options().slide, { width, height }, window.devicePixelRatio);
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
    this.#goal = undefined;
  }

  show(view: View): void {
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
    this.#tell(course.to.zoom);
    this.#lookBeyond(course.to);
    this.#goal = course.to;
    this.#stop = play(
      course,
      (view) => this.show(view),
      () => this.#rest(),
    );
  }

  /** Zooms around a point, by default the stage's middle, and comes to rest in bounds. */
  zoomTo(zoom: number, point: Point = { x: 0, y: 0 }): void {
    const from = this.#goal ?? this.#view;
    this.go(easing(this.#view, within(around(from, point, point, zoom), this.room)));
  }

  /** The state has come to this zoom, by a key or a button, or has heard of it from here. */
  follow(zoom: number): void {
    if (zoom === this.#known) return;
    this.#known = zoom;
    this.zoomTo(zoom);
  }

  /** Looks a step further; right and down are positive. */
  look(right: number, down: number): void {
    const { zoom, x, y } = this.#goal ?? this.#view;
    const { stage } = this.room;
    const to = { zoom, x: x - right * stage.width * step, y: y - down * stage.height * step };
    this.go(easing(this.#view, within(to, this.room)));
  }

  /** Into bounds, after the picture has been moved or the stage has changed its size. */
  settle(): void {
    this.go(easing(this.#view, within(this.#view, this.room)));
  }

  /** Another slide has come, and comes fitted. */
  reset(): void {
    this.halt();
    this.#known = 1;
    this.#view = fitted;
    this.#rest();
  }

  #tell(zoom: number): void {
    const rounded = Math.round(zoom * 100) / 100;
    if (rounded === this.#known) return;
    this.#known = rounded;
    this.#options().onZoom(rounded);
  }

  #rest(): void {
    this.#goal = undefined;
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
