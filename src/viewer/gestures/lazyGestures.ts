import type { Gestures, GesturesOptions } from './gestures.ts';

type Code = typeof import('./gestures.ts');

/** What a zoomed picture needs for its controls. */
type ZoomParts = Pick<Gestures, 'lens'> & Pick<Code, 'ZoomPanel'>;

/** The gestures on a stage. Their code is loaded on demand, and earlier touches are replayed. */
export class LazyGestures {
  readonly #start: (code: Code) => Gestures;
  readonly #life = new AbortController();
  #early: PointerEvent[] = [];
  #coming: Promise<ZoomParts> | undefined;
  #gestures: Gestures | undefined;

  /** @param row the element in the stage that contains the slides. */
  constructor(stage: HTMLElement, row: HTMLElement, options: () => GesturesOptions) {
    const { signal } = this.#life;
    this.#start = (code) => new code.Gestures({ stage, row, signal }, options, this.#early);
    for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const) {
      stage.addEventListener(type, (event) => this.#keep(event), { signal });
    }
  }

  /** Loads the code once. After a failure, the next touch tries again. */
  fetch(): Promise<ZoomParts> {
    this.#coming ??= this.#fetch();
    return this.#coming;
  }

  /** Loads the code ahead. A failure is reported when the code is needed. */
  prepare(): void {
    this.fetch().catch(() => undefined);
  }

  /** The state has another zoom. */
  follow(zoom: number): void {
    if (zoom === 1 && !this.#gestures) return;
    this.fetch().then(
      // The state may have changed while the code was loading.
      ({ lens }) => lens.follow(),
      // The failure is shown in place of the zoom's controls.
      () => undefined,
    );
  }

  /** Another slide is shown. @param by how many slides further. */
  moved(by: number): void {
    this.#gestures?.moved(by);
  }

  end(): void {
    this.#life.abort();
  }

  #keep(event: PointerEvent): void {
    if (this.#gestures || (event.type === 'pointermove' && !event.buttons)) return;
    this.#early.push(event);
    this.prepare();
  }

  async #fetch(): Promise<ZoomParts> {
    try {
      const code = await import('./gestures.ts');
      this.#gestures = this.#start(code);
      return { lens: this.#gestures.lens, ZoomPanel: code.ZoomPanel };
    } catch (error) {
      this.#coming = undefined;
      this.#early = [];
      throw error;
    }
  }
}
