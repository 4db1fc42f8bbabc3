import { isTextField } from './textField.ts';

/** Whether keys are meant for something else: a field, or a dialog over the page. */
export function belongsElsewhere({ target }: KeyboardEvent): boolean {
  // A click on a dialog's backdrop leaves the focus with the page behind it.
  return document.querySelector('dialog[open]') !== null || isTextField(target);
}

/** Whether Space presses a control or plays a film there. On a link it scrolls. */
export function takesSpace(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, summary, video, audio') !== null;
}
