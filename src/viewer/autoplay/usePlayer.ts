import { type Dispatch, useReducer, useState } from 'react';
import type { Slides } from '../state/slides.ts';
import { arrive, startAt } from '../state/viewerState.ts';
import { type PlayerAction, type PlayerState, reducePlayer } from './autoplay.ts';

/**
 * The state of a viewer that can play. If the gallery changes while it is open, the reader stays with the same slide.
 * @param startIndex from 0. @param isArrival the reader has come from another view.
 */
export function usePlayer(
  slides: Slides,
  startIndex: number,
  isArrival: boolean,
): [PlayerState, Dispatch<PlayerAction>] {
  const [state, dispatch] = useReducer(reducePlayer, undefined, () => {
    const start: PlayerState = { ...startAt(startIndex, slides.count), play: 'stopped' };
    return isArrival ? arrive(start) : start;
  });
  const [known, setKnown] = useState(slides);
  if (known !== slides) {
    const index = slides.indexOf(known.idAt(state.index));
    setKnown(slides);
    dispatch({ type: 'recount', count: slides.count, index: index < 0 ? state.index : index });
  }
  return [state, dispatch];
}
