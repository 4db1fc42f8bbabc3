import { keyName } from '../gallery/keyName.ts';
import { isPlain, type KeyTable, lookUp } from '../gallery/keys.ts';
import { takesSpace } from '../gallery/keyTarget.ts';
import { pageDirection } from '../gallery/pageDirection.ts';
import { isTextField } from '../gallery/textField.ts';
import { pauseMs } from '../gallery/typedNumber.ts';

interface EarlySigns {
  /** Adds something to be done once the frame's code is there. */
  keep: (again: () => void) => void;
  /** Does everything over again, in order, now that someone listens; from then on all goes through at once. */
  replay: () => Promise<void>;
}

/**
 * Keeps what a reader does before the frame's code is there: clicks on links and buttons, keys that mean
 * something. Everything else is the browser's.
 * @param keys those that the view shown answers to.
 * @param onSign called at each sign that the frame is about to be used.
 */
export function keepEarlySigns(keys: KeyTable, onSign: () => void): EarlySigns {
  const kept: (() => void)[] = [];
  /** Until then a number is being typed, which digits go on, and Enter or Space ends. */
  let typingUntil = 0;
  const listening = new AbortController();
  const { signal } = listening;

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

  // Only what a person does is held up: what is done over again must go through.
  const options = { capture: true, signal };
  window.addEventListener(
    'click',
    (event) => {
      const control = event.target instanceof Element && event.target.closest('a[href], button');
      if (!event.isTrusted || !(control instanceof HTMLElement) || leadsOut(control)) return;
      if (event.button === 0 && !isModified(event)) keepEvent(event, () => control.click());
    },
    options,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      const { key, code, shiftKey, timeStamp } = event;
      if (!event.isTrusted || !isPlain(event) || isTextField(event.target)) return;
      const name = keyName(event);
      // Whether the reader has switched single keys off is known to those who hear it again.
      const isForControl = name === 'Space' && takesSpace(event.target);
      const action = !isForControl && lookUp(name, keys, pageDirection());
      if (action === 'typeDigit') typingUntil = timeStamp + pauseMs;
      const isOfNumber = timeStamp < typingUntil && /^(\d|(Shift\+)?(Enter|Space))$/.test(name);
      if (!action && !isOfNumber) return;
      const init = { key, code, shiftKey, bubbles: true, cancelable: true };
      const again = new KeyboardEvent('keydown', init);
      // Not where it was pressed, which a click before it may have taken away.
      keepEvent(event, () => document.body.dispatchEvent(again));
    },
    options,
  );
  for (const sign of ['pointerover', 'touchstart', 'focusin']) {
    window.addEventListener(sign, onSign, { passive: true, signal });
  }

  return {
    keep,
    async replay() {
      for (let again = kept.shift(); again; again = kept.shift()) {
        again();
        await rendered();
      }
      listening.abort();
    },
  };
}

/** What was done is on screen, and listens, before the next thing is done: as if a person had waited for it. */
function rendered(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    // A frame outside the window is not painted.
    setTimeout(done, 100);
  });
}

function leadsOut(control: HTMLElement): boolean {
  return control instanceof HTMLAnchorElement && control.target !== '';
}

/** With a modifier, a click opens a window or downloads. */
function isModified({ metaKey, ctrlKey, altKey, shiftKey }: MouseEvent): boolean {
  return metaKey || ctrlKey || altKey || shiftKey;
}
