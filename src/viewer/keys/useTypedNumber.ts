import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import { announce } from '../../ui/announce.ts';
import { useGalleryWords } from '../../words/en/gallery.ts';
import { usePreference } from '../preferences.ts';
import { keyName } from './keyName.ts';
import { actionOf, isPlain, numberKeys } from './keys.ts';
import { belongsElsewhere } from './keyTarget.ts';
import { pageDirection } from './pageDirection.ts';
import { graceMs, pauseMs, type TypedNumber, typeDigit } from './typedNumber.ts';

interface TypedNumberOptions {
  /** The slide shown, counted from 0. */
  index: number;
  count: number;
  /** @param to counted from 0. @param at when, on the clock of `performance.now()`. */
  onGo: (to: number, at: number) => void;
}

/**
 * Until when Enter and Space belong to a number that was taken. Not state of the view: a number typed in the grid leads
 * to a slide, where something else has the focus.
 */
let keptUntil = Number.NEGATIVE_INFINITY;

/** A key that belongs to the number until it is released. */
let heldKey: string | undefined;

/**
 * Goes to a slide by its typed number: when the number is complete, at Enter or Space, or after a pause. Escape drops it.
 * @returns the number so far, counted from 1.
 */
export function useTypedNumber({ index, count, onGo }: TypedNumberOptions): number | undefined {
  const words = useGalleryWords();
  const [singleKeys] = usePreference('singleKeys');
  const [typing, setTyping] = useState<TypedNumber & { at: number }>();
  // A move ends the typing.
  const typed = typing?.at === index ? typing : undefined;

  const take = (number: number, at: number) => {
    setTyping(undefined);
    keptUntil = at + graceMs;
    onGo(number - 1, at);
  };
  const takeAfterPause = useEffectEvent((number: number) => take(number, performance.now()));

  useEffect(() => {
    if (!typed) return;
    const timer = setTimeout(() => takeAfterPause(typed.number), pauseMs);
    return () => clearTimeout(timer);
  }, [typed]);

  const hearDigit = (digit: string, at: number) => {
    const next = typeDigit(typed, digit, count);
    if (next?.isWhole) return take(next.number, at);
    setTyping(next && { ...next, at: index });
    if (next) return announce(words.slide(next.number));
    // No slide has the number. An Enter that follows still belongs to it.
    keptUntil = at + pauseMs;
  };

  /** @returns whether the key belongs to the number. */
  const hear = (event: KeyboardEvent): boolean => {
    const { timeStamp: at } = event;
    const name = keyName(event);
    const settings = { singleKeys: singleKeys === 'on', direction: pageDirection() };
    const begins = actionOf(event, numberKeys, settings) !== undefined;
    if (begins || (typed && name === '0')) hearDigit(name, at);
    else if (/^(Shift\+)?(Enter|Space)$/.test(name)) {
      if (typed) take(typed.number, at);
      else return at < keptUntil;
    } else {
      setTyping(undefined);
      return typed !== undefined && name === 'Escape';
    }
    return true;
  };

  const handleKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (belongsElsewhere(event) || !isPlain(event) || isModifier(event.key)) return;
    const isHeld = event.repeat && event.code === heldKey;
    heldKey = isHeld || hear(event) ? event.code : undefined;
    if (heldKey !== undefined) keepForNumber(event);
  });

  useLayoutEffect(() => {
    const listening = new AbortController();
    // Before the focused element handles it.
    const early = { capture: true, signal: listening.signal };
    window.addEventListener('keydown', (event) => handleKeyDown(event), early);
    window.addEventListener('keyup', releaseKey, early);
    return () => listening.abort();
  }, []);

  return typed?.number;
}

/** Firefox presses a button when Space is released, even if its keydown was prevented. */
function releaseKey(event: KeyboardEvent): void {
  if (event.code !== heldKey) return;
  heldKey = undefined;
  keepForNumber(event);
}

function keepForNumber(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Some keyboards type digits with Shift, which may still be held at Enter. */
function isModifier(key: string): boolean {
  return /^(Shift|AltGraph|CapsLock|NumLock)$/.test(key);
}
