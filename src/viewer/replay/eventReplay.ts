import { whenIdle } from '../../ui/whenIdle.ts';
import { keyName } from '../keys/keyName.ts';
import { isPlain, type KeyTable, lookUp } from '../keys/keys.ts';
import { takesSpace } from '../keys/keyTarget.ts';
import { pageDirection } from '../keys/pageDirection.ts';
import { isTextField } from '../keys/textField.ts';
import { pauseMs } from '../keys/typedNumber.ts';

interface EventRecorderOptions {
  /** The keys of the view on screen; undefined where it is not a gallery. */
  keys: () => KeyTable | undefined;
  /** Events of a reader who is about to use the page. */
  wakeEvents: readonly string[];
  /** Called at each of these events, and at each that is recorded. */
  onWake: () => void;
}

interface EventRecorder {
  /** Defers an action until the replay. */
  defer: (action: () => void) => void;
  /** Replays everything in order. From then on events and actions go straight through. */
  replay: () => Promise<void>;
}

/** How long a clicked link or submitted form waits for the code. */
const linkTimeoutMs = 2500;

/** How long the next event waits for a view that the last one opened. */
const viewTimeoutMs = 5000;

/**
 * Records what a reader does before hydration: clicks on buttons and, in a gallery, clicks on links and keys with a
 * meaning. The browser handles all other events. If the code takes too long, the last link or form goes ahead without it.
 */
export function recordEvents({ keys, wakeEvents, onWake }: EventRecorderOptions): EventRecorder {
  const actions: (() => void)[] = [];
  const listening = new AbortController();
  const { signal } = listening;
  /** While a number is being typed, Enter and Space end it. */
  let typingUntil = 0;
  let lastLink: HTMLElement | undefined;
  let linkTimeout: ReturnType<typeof setTimeout> | undefined;

  const defer = (action: () => void) => {
    if (signal.aborted) return action();
    actions.push(action);
    onWake();
  };

  const record = (event: Event, action: () => void) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    defer(action);
  };

  const followLastLink = () => {
    actions.length = 0;
    lastLink?.click();
  };

  // Only trusted events are recorded: replayed ones must go through.
  const options = { capture: true, signal };
  window.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.button !== 0 || isModified(event)) return;
      const control = event.target instanceof Element && event.target.closest('a[href], button');
      if (!(control instanceof HTMLElement)) return;
      const isLink = control instanceof HTMLAnchorElement;
      if (isLink && (!keys() || leadsOut(control))) return;
      if (isLink || (control instanceof HTMLButtonElement && control.type === 'submit')) {
        lastLink = control;
        linkTimeout ??= setTimeout(followLastLink, linkTimeoutMs);
      }
      record(event, () => control.click());
    },
    options,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      const { key, code, shiftKey, repeat, timeStamp } = event;
      const table = keys();
      if (!event.isTrusted || !table || !isPlain(event) || isTextField(event.target)) return;
      const name = keyName(event);
      // Whether the reader has switched single-letter keys off is checked at the replay.
      const isForControl = name === 'Space' && takesSpace(event.target);
      const action = !isForControl && lookUp(name, table, pageDirection());
      if (action === 'typeDigit') typingUntil = timeStamp + pauseMs;
      const isOfNumber = timeStamp < typingUntil && /^(\d|(Shift\+)?(Enter|Space))$/.test(name);
      if (!action && !isOfNumber) return;
      const init = { key, code, shiftKey, repeat, bubbles: true, cancelable: true };
      const replayed = new KeyboardEvent('keydown', init);
      // On the body, because an earlier click may have removed the target.
      record(event, () => document.body.dispatchEvent(replayed));
    },
    options,
  );
  for (const type of wakeEvents)
    window.addEventListener(type, onWake, { ...options, passive: true });

  return {
    defer,
    async replay() {
      clearTimeout(linkTimeout);
      for (let action = actions.shift(); action; action = actions.shift()) {
        action();
        await viewShown();
      }
      listening.abort();
    },
  };
}

/** Waits until the effect of an event is on screen and its view listens, as a person would. */
async function viewShown(): Promise<void> {
  const end = performance.now() + viewTimeoutMs;
  do await rendered();
  while (document.querySelector('[data-loading]') && performance.now() < end);
}

function rendered(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => whenIdle(done, 0));
    // A frame outside the viewport is not painted.
    setTimeout(done, 250);
  });
}

/** Whether a link leaves the gallery, points to another part of the page, or downloads a file. */
function leadsOut(link: HTMLAnchorElement): boolean {
  const isFragment = link.hash !== '' && link.pathname === location.pathname;
  const isElsewhere = link.target !== '' || link.origin !== location.origin;
  return isFragment || isElsewhere || link.hasAttribute('download');
}

/** Whether a modifier key makes the click open a tab or window, or save. */
function isModified({ metaKey, ctrlKey, altKey, shiftKey }: MouseEvent): boolean {
  return metaKey || ctrlKey || altKey || shiftKey;
}
