import { useEffect, useEffectEvent, useState } from 'react';
import { type TypedNumber, typeDigit } from './typedNumber.ts';

/** So long, in milliseconds, after a digit another may follow; Enter ends the wait. */
const pause = 1200;

interface TypedNumberOptions {
  /** The slide shown, counted from 0. */
  index: number;
  count: number;
  onGo: (to: number) => void;
}

interface TypedNumberControl {
  /** The number so far, counted from 1. */
  typed: number | undefined;
  /** Hears a key press that nothing else of the browser or the reader's means; true if it was for the number. */
  hear: (key: string) => boolean;
}

/** Leads to a slide whose number is typed: as soon as it is whole, at Enter, or after a pause. */
export function useTypedNumber({ index, count, onGo }: TypedNumberOptions): TypedNumberControl {
  const [typing, setTyping] = useState<TypedNumber & { at: number }>();
  // A move has come between: what was typed before it is over.
  const typed = typing?.at === index ? typing : undefined;

  const go = useEffectEvent((number: number) => {
    setTyping(undefined);
    onGo(number - 1);
  });

  useEffect(() => {
    if (!typed) return;
    const timer = setTimeout(() => go(typed.number), pause);
    return () => clearTimeout(timer);
  }, [typed]);

  const hear = (key: string): boolean => {
    const next = typeDigit(typed, key, count);
    if (next && !next.isWhole) setTyping({ ...next, at: index });
    else setTyping(undefined);
    if (next?.isWhole) onGo(next.number - 1);
    else if (typed && key === 'Enter') onGo(typed.number - 1);
    return next !== undefined || (typed !== undefined && /^(Enter|Escape)$/.test(key));
  };

  return { typed: typed?.number, hear };
}
