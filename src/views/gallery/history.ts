/** What lies one step Back, as the entry's own state remembers: it survives a reload. */
interface EntryState {
  over?: 'story' | 'slide';
}

/** The state of a grid's entry that was opened from a slide. */
export const overSlide: EntryState = { over: 'slide' };

/** Reads what a history entry says of itself; anything else than our own words counts as nothing. */
export function whatLiesBelow(state: unknown): EntryState['over'] {
  if (typeof state !== 'object' || state === null || !('over' in state)) return undefined;
  return state.over === 'story' || state.over === 'slide' ? state.over : undefined;
}

let isGoingBack = false;

/** Goes one step Back, once: until the browser has got there, a second press must not lead one step farther. */
export function goBack(): void {
  if (isGoingBack) return;
  isGoingBack = true;
  const arrive = () => {
    isGoingBack = false;
  };
  window.addEventListener('popstate', arrive, { once: true });
  window.history.back();
}

let waiting: string | null = null;

/**
 * Goes one step Back and gives the entry found there another address before the router looks at it.
 * So a slide chosen in the grid takes the place of the slide the grid was opened from.
 */
export function goBackTo(href: string): void {
  waiting = href;
  goBack();
}

/**
 * Makes `goBackTo` work; to be called once, before the router starts to listen: listeners on the window
 * are called in the order in which they came, capturing or not.
 */
export function readdressOnBack(): void {
  window.addEventListener('popstate', () => {
    if (waiting !== null) window.history.replaceState(window.history.state, '', waiting);
    waiting = null;
  });
}
