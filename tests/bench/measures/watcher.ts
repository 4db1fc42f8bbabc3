/*
 * Runs in every measured page before its scripts, and records frame by frame which photograph is visible: loaded, at
 * least 900 pixels wide, opaque, and over the middle of the window or of its upper left part (some viewers have a
 * caption beside or below the picture). Times are milliseconds since the start of navigation, taken when the frame has
 * been painted.
 */

/** A photograph that has become visible. */
export interface Sighting {
  photo: number;
  at: number;
  /** When it last moved, which is when a gliding slide came to rest. */
  restedAt: number;
}

export interface Move {
  /** From the key event to the frame with another photograph, and to its rest. */
  seen: number;
  rested: number;
}

export interface Watcher {
  /** The first visible photograph. */
  first(): Promise<Sighting>;
  /** The effect of the latest key event so far, for one press at a time. */
  move(keyCount: number): Promise<Move>;
  /** The visible photograph once nothing has changed for so many milliseconds. */
  rest(milliseconds: number): Promise<Sighting & { sinceKey: number }>;
  /** When the page started to handle keys on the document or the window. */
  listening(): Promise<number>;
  /** The sum of layout shifts without recent input. */
  layoutShift(): number;
}

declare global {
  interface Window {
    watcher: Watcher;
  }
}

const sightings: Sighting[] = [];
const keys: number[] = [];
let layoutShift = 0;
let place = '';
let listeningSince: number | undefined;

window.addEventListener('keydown', (event) => keys.push(event.timeStamp), { capture: true });

// The page adds its own key listeners after this.
const { addEventListener } = EventTarget.prototype;
EventTarget.prototype.addEventListener = function (...args: Parameters<typeof addEventListener>) {
  const isForAll = [window, document, document.documentElement, document.body].includes(
    this as HTMLElement,
  );
  if (args[0] === 'keydown' && isForAll && !isCapture(args[2]))
    listeningSince ??= performance.now();
  return addEventListener.apply(this, args);
};

/** Our page's starter captures keys to replay them later; listeners that handle keys let them bubble. */
function isCapture(options?: boolean | AddEventListenerOptions): boolean {
  return typeof options === 'object' ? options.capture === true : options === true;
}

new PerformanceObserver((list) => {
  for (const entry of list.getEntries() as (PerformanceEntry & LayoutShift)[])
    if (!entry.hadRecentInput) layoutShift += entry.value;
}).observe({ type: 'layout-shift', buffered: true });

interface LayoutShift {
  value: number;
  hadRecentInput: boolean;
}

/** Runs right after the frame is painted; a timer or another frame would be later. */
const { port1: painted, port2: paint } = new MessageChannel();
const waiting: (() => void)[] = [];
painted.onmessage = () => {
  for (const done of waiting.splice(0)) done();
};

function watch() {
  const img = photographShown();
  if (img) note(img);
  requestAnimationFrame(watch);
}
requestAnimationFrame(watch);

function note(img: HTMLImageElement) {
  const photo = Number(nameOf(img)?.[1]);
  const { left, top, width } = img.getBoundingClientRect();
  const newPlace = [photo, left, top, width].map(Math.round).join(' ');
  if (newPlace === place) return;
  place = newPlace;
  waiting.push(() => {
    const at = performance.now();
    const latest = sightings.at(-1);
    if (latest?.photo === photo) latest.restedAt = at;
    else sightings.push({ photo, at, restedAt: at });
  });
  paint.postMessage(null);
}

function photographShown(): HTMLImageElement | undefined {
  for (const [x, y] of [
    [0.5, 0.5],
    [0.5, 0.3],
    [0.3, 0.4],
  ] as const) {
    const found = document
      .elementsFromPoint(innerWidth * x, innerHeight * y)
      .find((element) => element instanceof HTMLImageElement && isShown(element));
    if (found) return found as HTMLImageElement;
  }
  return undefined;
}

function isShown(img: HTMLImageElement): boolean {
  const width = Number(nameOf(img)?.[2] ?? 0);
  return width >= 900 && img.complete && img.naturalWidth > 0 && opacityOf(img) > 0.95;
}

function nameOf(img: HTMLImageElement): RegExpExecArray | null {
  return /photos\/(\d+)-(\d+)\./.exec(img.currentSrc);
}

function opacityOf(element: Element): number {
  let opacity = 1;
  for (let at: Element | null = element; at; at = at.parentElement)
    opacity *= Number(getComputedStyle(at).opacity);
  return opacity;
}

function until<T>(found: () => T | undefined): Promise<T> {
  return new Promise((resolve) => {
    const look = () => {
      const value = found();
      if (value === undefined) setTimeout(look, 10);
      else resolve(value);
    };
    look();
  });
}

/** A slide that has not changed for so long has come to rest. */
const rest = 150;

window.watcher = {
  first: () => until(() => sightings[0]),
  listening: () => until(() => listeningSince),
  layoutShift: () => layoutShift,
  move: (keyCount) =>
    until(() => {
      const key = keys[keyCount - 1];
      const sighting = sightings.at(-1);
      if (key === undefined || !sighting || sighting.at < key) return undefined;
      if (performance.now() - sighting.restedAt < rest) return undefined;
      return { seen: sighting.at - key, rested: sighting.restedAt - key };
    }),
  rest: (milliseconds) =>
    until(() => {
      const sighting = sightings.at(-1);
      const since = Math.max(sighting?.restedAt ?? 0, keys.at(-1) ?? 0);
      if (!sighting || performance.now() - since < milliseconds) return undefined;
      return { ...sighting, sinceKey: sighting.restedAt - (keys.at(-1) ?? 0) };
    }),
};
