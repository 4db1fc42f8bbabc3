import type { Gestures, GesturesOptions } from './gestures.ts';

type Code = typeof import('./gestures.ts');

/** What a zoomed picture is controlled by. */
type ZoomParts = Pick<Gestures, 'lens'> & Pick<Code, 'ZoomPanel'>;

/** The gestures on a stage, whose code comes when it is wanted. It makes up for the touches that came before it. */
export class LazyGestures {
  readonly #start: (code: Code) => Gestures;
  readonly #life = new AbortController();
  #early: PointerEvent[] = [];
  #coming: Promise<ZoomParts> | undefined;
  #gestures: Gestures | undefined;

  /** @param row within the stage, that the slides are in. */
  constructor(stage: HTMLElement, row: HTMLElement, options: () => GesturesOptions) {
    const { signal } = this.#life;
    this.#start = (code) => new code.Gestures({ stage, row, signal }, options, this.#early);
    for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const) {
      stage.addEventListener(type, (event) => this.#keep(event), { signal });
    }
  }

  /** Fetches the code, unless it is there. A failure is not kept: the next touch tries again. */
  fetch(): Promise<ZoomParts> {
    this.#coming ??= this.#fetch();
    return this.#coming;
  }

  /** Fetches ahead. Who needs the code and cannot have it is told then. */
  prepare(): void {
    this.fetch().catch(() => undefined);
  }

  /** The state has come to a zoom. */
  follow(zoom: number): void {
    if (zoom === 1 && !this.#gestures) return;
    this.fetch().then(
      // The state may have come to another zoom while the code was on its way.
      ({ lens }) => lens.follow(),
      // Where the zoom's controls would be, it is said.
      () => undefined,
    );
  }

  /** Another slide is shown, so many places on. */
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
