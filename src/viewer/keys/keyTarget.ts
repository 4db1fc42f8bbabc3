import { isTextField } from './textField.ts';

/** Whether keys are meant for something other than the gallery: a field, or a dialog over the page. */
export function belongsElsewhere({ target }: KeyboardEvent): boolean {
  // A click on a dialog's backdrop leaves the focus with the page behind it.
  return document.querySelector('dialog[open]') !== null || isTextField(target);
}

/** Whether the Space bar presses a control or plays a film. On a link it does nothing of the kind. */
export function takesSpace(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, summary, video, audio') !== null;
}
