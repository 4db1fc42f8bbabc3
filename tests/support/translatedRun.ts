import fc from 'fast-check';
import { expect, vi } from 'vitest';
import { watchTextRule } from './textRule.ts';
import { original, sendTexts } from './translator.ts';

/** What a reader or a translator does. A translator takes the current texts, and brings their translations back. */
export type Step = { key: string } | { button: number } | { translator: 'takes' | 'brings' };

/** Steps of a reader who presses these keys and any buttons while texts are being translated. */
export function steps(keys: readonly string[]): fc.Arbitrary<Step[]> {
  const step = fc.oneof<fc.Arbitrary<Step>[]>(
    fc.record({ key: fc.constantFrom(...keys) }),
    fc.record({ button: fc.nat(20) }),
    fc.record({ translator: fc.constantFrom('takes', 'brings') }),
  );
  return fc.array(step, { minLength: 4, maxLength: 14 });
}

/** One translation that arrives after its text has changed, and one before. */
export const twoMoves: Step[] = [
  { translator: 'takes' },
  { key: 'ArrowRight' },
  { translator: 'brings' },
  { translator: 'takes' },
  { translator: 'brings' },
  { key: 'ArrowRight' },
];

/**
 * Takes the steps and reads the whole document after each.
 * @param isTranslated false leaves out the translator, which gives the expected texts; every text must then obey the
 * rule that makes translations safe.
 * @param settle waits until the page has reacted to a step.
 */
export async function readAfterEach(
  taken: readonly Step[],
  isTranslated: boolean,
  settle: () => Promise<void>,
): Promise<string[]> {
  const inFlight: (() => void)[] = [];
  const readings: string[] = [];
  const brokenRules = watchTextRule();
  for (const step of taken) {
    if ('key' in step) press(step.key);
    else if ('button' in step) click(step.button);
    else if (isTranslated) {
      if (step.translator === 'takes') inFlight.push(sendTexts(document.body));
      else for (const bring of inFlight.splice(0)) bring();
    }
    await settle();
    if (!isTranslated) expect(brokenRules()).toEqual([]);
    readings.push(original(document.body.textContent ?? ''));
  }
  return readings;
}

function press(key: string): void {
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

/** Presses one of the available buttons: those of the open dialog, if there is one. */
function click(number: number): void {
  const place = document.querySelector('dialog[open]') ?? document;
  const buttons = place.querySelectorAll('button');
  buttons[number % buttons.length]?.click();
}

/** Resets what a run leaves behind: the reader's choices in the page and in storage. */
export function forgetChoices(): void {
  localStorage.clear();
  window.dispatchEvent(new Event('storage'));
  delete document.documentElement.dataset.caption;
  vi.clearAllTimers();
}
