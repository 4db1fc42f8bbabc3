/** What one step Back leads to, kept in the entry's own state, which survives a reload. */
interface EntryState {
  over?: 'story' | 'slide';
}

/** The state of a grid's entry, if it was opened from a slide. */
export const overSlide: EntryState = { over: 'slide' };

/** What one step Back leads to, if a history entry's state says so. */
export function whatLiesBelow(state: unknown): EntryState['over'] {
  if (typeof state !== 'object' || state === null || !('over' in state)) return undefined;
  return state.over === 'story' || state.over === 'slide' ? state.over : undefined;
}

let isGoingBack = false;

/** Goes one step Back, once: a second press before the browser is there must not lead further. */
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
 * Goes one step Back and gives that entry another address before the router reads it. So a slide chosen in the grid
 * replaces the slide from which the grid was opened.
 */
export function goBackTo(href: string): void {
  waiting = href;
  goBack();
}

/**
 * Makes `goBackTo` work. To be called once, before the router adds its listener: listeners on the window are called in
 * the order in which they were added, capturing or not.
 */
export function readdressOnBack(): void {
  window.addEventListener('popstate', () => {
    if (waiting !== null) window.history.replaceState(window.history.state, '', waiting);
    waiting = null;
  });
}
