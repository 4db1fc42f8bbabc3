import { keyName } from '../keys/keyName.ts';
import { isPlain, type KeyTable, lookUp } from '../keys/keys.ts';
import { takesSpace } from '../keys/keyTarget.ts';
import { pageDirection } from '../keys/pageDirection.ts';
import { isTextField } from '../keys/textField.ts';
import { pauseMs } from '../keys/typedNumber.ts';

interface EarlySignsOptions {
  /** The keys that the view on screen answers to; nothing where it is no gallery. */
  keys: () => KeyTable | undefined;
  /** Events that tell of a reader who is about to use the page. */
  signs: readonly string[];
  /** Called at each of them, and at everything that is kept. */
  onSign: () => void;
}

interface EarlySigns {
  /** Adds something to be done once the code is there. */
  keep: (again: () => void) => void;
  /** Does everything over again, in order, now that someone listens; from then on all goes through at once. */
  replay: () => Promise<void>;
}

/** A link that was clicked waits for the code no longer than this, nor does a form. */
const linkPatienceMs = 2500;

/** A view that a key has opened is waited for, so that the next key finds it; but not for ever. */
const viewPatienceMs = 5000;

/**
 * Keeps what a reader does before the code is there: clicks on buttons, in a gallery also clicks on links and keys that
 * mean something. Everything else is the browser's. A link or a form that has waited long enough leads on by itself.
 */
export function keepEarlySigns({ keys, signs, onSign }: EarlySignsOptions): EarlySigns {
  const kept: (() => void)[] = [];
  const listening = new AbortController();
  const { signal } = listening;
  /** Until then a number is being typed, which digits go on, and Enter or Space ends. */
  let typingUntil = 0;
  let lastLink: HTMLElement | undefined;
  let leadOn: ReturnType<typeof setTimeout> | undefined;

  const keep = (again: () => void) => {
    if (signal.aborted) return again();
    kept.push(again);
    onSign();
  };

  const keepEvent = (event: Event, again: () => void) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    keep(again);
  };

  const leadOnByItself = () => {
    kept.length = 0;
    lastLink?.click();
  };

  // Only what a person does is held up: what is done over again must go through.
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
        leadOn ??= setTimeout(leadOnByItself, linkPatienceMs);
      }
      keepEvent(event, () => control.click());
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
      // Whether the reader has switched single keys off is known to those who hear it again.
      const isForControl = name === 'Space' && takesSpace(event.target);
      const action = !isForControl && lookUp(name, table, pageDirection());
      if (action === 'typeDigit') typingUntil = timeStamp + pauseMs;
      const isOfNumber = timeStamp < typingUntil && /^(\d|(Shift\+)?(Enter|Space))$/.test(name);
      if (!action && !isOfNumber) return;
      const init = { key, code, shiftKey, repeat, bubbles: true, cancelable: true };
      const again = new KeyboardEvent('keydown', init);
      // Not where it was pressed, which a click before it may have taken away.
      keepEvent(event, () => document.body.dispatchEvent(again));
    },
    options,
  );
  for (const sign of signs) window.addEventListener(sign, onSign, { ...options, passive: true });

  return {
    keep,
    async replay() {
      clearTimeout(leadOn);
      for (let again = kept.shift(); again; again = kept.shift()) {
        again();
        await shown();
      }
      listening.abort();
    },
  };
}

/** What was done is on screen, and listens, before the next thing is done: as if a person had waited for it. */
async function shown(): Promise<void> {
  const end = performance.now() + viewPatienceMs;
  do await rendered();
  while (document.querySelector('[data-loading]') && performance.now() < end);
}

function rendered(): Promise<void> {
  return new Promise((done) => {
    // Safari has no idle callback.
    const whenIdle = window.requestIdleCallback ?? setTimeout;
    requestAnimationFrame(() => whenIdle(() => done()));
    // A frame outside the window is not painted.
    setTimeout(done, 250);
  });
}

/** Out of the page's gallery, to another place of the page, or into a file. */
function leadsOut(link: HTMLAnchorElement): boolean {
  const isPlace = link.hash !== '' && link.pathname === location.pathname;
  const isElsewhere = link.target !== '' || link.origin !== location.origin;
  return isPlace || isElsewhere || link.hasAttribute('download');
}

/** With a modifier that opens a new tab or window, or saves. */
function isModified({ metaKey, ctrlKey, altKey, shiftKey }: MouseEvent): boolean {
  return metaKey || ctrlKey || altKey || shiftKey;
}
