import type { Hand } from './hand.ts';
import { projected, pullOf, rubberBand } from './physics.ts';
import { type Axis, axisOf, isAtEdge, speedOf, swipeOf, type Touch, withTouch } from './swipe.ts';
import type { Track } from './track.ts';

export interface SwipeOptions {
  canMove: (by: 1 | -1) => boolean;
  onStep: (by: 1 | -1) => void;
  /** Where pulling the picture down leads; absent where it leads nowhere, as in a frame. */
  onLeave: (() => void) | undefined;
  /** The neighbours come into view, or are out of view again. */
  onOpen: (isOpen: boolean) => void;
}

/** The gap between two slides in a row, in pixels. Slide.module.css has it too. */
const gapPx = 16;

/** A picture pulled or flung down beyond this share of the stage's height leaves the gallery. */
const leaveShare = 1 / 3;

/** One finger on a fitted picture: across to the neighbours, or down to leave. Scrolling is left to the page. */
export class SwipeHand implements Hand {
  readonly #stage: HTMLElement;
  readonly #track: Track;
  readonly #options: () => SwipeOptions;
  #start: Touch | undefined;
  #recent: Touch[] = [];
  #axis: Axis | undefined;
  /** How far the picture was already pulled when the finger came, in pixels. */
  #from = 0;
  /** The move that was asked of the state and will return as another slide. */
  #passing = 0;

  constructor(stage: HTMLElement, track: Track, options: () => SwipeOptions) {
    this.#stage = stage;
    this.#track = track;
    this.#options = options;
  }

  /** Whether the picture follows the finger, so that nothing else may. */
  get isFollowing(): boolean {
    return this.#axis !== undefined;
  }

  hold([finger]: readonly Touch[]): void {
    if (!finger || (finger.isFinger && isAtEdge(finger, window.innerWidth))) return;
    this.#start = finger;
    this.#recent = [finger];
    this.#track.hold();
    const { offset, axis } = this.#track;
    // A picture caught in motion continues along its axis.
    this.#axis = offset === 0 ? undefined : axis;
    const isStretched = axis === 'across' && !this.#leads(offset);
    this.#from = isStretched ? pullOf(offset, this.#distance) : offset;
  }

  move([finger]: readonly Touch[]): void {
    if (!this.#start || !finger) return;
    if (!this.#axis) this.#choose(this.#start, finger);
    this.#recent = withTouch(this.#recent, finger);
    if (this.#axis === 'across') {
      const pull = this.#from + finger.x - this.#start.x;
      this.#track.put(this.#follow(pull), 'across');
    } else if (this.#axis === 'along') {
      this.#track.put(Math.max(0, this.#from + finger.y - this.#start.y), 'along');
      this.#stage.toggleAttribute('data-leaving', this.#leaves(this.#track.offset));
    }
  }

  release(last?: Touch): void {
    const start = this.#start;
    const axis = this.#axis;
    this.#start = undefined;
    this.#axis = undefined;
    if (!start) return;
    // A resting finger sends no events; the time at which it lifts shows how long it rested.
    const speed = speedOf(last ? [...this.#recent, last] : []);
    if (!axis) this.rest();
    else if (axis === 'along') this.#leaveOrReturn(last ? speed.y : 0, last !== undefined);
    else this.#passOrReturn(last ? last.x - start.x : 0, speed.x);
  }

  /** Another slide is shown: by this swipe, which then continues, or by something else. */
  moved(by: number): void {
    const isOurs = by === this.#passing && this.#track.isMoving;
    this.#passing = 0;
    if (isOurs) this.#track.shift(by * this.#side * this.#distance);
    else this.rest();
  }

  /** Ends any motion at once. */
  rest(): void {
    this.#start = undefined;
    this.#axis = undefined;
    if (!this.#track.isMoving) return;
    this.#track.rest();
    this.#stage.removeAttribute('data-leaving');
    this.#options().onOpen(false);
  }

  #choose(start: Touch, now: Touch): void {
    const axis = axisOf(start, now);
    if (axis === 'along' && !this.#canLeave(start, now)) {
      this.#start = undefined;
      return;
    }
    if (axis === 'across') this.#options().onOpen(true);
    this.#axis = axis;
    // The distance that decided the axis is not added, or the picture would jump.
    this.#from = axis === 'across' ? start.x - now.x : start.y - now.y;
  }

  /** In a scrolled page, pulling down scrolls it up; and a mouse has better ways to leave. */
  #canLeave(start: Touch, now: Touch): boolean {
    return now.y > start.y && start.isFinger && window.scrollY <= 0 && !!this.#options().onLeave;
  }

  #follow(pull: number): number {
    const most = this.#distance;
    if (!this.#leads(pull)) return rubberBand(pull, most);
    return Math.max(-most, Math.min(most, pull));
  }

  #passOrReturn(moved: number, speed: number): void {
    const { offset } = this.#track;
    const way = swipeOf({ moved, offset, speed }, this.#distance);
    const passes = way !== 0 && this.#leads(way);
    this.#track.settle(passes ? way * this.#distance : 0, speed, () => this.rest());
    if (!passes) return;
    this.#passing = this.#slideTowards(way);
    this.#options().onStep(this.#slideTowards(way));
  }

  #leaveOrReturn(speed: number, isMeant: boolean): void {
    const pulled = this.#track.offset + projected(speed);
    const leaves = isMeant && this.#leaves(pulled);
    this.#stage.toggleAttribute('data-leaving', leaves);
    // A picture that leaves stays where it was released until the page changes.
    if (leaves) this.#options().onLeave?.();
    else this.#track.settle(0, speed, () => this.rest());
  }

  #leaves(pulled: number): boolean {
    return pulled > this.#stage.clientHeight * leaveShare;
  }

  get #distance(): number {
    return this.#stage.clientWidth + gapPx;
  }

  /** Where the next slide is: 1, to the right; in a page that runs right to left -1, to the left. */
  get #side(): 1 | -1 {
    return getComputedStyle(this.#stage).direction === 'rtl' ? -1 : 1;
  }

  /** The slide into view when the picture is pushed: to the left the next one, right to left the previous one. */
  #slideTowards(push: number): 1 | -1 {
    return push * this.#side < 0 ? 1 : -1;
  }

  #leads(push: number): boolean {
    return this.#options().canMove(this.#slideTowards(push));
  }
}
