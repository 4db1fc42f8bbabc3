import { textsToAvoid, tooltipPosition } from './tooltipPosition.ts';
import classes from './tooltips.module.css';

/** How long the pointer rests on a control before its tooltip appears. */
const showDelayMs = 400;

/** How long a tooltip stays after the pointer has left, so that the pointer can move onto it. */
const hideDelayMs = 150;

/**
 * Shows the names of icon buttons as tooltips on hover and on keyboard focus, but not on touch. They follow WCAG 1.4.13
 * (https://www.w3.org/TR/WCAG22/#content-on-hover-or-focus): the pointer can move onto a tooltip, it stays while the
 * pointer or the focus does, and Escape hides it and does nothing else. Screen readers read the button's own name.
 */
export function showTooltips(root: HTMLElement, signal: AbortSignal): void {
  const tip = document.createElement('div');
  tip.className = classes.tooltip ?? '';
  tip.ariaHidden = 'true';
  tip.dataset.screen = '';
  tip.hidden = true;
  root.append(tip);

  let shown: Element | undefined;
  /** The control whose tooltip was closed by Escape or a press. It stays closed until the pointer or focus has left. */
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
    moveTo(control);
  };

  const moveTo = (control: Element) => {
    const { x, y } = tooltipPosition(tip, control.getBoundingClientRect(), textsToAvoid(root));
    tip.style.left = `${x}px`;
    tip.style.top = `${y}px`;
  };

  const schedule = (action: () => void, delayMs: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(action, delayMs);
  };

  const pointerOver = ({ target, pointerType }: PointerEvent) => {
    if (pointerType === 'touch') return;
    if (target === tip) return clearTimeout(timer);
    const control = controlAt(target, tip);
    if (control !== dismissed) dismissed = undefined;
    const name = control && hiddenName(control);
    if (control && name) schedule(() => show(control, name), shown ? 0 : showDelayMs);
    else schedule(hide, hideDelayMs);
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
  root.addEventListener('pointerleave', () => schedule(hide, hideDelayMs), { signal });
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
  // A press may rename or remove the control.
  root.addEventListener('click', dismiss, { signal });
  // Focusing a control may scroll the page, and the tooltip moves with it.
  window.addEventListener('scroll', () => shown && moveTo(shown), {
    signal,
    capture: true,
    passive: true,
  });
  // Capturing, so that the same Escape does not also leave the zoom or the gallery.
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

/** The control that an event belongs to, unless it is in a dialog, which has tooltips of its own. */
function controlAt(target: EventTarget | null, tip: HTMLElement): Element | undefined {
  const control = target instanceof Element ? target.closest('a, button') : null;
  return control && control.closest('dialog') === tip.closest('dialog') ? control : undefined;
}

/** The name of a control that shows only an icon at this window width, or else ''. */
function hiddenName(control: Element): string {
  if (!control.querySelector(':scope > svg')) return '';
  const spans = [...control.querySelectorAll('span')].filter(({ textContent }) => textContent);
  const isVisible = spans.some(({ offsetWidth }) => offsetWidth > 1);
  return isVisible ? '' : (spans[0]?.textContent ?? '');
}
