import { keptClear, placeOf } from './tooltipPosition.ts';
import classes from './tooltips.module.css';

/** How long a pointer rests on a control before its name comes, and how long the name waits for a pointer on its way to it. */
const delayMs = { show: 400, hide: 150 };

/**
 * Shows the names of controls that are only icons: on hover and on keyboard focus, never at a touch. As WCAG 1.4.13 asks,
 * the pointer may move onto a name, the name stays as long as the pointer or the focus does, and Escape takes it away,
 * and nothing else. For the eye alone: a screen reader has the control's own name.
 */
export function showTooltips(root: HTMLElement, signal: AbortSignal): void {
  const tip = document.createElement('div');
  tip.className = classes.tooltip ?? '';
  tip.ariaHidden = 'true';
  tip.dataset.screen = '';
  tip.hidden = true;
  root.append(tip);

  let shown: Element | undefined;
  /** Taken away by Escape or a press: it comes again once the pointer or the focus has been elsewhere. */
  let dismissed: Element | undefined;
  let timer = 0;

  const hide = () => {
    clearTimeout(timer);
    shown = undefined;
    tip.hidden = true;
  };

  const show = (control: Element, name: string) => {
    clearTimeout(timer);
    if (control === dismissed) return;
    shown = control;
    tip.textContent = name;
    tip.hidden = false;
    place(control);
  };

  const place = (control: Element) => {
    const { x, y } = placeOf(tip, control.getBoundingClientRect(), keptClear(root));
    tip.style.left = `${x}px`;
    tip.style.top = `${y}px`;
  };

  const soon = (what: () => void, ms: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(what, ms);
  };

  const pointerOver = ({ target, pointerType }: PointerEvent) => {
    if (pointerType === 'touch') return;
    if (target === tip) return clearTimeout(timer);
    const control = controlAt(target, tip);
    if (control !== dismissed) dismissed = undefined;
    const name = control && hiddenName(control);
    if (control && name) soon(() => show(control, name), shown ? 0 : delayMs.show);
    else soon(hide, delayMs.hide);
  };

  const focusIn = ({ target }: FocusEvent) => {
    const control = controlAt(target, tip);
    const name = control && hiddenName(control);
    if (control && name && control.matches(':focus-visible')) show(control, name);
  };

  const dismiss = () => {
    dismissed = shown ?? dismissed;
    hide();
  };

  root.addEventListener('pointerover', pointerOver, { signal });
  root.addEventListener('pointerleave', () => soon(hide, delayMs.hide), { signal });
  root.addEventListener('focusin', focusIn, { signal });
  root.addEventListener(
    'focusout',
    () => {
      dismissed = undefined;
      hide();
    },
    { signal },
  );
  root.addEventListener('pointerdown', dismiss, { signal });
  // What is pressed may get another name, or go.
  root.addEventListener('click', dismiss, { signal });
  // The focus itself may scroll the page: the name goes with its control.
  window.addEventListener('scroll', () => shown && place(shown), {
    signal,
    capture: true,
    passive: true,
  });
  // Before anything else hears of it, so that Escape leaves neither zoom nor gallery.
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || tip.hidden) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      dismiss();
    },
    { signal, capture: true },
  );
  signal.addEventListener('abort', () => {
    hide();
    tip.remove();
  });
}

/** The control that an event is on, unless it lies in a dialog with tooltips of its own. */
function controlAt(target: EventTarget | null, tip: HTMLElement): Element | undefined {
  const control = target instanceof Element ? target.closest('a, button') : null;
  return control && control.closest('dialog') === tip.closest('dialog') ? control : undefined;
}

/** The name of a control that shows only an icon, at the window's present width. */
function hiddenName(control: Element): string {
  if (!control.querySelector(':scope > svg')) return '';
  const spans = [...control.querySelectorAll('span')].filter(({ textContent }) => textContent);
  const isSeen = spans.some(({ offsetWidth }) => offsetWidth > 1);
  return isSeen ? '' : (spans[0]?.textContent ?? '');
}
